package fr.junn.cli;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.validate.ValidationOptions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tolerances of geometry, as options that commands share. */
final class Tolerances {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--snap", paramLabel = "M", descriptionKey = "tolerance.snap")
    private @Nullable Double snap;

    @Option(names = "--planarity", paramLabel = "M", descriptionKey = "tolerance.planarity")
    private @Nullable Double planarity;

    @Option(names = "--normals", paramLabel = "DEG", descriptionKey = "tolerance.normals")
    private @Nullable Double normals;

    @Option(names = "--overlap", paramLabel = "M", descriptionKey = "tolerance.overlap")
    private @Nullable Double overlap;

    /** Those given, the field's in place of the others. */
    ValidationOptions options(Locale locale) {
        ValidationOptions fields = ValidationOptions.defaults();
        try {
            return new ValidationOptions(
                    snap == null ? fields.snap() : snap,
                    planarity == null ? fields.planarity() : planarity,
                    normals == null ? fields.normals() : normals,
                    overlap == null ? fields.overlap() : overlap);
        } catch (JunnException e) {
            throw new ParameterException(spec.commandLine(), e.text(locale));
        }
    }
}

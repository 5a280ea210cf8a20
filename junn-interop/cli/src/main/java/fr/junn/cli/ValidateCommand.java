package fr.junn.cli;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Severity;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureValidator;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spi.Providers;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.CodecRegistry;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.ContentKind;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.Options;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code junn validate FILE…}: holds files to the rules of their format and, where asked, of the CityGML model. Rules of
 * features are {@link FeatureCheck}s: one more is one more line in {@link #checks()}.
 */
@Command(name = "validate")
final class ValidateCommand extends JunnTask {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "data.file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--schema", descriptionKey = "validate.schema")
    private boolean schema;

    @Option(names = "--strict", descriptionKey = "validate.strict")
    private boolean strict;

    ValidateCommand(Junn junn) {
        super(junn);
    }

    /** A rule, or several, that a feature is held to. */
    interface FeatureCheck {
        /** Checks a feature, located by its id. */
        void check(Feature feature, Diagnostics out);
    }

    private List<FeatureCheck> checks() {
        List<FeatureCheck> checks = new ArrayList<>();
        if (schema) {
            checks.add(new FeatureValidator(FeatureSchema.citygml3())::check);
        }
        return checks;
    }

    @Override
    int run(Console console, Providers providers) {
        CodecRegistry registry = Codecs.of(providers);
        Diagnostics findings = Diagnostics.lenient();
        for (Path file : files) {
            validate(registry, file, findings, console);
        }
        boolean valid = findings.count(Severity.ERROR) == 0 && !(strict && findings.count(Severity.WARNING) > 0);
        Locale locale = console.locale();
        console.result(
                "validate",
                json -> json.member("valid", valid)
                        .array("findings", findings.findings(), (j, f) -> finding(j, f, locale))
                        .counts("counts", findings.counts()),
                out -> print(out, findings, valid, locale));
        return valid ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    private void validate(CodecRegistry registry, Path file, Diagnostics findings, Console console) {
        DataSource source = DataSource.of(file);
        Location here = Location.file(file.toString());
        List<FeatureCheck> checks = checks();
        try {
            CodecProvider codec =
                    registry.forReading(source.decompressed(fr.junn.core.work.Limits.defaults()), ContentKind.FEATURES);
            boolean thorough =
                    codec.format().options().stream().anyMatch(o -> o.name().equals("check"));
            Options options = thorough
                    ? Options.parse(Map.of("check", "true"), codec.format().options())
                    : Options.none();
            ReadOptions read = ReadOptions.defaults()
                    .with(console.progress())
                    .with(junn().cancellation())
                    .with(options)
                    .listening(f -> findings.add(f.within(here)));
            Diagnostics own = Diagnostics.lenient().listening(f -> findings.add(f.within(here)));
            try (FeatureReader reader = registry.features(source, read)) {
                for (Feature feature = reader.next(); feature != null; feature = reader.next()) {
                    for (FeatureCheck check : checks) {
                        check.check(feature, own);
                    }
                }
            }
        } catch (JunnException e) {
            if (Failures.isAboutData(e)) {
                findings.add(Finding.of(Severity.ERROR, e.at(here)));
            } else {
                throw e;
            }
        }
    }

    static void finding(Json json, Finding finding, Locale locale) {
        Location at = finding.location();
        json.member("code", finding.code())
                .member("severity", Wire.name(finding.severity()))
                .member("feature", at.feature())
                .member("path", at.path())
                .object("location", j -> j.location(at))
                .member("value", finding.value())
                .member("tolerance", finding.tolerance())
                .member(
                        "message",
                        finding.message().text(locale, finding.parts().toArray()));
    }

    private static void print(PrintWriter out, Diagnostics findings, boolean valid, Locale locale) {
        for (Finding finding : findings.findings()) {
            out.println(Wire.name(finding.severity()) + " " + finding.code() + ": " + finding.text(locale));
        }
        findings.counts().forEach((code, n) -> out.println(n + " × " + code));
        boolean french = Languages.isFrench(locale);
        out.println(valid ? french ? "valide" : "valid" : french ? "non valide" : "not valid");
    }
}

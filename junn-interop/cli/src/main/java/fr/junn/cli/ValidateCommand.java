package fr.junn.cli;

import fr.junn.cli.data.FindingReport;
import fr.junn.cli.data.GeometryCheck;
import fr.junn.cli.data.Located;
import fr.junn.cli.data.Part;
import fr.junn.cli.data.Places;
import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Severity;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureValidator;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spi.Providers;
import fr.junn.core.work.Limits;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.CrsRegistry;
import fr.junn.geometry.validate.ValidationOptions;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code junn validate FILE…}: holds files to the rules of their format, their geometries to ISO 19107 and, where asked, their
 * features to the CityGML model.
 */
@Command(name = "validate")
final class ValidateCommand extends JunnTask {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "data.file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--schema", descriptionKey = "validate.schema")
    private boolean schema;

    @Option(names = "--places", paramLabel = "FILE", descriptionKey = "validate.places")
    private @Nullable Path placesFile;

    @Mixin
    private Tolerances tolerances = new Tolerances();

    @Option(names = "--strict", descriptionKey = "validate.strict")
    private boolean strict;

    ValidateCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        ValidationOptions options = tolerances.options(console.locale());
        CoordinateOperations operations = CrsCommand.operations(providers, null);
        Path to = placesFile;
        try (Places places = to == null ? null : new Places(to, operations, console.locale())) {
            FindingReport report = new FindingReport(places == null ? f -> {} : places::add);
            FileCheck check =
                    new FileCheck(Codecs.of(providers), operations.registry(), options, report, places, console);
            files.forEach(check::validate);
            if (places != null) {
                places.finish();
            }
            return say(report, console);
        }
    }

    private int say(FindingReport report, Console console) {
        boolean valid = report.count(Severity.ERROR) == 0 && !(strict && report.count(Severity.WARNING) > 0);
        Locale locale = console.locale();
        console.result(
                "validate",
                json -> json.member("valid", valid)
                        .array("findings", report.kept(), (j, f) -> located(j, f, locale))
                        .counts("counts", report.counts()),
                out -> print(out, report, valid, locale));
        return valid ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    /** Holds files to what they are to be held to, one after the other. */
    private final class FileCheck {
        private final CodecRegistry registry;
        private final CrsRegistry systems;
        private final ValidationOptions options;
        private final FindingReport report;
        private final @Nullable Places places;
        private final Console console;

        FileCheck(
                CodecRegistry registry,
                CrsRegistry systems,
                ValidationOptions options,
                FindingReport report,
                @Nullable Places places,
                Console console) {
            this.registry = registry;
            this.systems = systems;
            this.options = options;
            this.report = report;
            this.places = places;
            this.console = console;
        }

        void validate(Path file) {
            DataSource source = DataSource.of(file);
            Location here = Location.file(file.toString());
            if (places != null) {
                places.hold();
            }
            try {
                CodecProvider codec = registry.forReading(source.decompressed(Limits.defaults()), ContentKind.FEATURES);
                ReadOptions read = ReadOptions.defaults()
                        .with(console.progress())
                        .with(junn().cancellation())
                        .with(thorough(codec))
                        .listening(f -> report.add(f.within(here)));
                try (FeatureReader reader = registry.features(source, read)) {
                    if (places != null) {
                        places.in(reader.info().crs());
                    }
                    check(reader, here);
                }
            } catch (JunnException e) {
                if (Failures.isAboutData(e)) {
                    report.add(Finding.of(Severity.ERROR, e.at(here)));
                } else {
                    throw e;
                }
            }
        }

        private void check(FeatureReader reader, Location here) {
            FeatureValidator model = schema ? new FeatureValidator(FeatureSchema.citygml3()) : null;
            GeometryCheck geometry = new GeometryCheck(options, junn().cancellation(), systems, report);
            Diagnostics ofModel = Diagnostics.lenient(0).listening(f -> report.add(f.within(here)));
            for (Feature feature = reader.next(); feature != null; feature = reader.next()) {
                if (model != null) {
                    model.check(feature, ofModel);
                }
                geometry.check(feature, reader, here);
            }
            geometry.finish();
        }
    }

    /** All rules of the format, where it knows more than reading needs. */
    private static Options thorough(CodecProvider codec) {
        boolean knows = codec.format().options().stream().anyMatch(o -> o.name().equals("check"));
        return knows ? Options.parse(Map.of("check", "true"), codec.format().options()) : Options.none();
    }

    static void located(Json json, Located located, Locale locale) {
        finding(json, located.finding(), locale);
        Part part = located.part();
        if (part != null) {
            json.object("part", j -> j.part(part));
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

    private static void print(PrintWriter out, FindingReport report, boolean valid, Locale locale) {
        for (Located located : report.kept()) {
            Finding finding = located.finding();
            String part = located.part() == null ? "" : " (" + located.part() + ")";
            out.println(Wire.name(finding.severity()) + " " + finding.code() + ": " + finding.text(locale) + part);
        }
        report.counts().forEach((code, n) -> out.println(n + " × " + code));
        boolean french = Languages.isFrench(locale);
        out.println(valid ? french ? "valide" : "valid" : french ? "non valide" : "not valid");
    }
}

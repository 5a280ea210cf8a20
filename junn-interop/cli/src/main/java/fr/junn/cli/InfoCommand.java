package fr.junn.cli;

import fr.junn.cli.data.DatasetSummary;
import fr.junn.core.error.Finding;
import fr.junn.core.feature.Feature;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spi.Providers;
import fr.junn.interop.codec.CodecRegistry;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.DatasetInfo;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code junn info FILE…}: what is in a file. */
@Command(name = "info")
final class InfoCommand extends JunnTask {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "data.file")
    private List<Path> files = new ArrayList<>();

    InfoCommand(Junn junn) {
        super(junn);
    }

    /** What was found in one file. */
    private record Found(
            Path file, DatasetInfo info, DatasetSummary summary, List<Finding> findings, Map<String, Long> counts) {}

    @Override
    int run(Console console, Providers providers) {
        CodecRegistry registry = Codecs.of(providers);
        List<Found> all = new ArrayList<>();
        for (Path file : files) {
            all.add(look(registry, file, console));
        }
        boolean bad = all.stream()
                .anyMatch(f -> f.counts.values().stream().mapToLong(n -> n).sum() > 0
                        && f.findings.stream().anyMatch(x -> x.severity() == fr.junn.core.error.Severity.ERROR));
        console.result(
                "info",
                json -> json.array("files", all, InfoCommand::document),
                out -> all.forEach(f -> print(out, f, console)));
        return bad ? ExitCode.BAD_DATA : ExitCode.DONE;
    }

    private Found look(CodecRegistry registry, Path file, Console console) {
        DatasetSummary summary = new DatasetSummary();
        ReadOptions options = ReadOptions.defaults().with(console.progress()).with(junn().cancellation());
        try (FeatureReader reader = registry.features(DataSource.of(file), options)) {
            for (Feature feature = reader.next(); feature != null; feature = reader.next()) {
                summary.add(feature);
            }
            return new Found(
                    file,
                    reader.info(),
                    summary,
                    reader.diagnostics().findings(),
                    reader.diagnostics().counts());
        }
    }

    private static void document(Json json, Found found) {
        DatasetSummary summary = found.summary;
        Envelope e = summary.extent();
        json.member("file", found.file)
                .member("format", found.info.format())
                .member("version", found.info.version())
                .member("crs", found.info.crs())
                .member("extent", extent(e))
                .counts("features", summary.types())
                .counts("lods", summary.lods())
                .counts("geometries", summary.kinds())
                .counts("surfaces", summary.surfaces())
                .member("rings", summary.rings())
                .member("points", summary.points())
                .member("triangles", summary.triangles())
                .member("vintage", vintage(summary))
                .array(
                        "attributes",
                        attributes(summary),
                        (j, a) -> j.member("name", a.name())
                                .member("kind", a.kind())
                                .member("filled", a.filled())
                                .member("rate", summary.features() == 0 ? 0 : a.filled() / (double) summary.features()))
                .array(
                        "diagnostics",
                        found.findings,
                        (j, f) -> ValidateCommand.finding(j, f, java.util.Locale.ENGLISH));
    }

    private static @Nullable List<Double> extent(Envelope e) {
        return e.isEmpty() ? null : List.of(e.minX(), e.minY(), e.minZ(), e.maxX(), e.maxY(), e.maxZ());
    }

    private static @Nullable List<String> vintage(DatasetSummary summary) {
        String from = summary.earliest();
        String to = summary.latest();
        return from == null || to == null ? null : List.of(from, to);
    }

    private static List<DatasetSummary.Filled> attributes(DatasetSummary summary) {
        return StreamSupport.stream(summary.attributes().spliterator(), false).toList();
    }

    private static void print(PrintWriter out, Found found, Console console) {
        DatasetSummary summary = found.summary;
        boolean french = Languages.isFrench(console.locale());
        out.println(found.file + ": " + found.info.format() + " " + found.info.version());
        row(out, french ? "référentiel" : "reference system", found.info.crs());
        if (!summary.extent().isEmpty()) {
            Envelope e = summary.extent();
            row(out, french ? "emprise" : "extent", e.minX() + " " + e.minY() + " … " + e.maxX() + " " + e.maxY());
            row(out, french ? "altitudes" : "heights", e.minZ() + " … " + e.maxZ());
        }
        row(out, french ? "objets" : "features", summary.features() + " " + summary.types());
        row(out, french ? "niveaux de détail" : "levels of detail", summary.lods());
        row(out, french ? "géométries" : "geometries", summary.kinds());
        row(out, french ? "surfaces thématiques" : "thematic surfaces", summary.surfaces());
        row(out, french ? "anneaux, points" : "rings, points", summary.rings() + ", " + summary.points());
        if (vintage(summary) != null) {
            row(out, french ? "millésime" : "vintage", summary.earliest() + " … " + summary.latest());
        }
        for (DatasetSummary.Filled a : summary.attributes()) {
            row(out, a.name(), a.kind() + ", " + a.filled() + " / " + summary.features());
        }
        if (!found.counts.isEmpty()) {
            row(out, french ? "constats" : "findings", found.counts);
        }
    }

    private static void row(PrintWriter out, String label, Object value) {
        out.println("  " + label + " ".repeat(Math.max(1, 24 - label.length())) + value);
    }
}

package fr.junn.cli;

import fr.junn.cli.data.Changes;
import fr.junn.cli.data.Condition;
import fr.junn.cli.data.Criteria;
import fr.junn.cli.data.Selection;
import fr.junn.cli.data.TextureFiles;
import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spi.Providers;
import fr.junn.geometry.crs.OperationRequest;
import fr.junn.geometry.crs.Reprojection;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.CodecRegistry;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.ContentKind;
import fr.junn.interop.codec.DatasetInfo;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.Options;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code junn convert IN… OUT}: from any format to any format, with a selection and changes on the way. */
@Command(name = "convert")
final class ConvertCommand extends JunnTask {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "2..*", paramLabel = "FILE", descriptionKey = "convert.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--to-crs", paramLabel = "C", descriptionKey = "convert.to-crs")
    private @Nullable String toCrs;

    @Option(names = "--from-crs", paramLabel = "C", descriptionKey = "convert.from-crs")
    private @Nullable String fromCrs;

    @Option(names = "--grids", paramLabel = "DIR", descriptionKey = "crs.grids")
    private @Nullable Path grids;

    @Option(
            names = "--bbox",
            split = ",",
            arity = "1",
            paramLabel = "MINX,MINY,MAXX,MAXY",
            descriptionKey = "convert.bbox")
    private List<Double> bbox = new ArrayList<>();

    @Option(names = "--type", split = ",", paramLabel = "T", descriptionKey = "convert.type")
    private Set<String> types = new HashSet<>();

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "convert.id")
    private Set<String> ids = new HashSet<>();

    @Option(names = "--filter", paramLabel = "F", descriptionKey = "convert.filter")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--count", paramLabel = "N", descriptionKey = "convert.count")
    private long count = -1;

    @Option(names = "--lod", split = ",", paramLabel = "L", descriptionKey = "convert.lod")
    private Set<String> lods = new HashSet<>();

    @Option(names = "--merge", descriptionKey = "convert.merge")
    private boolean merge;

    @Option(names = "--templates", paramLabel = "keep|flatten", descriptionKey = "convert.templates")
    private Templates templates = Templates.KEEP;

    @Option(names = "--textures", paramLabel = "keep|copy|drop", descriptionKey = "convert.textures")
    private Textures textures = Textures.KEEP;

    @Option(names = "--ids", paramLabel = "keep|prefix|number", descriptionKey = "convert.ids")
    private Ids idRule = Ids.KEEP;

    @Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "convert.option")
    private Map<String, String> codecOptions = new LinkedHashMap<>();

    @Option(names = "--report", paramLabel = "LOSS.json", descriptionKey = "convert.report")
    private @Nullable Path report;

    enum Templates {
        KEEP,
        FLATTEN
    }

    enum Textures {
        KEEP,
        COPY,
        DROP
    }

    enum Ids {
        KEEP,
        PREFIX,
        NUMBER
    }

    private final Map<String, Long> losses = new TreeMap<>();
    private final List<LossReport> reports = new ArrayList<>();
    private long read;

    ConvertCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        long begin = System.nanoTime();
        CodecRegistry registry = Codecs.of(providers);
        Path out = files.get(files.size() - 1);
        List<Path> in = files.subList(0, files.size() - 1);
        if (in.size() > 1 && !merge) {
            throw usage("--merge", in.size() + " files");
        }
        CodecProvider target = registry.forWriting(out.toString(), ContentKind.FEATURES);
        Options options = Options.parse(codecOptions, target.format().options());
        Reprojection reprojection = toCrs == null
                ? null
                : Reprojection.of(CrsCommand.operations(providers, grids), CrsId.parse(toCrs), OperationRequest.best());
        long written = convert(registry, in, out, target, options, reprojection, console);
        double seconds = (System.nanoTime() - begin) / 1e9;
        reports.forEach(r -> r.counts().forEach((kind, n) -> losses.merge(kind, n, Long::sum)));
        Path to = report;
        if (to != null) {
            writeReport(to);
        }
        console.result("convert", json -> document(json, written, seconds), w -> print(w, written, console));
        return ExitCode.DONE;
    }

    private ParameterException usage(String name, String found) {
        return new ParameterException(
                spec.commandLine(), CliMessage.BAD_VALUE.text(junn().locale(), name, found, "IN OUT, --merge IN… OUT"));
    }

    private long convert(
            CodecRegistry registry,
            List<Path> in,
            Path out,
            CodecProvider target,
            Options options,
            @Nullable Reprojection reprojection,
            Console console) {
        DatasetInfo first = infoOf(registry, in.get(0));
        CrsId source = fromCrs == null ? first.crs() : CrsId.parse(fromCrs);
        CrsId crs = reprojection == null ? source : targetOf(reprojection, source);
        WriteOptions write = WriteOptions.in(crs)
                .with(console.progress())
                .with(junn().cancellation())
                .with(options)
                .from(first);
        Criteria criteria = criteria();
        try (TextureFiles images = textures == Textures.COPY ? TextureFiles.to(out) : TextureFiles.none();
                FeatureWriter writer = target.writeFeatures(DataSink.file(out), write)) {
            int number = 0;
            for (Path file : in) {
                UnaryOperator<Feature> change = changes(file, ++number, reprojection, images);
                Selection selection = criteria.isAll() ? null : select(registry, file, criteria, console);
                each(registry, file, console, crsOf(in, source, reprojection), feature -> {
                    read++;
                    Optional<Feature> kept = selection == null ? Optional.of(feature) : selection.keep(feature);
                    kept.map(change).ifPresent(writer::write);
                });
            }
            writer.finish();
            images.commit();
            reports.add(writer.losses());
            return writer.written();
        }
    }

    /** What all files must be in, where nothing brings them into one system. */
    private @Nullable CrsId crsOf(List<Path> in, CrsId source, @Nullable Reprojection reprojection) {
        return in.size() > 1 && reprojection == null && fromCrs == null ? source : null;
    }

    private CrsId targetOf(Reprojection reprojection, CrsId source) {
        return source.isUnknown()
                ? reprojection.target().id()
                : reprojection.operation(source).target().id();
    }

    private DatasetInfo infoOf(CodecRegistry registry, Path file) {
        ReadOptions options = ReadOptions.defaults().with(junn().cancellation());
        try (FeatureReader reader = registry.features(DataSource.of(file), options)) {
            return reader.info();
        }
    }

    private Criteria criteria() {
        if (!bbox.isEmpty() && bbox.size() != 4) {
            throw usage("--bbox", bbox.toString());
        }
        Envelope box = bbox.isEmpty() ? null : Envelope.of(bbox.get(0), bbox.get(1), bbox.get(2), bbox.get(3));
        return new Criteria(
                box, types, ids, filters.stream().map(Condition::parse).toList(), count);
    }

    private Selection select(CodecRegistry registry, Path file, Criteria criteria, Console console) {
        Selection selection = Selection.of(criteria);
        ReadOptions options = ReadOptions.defaults().with(console.progress()).with(junn().cancellation());
        try (FeatureReader reader = registry.features(DataSource.of(file), options)) {
            reader.forEach(selection::look);
        }
        return selection;
    }

    private void each(
            CodecRegistry registry, Path file, Console console, @Nullable CrsId wanted, Consumer<Feature> action) {
        ReadOptions options = ReadOptions.defaults()
                .with(console.progress())
                .with(junn().cancellation())
                .listening(f -> console.finding(f));
        try (FeatureReader reader = registry.features(DataSource.of(file), options)) {
            CrsId found = reader.info().crs();
            if (wanted != null && !wanted.equals(found)) {
                throw new JunnException(CliMessage.OTHER_CRS, file, found, wanted);
            }
            reader.forEach(action);
            reports.add(reader.losses());
        }
    }

    private UnaryOperator<Feature> changes(
            Path file, int number, @Nullable Reprojection reprojection, TextureFiles images) {
        List<UnaryOperator<Feature>> steps = new ArrayList<>();
        if (!lods.isEmpty()) {
            steps.add(f -> Changes.keepLods(f, lods));
        }
        if (templates == Templates.FLATTEN) {
            steps.add(Changes::flatten);
        }
        if (textures == Textures.DROP) {
            steps.add(Changes::dropTextures);
        } else if (textures == Textures.COPY) {
            DataSource source = DataSource.of(file);
            steps.add(f -> Changes.mapTextures(f, t -> images.copy(source, t)));
        }
        if (idRule == Ids.PREFIX) {
            steps.add(f -> Changes.rename(f, id -> number + "-" + id));
        } else if (idRule == Ids.NUMBER) {
            Map<String, String> names = new LinkedHashMap<>();
            steps.add(f ->
                    Changes.rename(f, id -> names.computeIfAbsent(id, k -> "id-" + number + "-" + (names.size() + 1))));
        }
        if (reprojection != null) {
            Reprojection own = fromCrs == null ? reprojection : reprojection.from(CrsId.parse(fromCrs));
            steps.add(own::apply);
        }
        return feature -> {
            Feature changed = feature;
            for (UnaryOperator<Feature> step : steps) {
                changed = step.apply(changed);
            }
            return changed;
        };
    }

    private void document(Json json, long written, double seconds) {
        json.member("read", read)
                .member("written", written)
                .counts("losses", losses)
                .member("seconds", seconds);
    }

    private void print(PrintWriter out, long written, Console console) {
        boolean french = Languages.isFrench(console.locale());
        out.println((french ? "lus : " : "read: ") + read + (french ? ", écrits : " : ", written: ") + written);
        losses.forEach((kind, n) -> out.println((french ? "perte : " : "loss: ") + n + " × " + kind));
    }

    private void writeReport(Path to) {
        try (DataSink sink = DataSink.file(to)) {
            PrintWriter out = new PrintWriter(sink.open(), false, StandardCharsets.UTF_8);
            Json.write(
                    out,
                    "losses",
                    json -> json.counts("counts", losses)
                            .array(
                                    "losses",
                                    reports.stream()
                                            .flatMap(r -> r.losses().stream())
                                            .toList(),
                                    (j, f) -> ValidateCommand.finding(j, f, junn().locale())));
            out.flush();
            sink.commit();
        }
    }
}

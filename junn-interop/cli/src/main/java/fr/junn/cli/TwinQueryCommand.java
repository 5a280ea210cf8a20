package fr.junn.cli;

import fr.junn.core.feature.Feature;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spi.Providers;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.temporal.Query;
import fr.junn.temporal.Snapshot;
import fr.junn.temporal.TwinStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code junn twin query STORE}: the features of a scenario that meet conditions, at moments of both times. */
@Command(name = "query")
final class TwinQueryCommand extends TwinViewTask {
    @Option(names = "--type", paramLabel = "T", descriptionKey = "twin.type")
    private @Nullable String type;

    @Option(names = "--bbox", paramLabel = "MINX,MINY,MAXX,MAXY", split = ",", descriptionKey = "twin.bbox")
    private double @Nullable [] bbox;

    @Option(names = "--where", paramLabel = "ATTRIBUTE=VALUE", descriptionKey = "twin.where")
    private List<String> where = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "twin.limit")
    private long limit = 100;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "twin.out")
    private @Nullable Path out;

    private final Map<String, Long> types = new TreeMap<>();
    private final List<Feature> first = new ArrayList<>();
    private long count;

    TwinQueryCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        Query query = query();
        try (TwinStore twin = read()) {
            Snapshot snapshot = view(twin);
            try (Stream<Feature> found = snapshot.query(query)) {
                if (out == null) {
                    found.forEach(this::note);
                } else {
                    write(found, out, snapshot, console, providers);
                }
            }
        }
        console.result(
                "twin-query",
                json -> json.member("scenario", scenario())
                        .member("count", count)
                        .object("types", j -> types.forEach(j::member))
                        .array("features", first, TwinQueryCommand::feature),
                text -> {
                    first.forEach(f -> text.println(f.id() + "  " + f.type().name()));
                    text.println(CliMessage.FOUND.text(console.locale(), count));
                });
        return ExitCode.DONE;
    }

    private void write(Stream<Feature> found, Path file, Snapshot snapshot, Console console, Providers providers) {
        WriteOptions options =
                WriteOptions.in(snapshot.crs()).with(console.progress()).with(junn().cancellation());
        try (FeatureWriter writer = Codecs.of(providers).writeFeatures(file, options)) {
            found.forEach(f -> {
                note(f);
                writer.write(f);
            });
            writer.finish();
            writer.losses().losses().forEach(console::finding);
        }
    }

    private void note(Feature feature) {
        junn().cancellation().check("query");
        types.merge(feature.type().name().toString(), 1L, Long::sum);
        if (count++ < limit) {
            first.add(feature);
        }
    }

    private Query query() {
        Query query = Query.all();
        if (type != null) {
            query = query.of(FeatureSchema.citygml3().type(type));
        }
        if (bbox != null) {
            if (bbox.length != 4) {
                throw wrong("--bbox", String.valueOf(bbox.length), "4");
            }
            query = query.in(Envelope.of(bbox[0], bbox[1], bbox[2], bbox[3]));
        }
        for (String condition : where) {
            int sign = condition.indexOf('=');
            if (sign < 1) {
                throw wrong("--where", condition, "ATTRIBUTE=VALUE");
            }
            String value = condition.substring(sign + 1);
            query = query.where(condition.substring(0, sign), v -> v.text().equals(value));
        }
        return query;
    }

    static void feature(Json json, Feature feature) {
        json.member("id", feature.id())
                .member("type", feature.type().name())
                .member("from", feature.lifespan().from())
                .member("to", feature.lifespan().to());
    }
}

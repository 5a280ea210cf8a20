package fr.junn.cli;

import fr.junn.core.schema.FeatureType;
import fr.junn.core.spi.Providers;
import fr.junn.temporal.Diff;
import fr.junn.temporal.Extent;
import fr.junn.temporal.FeatureChange;
import fr.junn.temporal.PropertyChange;
import fr.junn.temporal.TwinStore;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junn twin diff STORE A B}: what differs between two scenarios or tags. */
@Command(name = "diff")
final class TwinDiffCommand extends TwinViewTask {
    @Parameters(index = "1", paramLabel = "A", descriptionKey = "twin.a")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String from;

    @Parameters(index = "2", paramLabel = "B", descriptionKey = "twin.b")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "twin.limit")
    private long limit = 100;

    TwinDiffCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        try (TwinStore twin = read()) {
            Diff diff = Diff.of(at(named(twin, from)), at(named(twin, to)));
            Map<FeatureType, Diff.Totals> totals = diff.totals();
            List<FeatureChange> changes = diff.changes().limit(limit).toList();
            console.result(
                    "twin-diff",
                    json -> json.member("added", diff.count(FeatureChange.Kind.ADDED))
                            .member("removed", diff.count(FeatureChange.Kind.REMOVED))
                            .member("changed", diff.count(FeatureChange.Kind.CHANGED))
                            .object(
                                    "types",
                                    j -> totals.forEach(
                                            (type, t) -> j.object(type.name().toString(), k -> totals(k, t))))
                            .array(
                                    "changes",
                                    changes,
                                    (j, c) -> j.member("id", c.id())
                                            .member("kind", Wire.name(c.kind()))
                                            .member("properties", names(c))),
                    out -> {
                        out.println(diff);
                        changes.forEach(c -> out.println(
                                "  " + Wire.name(c.kind()) + "  " + c.id() + "  " + String.join(", ", names(c))));
                    });
        }
        return ExitCode.DONE;
    }

    private static List<String> names(FeatureChange change) {
        return change.kind() == FeatureChange.Kind.CHANGED
                ? change.properties().stream().map(PropertyChange::property).toList()
                : List.of();
    }

    private static void totals(Json json, Diff.Totals t) {
        Extent growth = t.growth();
        json.member("added", t.added())
                .member("removed", t.removed())
                .member("changed", t.changed())
                .member("length", growth.length())
                .member("area", growth.area())
                .member("volume", growth.volume());
    }
}

package fr.junn.cli;

import fr.junn.core.feature.Feature;
import fr.junn.core.spi.Providers;
import fr.junn.temporal.Scenario;
import fr.junn.temporal.TwinStore;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junn twin history STORE ID}: what was believed of a feature, the last belief first. */
@Command(name = "history")
final class TwinHistoryCommand extends TwinTask {
    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "twin.id")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(names = "--scenario", paramLabel = "B", descriptionKey = "twin.scenario")
    private String scenario = TwinStore.MAIN;

    TwinHistoryCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        try (TwinStore twin = read()) {
            List<Scenario.FeatureRevision> revisions =
                    twin.branch(scenario).history(id).toList();
            console.result(
                    "twin-history",
                    json -> json.member("feature", id)
                            .member("scenario", scenario)
                            .array(
                                    "revisions",
                                    revisions,
                                    (j, r) -> j.object("commit", c -> commit(c, r.commit()))
                                            .array("versions", r.versions(), TwinHistoryCommand::version)),
                    out -> revisions.forEach(r -> {
                        out.println(r.since() + "  " + r.commit().reason());
                        r.versions()
                                .forEach(v -> out.println("  " + v.lifespan().text()));
                    }));
        }
        return ExitCode.DONE;
    }

    private static void version(Json json, Feature version) {
        json.member("from", version.lifespan().from())
                .member("to", version.lifespan().to())
                .object(
                        "attributes",
                        j -> version.attributes()
                                .forEach(a ->
                                        j.member(a.name().toString(), a.value().text())));
    }
}

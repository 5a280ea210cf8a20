package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.temporal.Commit;
import fr.junn.temporal.TwinStore;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code junn twin log STORE}: the commits of a scenario, the last first. */
@Command(name = "log")
final class TwinLogCommand extends TwinTask {
    @Option(names = "--scenario", paramLabel = "B", descriptionKey = "twin.scenario")
    private String scenario = TwinStore.MAIN;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "twin.limit")
    private long limit = 100;

    TwinLogCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        try (TwinStore twin = read()) {
            List<Commit> commits = twin.branch(scenario).log().limit(limit).toList();
            console.result(
                    "twin-log",
                    json -> json.member("scenario", scenario).array("commits", commits, TwinTask::commit),
                    out -> commits.forEach(c -> out.println(c.time() + "  " + Wire.name(c.kind()) + "  " + c.branch()
                            + "  " + c.author() + "  " + c.changes() + "  " + c.reason())));
        }
        return ExitCode.DONE;
    }
}

package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.temporal.Commit;
import fr.junn.temporal.Scenario;
import fr.junn.temporal.Transition;
import fr.junn.temporal.TwinStore;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junn twin branch STORE [NAME]}: lists the scenarios, or makes one. */
@Command(name = "branch")
final class TwinBranchCommand extends TwinTask {
    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "twin.name")
    private @Nullable String name;

    @Option(names = "--from", paramLabel = "B", descriptionKey = "twin.parent")
    private String from = TwinStore.MAIN;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "twin.kind")
    private String kind = "planned";

    TwinBranchCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        try (TwinStore twin = name == null ? read() : open()) {
            if (name != null) {
                twin.fork(from, name, kind()).sync();
            }
            List<Scenario> branches = twin.branches();
            console.result(
                    "twin-branch",
                    json -> json.array("branches", branches, TwinBranchCommand::branch),
                    out -> branches.forEach(b -> out.println(b.name() + "  " + Wire.name(b.kind()) + "  "
                            + b.last().map(c -> c.time() + "  " + c.reason()).orElse("-"))));
        }
        return ExitCode.DONE;
    }

    private Transition kind() {
        String wanted = kind.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Transition t : Transition.values()) {
            if (t.name().equals(wanted)) {
                return t;
            }
        }
        throw wrong(
                "--kind",
                kind,
                String.join(
                        ", ", Arrays.stream(Transition.values()).map(Wire::name).toList()));
    }

    private static void branch(Json json, Scenario branch) {
        json.member("name", branch.name())
                .member("kind", Wire.name(branch.kind()))
                .member("head", branch.last().map(Commit::id).orElse(null))
                .member("time", branch.last().map(Commit::time).orElse(null))
                .member("features", branch.head().size());
    }
}

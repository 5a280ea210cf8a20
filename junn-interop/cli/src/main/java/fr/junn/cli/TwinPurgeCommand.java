package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.temporal.Tombstone;
import fr.junn.temporal.TwinStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junn twin purge STORE ID --reason TEXT}: erases personal values of a feature for good. */
@Command(name = "purge")
final class TwinPurgeCommand extends TwinTask {
    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "twin.id")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(names = "--attribute", paramLabel = "A", descriptionKey = "twin.attribute")
    private String attribute = "*";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "twin.purgeReason")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String reason;

    TwinPurgeCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        try (TwinStore twin = open()) {
            Tombstone tombstone = twin.purge(id, attribute, reason);
            console.result(
                    "twin-purge",
                    json -> json.member("feature", tombstone.feature())
                            .member("attribute", tombstone.attribute())
                            .member("values", tombstone.values())
                            .member("time", tombstone.time())
                            .member("author", tombstone.author())
                            .member("reason", tombstone.reason()),
                    out -> out.println(CliMessage.PURGED.text(console.locale(), tombstone.values(), id, attribute)));
        }
        return ExitCode.DONE;
    }
}

package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.temporal.TwinStore;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code junn twin export STORE FILE}: all of the store in one file, with its history. */
@Command(name = "export")
final class TwinExportCommand extends TwinTask {
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "twin.export")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    TwinExportCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        try (TwinStore twin = open()) {
            twin.exportTo(file, console.progress(), junn().cancellation());
            console.result(
                    "twin-export",
                    json -> json.member("file", file)
                            .member("bytes", file.toFile().length()),
                    out -> out.println(file));
        }
        return ExitCode.DONE;
    }
}

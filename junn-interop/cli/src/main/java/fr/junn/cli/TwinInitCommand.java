package fr.junn.cli;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.spi.Providers;
import fr.junn.temporal.TwinStore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junn twin init STORE}: makes a store, empty or from an export. */
@Command(name = "init")
final class TwinInitCommand extends JunnTask {
    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "twin.store")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path store;

    @Option(names = "--crs", paramLabel = "CRS", descriptionKey = "twin.crs")
    private @Nullable String crs;

    @Option(names = "--from", paramLabel = "EXPORT", descriptionKey = "twin.from")
    private @Nullable Path from;

    TwinInitCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        try (TwinStore twin = make()) {
            console.result(
                    "twin-init",
                    json -> json.member("store", store).member("crs", twin.crs()),
                    out -> out.println(store + "  " + twin.crs()));
        }
        return ExitCode.DONE;
    }

    private TwinStore make() {
        if (from != null) {
            return TwinStore.importFrom(from, store, TwinTask.options());
        }
        CrsId index = crs == null ? CrsId.UNKNOWN : CrsId.parse(crs);
        return TwinStore.init(store, TwinTask.options().withCrs(index));
    }
}

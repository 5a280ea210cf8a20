package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.geometry.crs.GridPurpose;
import fr.junn.geometry.crs.OperationStep;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code junn crs grids}: the grids at hand and the operations that they enable. */
@Command(name = "grids")
final class CrsGridsCommand extends JunnTask {
    @Option(names = "--grids", paramLabel = "DIR", descriptionKey = "crs.grids")
    private @Nullable Path grids;

    CrsGridsCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        List<GridPurpose> found = CrsCommand.operations(providers, grids).grids();
        console.result(
                "crs-grids",
                json -> json.array(
                        "grids",
                        found,
                        (j, grid) -> j.member("name", grid.file().stem())
                                .member("file", grid.file().name())
                                .member("place", grid.file().place())
                                .member("sha256", grid.file().sha256())
                                .array("operations", grid.operations(), CrsGridsCommand::operation)),
                out -> found.forEach(grid -> print(out, grid)));
        if (found.isEmpty()) {
            console.note(CliMessage.NO_GRIDS);
        }
        return ExitCode.DONE;
    }

    private static void operation(Json json, OperationStep step) {
        json.member("id", step.id()).member("name", step.name()).member("accuracy", step.accuracy());
    }

    private static void print(PrintWriter out, GridPurpose grid) {
        out.printf(Locale.ROOT, "%s  %s%n", grid.file().stem(), grid.file());
        grid.operations()
                .forEach(step -> out.printf(Locale.ROOT, "  %s  %s  %s m%n", step.id(), step.name(), step.accuracy()));
    }
}

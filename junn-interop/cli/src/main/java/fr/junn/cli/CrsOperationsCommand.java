package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.OperationCandidate;
import fr.junn.geometry.crs.OperationRequest;
import fr.junn.geometry.crs.OperationStep;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junn crs operations A B}: the ways from one system to another, best first, and what each lacks. */
@Command(name = "operations")
final class CrsOperationsCommand extends JunnTask {
    @Parameters(index = "0", paramLabel = "A", descriptionKey = "crs.name")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String from;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "crs.name")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(names = "--grids", paramLabel = "DIR", descriptionKey = "crs.grids")
    private @Nullable Path grids;

    CrsOperationsCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        CoordinateOperations operations = CrsCommand.operations(providers, grids);
        List<OperationCandidate> ways = operations.candidates(
                operations.registry().find(from), operations.registry().find(to), OperationRequest.best());
        if (ways.isEmpty()) {
            operations.between(
                    operations.registry().find(from), operations.registry().find(to)); // says why
        }
        console.result(
                "crs-operations",
                json -> json.array("operations", ways, (j, way) -> {
                    CrsCommand.steps(j, way.steps());
                    j.member("accuracy", way.accuracy())
                            .object("area", a -> CrsInfoCommand.area(a, way.area()))
                            .member(
                                    "grids",
                                    way.steps().stream()
                                            .map(OperationStep::grid)
                                            .filter(grid -> !grid.isEmpty())
                                            .toList())
                            .member("missingGrids", way.missingGrids())
                            .member("available", way.isAvailable());
                }),
                out -> ways.forEach(way -> print(out, way, Languages.isFrench(console.locale()))));
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, OperationCandidate way, boolean french) {
        out.printf(Locale.ROOT, "%s m  %s%n", way.accuracy(), way.area().name());
        if (way.steps().isEmpty()) {
            out.printf(Locale.ROOT, "  %s%n", french ? "conversion exacte" : "exact conversion");
        }
        way.steps().forEach(step -> out.printf(Locale.ROOT, "  %s%n", step));
        if (!way.isAvailable()) {
            out.printf(
                    Locale.ROOT,
                    "  %s: %s%n",
                    french ? "grille absente" : "missing grid",
                    String.join(", ", way.missingGrids()));
        }
    }
}

package fr.junn.cli;

import fr.junn.core.spi.ProviderCatalog;
import fr.junn.core.spi.Providers;
import fr.junn.simulation.Simulation;
import fr.junn.simulation.SolverProvider;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code junn solvers}: the solvers at hand. */
@Command(name = "solvers")
final class SolversCommand extends JunnTask {
    SolversCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        ProviderCatalog<SolverProvider> catalog = Simulation.solvers(providers);
        catalog.findings().forEach(console::finding);
        List<SolverProvider> solvers = catalog.all();
        if (solvers.isEmpty()) {
            console.note(CliMessage.NO_SOLVERS);
        }
        console.result(
                "solvers",
                json -> json.array(
                        "solvers",
                        solvers,
                        (j, solver) -> j.member("name", solver.name())
                                .member("version", solver.version())
                                .member("provider", solver.getClass().getName())
                                .member("origin", catalog.origin(solver.name()).orElse(""))
                                .member("description", solver.description(console.locale()))),
                out -> solvers.forEach(solver -> out.printf(
                        Locale.ROOT,
                        "%-16s %-10s %s%n",
                        solver.name(),
                        solver.version(),
                        solver.description(console.locale()))));
        return ExitCode.DONE;
    }
}

package fr.junn.cli;

import fr.junn.core.spi.Providers;
import fr.junn.simulation.Parameter;
import fr.junn.simulation.Port;
import fr.junn.simulation.Simulation;
import fr.junn.simulation.SolverDescription;
import fr.junn.simulation.SolverProvider;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code junn solver describe NAME}: all that a solver says of itself. */
@Command(name = "describe")
final class SolverDescribeCommand extends JunnTask {
    @Parameters(paramLabel = "NAME", descriptionKey = "describe.name")
    private String name = "";

    SolverDescribeCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        SolverProvider provider = Simulation.solvers(providers).find(name);
        SolverDescription solver = provider.describe();
        Locale locale = console.locale();
        console.result("solver", json -> document(json, provider, solver, locale), out -> text(out, solver, locale));
        return ExitCode.DONE;
    }

    private static void document(Json json, SolverProvider provider, SolverDescription solver, Locale locale) {
        json.member("name", solver.name())
                .member("version", provider.version())
                .member("provider", provider.getClass().getName())
                .member("title", solver.title().in(locale))
                .member("steady", !solver.transientRun())
                .member(
                        "capabilities",
                        solver.capabilities().stream().map(Wire::name).sorted().toList())
                .array(
                        "ports",
                        solver.ports(),
                        (j, port) -> j.member("name", port.name())
                                .member("direction", Wire.name(port.direction()))
                                .member("quantity", port.quantity().name())
                                .member("unit", port.unit().toString())
                                .member("support", Wire.name(port.support()))
                                .member("extensive", port.quantity().extensive())
                                .member("varying", port.varying())
                                .member("required", port.required())
                                .member("min", port.min())
                                .member("max", port.max())
                                .member("nominal", port.nominal())
                                .member("help", port.help().in(locale)))
                .array(
                        "parameters",
                        solver.parameters(),
                        (j, parameter) -> j.member("name", parameter.name())
                                .member("kind", Wire.name(parameter.kind()))
                                .member("unit", parameter.unit().toString())
                                .member("required", parameter.required())
                                .member("min", parameter.min())
                                .member("max", parameter.max())
                                .member("choices", parameter.choices())
                                .member("default", parameter.standard())
                                .member("example", parameter.example())
                                .member("help", parameter.help().in(locale)));
    }

    private static void text(PrintWriter out, SolverDescription solver, Locale locale) {
        boolean french = Languages.isFrench(locale);
        out.println(solver.name() + ": " + solver.title().in(locale));
        out.println(french ? "ports :" : "ports:");
        for (Port port : solver.ports()) {
            out.printf(
                    Locale.ROOT,
                    "  %-6s %-14s %s [%s], %s%s%n",
                    Wire.name(port.direction()),
                    port.name(),
                    port.quantity().name(),
                    port.unit(),
                    Wire.name(port.support()),
                    port.required() ? "" : french ? ", facultatif" : ", optional");
            out.println("         " + port.help().in(locale));
        }
        out.println(french ? "paramètres :" : "parameters:");
        for (Parameter parameter : solver.parameters()) {
            String standard = parameter.standard() == null ? "" : " = " + parameter.standard();
            out.printf(
                    Locale.ROOT,
                    "  %-14s %s [%s]%s%s%n",
                    parameter.name(),
                    Wire.name(parameter.kind()),
                    parameter.unit(),
                    standard,
                    parameter.required() ? french ? ", obligatoire" : ", required" : "");
            out.println("         " + parameter.help().in(locale));
        }
    }
}

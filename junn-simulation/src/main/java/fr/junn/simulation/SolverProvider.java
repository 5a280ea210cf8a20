package fr.junn.simulation;

import fr.junn.core.error.JunnException;
import fr.junn.core.spi.NamedProvider;
import fr.junn.core.spi.SpiGeneration;

/**
 * The factory of a solver: what a jar registers, so that the solver is selectable by name from code, command line and
 * services. In {@code META-INF/services/fr.junn.simulation.SolverProvider} stands the name of the class, which is public,
 * has a public constructor without parameters, does no work and keeps no state. It should name the classes that do the
 * computing in {@link #create} only, so that listing solvers loads none of them.
 *
 * <pre>{@code
 * public final class SnowProvider implements SolverProvider {
 *     private static final SolverDescription DESCRIPTION = SolverDescription.of("snow", Wording.of("snow", "neige"))…;
 *
 *     @Override public String name() { return "snow"; }
 *     @Override public String version() { return "1.0.3"; }
 *     @Override public int apiGeneration() { return SolverProvider.GENERATION; }
 *     @Override public String description(Locale locale) { return DESCRIPTION.title().in(locale); }
 *     @Override public SolverDescription describe() { return DESCRIPTION; }
 *     @Override public Solver create(RunParameters parameters, SolverContext context) {
 *         return new SnowSolver(parameters, context);
 *     }
 * }
 * }</pre>
 *
 * <p>A provider is tested by a class that extends the contract of {@code junn-solver-tck} in one line.
 */
@SpiGeneration(SolverProvider.GENERATION)
public interface SolverProvider extends NamedProvider {
    /** The generation of this SPI, that of {@link Solver} and {@link SolverContext} included. */
    int GENERATION = 1;

    /** What the solver is; the same object or an equal one every time. */
    SolverDescription describe();

    /**
     * Makes an instance for one run. Cheap: memory in the size of the data is taken in the initialization.
     *
     * @param parameters checked: in the units of the description, within their bounds, defaults filled in
     * @param context what the run lends to the solver
     * @throws JunnException where parameters, each good in itself, contradict each other
     */
    Solver create(RunParameters parameters, SolverContext context);
}

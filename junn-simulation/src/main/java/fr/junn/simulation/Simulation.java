package fr.junn.simulation;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.spi.ProviderCatalog;
import fr.junn.core.spi.Providers;

/**
 * The door to a solver: find it by name, run it.
 *
 * <pre>{@code
 * RunReport report = Simulation.find("bathtub").run(
 *         InputSource.of(Map.of("terrain", terrain)),
 *         RunParameters.none().with("level", Measure.of(12.5, "m")));
 * Field depth = report.field("depth");
 * }</pre>
 *
 * <p>Here one solver runs by itself; several that exchange fields are a matter of the coupling engine. Immutable; safe for
 * use by several threads; may run several times at once where the solver declares
 * {@link Capability#CONCURRENT_INSTANCES}.
 */
public final class Simulation {
    private final SolverProvider provider;

    private Simulation(SolverProvider provider) {
        this.provider = provider;
    }

    /**
     * The solver of this name on the class path.
     *
     * @throws JunnException {@link fr.junn.core.spi.SpiMessage#UNKNOWN_PROVIDER} with the names that there are
     */
    public static Simulation find(String name) {
        return find(name, Providers.standard());
    }

    /**
     * The solver of this name among these plug-ins.
     *
     * @param providers closed after the last run
     * @throws JunnException {@link fr.junn.core.spi.SpiMessage#UNKNOWN_PROVIDER} with the names that there are
     */
    public static Simulation find(String name, Providers providers) {
        return of(solvers(providers).find(name));
    }

    /** All solvers among these plug-ins. */
    public static ProviderCatalog<SolverProvider> solvers(Providers providers) {
        return providers.catalog(SolverProvider.class);
    }

    /** The solver of a provider that is at hand. */
    public static Simulation of(SolverProvider provider) {
        return new Simulation(provider);
    }

    /** What the solver is. */
    public SolverDescription description() {
        return provider.describe();
    }

    /** Runs a steady solver with the {@linkplain RunSettings#defaults() usual} settings. */
    public RunReport run(InputSource inputs, RunParameters parameters) {
        return run(inputs, parameters, RunSettings.defaults());
    }

    /**
     * Runs the solver. Parameters and inputs are held against its description first; nothing is computed where they do not
     * fit. What the solver does is held against its description too.
     *
     * <p>The solver runs by the calling thread. A solver that does not listen to cancellation is not stopped: that takes
     * the coupling engine.
     *
     * @throws JunnException messages of {@link SimulationMessage}, located at the parameter or port; what the solver itself
     *     has to say
     * @throws CancelledException if cancelled
     */
    public RunReport run(InputSource inputs, RunParameters parameters, RunSettings settings) {
        try (RunThreads threads = RunThreads.of(settings)) {
            return new SingleRun(provider, inputs, parameters, settings, threads).run();
        }
    }
}

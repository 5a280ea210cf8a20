/** Solver SPI, coupling engine and ensembles. */
module fr.junn.simulation {
    requires transitive fr.junn.temporal;
    requires static org.jspecify;

    exports fr.junn.simulation;

    uses fr.junn.simulation.SolverProvider;
}

/** The conformance kit that a solver extends. */
module fr.junn.tck.solver {
    requires transitive fr.junn.simulation;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports fr.junn.tck.solver;
}

/** Small solvers with exact answers. */
module fr.junn.solver.reference {
    requires transitive fr.junn.simulation;
    requires static org.jspecify;
}

/** Small solvers with exact answers. */
module fr.junn.solver.reference {
    requires transitive fr.junn.simulation;
    requires static org.jspecify;

    exports fr.junn.solver.reference;

    provides fr.junn.simulation.SolverProvider with
            fr.junn.solver.reference.BathtubProvider;
}

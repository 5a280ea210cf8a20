package fr.junn.tck.solver;

class DecayContractTest extends SolverContract {
    DecayContractTest() {
        super(new Decay());
    }
}

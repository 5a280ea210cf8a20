package fr.junn.solver.reference;

import fr.junn.tck.solver.SolverContract;

class BathtubContractTest extends SolverContract {
    BathtubContractTest() {
        super(new BathtubProvider());
    }
}

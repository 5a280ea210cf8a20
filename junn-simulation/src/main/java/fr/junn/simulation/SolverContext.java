package fr.junn.simulation;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import java.time.Instant;
import java.util.concurrent.Executor;

/**
 * What a run lends to a solver. Implemented by the engine (so that it can grow without breaking solvers). Safe for use by
 * several threads.
 */
public interface SolverContext {
    /** The moment at which the run starts: time 0. */
    Instant start();

    /** The seed of whatever is random, the only source of randomness that a solver has. */
    long seed();

    /** How many threads the solver may keep busy, that of its caller included; 1 or more. */
    int threads();

    /** Runs what the solver does beside its caller's thread. */
    Executor executor();

    /** What long work reports to. */
    Progress progress();

    /** What long work asks whether to stop. */
    Cancellation cancellation();

    /** Takes what is worth telling and no reason to fail; becomes part of the report. */
    Diagnostics diagnostics();
}

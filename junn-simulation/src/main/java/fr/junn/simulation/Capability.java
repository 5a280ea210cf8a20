package fr.junn.simulation;

/**
 * What a solver promises beyond the life cycle. The engine refuses only the couplings and claims that need more than a
 * solver declares; the kit tests what it declares. The SDK's own solvers declare all; a wrapped native code may declare
 * none.
 */
public enum Capability {
    /** The same inputs, parameters, seed and windows give the same bits, on the same machine and number of threads. */
    DETERMINISTIC,
    /** The same bits for any number of threads too. Implies {@link #DETERMINISTIC}. */
    DETERMINISTIC_FOR_ANY_THREADS,
    /** {@link Solver#save} and {@link Solver#restore} work, at the ends of windows. Needed for implicit coupling. */
    SAVE_RESTORE,
    /** A restored solver may advance by other windows than those it took before. Implies {@link #SAVE_RESTORE}. */
    ROLLBACK,
    /** Several instances may run side by side in one process. Needed for ensembles. */
    CONCURRENT_INSTANCES
}

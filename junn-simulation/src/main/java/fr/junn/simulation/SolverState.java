package fr.junn.simulation;

/** A saved state of a {@link Solver}; what is in it only the solver knows. */
public interface SolverState extends AutoCloseable {
    /** Lets go of it. Has no effect from the second time on. */
    @Override
    default void close() {}
}

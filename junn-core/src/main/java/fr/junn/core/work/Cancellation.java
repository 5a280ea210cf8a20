package fr.junn.core.work;

import fr.junn.core.error.CancelledException;

/**
 * What long work asks whether it should stop. Asked at least ten times a second, so that a user never waits; asking costs
 * a volatile read. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface Cancellation {
    /** Whether the work should stop. Once true, always true. */
    boolean isCancelled();

    /**
     * Ends the work where it should stop.
     *
     * @param what the work, in a few words, for the error
     * @throws CancelledException if the work should stop
     */
    default void check(String what) {
        if (isCancelled()) {
            throw new CancelledException(what);
        }
    }

    /** Never cancelled. */
    static Cancellation none() {
        return () -> false;
    }
}

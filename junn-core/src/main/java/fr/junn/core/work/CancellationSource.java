package fr.junn.core.work;

/** The end of a {@link Cancellation} that the user of the work holds. Safe for use by several threads. */
public final class CancellationSource implements Cancellation {
    private volatile boolean cancelled;

    /** Asks the work to stop. Has no effect from the second time on. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}

package fr.junn.core.work;

import fr.junn.core.error.CancelledException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What long work asks whether it should stop. Asked at least ten times a second, so that a user never waits; asking costs
 * a volatile read. Implementations are safe for use by several threads.
 *
 * <p>Several reasons to stop are joined, such as a user and a time-out:
 *
 * <pre>{@code
 * CancellationSource user = new CancellationSource();
 * Cancellation both = user.or(Cancellation.after(Duration.ofMinutes(5)));
 * }</pre>
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

    /** Cancelled as soon as this or the other is. */
    default Cancellation or(Cancellation other) {
        return () -> isCancelled() || other.isCancelled();
    }

    /** Never cancelled. */
    static Cancellation none() {
        return () -> false;
    }

    /** Cancelled when so much time has passed since this call. Asking reads the clock, about 25 ns; there is no timer. */
    static Cancellation after(Duration time) {
        return after(time, System::nanoTime);
    }

    /**
     * Cancelled when so much time has passed since this call, by another clock.
     *
     * @param nanoClock as {@link System#nanoTime()}: rising, with any origin [ns]
     */
    static Cancellation after(Duration time, LongSupplier nanoClock) {
        long start = nanoClock.getAsLong();
        long nanos = time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : time.toNanos();
        return () -> nanoClock.getAsLong() - start >= nanos;
    }
}

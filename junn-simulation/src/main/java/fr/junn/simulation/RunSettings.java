package fr.junn.simulation;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How a solver is run, whatever solver it is. Immutable.
 *
 * @param start the moment of time 0
 * @param length how long the run lasts; zero for a steady solver
 * @param window after what time outputs are handed to the sink and changing inputs asked for; the last one may be shorter
 * @param seed the seed of whatever is random
 * @param threads how many threads the solver may keep busy
 * @param executor lends the threads; null for threads of the run's own, which end with it
 * @param sink takes the outputs while the run goes on
 * @param progress told how far the run is
 * @param cancellation asked whether to stop
 */
public record RunSettings(
        Instant start,
        Duration length,
        Duration window,
        long seed,
        int threads,
        @Nullable Executor executor,
        OutputSink sink,
        Progress progress,
        Cancellation cancellation) {

    /** @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} */
    public RunSettings {
        require("length of the run", length, !length.isNegative() && fits(length), "0 to 292 years");
        require(
                "window",
                window,
                !window.isNegative() && !window.isZero() && fits(window),
                "more than 0, to 292 years");
        require("threads", threads, threads > 0, "1 or more");
    }

    private static boolean fits(Duration time) {
        return time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) <= 0;
    }

    private static void require(String what, Object found, boolean kept, String expected) {
        if (!kept) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, what, found, expected);
        }
    }

    /** For a steady solver: at the epoch of 1970, of no length, with seed 0, on all cores, silent, never cancelled. */
    public static RunSettings defaults() {
        return new RunSettings(
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ofNanos(Long.MAX_VALUE),
                0,
                Runtime.getRuntime().availableProcessors(),
                null,
                OutputSink.none(),
                Progress.none(),
                Cancellation.none());
    }

    /** The same over a time, in one window. */
    public RunSettings over(Instant newStart, Duration newLength) {
        return new RunSettings(newStart, newLength, window, seed, threads, executor, sink, progress, cancellation);
    }

    /** The same, in windows of this length, handing the outputs of each to the sink. */
    public RunSettings every(Duration newWindow, OutputSink newSink) {
        return new RunSettings(start, length, newWindow, seed, threads, executor, newSink, progress, cancellation);
    }

    /** The same with another seed. */
    public RunSettings withSeed(long newSeed) {
        return new RunSettings(start, length, window, newSeed, threads, executor, sink, progress, cancellation);
    }

    /** The same on so many threads of the run's own. */
    public RunSettings withThreads(int newThreads) {
        return new RunSettings(start, length, window, seed, newThreads, null, sink, progress, cancellation);
    }

    /** The same on so many threads of a host. */
    public RunSettings withThreads(int newThreads, Executor host) {
        return new RunSettings(start, length, window, seed, newThreads, host, sink, progress, cancellation);
    }

    /** The same, reporting to {@code newProgress}. */
    public RunSettings with(Progress newProgress) {
        return new RunSettings(start, length, window, seed, threads, executor, sink, newProgress, cancellation);
    }

    /** The same, stopped by {@code newCancellation}. */
    public RunSettings with(Cancellation newCancellation) {
        return new RunSettings(start, length, window, seed, threads, executor, sink, progress, newCancellation);
    }
}

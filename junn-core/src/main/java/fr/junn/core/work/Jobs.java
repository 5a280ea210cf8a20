package fr.junn.core.work;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.concurrent.Executor;

/**
 * Runners of jobs in this process.
 *
 * <pre>{@code
 * try (JobRunner runner = Jobs.runner()) {
 *     double area = runner.merge(roofAreas, Double::sum, JobOptions.defaults()).merged().orElse(0.0);
 * }
 * }</pre>
 */
public final class Jobs {
    private Jobs() {}

    /** On all cores, by daemon threads of its own that end with {@link JobRunner#close()}. */
    public static JobRunner runner() {
        return runner(Runtime.getRuntime().availableProcessors());
    }

    /** On so many daemon threads of its own, which end with {@link JobRunner#close()}. */
    public static JobRunner runner(int threads) {
        requirePositive(threads);
        return InProcessRunner.own(threads);
    }

    /**
     * On the threads of a host, which stay the host's own. Work that the host does not take up, because its threads are
     * busy or because it refuses, is done by the thread that called {@code run}, so that a job always goes on.
     *
     * @param threads how many of the host's threads are used at a time, at most
     */
    public static JobRunner runner(Executor host, int threads) {
        requirePositive(threads);
        return InProcessRunner.on(host, threads);
    }

    private static void requirePositive(int threads) {
        if (threads < 1) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "threads", threads, "1 or more");
        }
    }
}

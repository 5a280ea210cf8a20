package fr.junn.core.work;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;

/**
 * Runs jobs: in this process ({@link Jobs}), or on a cluster.
 *
 * <p>What holds for every runner:
 *
 * <ul>
 *   <li>Results are handed on in the order of the keys, whatever the number of threads or machines, by the thread that
 *       called {@code run}. So whatever is made of them in this order is the same in every bit.
 *   <li>Few results wait to be handed on: work does not run ahead of a slow receiver.
 *   <li>Where a failure ends the job, it is the failure of the first key in order that fails, and the results of all keys
 *       before it have been handed on: the same for any number of threads. Keys after it that were under way are asked to
 *       stop.
 *   <li>Cancelled, it stops within a second, whether or not the work does; see {@link WorkMessage#ABANDONED}.
 * </ul>
 *
 * <p>Safe for use by several threads; jobs may run side by side, and a job may run another on the same runner.
 */
public interface JobRunner extends AutoCloseable {
    /**
     * Runs a job and hands on its results.
     *
     * @param receiver takes each key with its result, in the order of the keys, by the calling thread. What it throws ends
     *     the job
     * @return how it ended; without merged result
     * @throws JunnException {@link WorkMessage#JOB_FAILED} at the first failure, unless they are contained
     * @throws CancelledException if cancelled; what a thread that did not stop is working on is a suppressed error
     */
    <K, R> JobReport<K, R> run(Job<K, R> job, BiConsumer<? super K, ? super R> receiver, JobOptions options);

    /**
     * Runs a job and merges its results, in the order of the keys: {@code merge(merge(r1, r2), r3)}. A merge that is not
     * exactly associative, such as a sum of floating-point numbers, still gives the same bits every time.
     *
     * @param merge makes one result of two; may change and return its left argument
     * @return how it ended, with the merged result
     * @throws JunnException as {@link #run}
     */
    default <K, R> JobReport<K, R> merge(Job<K, R> job, BinaryOperator<R> merge, JobOptions options) {
        Merger<R> merger = new Merger<>(merge);
        JobReport<K, R> report = run(job, (key, result) -> merger.add(result), options);
        return new JobReport<>(report.job(), report.keys(), report.resumed(), report.failures(), merger.result());
    }

    /** Ends the threads. Jobs that still run fail. */
    @Override
    void close();
}

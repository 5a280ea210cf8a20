package fr.junn.core.work;

import java.util.List;

/**
 * Heavy work as a pure function of a key: a tile, a département, a member of an ensemble. Because the result for a key
 * depends on the key alone, a {@link JobRunner} may work on keys in any order, on any thread or machine, and again after a
 * crash, and the outcome is the same.
 *
 * <p>A runner reads {@link #keys()} once, calls {@link #work} at most once per key and run, from several threads at a
 * time, and hands the results on <em>in the order of the keys</em>.
 *
 * @param <K> a key: immutable, with a {@code toString} that a person recognises
 * @param <R> the result for a key: not changed after it was returned
 */
public interface Job<K, R> {
    /** What the job is called, for progress, errors and threads: one line, such as {@code "tile the town"}. */
    String name();

    /** The keys, in the order in which results are handed on. May be a view that computes keys; read by several threads. */
    List<K> keys();

    /**
     * The result for a key.
     *
     * @param key one of {@link #keys()}
     * @param context to report to, and to ask at least ten times a second whether to stop
     * @throws Exception whatever goes wrong; recorded as the failure of this key
     */
    R work(K key, JobContext context) throws Exception;
}

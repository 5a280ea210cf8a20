package fr.junn.core.work;

/**
 * A job whose results can be kept in a {@link Checkpoint}, so that a run that was stopped goes on where it was.
 *
 * @param <K> a key
 * @param <R> the result for a key
 */
public interface ResumableJob<K, R> extends Job<K, R> {
    /**
     * What a result depends on besides the key: the content hash of the snapshot, the parameters, the version of the code.
     * A checkpoint written under another identity is refused.
     */
    String identity();

    /** A text that no other key of this job has; the same in every run. */
    String keyText(K key);

    /** The result as bytes. Called by several threads. */
    byte[] write(R result);

    /** The result that {@link #write} turned into these bytes; equal in every bit that matters. */
    R read(byte[] bytes);
}

package fr.junn.core.work;

import fr.junn.core.error.JunnException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A journal of the results of a {@link ResumableJob}: what is in it need not be worked out again. Written for by other
 * stores too (a database, an object store).
 *
 * <p>A runner calls {@link #begin} once, then {@link #find} and {@link #add} from several threads. A result that was added
 * is found by every later run, or, where the machine failed before it was safe, not at all; never in part.
 */
public interface Checkpoint extends AutoCloseable {
    /**
     * Binds the journal to a job: an empty one takes over the identity.
     *
     * @param identity {@link ResumableJob#identity()}
     * @throws JunnException {@link WorkMessage#CHECKPOINT_OF_ANOTHER_JOB} if it has another identity already
     */
    void begin(String identity);

    /**
     * The result kept for a key.
     *
     * @throws JunnException {@link WorkMessage#CHECKPOINT_FAILED}
     */
    Optional<byte[]> find(String key);

    /**
     * Keeps the result for a key.
     *
     * @throws JunnException {@link WorkMessage#CHECKPOINT_FAILED}
     */
    void add(String key, byte[] result);

    /** Makes everything safe and lets go. */
    @Override
    void close();

    /**
     * A journal in a file, made where there is none. Only ever appended to, each entry with a checksum; an entry that was
     * cut short by a crash is dropped when the file is opened next. Survives the end of the process at once, the loss of
     * power from at most a second ago. In memory it costs some 100 bytes for each key, not the results.
     *
     * @throws JunnException {@link WorkMessage#NOT_A_CHECKPOINT}, {@link WorkMessage#CHECKPOINT_IN_USE},
     *     {@link WorkMessage#CHECKPOINT_FAILED}
     */
    static Checkpoint file(Path file) {
        return FileCheckpoint.open(file);
    }
}

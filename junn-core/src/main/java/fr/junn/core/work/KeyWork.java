package fr.junn.core.work;

import fr.junn.core.error.JunnException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The work on one key after another: from the checkpoint where it has the result, else by the job. */
final class KeyWork<K, R> {
    private final Job<K, R> job;
    private final List<K> keys;
    private final @Nullable Checkpoint checkpoint;
    private final AtomicInteger resumed = new AtomicInteger();

    KeyWork(Job<K, R> job, List<K> keys, @Nullable Checkpoint checkpoint) {
        this.job = job;
        this.keys = keys;
        this.checkpoint = checkpoint;
        if (checkpoint != null) {
            if (!(job instanceof ResumableJob<K, R> resumable)) {
                throw new JunnException(WorkMessage.NOT_RESUMABLE, job.name(), ResumableJob.class.getSimpleName());
            }
            checkpoint.begin(resumable.identity());
        }
    }

    int resumed() {
        return resumed.get();
    }

    R result(int index, JobContext context) throws Exception {
        K key = keys.get(index);
        if (checkpoint == null || !(job instanceof ResumableJob<K, R> resumable)) {
            return require(key, job.work(key, context));
        }
        String text = resumable.keyText(key);
        Optional<byte[]> kept = find(checkpoint, text);
        if (kept.isPresent()) {
            R result = require(key, resumable.read(kept.get()));
            resumed.incrementAndGet();
            return result;
        }
        R result = require(key, resumable.work(key, context));
        add(checkpoint, text, resumable.write(result));
        return result;
    }

    private static Optional<byte[]> find(Checkpoint checkpoint, String key) throws CheckpointFailure {
        try {
            return checkpoint.find(key);
        } catch (RuntimeException e) {
            throw new CheckpointFailure(e);
        }
    }

    private static void add(Checkpoint checkpoint, String key, byte[] result) throws CheckpointFailure {
        try {
            checkpoint.add(key, result);
        } catch (RuntimeException e) {
            throw new CheckpointFailure(e);
        }
    }

    /** Foreign work may give null in spite of its signature. */
    private R require(K key, @Nullable R result) {
        if (result == null) {
            throw new JunnException(WorkMessage.NO_RESULT, key);
        }
        return result;
    }

    /** The checkpoint failed, not the key. */
    static final class CheckpointFailure extends Exception {
        private static final long serialVersionUID = 1L;

        final RuntimeException reason;

        CheckpointFailure(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}

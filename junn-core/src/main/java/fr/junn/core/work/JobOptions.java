package fr.junn.core.work;

import org.jspecify.annotations.Nullable;

/**
 * How a job is run. Immutable.
 *
 * @param progress told of every key that is done
 * @param cancellation asked whether to stop
 * @param checkpoint keeps results for a later run, or null; the job is then a {@link ResumableJob}. Closed by its owner,
 *     not by the runner
 * @param containsFailures whether other keys go on after one failed
 */
public record JobOptions(
        Progress progress,
        Cancellation cancellation,
        @Nullable Checkpoint checkpoint,
        boolean containsFailures) {
    private static final JobOptions DEFAULTS = new JobOptions(Progress.none(), Cancellation.none(), null, false);

    /** Reports to nobody, never cancelled, no checkpoint, ends at the first failure. */
    public static JobOptions defaults() {
        return DEFAULTS;
    }

    /** The same, reporting to {@code newProgress}. */
    public JobOptions with(Progress newProgress) {
        return new JobOptions(newProgress, cancellation, checkpoint, containsFailures);
    }

    /** The same, stopped by {@code newCancellation}. */
    public JobOptions with(Cancellation newCancellation) {
        return new JobOptions(progress, newCancellation, checkpoint, containsFailures);
    }

    /** The same, keeping results in {@code newCheckpoint}, and taking from it those that it has already. */
    public JobOptions with(Checkpoint newCheckpoint) {
        return new JobOptions(progress, cancellation, newCheckpoint, containsFailures);
    }

    /**
     * The same, but a key that fails does not stop the others: its failure is told in the {@link JobReport}. An error of
     * the virtual machine (no memory), of the checkpoint or of the receiver of results ends the job all the same.
     */
    public JobOptions containingFailures() {
        return new JobOptions(progress, cancellation, checkpoint, true);
    }
}

package fr.junn.core.work;

import fr.junn.core.error.JunnException;
import java.util.List;
import java.util.Optional;

/**
 * How a job ended.
 *
 * @param job the name of the job
 * @param keys how many keys there were
 * @param resumed how many results came from the checkpoint
 * @param failures the keys that failed, in the order of the keys; empty unless failures were
 *     {@linkplain JobOptions#containingFailures() contained}
 * @param merged the merged results; empty where nothing was merged or no key succeeded
 */
public record JobReport<K, R>(String job, int keys, int resumed, List<Failure<K>> failures, Optional<R> merged) {
    public JobReport {
        failures = List.copyOf(failures);
    }

    /** A key and why there is no result for it. */
    public record Failure<K>(K key, Throwable cause) {}

    /**
     * This report, where all keys succeeded.
     *
     * @throws JunnException {@link WorkMessage#JOB_FAILED} with the failure of the first key as cause, those of the others
     *     as suppressed errors
     */
    public JobReport<K, R> orThrow() {
        if (!failures.isEmpty()) {
            throw JobFailures.error(job, keys, failures);
        }
        return this;
    }
}

package fr.junn.core.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Collects the findings of a piece of work: all are counted by code, the first {@code keptPerCode} of each code are kept,
 * so that a hundred million equal defects cost a counter and not the heap.
 *
 * <p>In {@linkplain #strict() strict} form the first finding of severity {@link Severity#ERROR} is thrown instead of
 * kept. Safe for use by several threads; the order of kept findings is the order of {@link #add(Finding)}.
 */
public final class Diagnostics {
    /** How many findings of one code are kept unless told otherwise. */
    public static final int DEFAULT_KEPT_PER_CODE = 1000;

    private final int keptPerCode;
    private final boolean strict;
    private final Consumer<Finding> listener;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final long[] bySeverity = new long[Severity.values().length];

    private Diagnostics(int keptPerCode, boolean strict, Consumer<Finding> listener) {
        this.keptPerCode = keptPerCode;
        this.strict = strict;
        this.listener = listener;
    }

    /** Goes on after errors. */
    public static Diagnostics lenient() {
        return lenient(DEFAULT_KEPT_PER_CODE);
    }

    /** Goes on after errors and keeps at most {@code keptPerCode} findings of each code. */
    public static Diagnostics lenient(int keptPerCode) {
        return new Diagnostics(keptPerCode, false, f -> {});
    }

    /** Throws the first error. */
    public static Diagnostics strict() {
        return new Diagnostics(DEFAULT_KEPT_PER_CODE, true, f -> {});
    }

    /** The same kind of collector, empty, that also hands every finding to {@code listener}, outside of any lock. */
    public Diagnostics listening(Consumer<Finding> newListener) {
        return new Diagnostics(keptPerCode, strict, newListener);
    }

    /**
     * Counts a finding, and keeps it where the limit allows.
     *
     * @throws JunnException the finding itself, where this collector is strict and the finding an error
     */
    public void add(Finding finding) {
        synchronized (this) {
            bySeverity[finding.severity().ordinal()]++;
            long n = counts.merge(finding.code(), 1L, Long::sum);
            if (n <= keptPerCode) {
                kept.add(finding);
            }
        }
        listener.accept(finding);
        if (strict && finding.severity() == Severity.ERROR) {
            throw finding.toException();
        }
    }

    /** Whether the first error is thrown. */
    public boolean isStrict() {
        return strict;
    }

    /** The findings kept so far, in order. */
    public synchronized List<Finding> findings() {
        return List.copyOf(kept);
    }

    /** How many findings there were, by code, in order of first appearance; unmodifiable. */
    public synchronized Map<String, Long> counts() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** How many findings of this code there were, kept or not. */
    public synchronized long count(Message message) {
        return counts.getOrDefault(message.code(), 0L);
    }

    /** How many findings of this severity there were, kept or not. */
    public synchronized long count(Severity severity) {
        return bySeverity[severity.ordinal()];
    }

    /** Whether there was an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}

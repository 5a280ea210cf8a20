package fr.junn.cli.data;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What was found in files: all is counted by code and told to a listener, of each code the first {@link
 * Diagnostics#DEFAULT_KEPT_PER_CODE} are kept. Used by one thread.
 */
public final class FindingReport {
    private final List<Located> kept = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final long[] bySeverity = new long[Severity.values().length];
    private final Consumer<Located> listener;

    /** @param listener is told all that is found, kept or not */
    public FindingReport(Consumer<Located> listener) {
        this.listener = listener;
    }

    /** Adds a finding. */
    public void add(Located located) {
        Finding finding = located.finding();
        bySeverity[finding.severity().ordinal()]++;
        if (counts.merge(finding.code(), 1L, Long::sum) <= Diagnostics.DEFAULT_KEPT_PER_CODE) {
            kept.add(located);
        }
        listener.accept(located);
    }

    /** Adds a finding that is about no geometry in particular. */
    public void add(Finding finding) {
        add(Located.of(finding));
    }

    /** Counts findings that were found and not kept by whoever found them. */
    void count(Finding like, long more) {
        bySeverity[like.severity().ordinal()] += more;
        counts.merge(like.code(), more, Long::sum);
    }

    /** Those that were kept, in order. */
    public List<Located> kept() {
        return Collections.unmodifiableList(kept);
    }

    /** How many there were, by code, in order of first appearance. */
    public Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How many there were of a severity. */
    public long count(Severity severity) {
        return bySeverity[severity.ordinal()];
    }
}

package fr.junn.temporal;

import fr.junn.core.error.Finding;
import java.util.List;

/**
 * What a check of a whole store found: the checksum of every page and record; the chain of commits, each id computed anew;
 * for the head of each branch and each tag the hashes of all nodes, and of all versions computed from what is read.
 *
 * @param pages how many pages were read
 * @param commits how many commits
 * @param versions how many versions of features
 * @param tombstones how many times personal values were erased
 * @param bytes how many bytes of history
 * @param findings what is damaged, located; none where all is well
 */
public record StoreReport(long pages, long commits, long versions, int tombstones, long bytes, List<Finding> findings) {
    public StoreReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is damaged. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}

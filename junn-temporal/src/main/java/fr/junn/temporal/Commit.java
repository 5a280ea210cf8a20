package fr.junn.temporal;

import fr.junn.core.hash.ContentHash;
import java.time.Instant;
import java.util.List;

/**
 * What is known of a step of the history. Immutable.
 *
 * @param id the hash of all that follows, so that a commit vouches for those before it
 * @param time transaction time: when it became known to the store, by the store's clock, later than that of all parents
 * @param branch the branch that it was made on
 * @param author who made it
 * @param reason why, in a few words
 * @param kind what kind of step it is
 * @param parents the commits that it follows, that of its own branch first
 * @param root the hash of the state after it: of content alone
 * @param changes how many features it added, changed or removed
 */
public record Commit(
        ContentHash id,
        Instant time,
        String branch,
        String author,
        String reason,
        Transition kind,
        List<ContentHash> parents,
        ContentHash root,
        long changes) {
    public Commit {
        parents = List.copyOf(parents);
    }
}

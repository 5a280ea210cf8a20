package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named branch of a store, with its intent. Any number of threads may read; commits of one branch wait for each other,
 * those of several do not, but for the disk.
 */
public final class Scenario {
    private final TwinStore store;
    private final String name;
    private final Transition kind;
    final ReentrantLock writing = new ReentrantLock();

    /** The last durable commit; null before the first. */
    volatile @Nullable CommitEntry head;

    /** The last commit that was appended, durable or not. Guarded by the log's monitor. */
    @Nullable
    CommitEntry appended;

    /** The state after {@link #head}; null where it was let go of. */
    volatile @Nullable State state;

    /** Whether the log knows of the branch. Guarded by the log's monitor. */
    boolean saved;

    Scenario(TwinStore store, String name, Transition kind, @Nullable CommitEntry head) {
        this.store = store;
        this.name = name;
        this.kind = kind;
        this.head = head;
        this.appended = head;
    }

    /** The name of the branch. */
    public String name() {
        return name;
    }

    /** Why it was made. */
    public Transition kind() {
        return kind;
    }

    /** The state after the last commit. */
    public Snapshot head() {
        return store.head(this);
    }

    /** The last commit; empty before the first. */
    public Optional<Commit> last() {
        CommitEntry entry = head;
        return Optional.ofNullable(entry == null ? null : entry.commit());
    }

    /**
     * Changes the state, durably when this returns, or not at all.
     *
     * @param reason why, in a few words
     * @param changes what is to change; what it throws is passed on, and nothing is changed
     * @throws fr.junn.core.error.JunnException where the disk is full or fails; nothing is then changed
     */
    public Commit commit(String reason, Consumer<Transaction> changes) {
        return commit(reason, Transition.REALIZED, changes);
    }

    /** The same, with the kind of the step. */
    public Commit commit(String reason, Transition step, Consumer<Transaction> changes) {
        return store.commit(this, reason, step, List.of(), changes);
    }

    /** The commits of this branch and, before it was forked, of its parent; the last first. */
    public Stream<Commit> log() {
        return store.chain(head).map(CommitEntry::commit);
    }

    /** What each commit changed in a feature, the last first. Costs a lookup for each commit of the branch. */
    public Stream<FeatureRevision> history(String id) {
        return store.history(this, id);
    }

    /** Makes the branch itself durable, where it has no commit of its own yet. */
    public void sync() {
        store.saveBranches();
    }

    /** What the store believed of a feature after a commit that changed it: its versions in valid time; none, where it was removed. */
    public record FeatureRevision(Commit commit, List<Feature> versions) {
        public FeatureRevision {
            versions = List.copyOf(versions);
        }

        /** When the store began to believe it. */
        public Instant since() {
            return commit.time();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

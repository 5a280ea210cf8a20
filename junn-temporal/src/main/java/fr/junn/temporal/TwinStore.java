package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.temporal.Scenario.FeatureRevision;
import fr.junn.temporal.page.FolderSpace;
import fr.junn.temporal.page.MemorySpace;
import fr.junn.temporal.page.PageSpace;
import fr.junn.temporal.tree.Item;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The embedded, durable, branching store of a twin's states.
 *
 * <pre>{@code
 * try (TwinStore store = TwinStore.open(Path.of("twin"))) {
 *     store.branch("main").commit("BD 2026", tx -> reader.forEach(tx::put));
 *     Scenario project = store.fork("main", "digue-plus-1m", Transition.PLANNED);
 *     project.commit("raise the dike", tx -> tx.update("DIGUE_12", f -> f.with("height", Measure.of(4.2, "m"))));
 *     Diff what = Diff.of(store.branch("main").head(), project.head());
 * }
 * }</pre>
 *
 * <p><b>Durability.</b> A commit is on disk when {@code commit} returns, or it is not there at all, whatever happens to
 * process and computer. A fork costs a pointer, and is durable with its first commit, {@link Scenario#sync} or {@link #close}.
 *
 * <p><b>Threads and processes.</b> One process writes, and holds the folder's lock; others may open it {@linkplain
 * #openReadOnly for reading}. All methods are safe for use by several threads; snapshots are read without a lock.
 *
 * <p><b>Nothing is forgotten</b> by default. {@link #purge} erases personal values for good; see {@link Tombstone}.
 */
public final class TwinStore implements AutoCloseable {
    /** The branch that every store has. */
    public static final String MAIN = "main";

    private static final int LONGEST_NAME = 100;

    private final Engine engine;

    private TwinStore(PageSpace space, StoreOptions options) {
        this.engine = new Engine(this, space, options);
    }

    /** Opens the store in a folder; makes one where there is none. */
    public static TwinStore open(Path folder) {
        return open(folder, StoreOptions.defaults());
    }

    /**
     * Opens the store in a folder; makes one where there is none.
     *
     * @throws JunnException {@link fr.junn.temporal.page.PageMessage#LOCKED} where another has it; {@link
     *     TemporalMessage#DAMAGED_HISTORY} where commits that were durable are out of reach
     */
    public static TwinStore open(Path folder, StoreOptions options) {
        return open(FolderSpace.open(folder), options);
    }

    /**
     * Makes a store in a folder that has none.
     *
     * @throws JunnException {@link TemporalMessage#STORE_EXISTS}
     */
    public static TwinStore init(Path folder, StoreOptions options) {
        if (FolderSpace.isOne(folder)) {
            throw new JunnException(TemporalMessage.STORE_EXISTS, folder);
        }
        return open(folder, options);
    }

    /** Opens a store where it is; the store closes the space. */
    public static TwinStore open(PageSpace space, StoreOptions options) {
        try {
            return new TwinStore(space, options);
        } catch (RuntimeException e) {
            Engine.closeQuietly(space, e);
            throw e;
        }
    }

    /**
     * Opens a store for reading at its last durable commit, while another process may write to it.
     *
     * @throws JunnException {@link TemporalMessage#NO_STORE}
     */
    public static TwinStore openReadOnly(Path folder, StoreOptions options) {
        if (!FolderSpace.isOne(folder)) {
            throw new JunnException(TemporalMessage.NO_STORE, folder);
        }
        return open(FolderSpace.openReadOnly(folder), options);
    }

    /** A store that lives as long as the process. */
    public static TwinStore inMemory(StoreOptions options) {
        return open(new MemorySpace(), options);
    }

    /** The system in which envelopes are indexed. */
    public CrsId crs() {
        return engine.crs();
    }

    /**
     * A branch.
     *
     * @throws JunnException {@link TemporalMessage#NO_SUCH_BRANCH}
     */
    public Scenario branch(String name) {
        Scenario branch = engine.branches.get(name);
        if (branch == null) {
            throw new JunnException(TemporalMessage.NO_SUCH_BRANCH, name, new TreeMap<>(engine.branches).keySet());
        }
        return branch;
    }

    /** All branches, by name. */
    public List<Scenario> branches() {
        return List.copyOf(new TreeMap<>(engine.branches).values());
    }

    /**
     * Makes a branch that begins where another is now. Copies nothing; less than a microsecond.
     *
     * @throws JunnException {@link TemporalMessage#NO_SUCH_BRANCH}, {@link TemporalMessage#BRANCH_EXISTS}, {@link
     *     TemporalMessage#BAD_NAME}
     */
    public Scenario fork(String from, String name, Transition kind) {
        Scenario parent = branch(from);
        checkName(name);
        Scenario branch = new Scenario(this, name, kind, parent.head);
        branch.state = parent.state;
        if (engine.branches.putIfAbsent(name, branch) != null) {
            throw new JunnException(TemporalMessage.BRANCH_EXISTS, name);
        }
        engine.touch(branch);
        return branch;
    }

    /** Makes a branch that begins at a state of the past; the snapshot comes from this store. */
    public Scenario fork(Snapshot from, String name, Transition kind) {
        checkName(name);
        Scenario branch = new Scenario(this, name, kind, engine.entryOf(from));
        if (engine.branches.putIfAbsent(name, branch) != null) {
            throw new JunnException(TemporalMessage.BRANCH_EXISTS, name);
        }
        return branch;
    }

    private static void checkName(String name) {
        boolean good = !name.isEmpty() && name.length() <= LONGEST_NAME;
        for (int i = 0; good && i < name.length(); i++) {
            char c = name.charAt(i);
            good = Character.isLetterOrDigit(c) || "._+/-".indexOf(c) >= 0;
        }
        if (!good) {
            throw new JunnException(TemporalMessage.BAD_NAME, name);
        }
    }

    /** Gives a state a name that stays, durably; the same name again moves it. The snapshot comes from this store. */
    public void tag(String name, Snapshot snapshot) {
        checkName(name);
        engine.tag(name, engine.entryOf(snapshot));
    }

    /**
     * The state that a tag names.
     *
     * @throws JunnException {@link TemporalMessage#NO_SUCH_TAG}
     */
    public Snapshot tagged(String name) {
        return engine.tagged(name);
    }

    /** The commits that tags name. */
    public Map<String, Commit> tags() {
        return engine.tags();
    }

    /** The state after a commit of a branch. */
    public Snapshot at(Commit commit) {
        return engine.at(commit);
    }

    /**
     * Brings what happened on a branch since the two had a state in common into another, as one commit of kind {@link
     * Transition#MERGE}.
     *
     * @throws JunnException {@link TemporalMessage#UNRESOLVED_CONFLICTS} where the policy leaves some; nothing is then changed
     */
    public Merge merge(String from, String into, MergePolicy policy) {
        Merge merge = Merge.of(branch(into).head(), branch(from).head(), policy);
        merge.commit(branch(into), "merge " + from);
        return merge;
    }

    /** The last state that both have in common; of nothing where they have none. */
    public Snapshot common(Snapshot a, Snapshot b) {
        return engine.common(a, b);
    }

    /** Erases the values of a personal attribute, or of all where that is {@code *}, of a feature, in all of its history. */
    public Tombstone purge(String feature, String attribute, String reason) {
        return engine.purge(feature, attribute, reason);
    }

    /** What was erased so far, the first first. */
    public List<Tombstone> tombstones() {
        return engine.tombstones();
    }

    /** Reads all that there is and checks it; see {@link StoreReport}. */
    public StoreReport verify(Progress progress, Cancellation cancellation) {
        return StoreVerifier.run(engine, progress, cancellation);
    }

    /** Writes all of the store into one file, moved into place when it is whole. */
    public void exportTo(Path file, Progress progress, Cancellation cancellation) {
        saveBranches();
        StoreCopy.write(engine, file, progress, cancellation);
    }

    /**
     * Makes a store in an empty folder from an export.
     *
     * @throws JunnException {@link TemporalMessage#BAD_COPY}, {@link TemporalMessage#STORE_EXISTS}
     */
    public static TwinStore importFrom(Path file, Path folder, StoreOptions options) {
        StoreCopy.read(file, folder);
        return open(folder, options);
    }

    /** Sees what another process has committed since; for a store that was opened for reading. */
    public void refresh() {
        engine.refresh();
    }

    /** How many bytes the history takes on disk, without personal values. */
    public long bytes() {
        return engine.data.log.end();
    }

    /** Writes the branches that the log does not know yet, and a checkpoint, and lets go of the folder. */
    @Override
    public void close() {
        engine.close();
    }

    // For Scenario, Snapshot and Merge

    Engine engine() {
        return engine;
    }

    Snapshot head(Scenario branch) {
        return engine.snapshot(branch.head, engine.state(branch));
    }

    Commit commit(
            Scenario branch, String reason, Transition kind, List<CommitEntry> merged, Consumer<Transaction> changes) {
        return engine.commit(branch, reason, kind, merged, changes).commit();
    }

    Stream<CommitEntry> chain(@Nullable CommitEntry from) {
        return Stream.iterate(from, e -> e != null, engine.commits::parent);
    }

    Stream<FeatureRevision> history(Scenario branch, String id) {
        byte[] key = Keys.of(id);
        return chain(branch.head)
                .filter(e -> {
                    Item now = engine.commits.state(e).byId.get(key);
                    Item before =
                            engine.commits.state(engine.commits.parent(e)).byId.get(key);
                    return now == null ? before != null : !now.equals(before);
                })
                .map(e -> new FeatureRevision(
                        e.commit(), engine.snapshot(e, engine.commits.state(e)).versions(id)));
    }

    void saveBranches() {
        engine.saveBranches();
    }

    static Instant after(Instant now, Instant last) {
        return now.isAfter(last) ? now : last.plusNanos(1000);
    }
}

package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.log.PageLog;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.page.PageSpace;
import fr.junn.temporal.tree.Item;
import fr.junn.temporal.tree.Tree;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a {@link TwinStore} does: opening, committing, keeping branches. */
final class Engine {
    /** The format that is written; the header of each log says which it has. */
    static final int FORMAT = 1;

    private static final String MAGIC = "JUNN twin store";
    private static final int PENDING_COMMITS = 1024;
    private static final int PENDING_EDITS = 1 << 14;
    private static final int RECENT = 16;

    final StoreLog data;
    final Commits commits;
    final Map<String, Scenario> branches = new ConcurrentHashMap<>();
    private final TwinStore store;
    private final PageSpace space;
    private final StoreOptions options;
    private final CrsId crs;
    private final @Nullable Scenario[] recent = new Scenario[RECENT];
    private int hand;

    // Guarded by the monitor of data.
    private Map<String, Long> tags = new TreeMap<>();
    private List<Tombstone> tombstones = new ArrayList<>();
    private Instant lastTime = Instant.MIN;
    private long checkpointAt;
    private long whole;
    private boolean changed;
    private boolean closed;

    Engine(TwinStore store, PageSpace space, StoreOptions options) {
        this.store = store;
        this.space = space;
        this.options = options;
        try {
            PageLog log = PageLog.open(space.open("log"), "log");
            this.data = new StoreLog(log, new PersonalLog(space, PersonalLog.firstName()), options);
            this.commits = new Commits(data);
            this.crs = header(log);
            Recovery recovery = Recovery.run(data, commits, space.readOnly() ? space.durableEnd() : -1);
            if (!space.readOnly()) {
                recovery.requireUndamaged(space.place());
                if (recovery.end < log.end()) {
                    log.cut(recovery.end);
                    data.lost(recovery.end);
                }
                space.tellDurable(log.end());
            }
            take(recovery);
            if (!space.readOnly()) {
                data.personal.removeOthers();
            }
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.READ_FAILED, space.place(), String.valueOf(e.getMessage()));
        }
    }

    private CrsId header(PageLog log) {
        Page first = log.tryRead(0);
        if (first == null) {
            if (space.readOnly()) {
                throw new JunnException(TemporalMessage.NO_STORE, space.place());
            }
            log.cut(0); // a crash while the store was made
            log.append(
                    PageType.HEADER,
                    new ByteWriter()
                            .text(MAGIC)
                            .varint(FORMAT)
                            .text(options.crs().toString()));
            log.flush();
            log.sync(log.end());
            return options.crs();
        }
        ByteReader in = PageLog.reader(first);
        if (first.type() != PageType.HEADER || !in.text().equals(MAGIC)) {
            throw new JunnException(TemporalMessage.NO_STORE, space.place());
        }
        long format = in.varint();
        if (format != FORMAT) {
            throw new JunnException(TemporalMessage.UNSUPPORTED_FORMAT, space.place(), format, FORMAT);
        }
        String name = in.text();
        return name.equals(CrsId.UNKNOWN.toString()) ? CrsId.UNKNOWN : CrsId.parse(name);
    }

    private void take(Recovery recovery) {
        synchronized (data) {
            Checkpoint c = recovery.checkpoint;
            tags = new TreeMap<>(c.tags);
            tombstones = new ArrayList<>(c.tombstones);
            lastTime = c.lastTime;
            checkpointAt = recovery.checkpointAt;
            whole = recovery.end;
            data.personal.use(c.personal);
            for (Checkpoint.Branch b : c.branches.values()) {
                CommitEntry head = b.head() == 0 ? null : commits.at(b.head());
                Scenario known = branches.get(b.name());
                if (known == null) {
                    known = new Scenario(store, b.name(), b.kind(), head);
                    branches.put(b.name(), known);
                } else if (head != null && !head.equals(known.head)) {
                    known.state = null;
                    known.head = head;
                    known.appended = head;
                }
                known.saved = true;
            }
            branches.computeIfAbsent(TwinStore.MAIN, n -> new Scenario(store, n, Transition.REALIZED, null));
        }
    }

    void refresh() {
        if (space.readOnly()) {
            take(Recovery.run(data, commits, space.durableEnd()));
        }
    }

    CrsId crs() {
        return crs;
    }

    String place() {
        return space.place();
    }

    PageSpace space() {
        return space;
    }

    long wholeEnd() {
        synchronized (data) {
            return whole;
        }
    }

    // States

    State state(Scenario branch) {
        State state = branch.state;
        if (state == null) {
            synchronized (branch) {
                state = branch.state;
                if (state == null) {
                    state = commits.state(branch.head);
                    branch.state = state;
                }
            }
            touch(branch);
        }
        return state;
    }

    /** Of the branches that were not used lately, the states are let go of: they can be had again. */
    void touch(Scenario branch) {
        synchronized (recent) {
            for (Scenario known : recent) {
                if (known == branch) {
                    return;
                }
            }
            Scenario oldest = recent[hand];
            if (oldest != null) {
                oldest.state = null;
            }
            recent[hand] = branch;
            hand = (hand + 1) % RECENT;
        }
    }

    Snapshot snapshot(@Nullable CommitEntry entry, State state) {
        return new Snapshot(new StoreOrigin(this, store, entry), state, data, crs, null);
    }

    @Nullable
    CommitEntry entryOf(Snapshot snapshot) {
        if (snapshot.origin() instanceof StoreOrigin origin && origin.engine() == this) {
            return origin.entry();
        }
        throw new JunnException(TemporalMessage.NOT_OF_THIS_STORE);
    }

    Snapshot at(Commit commit) {
        for (Scenario branch : branches.values()) {
            CommitEntry entry = commits.before(branch.head, commit.time());
            if (entry != null && entry.commit().id().equals(commit.id())) {
                return snapshot(entry, commits.state(entry));
            }
        }
        throw new JunnException(TemporalMessage.NOT_OF_THIS_STORE);
    }

    Snapshot common(Snapshot a, Snapshot b) {
        CommitEntry entry = Ancestors.common(commits, entryOf(a), entryOf(b));
        return snapshot(entry, commits.state(entry));
    }

    // Committing

    CommitEntry commit(
            Scenario branch, String reason, Transition kind, List<CommitEntry> merged, Consumer<Transaction> changes) {
        requireWritable();
        if (branch.writing.isHeldByCurrentThread()) {
            throw new JunnException(TemporalMessage.NESTED_COMMIT, branch.name());
        }
        branch.writing.lock();
        try {
            State before = state(branch);
            CommitEntry parent = branch.head;
            Transaction tx = new Transaction(data, snapshot(parent, before));
            changes.accept(tx);
            List<Item> items = tx.items();
            State after = items.isEmpty() ? before : before.with(before.byId.with(items));
            CommitEntry draft = draft(branch, reason, kind, parent, merged, after, items.size());
            if (tx.hasPersonal()) {
                data.personal.sync();
            }
            CommitEntry entry = append(branch, tx, draft, after, items);
            data.log.sync(entry.end());
            space.tellDurable(data.log.durableEnd());
            branch.head = entry;
            branch.state = after;
            touch(branch);
            checkpointIfDue();
            return entry;
        } finally {
            branch.writing.unlock();
        }
    }

    private CommitEntry draft(
            Scenario branch,
            String reason,
            Transition kind,
            @Nullable CommitEntry parent,
            List<CommitEntry> merged,
            State after,
            int changes) {
        List<CommitEntry> parents = new ArrayList<>();
        if (parent != null) {
            parents.add(parent);
        }
        parents.addAll(merged);
        int commitsBefore = parent == null ? 0 : parent.pendingCommits();
        long editsBefore = parent == null ? 0 : parent.pendingEdits();
        boolean trees = editsBefore + changes >= PENDING_EDITS || commitsBefore + 1 >= PENDING_COMMITS;
        Commit commit = new Commit(
                after.byId.hash(),
                Instant.EPOCH,
                branch.name(),
                options.author(),
                reason,
                kind,
                parents.stream().map(p -> p.commit().id()).toList(),
                after.byId.hash(),
                changes);
        return new CommitEntry(
                commit,
                0,
                0,
                parents.stream().map(CommitEntry::address).toList(),
                commits.jumpAfter(parent),
                parent == null ? 0 : parent.depth() + 1,
                trees ? 0 : commitsBefore + 1,
                trees ? 0 : editsBefore + changes);
    }

    private CommitEntry append(Scenario branch, Transaction tx, CommitEntry draft, State after, List<Item> items) {
        Indexes indexes = null;
        if (draft.hasTrees()) {
            data.flush(Long.MAX_VALUE); // the indexes are made of what is to be committed
            indexes = after.indexes(data);
        }
        synchronized (data) {
            tx.requireNothingLost();
            long from = data.log.end();
            try {
                reference(branch);
                CommitEntry entry = timed(draft);
                ByteWriter page = new ByteWriter(1 << 10).varint(data.log.durableEnd());
                entry.write(page);
                if (indexes != null) {
                    after.byId.write(page);
                    indexes.space().write(page);
                    indexes.types().write(page);
                    indexes.relations().write(page);
                } else {
                    CommitEntry.writeItems(items, page);
                }
                long address = data.log.append(PageType.COMMIT, page);
                data.flush(from);
                entry = entry.at(address, data.log.end());
                settle(after.byId, indexes, from);
                commits.add(entry);
                lastTime = entry.commit().time();
                branch.appended = entry;
                branch.saved = true;
                whole = entry.end();
                changed = true;
                return entry;
            } catch (RuntimeException e) {
                if (indexes != null) {
                    after.byId.unsettle(from);
                    indexes.space().unsettle(from);
                    indexes.types().unsettle(from);
                    indexes.relations().unsettle(from);
                }
                throw e;
            }
        }
    }

    private static void settle(Tree byId, @Nullable Indexes indexes, long from) {
        if (indexes != null) {
            byId.settle(from);
            indexes.space().settle(from);
            indexes.types().settle(from);
            indexes.relations().settle(from);
        }
    }

    private void reference(Scenario branch) {
        if (!branch.saved) {
            data.log.append(
                    PageType.REFERENCE,
                    Checkpoint.reference(data, false, branch.name(), branch.kind(), branch.appended));
        }
    }

    private CommitEntry timed(CommitEntry draft) {
        Commit c = draft.commit();
        Instant time = now();
        Commit dated = new Commit(
                c.id(), time, c.branch(), c.author(), c.reason(), c.kind(), c.parents(), c.root(), c.changes());
        Commit named = new Commit(
                CommitEntry.id(dated),
                time,
                c.branch(),
                c.author(),
                c.reason(),
                c.kind(),
                c.parents(),
                c.root(),
                c.changes());
        return new CommitEntry(
                named,
                0,
                0,
                draft.parents(),
                draft.jump(),
                draft.depth(),
                draft.pendingCommits(),
                draft.pendingEdits());
    }

    /** By the store's clock, and later than all that the store knows. */
    private Instant now() {
        return TwinStore.after(options.clock().instant().truncatedTo(ChronoUnit.MICROS), lastTime);
    }

    // References

    void tag(String name, @Nullable CommitEntry at) {
        requireWritable();
        long end;
        synchronized (data) {
            long from = data.log.end();
            data.log.append(PageType.REFERENCE, Checkpoint.reference(data, true, name, Transition.REALIZED, at));
            data.flush(from);
            end = data.log.end();
            whole = end;
            changed = true;
            tags.put(name, at == null ? 0 : at.address());
        }
        data.log.sync(end);
    }

    Snapshot tagged(String name) {
        Long address;
        synchronized (data) {
            address = tags.get(name);
            if (address == null) {
                throw new JunnException(TemporalMessage.NO_SUCH_TAG, name, List.copyOf(tags.keySet()));
            }
        }
        CommitEntry entry = address == 0 ? null : commits.at(address);
        return snapshot(entry, commits.state(entry));
    }

    Map<String, Commit> tags() {
        Map<String, Commit> named = new TreeMap<>();
        synchronized (data) {
            tags.forEach((name, address) -> {
                if (address != 0) {
                    named.put(name, commits.at(address).commit());
                }
            });
        }
        return named;
    }

    void saveBranches() {
        requireWritable();
        long end;
        synchronized (data) {
            long from = data.log.end();
            List<Scenario> unsaved =
                    branches.values().stream().filter(b -> !b.saved).toList();
            unsaved.forEach(this::reference);
            data.flush(from);
            unsaved.forEach(b -> b.saved = true);
            end = data.log.end();
            whole = end;
            changed |= !unsaved.isEmpty();
        }
        data.log.sync(end);
    }

    // Erasure

    Tombstone purge(String feature, String attribute, String reason) {
        requireWritable();
        Tombstone tombstone;
        synchronized (data) {
            PersonalLog.Purged purged =
                    data.personal.purge((f, a) -> f.equals(feature) && (attribute.equals("*") || a.equals(attribute)));
            tombstone = new Tombstone(
                    now(),
                    options.author(),
                    reason,
                    feature,
                    attribute,
                    purged.numbers().size(),
                    purged.name());
            long from = data.log.end();
            ByteWriter page = new ByteWriter().varint(data.log.durableEnd());
            tombstone.write(page);
            data.log.append(PageType.TOMBSTONE, page);
            data.flush(from);
            data.log.sync(data.log.end());
            whole = data.log.end();
            lastTime = tombstone.time();
            tombstones.add(tombstone);
            changed = true;
            data.personal.use(purged.name());
            data.personal.removeOthers();
        }
        return tombstone;
    }

    List<Tombstone> tombstones() {
        synchronized (data) {
            return List.copyOf(tombstones);
        }
    }

    // Checkpoints

    private void checkpointIfDue() {
        synchronized (data) {
            if (data.log.end() - checkpointAt >= Checkpoint.EVERY) {
                checkpoint();
            }
        }
    }

    private void checkpoint() {
        long from = data.log.end();
        Checkpoint c = new Checkpoint();
        for (Scenario b : branches.values()) {
            if (b.saved) {
                CommitEntry at = b.appended;
                c.branches.put(b.name(), new Checkpoint.Branch(b.name(), b.kind(), at == null ? 0 : at.address()));
            }
        }
        c.tags.putAll(tags);
        c.tombstones.addAll(tombstones);
        c.lastTime = lastTime;
        c.personal = data.personal.name();
        ByteWriter page = new ByteWriter(1 << 12);
        data.log.sync(from);
        c.write(page, data);
        data.flush(from);
        data.log.sync(data.log.end());
        data.log.align(Checkpoint.ALIGNMENT);
        long address = data.log.append(PageType.CHECKPOINT, page);
        data.flush(from);
        checkpointAt = address;
        whole = data.log.end();
    }

    private void requireWritable() {
        if (space.readOnly()) {
            throw new JunnException(PageMessage.READ_ONLY, space.place());
        }
        synchronized (data) {
            if (closed) {
                throw new JunnException(PageMessage.CLOSED, space.place());
            }
        }
    }

    void close() {
        synchronized (data) {
            if (closed) {
                return;
            }
            try {
                if (!space.readOnly()) {
                    saveBranches();
                    if (changed) {
                        checkpoint();
                        data.log.sync(data.log.end());
                    }
                }
            } finally {
                closed = true;
                data.personal.close();
                data.log.close();
                closeQuietly(space, null);
            }
        }
    }

    static void closeQuietly(PageSpace space, @Nullable RuntimeException because) {
        try {
            space.close();
        } catch (IOException e) {
            if (because != null) {
                because.addSuppressed(e);
            }
        }
    }
}

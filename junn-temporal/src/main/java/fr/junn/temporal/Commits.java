package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.log.PageLog;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.tree.Item;
import fr.junn.temporal.tree.Tree;
import fr.junn.temporal.tree.TreeKind;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Commits by address, and the states after them. Safe for use by several threads. */
final class Commits {
    private final StoreLog data;
    private static final int STATES = 256;

    private final Map<Long, CommitEntry> known = new ConcurrentHashMap<>();

    /** States that were asked for lately, by commit; kept as long as there is memory. */
    private final Map<Long, SoftReference<State>> states = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, SoftReference<State>> eldest) {
            return size() > STATES;
        }
    };

    Commits(StoreLog data) {
        this.data = data;
    }

    CommitEntry at(long address) {
        CommitEntry entry = known.get(address);
        if (entry == null) {
            entry = read(data.log.read(address));
            known.put(address, entry);
        }
        return entry;
    }

    static CommitEntry read(Page page) {
        if (page.type() != PageType.COMMIT) {
            throw new JunnException(PageMessage.CORRUPT, page.address(), "no commit begins there");
        }
        ByteReader in = PageLog.reader(page);
        in.varint(); // how far the log was durable
        return CommitEntry.read(page, in);
    }

    void add(CommitEntry entry) {
        known.put(entry.address(), entry);
    }

    @Nullable
    CommitEntry parent(CommitEntry entry) {
        return entry.firstParent() == 0 ? null : at(entry.firstParent());
    }

    /** Where a commit after this one jumps back to. */
    long jumpAfter(@Nullable CommitEntry parent) {
        if (parent == null || parent.jump() == 0) {
            return parent == null ? 0 : parent.address();
        }
        CommitEntry jump = at(parent.jump());
        if (jump.jump() == 0) {
            return parent.address();
        }
        CommitEntry further = at(jump.jump());
        return parent.depth() - jump.depth() == jump.depth() - further.depth() ? further.address() : parent.address();
    }

    /** The last commit on the first-parent chain that is not later than a moment. */
    @Nullable
    CommitEntry before(@Nullable CommitEntry from, Instant time) {
        CommitEntry at = from;
        while (at != null && at.commit().time().isAfter(time)) {
            CommitEntry jump = at.jump() == 0 ? null : at(at.jump());
            at = jump != null && jump.commit().time().isAfter(time) ? jump : parent(at);
        }
        return at;
    }

    /** The state after a commit: that of the trees that were written last, and the edits since. */
    State state(@Nullable CommitEntry entry) {
        if (entry == null) {
            Indexes none = Indexes.empty(data.nodes);
            return new State(none.of(), none);
        }
        List<CommitEntry> pending = new ArrayList<>();
        CommitEntry at = entry;
        State base = recent(at);
        while (base == null && !at.hasTrees()) {
            pending.add(at);
            CommitEntry parent = parent(at);
            base = parent == null ? state(null) : recent(parent);
            at = parent == null ? at : parent;
        }
        if (base == null) {
            base = trees(at);
        }
        State state = pending.isEmpty() ? base : replay(base, pending);
        keep(entry, state);
        return state;
    }

    private @Nullable State recent(CommitEntry entry) {
        synchronized (states) {
            SoftReference<State> held = states.get(entry.address());
            return held == null ? null : held.get();
        }
    }

    void keep(CommitEntry entry, State state) {
        synchronized (states) {
            states.put(entry.address(), new SoftReference<>(state));
        }
    }

    private State replay(State base, List<CommitEntry> pending) {
        Map<Item, Item> edits = new TreeMap<>();
        for (int i = pending.size() - 1; i >= 0; i--) {
            for (Item item : items(pending.get(i))) {
                edits.put(Item.of(item.key()), item);
            }
        }
        return base.with(base.byId.with(new ArrayList<>(edits.values())));
    }

    private ByteReader body(CommitEntry entry) {
        Page page = data.log.read(entry.address());
        ByteReader in = PageLog.reader(page);
        in.varint();
        CommitEntry.read(page, in);
        return in;
    }

    private List<Item> items(CommitEntry entry) {
        return CommitEntry.readItems(body(entry));
    }

    private State trees(CommitEntry entry) {
        ByteReader in = body(entry);
        Tree byId = Tree.read(data.nodes, TreeKind.HASHED, in);
        Tree space = Tree.read(data.nodes, TreeKind.BOXED, in);
        Tree types = Tree.read(data.nodes, TreeKind.PLAIN, in);
        Tree relations = Tree.read(data.nodes, TreeKind.PLAIN, in);
        return new State(byId, new Indexes(byId, space, types, relations));
    }
}

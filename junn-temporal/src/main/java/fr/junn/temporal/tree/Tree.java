package fr.junn.temporal.tree;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map of bytes to bytes. Immutable, and safe for use by several threads.
 *
 * <p>Looking up costs a path of log₁₆ n nodes; an edit copies one; forking copies nothing.
 */
public final class Tree {
    private final NodeStore store;
    private final TreeKind kind;
    private final @Nullable Node root;

    private Tree(NodeStore store, TreeKind kind, @Nullable Node root) {
        this.store = store;
        this.kind = kind;
        this.root = root;
    }

    /** The map of nothing. */
    public static Tree empty(NodeStore store, TreeKind kind) {
        return new Tree(store, kind, null);
    }

    /** The map of nothing, of the same kind. */
    public Tree empty() {
        return new Tree(store, kind, null);
    }

    /** In a tree of boxes, the box around all: min x, y, z, max x, y, z; null where there is none. */
    public float @Nullable [] box() {
        return root == null || root.box == null ? null : root.box.clone();
    }

    /** How many keys there are. */
    public long count() {
        return root == null ? 0 : root.count;
    }

    /** The item of a key. */
    public @Nullable Item get(byte[] key) {
        Node node = root;
        while (node != null) {
            Object[] slots = store.slots(node);
            int i = floor(slots, key);
            if (i < 0) {
                return null;
            }
            if (slots[i] instanceof Item item) {
                return Arrays.equals(item.key, key) ? item : null;
            }
            node = (Node) slots[i];
        }
        return null;
    }

    /** How many keys are before this one. */
    public long rank(byte[] key) {
        long before = 0;
        Node node = root;
        while (node != null) {
            Object[] slots = store.slots(node);
            if (node.isLeaf()) {
                int i = floor(slots, key);
                boolean found = i >= 0 && Arrays.equals(((Item) slots[i]).key, key);
                return before + (found ? i : i + 1);
            }
            int i = floor(slots, key);
            for (int k = 0; k < i; k++) {
                before += ((Node) slots[k]).count;
            }
            node = i < 0 ? null : (Node) slots[i];
        }
        return before;
    }

    /** The item with so many before it. */
    public Item select(long rank) {
        java.util.Objects.checkIndex(rank, count());
        long rest = rank;
        Node node = root;
        while (node != null) {
            Object[] slots = store.slots(node);
            if (node.isLeaf()) {
                return (Item) slots[(int) rest];
            }
            int i = 0;
            while (rest >= ((Node) slots[i]).count) {
                rest -= ((Node) slots[i++]).count;
            }
            node = (Node) slots[i];
        }
        throw new AssertionError("counts of nodes do not add up");
    }

    /** All items in order. */
    public Iterator<Item> items() {
        return items(new byte[0]);
    }

    /** The items from a key on, in order. */
    public Iterator<Item> items(byte[] from) {
        return new ItemIterator(store, root, from, null);
    }

    /** In a tree of boxes, the items whose box intersects another, in order of keys. */
    public Iterator<Item> intersecting(float[] box) {
        return new ItemIterator(store, root, new byte[0], box);
    }

    /**
     * The map after edits.
     *
     * @param edits in the order of keys, each key once
     */
    public Tree with(List<Item> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        TreeBuilder builder = new TreeBuilder(store, kind);
        if (root == null) {
            edits.stream().filter(e -> !e.isDeletion()).forEach(builder::add);
        } else {
            new Edit(edits, builder).run(root, 0, edits.size());
        }
        return new Tree(store, kind, builder.finish());
    }

    /** Merges edits into a tree, from left to right. */
    private final class Edit {
        private final List<Item> edits;
        private final TreeBuilder builder;

        Edit(List<Item> edits, TreeBuilder builder) {
            this.edits = edits;
            this.builder = builder;
        }

        void run(Node node, int from, int to) {
            if (from == to) {
                builder.add(node);
                return;
            }
            Object[] slots = store.slots(node);
            int at = from;
            for (int i = 0; i < slots.length; i++) {
                if (slots[i] instanceof Item item) {
                    at = merge(item, at, to);
                } else {
                    int end = i + 1 == slots.length ? to : lower(Node.firstKey(slots[i + 1]), at, to);
                    run((Node) slots[i], at, end);
                    at = end;
                }
            }
            for (; node.isLeaf() && at < to; at++) {
                put(edits.get(at));
            }
        }

        private int merge(Item item, int from, int to) {
            int at = from;
            for (; at < to; at++) {
                int order = edits.get(at).compareTo(item);
                if (order > 0) {
                    break;
                }
                put(edits.get(at));
                if (order == 0) {
                    return at + 1;
                }
            }
            builder.add(item);
            return at;
        }

        private void put(Item edit) {
            if (!edit.isDeletion()) {
                builder.add(edit);
            }
        }

        private int lower(byte[] key, int from, int to) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (Arrays.compareUnsigned(edits.get(middle).key, key) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /**
     * Tells of each key whose item differs: the item here and the one there, null where there is none. In a hashed tree, what
     * differs in parts only that hashes do not show may be passed over.
     */
    public void diff(Tree other, BiConsumer<@Nullable Item, @Nullable Item> found) {
        TreeDiff.run(new Cursor(store, root), new Cursor(other.store, other.root), kind == TreeKind.HASHED, found);
    }

    /** The hash of all keys and of the hashed parts of all values: of content alone. */
    public ContentHash hash() {
        Hasher hasher = Hasher.of("junn/tree/1");
        if (root != null) {
            store.hash(root, hasher);
            Node node = root;
            // Levels tell apart trees of one child on the way to the root.
            return Hasher.of("junn/root/1")
                    .putInt(node.level)
                    .putLong(node.h0)
                    .putLong(node.h1)
                    .putLong(node.h2)
                    .hash();
        }
        return Hasher.of("junn/root/1").putInt(0).hash();
    }

    /** Writes the pages that are missing, and what is needed to {@linkplain #read find} the root. */
    public void write(ByteWriter out) {
        out.u8(root == null ? 0 : root.level);
        if (root != null) {
            if (kind == TreeKind.HASHED) {
                store.hash(root, Hasher.of("junn/tree/1"));
            }
            store.write(root, kind, new ByteWriter(1 << 12));
            out.varint(root.first.length).raw(root.first);
            NodePage.writeReference(root, kind, out);
        }
    }

    /** The tree of which {@link #write} wrote where it is. */
    public static Tree read(NodeStore store, TreeKind kind, ByteReader in) {
        int level = NodePage.requireLevel(in.u8());
        return new Tree(store, kind, level == 0 ? null : NodePage.readReference(in.raw(in.count(1)), level, kind, in));
    }

    /** After the pages written from a place on were kept: their nodes need not stay in memory. */
    public void settle(long from) {
        if (root != null) {
            store.settle(root, from);
        }
    }

    /** After the pages written from a place on were lost: their nodes have none. */
    public void unsettle(long from) {
        if (root != null) {
            store.unsettle(root, from);
        }
    }

    /** Loads everything and computes all hashes anew; says whether they are those that were written. */
    public boolean verify() {
        return root == null || new TreeCheck(store, kind).check(root);
    }

    static int floor(Object[] slots, byte[] key) {
        int low = 0;
        int high = slots.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(Node.firstKey(slots[middle]), key);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}

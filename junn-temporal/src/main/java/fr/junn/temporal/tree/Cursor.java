package fr.junn.temporal.tree;

import org.jspecify.annotations.Nullable;

/** A walk over a tree that stands at a node or an item, and opens nodes only when told to. For one thread. */
final class Cursor {
    private static final int DEEPEST = 64;

    private final NodeStore store;
    private final Object[][] slots = new Object[DEEPEST][];
    private final int[] at = new int[DEEPEST];
    private int depth;

    Cursor(NodeStore store, @Nullable Node root) {
        this.store = store;
        depth = root == null ? -1 : 0;
        slots[0] = root == null ? new Object[0] : new Object[] {root};
    }

    /** Where it stands; null behind the end. */
    @Nullable
    Object current() {
        return depth < 0 ? null : slots[depth][at[depth]];
    }

    /** Goes on behind the node or item. */
    void next() {
        while (depth >= 0 && ++at[depth] == slots[depth].length) {
            depth--;
        }
    }

    /** Goes to the first slot of the node. */
    void open() {
        Object[] inside = store.slots((Node) slots[depth][at[depth]]);
        depth++;
        slots[depth] = inside;
        at[depth] = 0;
    }

    /** Goes to the last slot of the node that is not behind a key. */
    void open(byte[] key) {
        open();
        at[depth] = Math.max(0, Tree.floor(slots[depth], key));
    }
}

package fr.junn.temporal.tree;

import fr.junn.core.hash.Hasher;
import java.util.Arrays;

/** Recomputes what nodes claim: order of keys, counts, levels, hashes. */
final class TreeCheck {
    private final NodeStore store;
    private final TreeKind kind;
    private final Hasher hasher = Hasher.of("junn/tree/1");

    TreeCheck(NodeStore store, TreeKind kind) {
        this.store = store;
        this.kind = kind;
    }

    boolean check(Node node) {
        Object[] slots = store.slots(node);
        byte[] last = null;
        for (Object slot : slots) {
            byte[] key = Node.firstKey(slot);
            if (last != null && Arrays.compareUnsigned(last, key) >= 0) {
                return false;
            }
            last = key;
            if (slot instanceof Node child && (child.level != node.level - 1 || !check(child))) {
                return false;
            }
        }
        Node again = store.make(kind, node.level, slots);
        if (again.count != node.count || again.hidden != node.hidden || !Arrays.equals(again.first, node.first)) {
            return false;
        }
        if (kind == TreeKind.HASHED && node.isHashed()) {
            NodePage.hash(again, slots, store, hasher);
            return again.h0 == node.h0 && again.h1 == node.h1 && again.h2 == node.h2;
        }
        return true;
    }
}

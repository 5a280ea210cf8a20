package fr.junn.temporal.tree;

import org.jspecify.annotations.Nullable;

/**
 * A run of items (level 1) or of nodes of the level below. Immutable but for what is loaded and let go.
 *
 * <p>56 bytes, and 4 for each of its slots while they are loaded.
 */
final class Node {
    final byte[] first;
    final byte level;
    /** Whether something below has more to it than its hash shows. */
    final boolean hidden;
    /** Whether it was used since the store looked last. */
    boolean used;

    final long count;
    final float @Nullable [] box;
    volatile Object @Nullable [] slots;

    /** Where its page is; 0 where it has none yet. */
    volatile long address;

    /** 192 bits of SHA-256; all zero where it was not computed yet. */
    long h0;

    long h1;
    long h2;

    Node(byte[] first, int level, long count, boolean hidden, float @Nullable [] box, Object @Nullable [] slots) {
        this.first = first;
        this.level = (byte) level;
        this.count = count;
        this.hidden = hidden;
        this.box = box;
        this.slots = slots;
    }

    boolean isLeaf() {
        return level == 1;
    }

    boolean isHashed() {
        return (h0 | h1 | h2) != 0;
    }

    /** Whether the two are known to hold the same, without looking into them. */
    boolean same(Node other) {
        if (this == other || address != 0 && address == other.address) {
            return true;
        }
        return isHashed() && h0 == other.h0 && h1 == other.h1 && h2 == other.h2 && !hidden && !other.hidden;
    }

    static byte[] firstKey(Object slot) {
        return slot instanceof Node node ? node.first : ((Item) slot).key;
    }
}

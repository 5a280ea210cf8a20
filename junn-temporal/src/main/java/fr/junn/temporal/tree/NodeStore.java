package fr.junn.temporal.tree;

import fr.junn.core.hash.Hasher;
import fr.junn.temporal.log.PageLog;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes come from and go to: pages of a log, or memory alone. Reading is safe for any number of threads; writing is
 * for one.
 *
 * <p>Nodes that have a page may be let go of; at most so many slots stay loaded, those that were used last (second chance).
 */
public final class NodeStore {
    /** The type of pages that hold nodes. */
    public static final int PAGE = 1;

    private final @Nullable PageLog log;
    private final long capacity;
    private Node[] ring = new Node[64];
    private int ringSize;
    private int hand;
    private long loaded;

    private NodeStore(@Nullable PageLog log, long capacity) {
        this.log = log;
        this.capacity = capacity;
    }

    /** Nodes in memory alone. */
    public static NodeStore inMemory() {
        return new NodeStore(null, Long.MAX_VALUE);
    }

    /**
     * Nodes in a log.
     *
     * @param slots how many items and references to nodes stay loaded, each of some 100 bytes
     */
    public static NodeStore of(PageLog log, long slots) {
        return new NodeStore(log, slots);
    }

    /** The slots of a node, loaded where they are not. */
    Object[] slots(Node node) {
        node.used = true;
        Object[] slots = node.slots;
        return slots != null ? slots : load(node);
    }

    private Object[] load(Node node) {
        if (log == null) {
            throw new AssertionError("a node of memory without slots");
        }
        Object[] slots = NodePage.read(log.read(node.address), node);
        node.slots = slots;
        keep(node, slots.length);
        return slots;
    }

    /** Notes a node that could be loaded again. */
    synchronized void keep(Node node, int size) {
        if (ringSize == ring.length) {
            ring = java.util.Arrays.copyOf(ring, 2 * ringSize);
        }
        ring[ringSize++] = node;
        loaded += size;
        while (loaded > capacity && ringSize > 1) {
            hand = hand >= ringSize ? 0 : hand;
            Node candidate = ring[hand];
            Object[] slots = candidate.slots;
            if (candidate.used && candidate != node) {
                candidate.used = false;
                hand++;
                continue;
            }
            if (candidate == node) {
                hand++;
                if (ringSize == 1) {
                    return;
                }
                continue;
            }
            ring[hand] = ring[--ringSize];
            loaded -= slots == null ? 0 : slots.length;
            candidate.slots = null;
        }
    }

    Node make(TreeKind kind, int level, Object[] slots) {
        long count = 0;
        boolean hidden = false;
        float[] box = kind == TreeKind.BOXED ? Boxes.empty() : null;
        for (Object slot : slots) {
            if (slot instanceof Node node) {
                count += node.count;
                hidden |= node.hidden;
                Boxes.add(box, node.box);
            } else {
                Item item = (Item) slot;
                count++;
                hidden |= kind == TreeKind.HASHED && item.isHidden();
                Boxes.add(box, box == null ? null : Boxes.read(item.value()));
            }
        }
        return new Node(Node.firstKey(slots[0]), level, count, hidden, box, slots);
    }

    /** Computes the hashes of a node and of all below that have none. */
    void hash(Node node, Hasher hasher) {
        if (!node.isHashed()) {
            NodePage.hash(node, slots(node), this, hasher);
        }
    }

    /** Writes pages for a node and for all below that have none, those first, and says where it is. */
    long write(Node node, TreeKind kind, fr.junn.temporal.encode.ByteWriter scratch) {
        if (node.address != 0 || log == null) {
            return node.address;
        }
        Object[] slots = slots(node);
        if (!node.isLeaf()) {
            for (Object slot : slots) {
                write((Node) slot, kind, scratch);
            }
        }
        NodePage.write(node, slots, kind, scratch.clear());
        node.address = log.append(PAGE, scratch);
        return node.address;
    }

    /** Counts a node and all below it that were written just now as loaded, so that they can be let go of. */
    void settle(Node node, long from) {
        Object[] slots = node.slots;
        if (node.address < from || slots == null) {
            return;
        }
        if (!node.isLeaf()) {
            for (Object slot : slots) {
                settle((Node) slot, from);
            }
        }
        keep(node, slots.length);
    }

    /** Takes back the addresses of nodes whose pages were not kept. */
    void unsettle(Node node, long from) {
        Object[] slots = node.slots;
        if (node.address < from || slots == null) {
            return;
        }
        node.address = 0;
        if (!node.isLeaf()) {
            for (Object slot : slots) {
                unsettle((Node) slot, from);
            }
        }
    }
}

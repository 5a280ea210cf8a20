package fr.junn.temporal.tree;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.log.PageLog;
import fr.junn.temporal.page.PageMessage;
import java.nio.ByteBuffer;

/**
 * Nodes as pages: kind, level and number of slots; then for each the length of what its key shares with the one before, the
 * rest of the key, and the value or what the node above knows of the node below.
 */
final class NodePage {
    private static final int LONGEST_PATH = 32;

    private NodePage() {}

    static void write(Node node, Object[] slots, TreeKind kind, ByteWriter out) {
        out.u8(kind.ordinal()).u8(node.level).varint(slots.length);
        byte[] last = {};
        for (Object slot : slots) {
            byte[] key = Node.firstKey(slot);
            int shared = java.util.Arrays.mismatch(last, key);
            shared = shared < 0 ? key.length : shared;
            out.varint(shared).varint(key.length - shared).raw(key, shared, key.length);
            last = key;
            if (slot instanceof Node child) {
                writeReference(child, kind, out);
            } else {
                byte[] value = ((Item) slot).value();
                out.varint(value.length).raw(value);
            }
        }
    }

    static void writeReference(Node node, TreeKind kind, ByteWriter out) {
        out.varint(node.address).varint(node.count << 1 | (node.hidden ? 1 : 0));
        if (kind == TreeKind.HASHED) {
            out.int64(node.h0).int64(node.h1).int64(node.h2);
        } else if (kind == TreeKind.BOXED && node.box != null) {
            Boxes.write(node.box, out);
        }
    }

    static Node readReference(byte[] first, int level, TreeKind kind, ByteReader in) {
        long address = in.varint();
        long count = in.varint();
        long[] hash = new long[3];
        float[] box = null;
        if (kind == TreeKind.HASHED) {
            hash = new long[] {in.int64(), in.int64(), in.int64()};
        } else if (kind == TreeKind.BOXED) {
            box = Boxes.read(in);
        }
        Node node = new Node(first, level, count >>> 1, (count & 1) != 0, box, null);
        node.address = address;
        node.h0 = hash[0];
        node.h1 = hash[1];
        node.h2 = hash[2];
        return node;
    }

    static Object[] read(Page page, Node node) {
        ByteReader in = PageLog.reader(page);
        int kind = in.u8();
        int level = in.u8();
        if (page.type() != NodeStore.PAGE || kind >= TreeKind.values().length || level != node.level) {
            throw damaged(page);
        }
        Object[] slots = new Object[in.count(3)];
        byte[] last = {};
        for (int i = 0; i < slots.length; i++) {
            int shared = in.index();
            int rest = in.count(1);
            if (shared > last.length) {
                throw damaged(page);
            }
            byte[] key = java.util.Arrays.copyOf(last, shared + rest);
            System.arraycopy(in.raw(rest), 0, key, shared, rest);
            last = key;
            slots[i] = level > 1
                    ? readReference(key, level - 1, TreeKind.values()[kind], in)
                    : Item.of(key, in.raw(in.count(1)));
        }
        if (slots.length == 0) {
            throw damaged(page);
        }
        return slots;
    }

    /** Computes the hash of a node. */
    static void hash(Node node, Object[] slots, NodeStore store, Hasher hasher) {
        if (node.isLeaf()) {
            hasher.putInt(slots.length);
            for (Object slot : slots) {
                Item item = (Item) slot;
                ByteReader in = item.hashed();
                hasher.putBytes(item.key).putBytes(in.raw(in.remaining()));
            }
        } else {
            for (Object slot : slots) {
                store.hash((Node) slot, hasher);
            }
            hasher.putInt(-slots.length);
            for (Object slot : slots) {
                Node child = (Node) slot;
                hasher.putLong(child.h0).putLong(child.h1).putLong(child.h2);
            }
        }
        ContentHash hash = hasher.hash();
        ByteBuffer bytes = ByteBuffer.wrap(hash.toBytes());
        long h0 = bytes.getLong();
        node.h1 = bytes.getLong();
        node.h2 = bytes.getLong();
        node.h0 = h0;
    }

    static int requireLevel(int level) {
        if (level < 0 || level > LONGEST_PATH) {
            throw new JunnException(PageMessage.CORRUPT, "a root", "level " + level);
        }
        return level;
    }

    private static JunnException damaged(Page page) {
        return new JunnException(PageMessage.CORRUPT, page.address(), "no node of a tree");
    }
}

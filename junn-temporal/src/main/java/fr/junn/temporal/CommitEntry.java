package fr.junn.temporal;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.tree.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A commit and where it is: its page holds what is known of it, then either where its trees are or which items it changed.
 *
 * @param commit what is known of it
 * @param address where its page begins; unknown until it is written
 * @param end where its page ends
 * @param parents where the commits are that it follows
 * @param jump where a commit further back on the first-parent chain is, so that going back n commits takes log n steps
 *     (Myers, <i>An Applicative Random-Access Stack</i>, IPL 17, 1983); 0 for the first
 * @param depth how many commits are before it on that chain
 * @param pendingCommits how many commits back its trees are; 0 where they are its own
 * @param pendingEdits how many items those commits changed
 */
record CommitEntry(
        Commit commit,
        long address,
        long end,
        List<Long> parents,
        long jump,
        long depth,
        int pendingCommits,
        long pendingEdits) {

    boolean hasTrees() {
        return pendingCommits == 0;
    }

    long firstParent() {
        return parents.isEmpty() ? 0 : parents.get(0);
    }

    CommitEntry at(long newAddress, long newEnd) {
        return new CommitEntry(commit, newAddress, newEnd, parents, jump, depth, pendingCommits, pendingEdits);
    }

    /** Writes what is known; trees or items follow. */
    void write(ByteWriter out) {
        out.raw(commit.id().toBytes());
        Instant time = commit.time();
        out.zigzag(time.getEpochSecond()).varint(time.getNano());
        out.text(commit.branch()).text(commit.author()).text(commit.reason());
        out.u8(commit.kind().ordinal());
        out.varint(parents.size());
        for (int i = 0; i < parents.size(); i++) {
            out.varint(parents.get(i)).raw(commit.parents().get(i).toBytes());
        }
        out.raw(commit.root().toBytes()).varint(commit.changes());
        out.varint(jump).varint(depth).varint(pendingCommits).varint(pendingEdits);
    }

    static CommitEntry read(Page page, ByteReader in) {
        ContentHash id = hash(in);
        Instant time = Instant.ofEpochSecond(in.zigzag(), in.varint());
        String branch = in.text();
        String author = in.text();
        String reason = in.text();
        Transition kind = Transition.values()[in.u8()];
        List<Long> parents = new ArrayList<>();
        List<ContentHash> ids = new ArrayList<>();
        for (int n = in.count(33); n > 0; n--) {
            parents.add(in.varint());
            ids.add(hash(in));
        }
        ContentHash root = hash(in);
        Commit commit = new Commit(id, time, branch, author, reason, kind, ids, root, in.varint());
        return new CommitEntry(
                commit,
                page.address(),
                page.end(),
                List.copyOf(parents),
                in.varint(),
                in.varint(),
                in.index(),
                in.varint());
    }

    /** The id that a commit of these parts has. */
    static ContentHash id(Commit c) {
        Instant time = c.time();
        Hasher hasher = Hasher.of("junn/commit/1").putInt(c.parents().size());
        c.parents().forEach(hasher::putHash);
        return hasher.putHash(c.root())
                .putLong(time.getEpochSecond())
                .putInt(time.getNano())
                .putText(c.branch())
                .putText(c.author())
                .putText(c.reason())
                .putText(c.kind().name())
                .putLong(c.changes())
                .hash();
    }

    private static ContentHash hash(ByteReader in) {
        return ContentHash.fromBytes(in.raw(ContentHash.BYTES));
    }

    static void writeItems(List<Item> items, ByteWriter out) {
        out.varint(items.size());
        for (Item item : items) {
            out.varint(item.key().length).raw(item.key());
            out.varint(item.isDeletion() ? 0 : item.value().length).raw(item.value());
        }
    }

    static List<Item> readItems(ByteReader in) {
        List<Item> items = new ArrayList<>();
        for (int n = in.count(2); n > 0; n--) {
            byte[] key = in.raw(in.count(1));
            byte[] value = in.raw(in.count(1));
            items.add(value.length == 0 ? Item.deletion(key) : Item.of(key, value));
        }
        return items;
    }
}

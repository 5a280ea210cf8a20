package fr.junn.temporal;

import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.log.PageLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to begin from here without reading what comes before: branches, tags, tombstones, where layouts and
 * geometries are. Written when all before it is durable, at a multiple of a size, so that it is found from the end of the log.
 */
final class Checkpoint {
    static final int ALIGNMENT = 1 << 16;

    /** After how many bytes the next one is due. */
    static final long EVERY = 1 << 22;

    /** A branch as it was appended; the head is 0 before the first commit. */
    record Branch(String name, Transition kind, long head) {}

    final Map<String, Branch> branches = new TreeMap<>();
    final Map<String, Long> tags = new TreeMap<>();
    final List<Tombstone> tombstones = new ArrayList<>();
    Instant lastTime = Instant.MIN;
    String personal = PersonalLog.firstName();

    void write(ByteWriter out, StoreLog data) {
        out.varint(data.log.durableEnd());
        out.zigzag(lastTime.getEpochSecond()).varint(lastTime.getNano()).text(personal);
        out.varint(branches.size());
        branches.values().forEach(b -> out.text(b.name()).u8(b.kind().ordinal()).varint(b.head()));
        out.varint(tags.size());
        tags.forEach((name, address) -> out.text(name).varint(address));
        out.varint(tombstones.size());
        tombstones.forEach(t -> t.write(out));
        data.writeTables(out);
    }

    static Checkpoint read(Page page, StoreLog data) {
        ByteReader in = PageLog.reader(page);
        Checkpoint c = new Checkpoint();
        in.varint();
        c.lastTime = Instant.ofEpochSecond(in.zigzag(), in.varint());
        c.personal = in.text();
        for (int n = in.count(3); n > 0; n--) {
            Branch b = new Branch(in.text(), Transition.values()[in.u8()], in.varint());
            c.branches.put(b.name(), b);
        }
        for (int n = in.count(2); n > 0; n--) {
            c.tags.put(in.text(), in.varint());
        }
        for (int n = in.count(4); n > 0; n--) {
            c.tombstones.add(Tombstone.read(in));
        }
        data.readTables(in);
        return c;
    }

    /** Takes note of a page that came after. */
    void follow(Page page, StoreLog data, Commits commits) {
        ByteReader in = PageLog.reader(page);
        switch (page.type()) {
            case PageType.COMMIT -> {
                CommitEntry entry = Commits.read(page);
                commits.add(entry);
                String name = entry.commit().branch();
                Branch old = branches.get(name);
                branches.put(name, new Branch(name, old == null ? Transition.REALIZED : old.kind(), page.address()));
                if (entry.commit().time().isAfter(lastTime)) {
                    lastTime = entry.commit().time();
                }
            }
            case PageType.REFERENCE -> {
                in.varint();
                boolean tag = in.bool();
                String name = in.text();
                Transition kind = Transition.values()[in.u8()];
                long address = in.varint();
                if (tag) {
                    tags.put(name, address);
                } else {
                    branches.put(name, new Branch(name, kind, address));
                }
            }
            case PageType.TOMBSTONE -> {
                in.varint();
                Tombstone t = Tombstone.read(in);
                tombstones.add(t);
                personal = t.log();
                lastTime = t.time().isAfter(lastTime) ? t.time() : lastTime;
            }
            default -> data.found(page);
        }
    }

    /** Whether all before a page, together with it, is whole. */
    static boolean isWhole(int type) {
        return type == PageType.COMMIT
                || type == PageType.REFERENCE
                || type == PageType.TOMBSTONE
                || type == PageType.CHECKPOINT
                || type == PageType.HEADER;
    }

    static ByteWriter reference(StoreLog data, boolean tag, String name, Transition kind, @Nullable CommitEntry at) {
        return new ByteWriter()
                .varint(data.log.durableEnd())
                .bool(tag)
                .text(name)
                .u8(kind.ordinal())
                .varint(at == null ? 0 : at.address());
    }
}

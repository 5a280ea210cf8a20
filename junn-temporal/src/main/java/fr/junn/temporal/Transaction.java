package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.value.Value;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.encode.FeatureEncoder;
import fr.junn.temporal.log.PageLog;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.tree.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a commit is to change. For one thread, and only inside the commit.
 *
 * <p>A put takes the feature's lifespan as its valid time and replaces what the store believed for that period; what it
 * believed before stays in the history. Later calls paint over earlier ones. A version that says nothing new is not stored
 * again, and its provenance stays that of who said it first.
 *
 * <p>Versions are written to the log as they come, so that a load of millions needs some 150 bytes of memory for each.
 */
public final class Transaction {
    private static final int BLOCK = 1 << 20;

    /** One call: a version, or nothing, for a period; where its record is not written yet, in which block. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Edit(
            byte[] key, Value.Period period, @Nullable Segment version, int block) {}

    private final StoreLog data;
    private final Snapshot before;
    private final CrsId crs;
    private final int losses;
    private final FeatureEncoder encoder;
    private final List<Edit> edits = new ArrayList<>();
    private final ByteWriter block = new ByteWriter(BLOCK + (BLOCK >> 2));
    private final List<Long> bases = new ArrayList<>();
    private int[] offsets = new int[1024];
    private int records;
    private boolean open = true;
    private boolean personal;

    Transaction(StoreLog data, Snapshot before) {
        this.data = data;
        this.before = before;
        this.crs = before.crs().horizontal();
        this.losses = data.losses;
        this.encoder = new FeatureEncoder(data);
    }

    /** The state before the commit. */
    public Snapshot before() {
        return before;
    }

    /** Adds a feature, or a version of one, for its lifespan. */
    public Transaction put(Feature feature) {
        return put(feature, feature.lifespan());
    }

    /**
     * Adds a version of a feature for a period, whatever its own lifespan says.
     *
     * @throws JunnException {@link TemporalMessage#CRS_MISMATCH} where a geometry is in another system than the store indexes,
     *     what {@link FeatureEncoder#encode} throws, what a full disk causes; the commit is then lost
     */
    public Transaction put(Feature feature, Value.Period period) {
        requireOpen();
        checkCrs(feature);
        byte[] key = Keys.of(feature.id());
        byte[] hash = Contents.hash(feature);
        boolean hidden = feature.hasPersonal();
        Segment known = known(key, feature, hash, hidden);
        if (known != null) {
            edits.add(new Edit(key, period, known, -1));
            return this;
        }
        personal |= hidden;
        if (block.size() >= BLOCK) {
            flush();
        }
        int offset = record(feature);
        edits.add(new Edit(key, period, new Segment(period, hash, offset, hidden), bases.size()));
        return this;
    }

    /** Adds all of them. */
    public Transaction putAll(Iterable<Feature> features) {
        features.forEach(this::put);
        return this;
    }

    /** Removes a feature for all of valid time; earlier commits still have it. */
    public Transaction remove(String id) {
        return remove(id, Value.Period.ALWAYS);
    }

    /** Removes a feature for a period. */
    public Transaction remove(String id, Value.Period period) {
        requireOpen();
        edits.add(new Edit(Keys.of(id), period, null, -1));
        return this;
    }

    /** Says that a feature is there no more from a moment of valid time on. */
    public Transaction end(String id, Instant moment) {
        return remove(id, Value.Period.between(moment, null));
    }

    /** Puts what becomes of a feature. */
    public Transaction update(Feature feature, UnaryOperator<Feature> change) {
        return put(change.apply(feature));
    }

    /**
     * Puts what becomes of a feature as it was before the commit.
     *
     * @throws JunnException {@link TemporalMessage#NO_SUCH_FEATURE}
     */
    public Transaction update(String id, UnaryOperator<Feature> change) {
        return update(before.feature(id), change);
    }

    /** Puts a version that the store has. */
    void put(byte[] key, Value.Period period, Segment version) {
        requireOpen();
        edits.add(new Edit(key, period, version, -1));
    }

    /** The feature as it was before the commit. */
    public Optional<Feature> find(String id) {
        return before.find(id);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the commit is over");
        }
    }

    private void checkCrs(Feature feature) {
        if (crs.isUnknown()) {
            return;
        }
        for (PlacedGeometry g : feature.geometries()) {
            CrsId own = g.geometry().crs();
            if (!own.isUnknown() && !own.horizontal().equals(crs)) {
                throw new JunnException(TemporalMessage.CRS_MISMATCH, own, before.crs())
                        .at(Location.feature(feature.id()));
            }
        }
    }

    /** The version that says the same, where the store has it. */
    private @Nullable Segment known(byte[] key, Feature feature, byte[] hash, boolean hidden) {
        if (before.state().byId.count() == 0) {
            return null;
        }
        for (Segment s : Segments.of(before.state().byId.get(key))) {
            if (s.personal() == hidden && Arrays.equals(s.hash(), hash)) {
                Value.Period always = Value.Period.ALWAYS;
                boolean same = !hidden
                        || before.read(feature.id(), s.during(always))
                                .equals(feature.toBuilder().lifespan(always).build());
                if (same) {
                    return s;
                }
            }
        }
        return null;
    }

    private int record(Feature feature) {
        int start = block.size();
        block.u8(0).u8(0).u8(0).u8(0); // room for the length, a varint of four bytes
        encoder.encode(feature, block);
        int length = block.size() - start - 4;
        block.int32(
                start,
                0x80_80_80 | length & 0x7F | (length & 0x3F80) << 1 | (length & 0x1FC000) << 2 | length >>> 21 << 24);
        block.int32(0);
        if (records == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * records);
        }
        offsets[records++] = start;
        return start;
    }

    /** Appends what was gathered. */
    void flush() {
        if (block.size() == 0) {
            return;
        }
        synchronized (data) {
            requireNothingLost();
            long from = data.log.end();
            try {
                long base = from + PageLog.HEAD;
                for (int i = 0; i < records; i++) {
                    int end = (i + 1 == records ? block.size() : offsets[i + 1]) - 4;
                    byte[] bytes = block.array();
                    block.int32(
                            end,
                            PageLog.checksum(base + offsets[i], PageType.RECORDS, bytes, offsets[i], end - offsets[i]));
                }
                data.log.append(PageType.RECORDS, block);
                bases.add(base);
            } catch (JunnException e) {
                data.lost(Math.min(from, data.log.end()));
                throw e;
            }
        }
        records = 0;
        block.clear();
    }

    /** @throws JunnException where pages that this transaction relies on were lost with another that failed */
    void requireNothingLost() {
        if (losses != data.losses) {
            throw new JunnException(PageMessage.WRITE_FAILED, "log", "a write before it has failed");
        }
    }

    boolean hasPersonal() {
        return personal;
    }

    /** What is to change in the tree by id, in order; ends the transaction. */
    List<Item> items() {
        open = false;
        flush();
        edits.sort((a, b) -> Arrays.compareUnsigned(a.key, b.key));
        List<Item> items = new ArrayList<>(edits.size());
        for (int i = 0; i < edits.size(); ) {
            byte[] key = edits.get(i).key;
            Item old = before.state().byId.count() == 0
                    ? null
                    : before.state().byId.get(key);
            List<Segment> history = Segments.of(old);
            for (; i < edits.size() && Arrays.equals(key, edits.get(i).key); i++) {
                history = Segments.paint(history, edits.get(i).period, version(edits.get(i)));
            }
            Item item = Segments.item(old == null ? key : old.key(), history);
            boolean nothing = old == null ? item.isDeletion() : item.equals(old);
            if (!nothing) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Segment version(Edit edit) {
        Segment s = edit.version;
        if (s == null) {
            return null;
        }
        return edit.block < 0
                ? s
                : new Segment(s.period(), s.hash(), bases.get(edit.block) + s.address(), s.personal());
    }
}

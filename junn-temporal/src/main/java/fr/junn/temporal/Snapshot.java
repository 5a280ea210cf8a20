package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureMessage;
import fr.junn.core.graph.Graph;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.value.Value;
import fr.junn.temporal.tree.Item;
import fr.junn.temporal.tree.NodeStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The state of a twin at one point of its history: features by id. Immutable, and safe for use by several threads.
 *
 * <p><b>Two times.</b> A snapshot knows what the store believed at one commit; {@link #asKnownAt} goes back to what it
 * believed earlier, along the same branch and, before it was forked, along its parent. Each feature may have several versions
 * in valid time: {@link #asOf} shows those that hold at a moment; unless asked, a snapshot shows the last version of each, so
 * that nothing that was put is hidden. A version's lifespan is the period for which it holds by now: shorter than what was put
 * where a later put took over.
 *
 * <p><b>Cost.</b> Taking one, and going to another time, costs nothing that grows with the twin. Finding a feature costs a
 * path in a tree and decoding a record, some microseconds; features are not kept once they are handed out.
 */
public final class Snapshot {
    private final @Nullable Origin origin;
    private final State state;
    private final Records records;
    private final CrsId crs;
    private final @Nullable Instant valid;

    Snapshot(@Nullable Origin origin, State state, Records records, CrsId crs, @Nullable Instant valid) {
        this.origin = origin;
        this.state = state;
        this.records = records;
        this.crs = crs;
        this.valid = valid;
    }

    /** Where a snapshot of a store comes from. */
    interface Origin {
        /** The commit; null before the first. */
        @Nullable
        Commit commit();

        Snapshot asKnownAt(Instant time);

        TwinStore store();
    }

    /**
     * A state in memory.
     *
     * @throws JunnException {@link FeatureMessage#DUPLICATE_ID} at the second of two features with the same id
     */
    public static Snapshot of(CrsId crs, Iterable<Feature> features) {
        HeldRecords records = new HeldRecords(null);
        TreeMap<Item, Item> items = new TreeMap<>();
        for (Feature f : features) {
            Item item = held(records, f, List.of(), f.lifespan());
            if (items.put(Item.of(item.key()), item) != null) {
                throw new JunnException(
                                FeatureMessage.DUPLICATE_ID,
                                f.id(),
                                f.type().name(),
                                f.type().name())
                        .at(Location.feature(f.id()));
            }
        }
        Indexes none = Indexes.empty(NodeStore.inMemory());
        State state = new State(none.of().with(new ArrayList<>(items.values())), none);
        return new Snapshot(null, state, records, crs, null);
    }

    private static Item held(HeldRecords records, Feature f, List<Segment> history, Value.Period period) {
        Segment segment = new Segment(period, Contents.hash(f), records.keep(f), f.hasPersonal());
        return Segments.item(Keys.of(f.id()), Segments.paint(history, period, segment));
    }

    /** The same with one more feature, or another version of one, for its lifespan. In memory only; some microseconds. */
    public Snapshot with(Feature feature) {
        HeldRecords held = records instanceof HeldRecords own ? own : new HeldRecords(records);
        List<Segment> history = Segments.of(state.byId.get(Keys.of(feature.id())));
        Item item = held(held, feature, history, feature.lifespan());
        return new Snapshot(null, state.with(state.byId.with(List.of(item))), held, crs, valid);
    }

    /** The reference system that envelopes are indexed in; {@link CrsId#UNKNOWN} where none was declared. */
    public CrsId crs() {
        return crs;
    }

    /** The commit after which this is the state; empty before the first, and for a state in memory. */
    public Optional<Commit> commit() {
        return origin == null ? Optional.empty() : Optional.ofNullable(origin.commit());
    }

    /** The moment of valid time that is shown, where one was chosen. */
    public Optional<Instant> validTime() {
        return Optional.ofNullable(valid);
    }

    /** The same belief, showing what holds at a moment of valid time. */
    public Snapshot asOf(Instant newValid) {
        return new Snapshot(origin, state, records, crs, newValid);
    }

    /** What was believed at a moment of transaction time on this branch; nothing before its first commit. */
    public Snapshot asKnownAt(Instant time) {
        if (origin == null) {
            return this;
        }
        Snapshot then = origin.asKnownAt(time);
        return valid == null ? then : then.asOf(valid);
    }

    /** How many features are shown. Counts them one by one where a valid time was chosen. */
    public int size() {
        if (valid == null) {
            return (int) Math.min(Integer.MAX_VALUE, state.byId.count());
        }
        int size = 0;
        for (Iterator<Item> i = state.byId.items(); i.hasNext(); ) {
            size += shown(i.next()) == null ? 0 : 1;
        }
        return size;
    }

    /** The feature of this id, where one is shown. */
    public Optional<Feature> find(String id) {
        Item item = state.byId.get(Keys.of(id));
        Segment shown = item == null ? null : shown(item);
        return shown == null ? Optional.empty() : Optional.of(records.read(id, shown));
    }

    /**
     * The feature of this id.
     *
     * @throws JunnException {@link TemporalMessage#NO_SUCH_FEATURE}
     */
    public Feature feature(String id) {
        return find(id).orElseThrow(
                        () -> new JunnException(TemporalMessage.NO_SUCH_FEATURE, id, size()).at(Location.feature(id)));
    }

    /** All versions of a feature in valid time, in order, as this snapshot believes them. */
    public List<Feature> versions(String id) {
        List<Feature> versions = new ArrayList<>();
        for (Segment s : Segments.of(state.byId.get(Keys.of(id)))) {
            versions.add(records.read(id, s));
        }
        return versions;
    }

    /** All features that are shown, ordered by id; each is read when the stream comes to it. */
    public Stream<Feature> features() {
        return query(Query.all());
    }

    /**
     * The features that a query asks for; each is read when the stream comes to it. Ordered by id, and those of a box by their
     * place along a Hilbert curve.
     */
    public Stream<Feature> query(Query query) {
        Set<String> seen = query.box == null ? Set.of() : new HashSet<>();
        Stream<String> ids = ids(query);
        if (query.box != null) {
            ids = ids.filter(seen::add); // several versions may be in the box
        }
        return ids.flatMap(id -> versions(id, query)).filter(query::isMetBy);
    }

    private Stream<Feature> versions(String id, Query query) {
        Item item = state.byId.get(Keys.of(id));
        if (item == null) {
            return Stream.empty();
        }
        if (query.period != null) {
            return Segments.of(item).stream().filter(query::wantsVersion).map(s -> records.read(id, s));
        }
        Segment shown = shown(item);
        return shown == null ? Stream.empty() : Stream.of(records.read(id, shown));
    }

    private Stream<String> ids(Query query) {
        if (query.box != null) {
            return SpatialSearch.ids(indexes().space(), query.box);
        } else if (query.type != null) {
            return TypeSearch.ids(indexes().types(), query.type, this);
        }
        return stream(state.byId.items()).map(i -> Keys.id(i.key()));
    }

    static <T> Stream<T> stream(Iterator<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
    }

    /** The box around all features, of all versions. Costs the spatial index, if that was not made yet. */
    public Envelope envelope() {
        return SpatialSearch.envelope(indexes().space());
    }

    /** The relations of the features as a graph; patterns found in it are those of this branch and these times. */
    public Graph graph() {
        return SnapshotGraph.of(this);
    }

    /**
     * The hash of all content in all versions of valid time, whatever is shown: equal states have an equal hash, however they
     * came to be. Says nothing about personal values, but that there are some.
     */
    public ContentHash contentHash() {
        return Hasher.of("junn/snapshot/1")
                .putText(crs.toString())
                .putHash(state.byId.hash())
                .hash();
    }

    @Nullable
    Segment shown(Item item) {
        List<Segment> history = Segments.of(item);
        if (valid == null) {
            return history.get(history.size() - 1);
        }
        for (Segment s : history) {
            if (s.holdsAt(valid)) {
                return s;
            }
        }
        return null;
    }

    Feature read(String id, Segment segment) {
        return records.read(id, segment);
    }

    State state() {
        return state;
    }

    Indexes indexes() {
        return state.indexes(records);
    }

    @Nullable
    Origin origin() {
        return origin;
    }

    @Override
    public String toString() {
        return state.byId.count() + " features, " + crs;
    }
}

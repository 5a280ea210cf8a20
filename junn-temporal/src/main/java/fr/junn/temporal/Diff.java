package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.schema.FeatureType;
import fr.junn.temporal.tree.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two snapshots, down to the property. Immutable; safe for use by several threads.
 *
 * <p>Finding the features that differ costs what differs, not what is there; features are read when changes are asked for.
 * Compares the versions that the snapshots show: those of their valid times where these were chosen, else the last of each.
 * Provenance is not compared.
 */
public final class Diff {
    private record Pair(
            String id, @Nullable Segment before, @Nullable Segment after) {}

    private final Snapshot from;
    private final Snapshot to;
    private final List<Pair> pairs;

    private Diff(Snapshot from, Snapshot to, List<Pair> pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
    }

    /** What is to be done to the first to become the second. */
    public static Diff of(Snapshot from, Snapshot to) {
        List<Pair> pairs = new ArrayList<>();
        boolean moved = !from.validTime().equals(to.validTime());
        if (moved) { // what neither changed may be another version by now
            from.state().byId.diff(to.state().byId.empty(), (before, none) -> add(pairs, from, to, before));
            to.state().byId.diff(from.state().byId, (after, before) -> {
                if (before == null) {
                    add(pairs, from, to, after);
                }
            });
        } else {
            from.state().byId.diff(to.state().byId, (before, after) -> add(pairs, from, to, before, after));
        }
        return new Diff(from, to, List.copyOf(pairs));
    }

    private static void add(List<Pair> pairs, Snapshot from, Snapshot to, @Nullable Item any) {
        if (any != null) {
            add(
                    pairs,
                    from,
                    to,
                    from.state().byId.get(any.key()),
                    to.state().byId.get(any.key()));
        }
    }

    private static void add(List<Pair> pairs, Snapshot from, Snapshot to, @Nullable Item before, @Nullable Item after) {
        Segment a = before == null ? null : from.shown(before);
        Segment b = after == null ? null : to.shown(after);
        Item any = before == null ? after : before;
        boolean same = a == null ? b == null : b != null && a.period().equals(b.period()) && a.sameVersion(b);
        if (!same && any != null) {
            pairs.add(new Pair(Keys.id(any.key()), a, b));
        }
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** How many features differ. */
    public int size() {
        return pairs.size();
    }

    /** How many features differ in which way. */
    public int count(FeatureChange.Kind kind) {
        int count = 0;
        for (Pair p : pairs) {
            count += kind(p) == kind ? 1 : 0;
        }
        return count;
    }

    private static FeatureChange.Kind kind(Pair p) {
        return p.before == null
                ? FeatureChange.Kind.ADDED
                : p.after == null ? FeatureChange.Kind.REMOVED : FeatureChange.Kind.CHANGED;
    }

    /** The ids of the features that differ, in order. */
    public Stream<String> ids() {
        return pairs.stream().map(Pair::id);
    }

    /** The changes, ordered by id, each read when the stream comes to it. */
    public Stream<FeatureChange> changes() {
        return pairs.stream().map(p -> new FeatureChange(read(from, p.id, p.before), read(to, p.id, p.after)));
    }

    private static Optional<Feature> read(Snapshot snapshot, String id, @Nullable Segment segment) {
        return segment == null ? Optional.empty() : Optional.of(snapshot.read(id, segment));
    }

    /**
     * What differs, in numbers, for one type.
     *
     * @param added how many features came
     * @param removed how many went
     * @param changed how many differ
     * @param growth what there is more in length, area and volume
     */
    public record Totals(int added, int removed, int changed, Extent growth) {
        Totals plus(FeatureChange change) {
            FeatureChange.Kind kind = change.kind();
            return new Totals(
                    added + (kind == FeatureChange.Kind.ADDED ? 1 : 0),
                    removed + (kind == FeatureChange.Kind.REMOVED ? 1 : 0),
                    changed + (kind == FeatureChange.Kind.CHANGED ? 1 : 0),
                    growth.plus(change.growth()));
        }
    }

    /** What differs, in numbers, by type. Reads all changes. */
    public Map<FeatureType, Totals> totals() {
        Map<FeatureType, Totals> totals = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
        changes()
                .forEach(c -> totals.compute(
                        c.either().type(), (type, t) -> (t == null ? new Totals(0, 0, 0, Extent.NONE) : t).plus(c)));
        return totals;
    }

    @Override
    public String toString() {
        return count(FeatureChange.Kind.ADDED) + " added, " + count(FeatureChange.Kind.REMOVED) + " removed, "
                + count(FeatureChange.Kind.CHANGED) + " changed";
    }
}

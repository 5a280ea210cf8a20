package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.Relation;
import fr.junn.core.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Merges the histories of one feature: cuts valid time at all ends, and merges each piece property by property. */
final class HistoryMerge {
    private static final String WHOLE = "*";

    private final String id;
    private final Snapshot base;
    private final Snapshot ours;
    private final Snapshot theirs;
    private final MergePolicy policy;
    private final List<Merge.Conflict> conflicts;

    HistoryMerge(
            String id,
            Snapshot base,
            Snapshot ours,
            Snapshot theirs,
            MergePolicy policy,
            List<Merge.Conflict> conflicts) {
        this.id = id;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.policy = policy;
        this.conflicts = conflicts;
    }

    List<Merge.Piece> run(List<Segment> b, List<Segment> o, List<Segment> t) {
        TreeSet<Instant> cuts = new TreeSet<>(Comparator.naturalOrder());
        for (List<Segment> history : List.of(b, o, t)) {
            for (Segment s : history) {
                if (s.period().from() != null) {
                    cuts.add(s.period().from());
                }
                if (s.period().to() != null) {
                    cuts.add(s.period().to());
                }
            }
        }
        List<Merge.Piece> pieces = new ArrayList<>();
        Instant from = null;
        for (Instant to : cuts) {
            add(pieces, Value.Period.between(from, to), b, o, t);
            from = to;
        }
        add(pieces, Value.Period.between(from, null), b, o, t);
        return pieces;
    }

    private void add(List<Merge.Piece> pieces, Value.Period period, List<Segment> b, List<Segment> o, List<Segment> t) {
        Segment base = in(b, period);
        Segment our = in(o, period);
        Segment their = in(t, period);
        if (same(base, their) || same(our, their)) {
            piece(pieces, period, our);
        } else if (same(base, our)) {
            piece(pieces, period, their);
        } else if (our == null || their == null) {
            removed(pieces, period, base, our, their);
        } else {
            pieces.add(new Merge.Piece(period, null, merged(period, base, our, their)));
        }
    }

    private static void piece(List<Merge.Piece> pieces, Value.Period period, @Nullable Segment version) {
        if (version != null) {
            pieces.add(new Merge.Piece(period, version, null));
        }
    }

    /** One side removed what the other changed. */
    private void removed(
            List<Merge.Piece> pieces,
            Value.Period period,
            @Nullable Segment b,
            @Nullable Segment o,
            @Nullable Segment t) {
        switch (policy.side(id, WHOLE)) {
            case THEIRS -> piece(pieces, period, t);
            case BASE -> piece(pieces, period, b);
            case OURS -> piece(pieces, period, o);
            case OPEN -> {
                piece(pieces, period, o);
                conflicts.add(new Merge.Conflict(id, WHOLE, period, whole(base, b), whole(ours, o), whole(theirs, t)));
            }
        }
    }

    private Optional<Object> whole(Snapshot snapshot, @Nullable Segment s) {
        return s == null ? Optional.empty() : Optional.of(snapshot.read(id, s));
    }

    private Feature merged(Value.Period period, @Nullable Segment b, Segment o, Segment t) {
        Feature own = ours.read(id, o.during(period));
        Map<String, Object> old = b == null ? Map.of() : Properties.of(base.read(id, b.during(period)));
        Map<String, Object> our = Properties.of(own);
        Map<String, Object> their = Properties.of(theirs.read(id, t.during(period)));
        Set<String> names = new LinkedHashSet<>(our.keySet());
        names.addAll(their.keySet());
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String name : names) {
            Optional<Object> x = Optional.ofNullable(old.get(name));
            Optional<Object> y = Optional.ofNullable(our.get(name));
            Optional<Object> z = Optional.ofNullable(their.get(name));
            choose(name, period, x, y, z).ifPresent(part -> parts.put(name, part));
        }
        return Properties.build(id, parts, own);
    }

    private Optional<Object> choose(
            String name, Value.Period period, Optional<Object> b, Optional<Object> o, Optional<Object> t) {
        if (Properties.same(b, t) || Properties.same(o, t)) {
            return o;
        } else if (Properties.same(b, o)) {
            return t;
        } else if (name.equals(Properties.RELATIONS)) {
            return Optional.of(relations(b, o, t));
        }
        return switch (policy.side(id, name)) {
            case OURS -> o;
            case THEIRS -> t;
            case BASE -> b;
            case OPEN -> {
                conflicts.add(new Merge.Conflict(
                        id,
                        name,
                        period,
                        b.map(Properties::shown),
                        o.map(Properties::shown),
                        t.map(Properties::shown)));
                yield o;
            }
        };
    }

    /** Ours, without those that they removed, and with those that they added. */
    private static List<Relation> relations(Optional<Object> b, Optional<Object> o, Optional<Object> t) {
        Set<Relation> old = set(b);
        Set<Relation> their = set(t);
        Set<Relation> merged = set(o);
        merged.removeIf(r -> old.contains(r) && !their.contains(r));
        their.stream().filter(r -> !old.contains(r)).forEach(merged::add);
        return List.copyOf(merged);
    }

    private static Set<Relation> set(Optional<Object> relations) {
        Set<Relation> set = new LinkedHashSet<>();
        if (relations.isPresent() && relations.get() instanceof List<?> list) {
            list.forEach(r -> set.add((Relation) r));
        }
        return set;
    }

    private static @Nullable Segment in(List<Segment> history, Value.Period period) {
        for (Segment s : history) {
            if (s.period().overlaps(period)) {
                return s;
            }
        }
        return null;
    }

    private static boolean same(@Nullable Segment a, @Nullable Segment b) {
        return a == null ? b == null : b != null && a.sameVersion(b);
    }
}

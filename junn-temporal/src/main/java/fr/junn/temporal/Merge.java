package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.value.Value;
import fr.junn.temporal.tree.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of two branches that went their own ways: for each feature that both changed, property by property and, in
 * valid time, period by period. What only one changed is taken, what both changed alike too; what both changed differently
 * is a {@link Conflict}, unless the {@link MergePolicy} says whose value counts. Relations are merged one by one.
 *
 * <p>Costs what differs. Immutable; nothing is changed until {@link #commit}.
 */
public final class Merge {
    /**
     * A property that both sides changed differently.
     *
     * @param feature the id of the feature
     * @param property the property, as in {@link PropertyChange}; {@code *} where one side removed the feature
     * @param period when, in valid time
     * @param base what both had; empty where it was not there
     * @param ours what the branch that is merged into has
     * @param theirs what the branch that is merged has
     */
    public record Conflict(
            String feature,
            String property,
            Value.Period period,
            Optional<Object> base,
            Optional<Object> ours,
            Optional<Object> theirs) {}

    /** What a feature is to be in a period: a version that there is, or one that is new. */
    record Piece(
            Value.Period period,
            @Nullable Segment version,
            @Nullable Feature made) {}

    private final Snapshot ours;
    private final Snapshot theirs;
    private final Map<Item, List<Piece>> changes;
    private final List<Conflict> conflicts;

    private Merge(Snapshot ours, Snapshot theirs, Map<Item, List<Piece>> changes, List<Conflict> conflicts) {
        this.ours = ours;
        this.theirs = theirs;
        this.changes = changes;
        this.conflicts = List.copyOf(conflicts);
    }

    /** Merges what became of the last common state in {@code theirs} into {@code ours}; both come from the same store. */
    public static Merge of(Snapshot ours, Snapshot theirs, MergePolicy policy) {
        Snapshot.Origin origin = ours.origin();
        if (origin == null) {
            throw new JunnException(TemporalMessage.NOT_OF_THIS_STORE);
        }
        Snapshot base = origin.store().common(ours, theirs);
        Map<Item, Item> oursChanged = new HashMap<>();
        base.state().byId.diff(ours.state().byId, (b, o) -> {
            Item any = b != null ? b : o;
            if (any != null) {
                oursChanged.put(Item.of(any.key()), o != null ? o : Item.deletion(any.key()));
            }
        });
        Map<Item, List<Piece>> changes = new TreeMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        base.state().byId.diff(theirs.state().byId, (b, t) -> {
            Item any = b != null ? b : t;
            if (any == null) {
                return;
            }
            Item key = Item.of(any.key());
            List<Segment> their = Segments.of(t);
            Item own = oursChanged.get(key);
            if (own == null) {
                changes.put(
                        key,
                        their.stream().map(s -> new Piece(s.period(), s, null)).toList());
            } else if (!Segments.of(own).equals(their)) {
                HistoryMerge merged = new HistoryMerge(Keys.id(any.key()), base, ours, theirs, policy, conflicts);
                changes.put(key, merged.run(Segments.of(b), Segments.of(own), their));
            }
        });
        return new Merge(ours, theirs, changes, conflicts);
    }

    /** What both changed differently and the policy leaves open. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** How many features the merge changes on the branch that is merged into. */
    public int size() {
        return changes.size();
    }

    /**
     * The conflicts as text, one a line after a line of headings: an empty column for the decision, feature, property, period,
     * base, ours, theirs, with tabs between them. See {@link MergePolicy#replay}.
     */
    public String report() {
        StringBuilder out = new StringBuilder("decision\tfeature\tproperty\tperiod\tbase\tours\ttheirs\n");
        for (Conflict c : conflicts) {
            out.append('\t').append(escaped(c.feature)).append('\t').append(escaped(c.property));
            out.append('\t').append(c.period.text());
            for (Optional<Object> value : List.of(c.base, c.ours, c.theirs)) {
                out.append('\t').append(value.map(Merge::print).orElse(""));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String print(Object value) {
        return escaped(value instanceof Value v ? v.text() : value.toString());
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString().replaceAll("[\r]+$", "");
    }

    /**
     * Makes it so.
     *
     * @throws JunnException {@link TemporalMessage#UNRESOLVED_CONFLICTS}, {@link TemporalMessage#BRANCH_MOVED} where the branch
     *     has commits that this merge does not know
     */
    public Commit commit(Scenario into, String reason) {
        if (!conflicts.isEmpty()) {
            Conflict first = conflicts.get(0);
            throw new JunnException(
                            TemporalMessage.UNRESOLVED_CONFLICTS,
                            conflicts.size(),
                            first.feature() + " " + first.property())
                    .at(Location.feature(first.feature()));
        }
        StoreOrigin our = (StoreOrigin) ours.origin();
        StoreOrigin their = (StoreOrigin) theirs.origin();
        if (our == null || their == null) {
            throw new JunnException(TemporalMessage.NOT_OF_THIS_STORE);
        }
        CommitEntry merged = their.entry();
        List<CommitEntry> parents = merged == null ? List.of() : List.of(merged);
        return our.store().commit(into, reason, Transition.MERGE, parents, tx -> {
            if (!tx.before().commit().equals(ours.commit())) {
                throw new JunnException(TemporalMessage.BRANCH_MOVED, into.name());
            }
            changes.forEach((key, pieces) -> {
                tx.remove(Keys.id(key.key()));
                for (Piece p : pieces) {
                    if (p.version != null) {
                        tx.put(key.key(), p.period, p.version);
                    } else if (p.made != null) {
                        tx.put(p.made, p.period);
                    }
                }
            });
        });
    }

    @Override
    public String toString() {
        return changes.size() + " changes, " + conflicts.size() + " conflicts";
    }
}

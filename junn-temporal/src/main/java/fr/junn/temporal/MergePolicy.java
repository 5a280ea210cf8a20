package fr.junn.temporal;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is done where both sides of a merge changed the same property of the same feature differently. Immutable.
 *
 * <p>The rule for all may be set aside for single conflicts. {@link Merge#report()} prints the conflicts as lines of text; who
 * has to decide writes {@code ours}, {@code theirs} or {@code base} into the first column, and {@link #replay} makes a policy
 * of it.
 */
public final class MergePolicy {
    /** Whose value counts. */
    public enum Side {
        /** The branch that is merged into. */
        OURS,
        /** The branch that is merged. */
        THEIRS,
        /** What both had before. */
        BASE,
        /** No one's: it stays a conflict. */
        OPEN
    }

    /** Leaves conflicts to be resolved. */
    public static final MergePolicy REPORT = new MergePolicy(Side.OPEN, Map.of());

    /** Our value counts. */
    public static final MergePolicy OURS = new MergePolicy(Side.OURS, Map.of());

    /** Their value counts. */
    public static final MergePolicy THEIRS = new MergePolicy(Side.THEIRS, Map.of());

    private final Side rule;
    private final Map<String, Side> single;

    private MergePolicy(Side rule, Map<String, Side> single) {
        this.rule = rule;
        this.single = single;
    }

    /** The same, but for one property of one feature. */
    public MergePolicy resolve(String feature, String property, Side side) {
        Map<String, Side> more = new TreeMap<>(single);
        more.put(feature + '\t' + property, side);
        return new MergePolicy(rule, more);
    }

    /** The same, with the decisions of a report; lines without one are passed over. */
    public MergePolicy replay(String report) {
        MergePolicy policy = this;
        for (String line : report.split("\n")) {
            String[] cells = line.split("\t", -1);
            for (Side side : Side.values()) {
                if (cells.length > 2 && cells[0].trim().equalsIgnoreCase(side.name())) {
                    policy = policy.resolve(Merge.unescaped(cells[1]), Merge.unescaped(cells[2]), side);
                }
            }
        }
        return policy;
    }

    Side side(String feature, String property) {
        return single.getOrDefault(feature + '\t' + property, rule);
    }
}

package fr.junn.temporal.time;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of how one period stands to another: one of these relations. Immutable.
 *
 * @param bits a bit for each relation, by its place in {@link Allen}
 */
public record AllenSet(int bits) {
    private static final Allen[] RELATIONS = Allen.values();

    /** Nothing is known. */
    public static final AllenSet ALL = new AllenSet((1 << RELATIONS.length) - 1);

    /** Impossible. */
    public static final AllenSet NONE = new AllenSet(0);

    /** The two have a moment in common. */
    public static final AllenSet SHARING = ALL.without(of(Allen.BEFORE, Allen.MEETS, Allen.MET_BY, Allen.AFTER));

    private static final int[][] COMPOSED = compose();

    public AllenSet {
        bits &= (1 << RELATIONS.length) - 1;
    }

    /** One of these. */
    public static AllenSet of(Allen... relations) {
        int bits = 0;
        for (Allen r : relations) {
            bits |= 1 << r.ordinal();
        }
        return new AllenSet(bits);
    }

    /** Whether it may be this one. */
    public boolean contains(Allen relation) {
        return (bits & 1 << relation.ordinal()) != 0;
    }

    /** The relations, in the order of their declaration. */
    public List<Allen> relations() {
        List<Allen> relations = new ArrayList<>();
        for (Allen r : RELATIONS) {
            if (contains(r)) {
                relations.add(r);
            }
        }
        return List.copyOf(relations);
    }

    /** What both say. */
    public AllenSet and(AllenSet other) {
        return new AllenSet(bits & other.bits);
    }

    /** What either says. */
    public AllenSet or(AllenSet other) {
        return new AllenSet(bits | other.bits);
    }

    /** What this says and the other does not. */
    public AllenSet without(AllenSet other) {
        return new AllenSet(bits & ~other.bits);
    }

    /** How the other stands to the one. */
    public AllenSet inverse() {
        int inverse = 0;
        for (Allen r : relations()) {
            inverse |= 1 << r.inverse().ordinal();
        }
        return new AllenSet(inverse);
    }

    /** How a may stand to c, where a stands so to b, and b so to c. */
    public AllenSet then(AllenSet next) {
        int all = 0;
        for (Allen a : relations()) {
            for (Allen b : next.relations()) {
                all |= COMPOSED[a.ordinal()][b.ordinal()];
            }
        }
        return new AllenSet(all);
    }

    /** Three periods have six ends, so that whatever is possible is possible with ends in 0 to 5. */
    private static int[][] compose() {
        int[][] table = new int[RELATIONS.length][RELATIONS.length];
        List<int[]> periods = new ArrayList<>();
        for (int from = 0; from < 6; from++) {
            for (int to = from + 1; to < 6; to++) {
                periods.add(new int[] {from, to});
            }
        }
        for (int[] a : periods) {
            for (int[] b : periods) {
                for (int[] c : periods) {
                    table[between(a, b)][between(b, c)] |= 1 << between(a, c);
                }
            }
        }
        return table;
    }

    private static int between(int[] a, int[] b) {
        return Allen.of(a[0] - b[0], b[1] - a[0], a[1] - b[0], a[1] - b[1]).ordinal();
    }

    @Override
    public String toString() {
        return relations().toString();
    }
}

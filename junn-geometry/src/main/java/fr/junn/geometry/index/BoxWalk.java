package fr.junn.geometry.index;

import java.util.function.IntPredicate;

/** One way down a {@link BoxIndex}: into every node that a test lets through, to every item that it lets through. */
final class BoxWalk {
    private final BoxIndex index;
    private final int[] stack;

    BoxWalk(BoxIndex index) {
        this.index = index;
        this.stack = new int[2 * index.levels.length * BoxIndex.NODE];
    }

    /**
     * Walks.
     *
     * @param test by the offset of a box
     * @param visitor of items; ends the walk by answering false
     */
    void walk(IntPredicate test, IntPredicate visitor) {
        int[] levels = index.levels;
        int width = 2 * index.dimension;
        int depth = levels.length - 2;
        if (index.size() == 0 || !test.test(width * levels[depth])) {
            return;
        }
        int top = 0;
        stack[top++] = levels[depth];
        stack[top++] = depth;
        while (top > 0) {
            int level = stack[--top];
            int node = stack[--top];
            if (level == 0) { // a single item is its own root
                if (!visitor.test(index.items[node])) {
                    return;
                }
                continue;
            }
            int from = levels[level - 1] + BoxIndex.NODE * (node - levels[level]);
            int to = Math.min(from + BoxIndex.NODE, levels[level]);
            for (int child = from; child < to; child++) {
                if (!test.test(width * child)) {
                    continue;
                }
                if (level > 1) {
                    stack[top++] = child;
                    stack[top++] = level - 1;
                } else if (!visitor.test(index.items[child])) {
                    return;
                }
            }
        }
    }

    /**
     * Walks to the items whose boxes meet a box: {@link #walk} with its test written out, for it is most of the work.
     *
     * @param visitor of items; ends the walk by answering false
     * @param box the low of each axis, then the high of each
     */
    void meeting(IntPredicate visitor, double... box) {
        final double[] b = index.boxes;
        final int[] levels = index.levels;
        final boolean flat = index.dimension == 2;
        final int width = 2 * index.dimension;
        final int high = index.dimension; // from a low side to the high one
        final double lx = box[0];
        final double ly = box[1];
        final double lz = flat ? 0 : box[2];
        final double hx = box[high];
        final double hy = box[high + 1];
        final double hz = flat ? 0 : box[high + 2];
        int root = levels.length - 2;
        int top = 0;
        int level = root;
        int from = levels[root];
        int to = levels[root + 1];
        while (true) {
            for (int child = from; child < to; child++) {
                int at = width * child;
                if (b[at] <= hx
                        && b[at + high] >= lx
                        && b[at + 1] <= hy
                        && b[at + high + 1] >= ly
                        && (flat || (b[at + 2] <= hz && b[at + high + 2] >= lz))) {
                    if (level > 0) {
                        stack[top++] = child;
                        stack[top++] = level;
                    } else if (!index.isInverted(at) && !visitor.test(index.items[child])) {
                        return;
                    }
                }
            }
            if (top == 0) {
                return;
            }
            int above = stack[--top];
            int node = stack[--top];
            level = above - 1;
            from = levels[level] + BoxIndex.NODE * (node - levels[above]);
            to = Math.min(from + BoxIndex.NODE, levels[above]);
        }
    }
}

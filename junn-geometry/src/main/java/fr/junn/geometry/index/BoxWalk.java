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
}

package fr.junn.geometry.index;

import java.util.Arrays;

/**
 * One search for the boxes nearest to a position: a heap of nodes and items by distance, from which the nearest is taken
 * until enough are items (Hjaltason, Samet, <i>Distance browsing in spatial databases</i>, ACM TODS 24(2), 1999).
 */
final class NearestBoxes {
    private final BoxIndex index;
    private final double[] position;
    private double[] squares = new double[64];
    /** An item as {@code ~item}, a node as its number: items sort before nodes at the same distance only by need. */
    private long[] keys = new long[64];

    private int size;

    NearestBoxes(BoxIndex index, double... position) {
        this.index = index;
        this.position = position;
    }

    int[] find(int most, double farthest) {
        int[] found = new int[Math.max(0, Math.min(most, index.size()))];
        int count = 0;
        int[] levels = index.levels;
        if (found.length == 0 || !(farthest >= 0)) {
            return new int[0];
        }
        double limit = farthest * farthest;
        int depth = levels.length - 2;
        push(levels[depth], depth, limit);
        while (size > 0 && count < found.length) {
            long key = pop();
            if (key >= 0) { // items: positive; see push
                found[count++] = (int) key;
                continue;
            }
            int node = (int) ~key;
            int level = (int) (~key >>> 32);
            int from = levels[level - 1] + BoxIndex.NODE * (node - levels[level]);
            int to = Math.min(from + BoxIndex.NODE, levels[level]);
            for (int child = from; child < to; child++) {
                push(child, level - 1, limit);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Keys below zero are nodes, so that at one distance all nodes are opened before the lowest item is taken. */
    private void push(int box, int level, double limit) {
        double square = square(box);
        if (!(square <= limit)) {
            return;
        }
        long key = level == 0 ? index.items[box] : ~((long) level << 32 | box);
        if (size == squares.length) {
            squares = Arrays.copyOf(squares, 2 * size);
            keys = Arrays.copyOf(keys, 2 * size);
        }
        int i = size++;
        while (i > 0) {
            int up = (i - 1) / 2;
            if (!before(square, key, squares[up], keys[up])) {
                break;
            }
            squares[i] = squares[up];
            keys[i] = keys[up];
            i = up;
        }
        squares[i] = square;
        keys[i] = key;
    }

    private long pop() {
        long result = keys[0];
        double square = squares[--size];
        long key = keys[size];
        int i = 0;
        while (true) {
            int down = 2 * i + 1;
            if (down >= size) {
                break;
            }
            if (down + 1 < size && before(squares[down + 1], keys[down + 1], squares[down], keys[down])) {
                down++;
            }
            if (!before(squares[down], keys[down], square, key)) {
                break;
            }
            squares[i] = squares[down];
            keys[i] = keys[down];
            i = down;
        }
        squares[i] = square;
        keys[i] = key;
        return result;
    }

    private static boolean before(double squareA, long keyA, double squareB, long keyB) {
        return squareA < squareB || (squareA == squareB && keyA < keyB);
    }

    private double square(int box) {
        int d = index.dimension;
        int at = 2 * d * box;
        if (index.isInverted(at)) {
            return Double.NaN;
        }
        double sum = 0;
        for (int a = 0; a < d; a++) {
            double v = Math.max(0, Math.max(index.boxes[at + a] - position[a], position[a] - index.boxes[at + d + a]));
            sum += v * v;
        }
        return sum;
    }
}

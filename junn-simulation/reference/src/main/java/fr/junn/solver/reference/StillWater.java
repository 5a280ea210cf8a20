package fr.junn.solver.reference;

import fr.junn.core.work.Cancellation;
import java.util.Arrays;

/**
 * Fills a raster with still water. Cells are numbered row by row, as in {@link fr.junn.core.field.Grid}.
 *
 * <p>The array of the ground becomes that of the depth. A cell is handled when it is first met: while a fill goes on, a
 * depth not yet known to be reached is held as ground in {@code depth} and as not wet in {@code wet}; at the end what is not
 * wet becomes 0.
 */
final class StillWater {
    private static final int CELLS_PER_CHECK = 1 << 16;

    private final double[] depth;
    private final int rows;
    private final int columns;
    private final double level;
    private final Cancellation cancellation;
    private final boolean[] wet;
    private int[] stack = new int[1024];
    private int height;

    /** @param ground altitudes [m], NaN where there are none; overwritten */
    StillWater(double[] ground, int rows, int columns, double level, Cancellation cancellation) {
        this.depth = ground;
        this.rows = rows;
        this.columns = columns;
        this.level = level;
        this.cancellation = cancellation;
        this.wet = new boolean[ground.length];
    }

    void fillEverywhere() {
        for (int row = 0; row < rows; row++) {
            cancellation.check("bathtub");
            for (int cell = row * columns; cell < (row + 1) * columns; cell++) {
                wet[cell] = depth[cell] < level; // false where there is no ground
            }
        }
    }

    void fillFromEdge() {
        for (int column = 0; column < columns; column++) {
            meet(column);
            meet((rows - 1) * columns + column);
        }
        for (int row = 0; row < rows; row++) {
            meet(row * columns);
            meet((row + 1) * columns - 1);
        }
        spread();
    }

    /** Returns whether the cell itself is wet. */
    boolean fillFrom(int row, int column) {
        meet(row * columns + column);
        spread();
        return wet[row * columns + column];
    }

    private void spread() {
        int untilCheck = 0;
        while (height > 0) {
            if (--untilCheck < 0) {
                cancellation.check("bathtub");
                untilCheck = CELLS_PER_CHECK;
            }
            int cell = stack[--height];
            int column = cell % columns;
            if (column > 0) {
                meet(cell - 1);
            }
            if (column < columns - 1) {
                meet(cell + 1);
            }
            if (cell >= columns) {
                meet(cell - columns);
            }
            if (cell < depth.length - columns) {
                meet(cell + columns);
            }
        }
    }

    private void meet(int cell) {
        if (!wet[cell] && depth[cell] < level) {
            wet[cell] = true;
            if (height == stack.length) {
                stack = Arrays.copyOf(stack, (int) Math.min(2L * height, depth.length));
            }
            stack[height++] = cell;
        }
    }

    /** The depths [m]: 0 where dry, NaN where there is no ground. */
    double[] depth() {
        for (int cell = 0; cell < depth.length; cell++) {
            if (!Double.isNaN(depth[cell])) {
                depth[cell] = wet[cell] ? level - depth[cell] : 0;
            }
        }
        return depth;
    }
}

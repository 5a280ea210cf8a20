package fr.junn.geometry.triangulate;

import java.util.Arrays;

/**
 * The nodes that can stand in the way of an ear, found by place: a grid of cells with the nodes in each, about one per cell.
 * A triangle visits the cells that it covers row by row, not its whole box, so that long thin triangles stay cheap.
 *
 * <p>Nodes are never taken out; the visitor skips those that are gone.
 */
final class ReflexGrid {
    private int[] cellStart = new int[0];
    private int[] nodes = new int[0];
    private int columns;
    private int rows;
    private double minX;
    private double minY;
    private double scaleX;
    private double scaleY;

    /** Fills the grid with the nodes listed. */
    void build(Contours c, int[] list, int count) {
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        minX = Double.POSITIVE_INFINITY;
        minY = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            minX = Math.min(minX, c.x[list[i]]);
            maxX = Math.max(maxX, c.x[list[i]]);
            minY = Math.min(minY, c.y[list[i]]);
            maxY = Math.max(maxY, c.y[list[i]]);
        }
        double width = maxX - minX;
        double height = maxY - minY;
        double side = Math.sqrt((double) count);
        double aspect = Math.min(side, Math.max(1 / side, Math.sqrt(width / height)));
        columns = aspect > 0 ? (int) Math.max(1, side * aspect) : 1;
        rows = aspect > 0 ? (int) Math.max(1, side / aspect) : 1;
        scaleX = width > 0 ? columns / width : 0;
        scaleY = height > 0 ? rows / height : 0;
        int cells = columns * rows;
        if (cellStart.length < cells + 1) {
            cellStart = new int[cells + 1];
        }
        Arrays.fill(cellStart, 0, cells + 1, 0);
        for (int i = 0; i < count; i++) {
            cellStart[cell(c.x[list[i]], c.y[list[i]]) + 1]++;
        }
        for (int i = 0; i < cells; i++) {
            cellStart[i + 1] += cellStart[i];
        }
        if (nodes.length < count) {
            nodes = new int[count];
        }
        for (int i = count - 1; i >= 0; i--) {
            int cell = cell(c.x[list[i]], c.y[list[i]]);
            nodes[--cellStart[cell + 1]] = list[i];
        }
        // each start has moved down by one cell: shift back
        System.arraycopy(cellStart, 1, cellStart, 0, cells);
        cellStart[cells] = count;
    }

    /** The first node that blocks the triangle of nodes p, q, r, or −1. */
    int firstBlocker(EarClipper ears, Contours c, int p, int q, int r) {
        double px = c.x[p];
        double py = c.y[p];
        double qx = c.x[q];
        double qy = c.y[q];
        double rx = c.x[r];
        double ry = c.y[r];
        int low = row(Math.min(py, Math.min(qy, ry)));
        int high = row(Math.max(py, Math.max(qy, ry)));
        int left = column(Math.min(px, Math.min(qx, rx)));
        int right = column(Math.max(px, Math.max(qx, rx)));
        boolean small = high - low < 3 || right - left < 3;
        for (int row = low; row <= high; row++) {
            int from = left;
            int to = right;
            if (!small) {
                double bottom = minY + row / scaleY;
                double top = minY + (row + 1) / scaleY;
                double a = Math.min(lowX(px, py, qx, qy, bottom, top), lowX(qx, qy, rx, ry, bottom, top));
                a = Math.min(a, lowX(rx, ry, px, py, bottom, top));
                double b = Math.min(lowX(-px, py, -qx, qy, bottom, top), lowX(-qx, qy, -rx, ry, bottom, top));
                b = -Math.min(b, lowX(-rx, ry, -px, py, bottom, top));
                // one cell more on each side, for what rounding may hide
                from = Math.max(left, column(a) - 1);
                to = Math.min(right, column(b) + 1);
            }
            int end = cellStart[row * columns + to + 1];
            for (int k = cellStart[row * columns + from]; k < end; k++) {
                if (ears.blocks(nodes[k], p, q, r)) {
                    return nodes[k];
                }
            }
        }
        return -1;
    }

    /** The least x of the part of a segment between two heights; infinite where there is none. */
    private double lowX(double ax, double ay, double bx, double by, double bottom, double top) {
        double margin = top - bottom;
        double lower = Math.min(ay, by);
        double upper = Math.max(ay, by);
        if (upper < bottom - margin || lower > top + margin) {
            return Double.POSITIVE_INFINITY;
        }
        double low = Math.min(ax, bx);
        if (upper - lower <= margin) {
            return low;
        }
        double slope = (bx - ax) / (by - ay);
        double atBottom = ax + (Math.max(bottom, lower) - ay) * slope;
        double atTop = ax + (Math.min(top, upper) - ay) * slope;
        return Math.max(low, Math.min(atBottom, atTop));
    }

    private int cell(double x, double y) {
        return row(y) * columns + column(x);
    }

    private int column(double x) {
        double f = (x - minX) * scaleX;
        return f > 0 ? (int) Math.min(f, columns - 1) : 0;
    }

    private int row(double y) {
        double f = (y - minY) * scaleY;
        return f > 0 ? (int) Math.min(f, rows - 1) : 0;
    }
}

package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.predicate.Predicates;
import java.util.Arrays;

/**
 * The rings of a polygon as circular lists of nodes in a plane, with the inside on the left of every edge.
 *
 * <p>A node is an index into parallel arrays: {@link #x}, {@link #y}, the vertex it stands for ({@link #vertex}) and its
 * neighbours ({@link #prev}, {@link #next}). Cutting a hole open adds nodes, so that one vertex may have several. The
 * arrays are reused from polygon to polygon and grow as needed.
 */
final class Contours {
    private static final double AREA_ERROR = 0x1p-48;

    /** Width of a contour that counts as none, as a share of the extent of all. */
    private static final double CONTOUR_NOISE = 0x1p-50;

    double[] x = new double[32];
    double[] y = new double[32];
    int[] vertex = new int[32];
    int[] prev = new int[32];
    int[] next = new int[32];
    int size;

    static final byte OUTER = 0;
    static final byte HOLE = 1;

    /** Without area: neither has holes nor is one. */
    static final byte THREAD = 2;

    /** First node of each ring, −1 where the ring is empty; and what it is. */
    int[] first = new int[4];

    byte[] role = new byte[4];
    int rings;

    /** Whether triangles must be turned to have the orientation of the input. */
    boolean mirrored;

    /** Which two coordinates make the plane. */
    private int u;

    private int v;

    /**
     * Loads a polygon.
     *
     * @param starts vertex where each ring starts, then where the last ends
     * @param tolerance NaN where the first ring is outer and the others are holes, whatever their orientation; otherwise
     *     counter-clockwise rings are outer and clockwise ones holes, and rings narrower than this are neither
     */
    void load(double[] coordinates, int stride, int[] starts, int ringCount, double tolerance) {
        boolean byOrientation = !Double.isNaN(tolerance);
        int from = starts[0];
        int n = starts[ringCount] - from;
        size = 0;
        rings = ringCount;
        ensureNodes(n + 2 * ringCount);
        if (first.length < ringCount) {
            first = new int[ringCount + 4];
            role = new byte[ringCount + 4];
        }
        choosePlane(coordinates, stride, starts, byOrientation ? ringCount : 1);
        for (int r = 0; r < ringCount; r++) {
            loadRing(coordinates, stride, starts[r], starts[r + 1], r);
        }
        mirrored = false;
        double noise = byOrientation ? Math.max(tolerance, extent(0, size) * CONTOUR_NOISE) : 0;
        for (int r = 0; r < ringCount; r++) {
            int count = starts[r + 1] - starts[r];
            if (count == 0) {
                continue;
            }
            if (byOrientation) {
                double area = area(first[r], count);
                boolean thread = Math.abs(area) <= noise * extent(first[r], count);
                role[r] = thread ? THREAD : area > 0 ? OUTER : HOLE;
                continue;
            }
            int turn = orientation(first[r], count);
            role[r] = r > 0 ? HOLE : turn != 0 ? OUTER : THREAD;
            if (r > 0 ? turn > 0 : turn < 0) {
                reverse(first[r]);
                mirrored |= r == 0;
            }
        }
    }

    /** A new node beside {@code node} for the same vertex, not linked yet. */
    int copy(int node) {
        ensureNodes(size + 1);
        x[size] = x[node];
        y[size] = y[node];
        vertex[size] = vertex[node];
        return size++;
    }

    void link(int a, int b) {
        next[a] = b;
        prev[b] = a;
    }

    boolean same(int a, int b) {
        return x[a] == x[b] && y[a] == y[b];
    }

    double orient(int a, int b, int c) {
        return Predicates.orient2d(x[a], y[a], x[b], y[b], x[c], y[c]);
    }

    private void reverse(int start) {
        int node = start;
        do {
            int after = next[node];
            next[node] = prev[node];
            prev[node] = after;
            node = after;
        } while (node != start);
    }

    private void loadRing(double[] c, int stride, int start, int end, int ring) {
        int begin = size;
        for (int i = start; i < end; i++) {
            double a = c[i * stride + u];
            double b = c[i * stride + v];
            if (!(Math.abs(a) <= Double.MAX_VALUE && Math.abs(b) <= Double.MAX_VALUE)) {
                throw new JunnException(TriangulationMessage.NOT_FINITE, i, a + " " + b);
            }
            x[size] = a;
            y[size] = b;
            vertex[size] = i;
            prev[size] = size - 1;
            next[size] = size + 1;
            size++;
        }
        first[ring] = size > begin ? begin : -1;
        if (size > begin) {
            link(size - 1, begin);
        }
    }

    /**
     * The two axes that leave the largest face of the polygon, in the order that keeps its orientation: the plane of the
     * Newell normal, seen along its largest component. Dropping a coordinate, unlike a rotation, rounds nothing.
     */
    private void choosePlane(double[] c, int stride, int[] starts, int outerRings) {
        u = 0;
        v = 1;
        if (stride < 3) {
            return;
        }
        double nx = 0;
        double ny = 0;
        double nz = 0;
        for (int r = 0; r < outerRings; r++) {
            int end = starts[r + 1];
            int origin = starts[r] * stride;
            for (int i = starts[r] + 1; i < end - 1; i++) {
                int p = i * stride;
                int q = p + stride;
                double ax = c[p] - c[origin];
                double ay = c[p + 1] - c[origin + 1];
                double az = c[p + 2] - c[origin + 2];
                double bx = c[q] - c[origin];
                double by = c[q + 1] - c[origin + 1];
                double bz = c[q + 2] - c[origin + 2];
                nx += ay * bz - az * by;
                ny += az * bx - ax * bz;
                nz += ax * by - ay * bx;
            }
        }
        double x1 = Math.abs(nx);
        double y1 = Math.abs(ny);
        double z1 = Math.abs(nz);
        if (x1 > z1 && x1 >= y1) {
            u = nx > 0 ? 1 : 2;
            v = nx > 0 ? 2 : 1;
        } else if (y1 > z1) {
            u = ny > 0 ? 2 : 0;
            v = ny > 0 ? 0 : 2;
        } else if (nz < 0) {
            u = 1;
            v = 0;
        }
    }

    /**
     * 1 where the ring turns left, −1 where right, 0 where it has no area. The signed area decides where it is larger
     * than its rounding; the turn at the lowest leftmost corner otherwise, which is exact for a simple ring.
     */
    private int orientation(int start, int count) {
        double area = 0;
        double magnitude = 0;
        double ox = x[start];
        double oy = y[start];
        for (int a = start + 1; a < start + count - 1; a++) {
            double left = (x[a] - ox) * (y[a + 1] - oy);
            double right = (x[a + 1] - ox) * (y[a] - oy);
            area += left - right;
            magnitude += Math.abs(left) + Math.abs(right);
        }
        if (Math.abs(area) > magnitude * AREA_ERROR * Math.max(1, count >> 4)) {
            return area > 0 ? 1 : -1;
        }
        int corner = start;
        for (int a = start + 1; a < start + count; a++) {
            if (x[a] < x[corner] || (x[a] == x[corner] && y[a] < y[corner])) {
                corner = a;
            }
        }
        double turn = orient(before(corner), corner, after(corner));
        return turn > 0 ? 1 : turn < 0 ? -1 : 0;
    }

    private double area(int start, int count) {
        double area = 0;
        for (int a = start + 1; a < start + count - 1; a++) {
            area += (x[a] - x[start]) * (y[a + 1] - y[start]) - (x[a + 1] - x[start]) * (y[a] - y[start]);
        }
        return area / 2;
    }

    /** The longer side of the box around some nodes. */
    private double extent(int start, int count) {
        double minX = x[start];
        double maxX = minX;
        double minY = y[start];
        double maxY = minY;
        for (int a = start; a < start + count; a++) {
            minX = Math.min(minX, x[a]);
            maxX = Math.max(maxX, x[a]);
            minY = Math.min(minY, y[a]);
            maxY = Math.max(maxY, y[a]);
        }
        return Math.max(maxX - minX, maxY - minY);
    }

    /** The nearest node before this one at another place, or the node itself where there is none. */
    int before(int node) {
        int p = prev[node];
        while (p != node && same(p, node)) {
            p = prev[p];
        }
        return p;
    }

    /** The nearest node after this one at another place, or the node itself where there is none. */
    int after(int node) {
        int n = next[node];
        while (n != node && same(n, node)) {
            n = next[n];
        }
        return n;
    }

    private void ensureNodes(int needed) {
        if (needed > x.length) {
            int capacity = Math.max(needed, x.length + (x.length >> 1));
            x = Arrays.copyOf(x, capacity);
            y = Arrays.copyOf(y, capacity);
            vertex = Arrays.copyOf(vertex, capacity);
            prev = Arrays.copyOf(prev, capacity);
            next = Arrays.copyOf(next, capacity);
        }
    }
}

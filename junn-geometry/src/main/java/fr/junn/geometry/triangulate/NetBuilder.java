package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;

/**
 * The Delaunay triangulation of points, by insertion in {@link SpatialOrder}. Vertices of the mesh are the points in that
 * order, so that what is near in the plane is near in memory.
 */
final class NetBuilder {
    private static final int STEP = 4096;

    final TriangleNet net;

    /** Point number of each mesh vertex. */
    final int[] pointOf;

    /** For each mesh vertex itself, or the vertex at the same place that was there before it. */
    final int[] first;

    /** Whether there is a triangle; without one all points lie on a line. */
    final boolean flat;

    NetBuilder(double[] points, int stride, int count, Progress progress, Cancellation cancellation) {
        checkFinite(points, stride, count);
        pointOf = SpatialOrder.of(points, stride, count);
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            int p = pointOf[i] * stride;
            xy[2 * i] = points[p];
            xy[2 * i + 1] = points[p + 1];
        }
        net = new TriangleNet(xy, count);
        first = new int[count];
        flat = !build(progress, cancellation);
    }

    private static void checkFinite(double[] points, int stride, int count) {
        for (int i = 0, p = 0; i < count; i++, p += stride) {
            if (!(Math.abs(points[p]) <= Double.MAX_VALUE && Math.abs(points[p + 1]) <= Double.MAX_VALUE)) {
                throw new JunnException(TriangulationMessage.NOT_FINITE, i, points[p] + " " + points[p + 1]);
            }
        }
    }

    private boolean build(Progress progress, Cancellation cancellation) {
        int n = first.length;
        for (int i = 0; i < n; i++) {
            first[i] = i;
        }
        int b = 1;
        while (b < n && same(0, b)) {
            b++;
        }
        int c = b + 1;
        double turn = 0;
        while (c < n && (turn = net.orient(0, b, c)) == 0) {
            c++;
        }
        if (c >= n) {
            return false;
        }
        net.start(0, turn > 0 ? b : c, turn > 0 ? c : b);
        int near = 0;
        try (Progress.Task task = progress.start(TriangulationMessage.TRIANGULATING, n, "points")) {
            for (int from = 1; from < n; from += STEP) {
                cancellation.check("Delaunay triangulation");
                int to = Math.min(n, from + STEP);
                near = insert(from, to, b, c, near);
                task.advance(to - from);
            }
        }
        return true;
    }

    private int insert(int from, int to, int b, int c, int start) {
        int near = start;
        double[] xy = net.xy;
        for (int v = from; v < to; v++) {
            if (v == b || v == c) {
                continue;
            }
            int e = net.locate(xy[2 * v], xy[2 * v + 1], near);
            if (net.place == TriangleNet.Place.ON_VERTEX) {
                first[v] = net.from(e);
                near = e;
            } else {
                near = net.realEdge(net.insert(v, e));
            }
        }
        return near;
    }

    private boolean same(int a, int b) {
        double[] xy = net.xy;
        return xy[2 * a] == xy[2 * b] && xy[2 * a + 1] == xy[2 * b + 1];
    }
}

package fr.junn.geometry.triangulate;

import java.util.Arrays;

/**
 * Where the circumcentre of a triangle falls, and whether it may become a vertex: it must be reached without crossing a
 * segment, and encroach on none of those around the triangles that would give way to it.
 */
final class Cavity {
    private static final int MAX_WALK = 10_000;

    private final TriangleNet net;
    private final SegmentSplitter splitter;
    private final NodeQueue open = new NodeQueue();

    /** For each triangle the number of the last search that came by. */
    private int[] seen = new int[0];

    private int search;
    private double x;
    private double y;
    private int edge;
    private TriangleNet.Place place = TriangleNet.Place.INSIDE;
    private boolean blocked;

    Cavity(TriangleNet net, SegmentSplitter splitter) {
        this.net = net;
        this.splitter = splitter;
    }

    /** Looks for the centre of the triangle of e; where it may not become a vertex, queues the segments in its way. */
    boolean find(int e) {
        blocked = false;
        centre(e);
        if (!Double.isFinite(x) || !Double.isFinite(y) || !walk(e & ~7)) {
            return false;
        }
        return isFree();
    }

    /** Whether segments were queued that, once divided, may let the same triangle be mended. */
    boolean blocked() {
        return blocked;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    int edge() {
        return edge;
    }

    TriangleNet.Place place() {
        return place;
    }

    private void centre(int e) {
        double[] xy = net.xy;
        int a = net.from(e);
        double bx = xy[2 * net.to(e)] - xy[2 * a];
        double by = xy[2 * net.to(e) + 1] - xy[2 * a + 1];
        double cx = xy[2 * net.apex(e)] - xy[2 * a];
        double cy = xy[2 * net.apex(e) + 1] - xy[2 * a + 1];
        double d = 2 * (bx * cy - by * cx);
        double b2 = bx * bx + by * by;
        double c2 = cx * cx + cy * cy;
        x = xy[2 * a] + (cy * b2 - by * c2) / d;
        y = xy[2 * a + 1] + (bx * c2 - cx * b2) / d;
    }

    /** Walks to the centre; false where a segment is crossed, which is queued, or the centre is on a vertex. */
    private boolean walk(int start) {
        int t = start;
        for (int step = 0; step < MAX_WALK; step++) {
            int out = -1;
            int on = -1;
            int zeros = 0;
            for (int k = 0; k < 3 && out < 0; k++) {
                int e = t + (k + step) % 3;
                double side = net.orient(net.from(e), net.to(e), x, y);
                if (side < 0) {
                    out = e;
                } else if (side == 0) {
                    on = e;
                    zeros++;
                }
            }
            if (out < 0) {
                edge = zeros == 0 ? t : on;
                place = zeros == 0 ? TriangleNet.Place.INSIDE : TriangleNet.Place.ON_EDGE;
                if (zeros == 1 && splitter.isSegment(on)) {
                    block(on);
                    return false;
                }
                return zeros < 2;
            }
            if (splitter.isSegment(out)) {
                block(out);
                return false;
            }
            t = net.twin(out) & ~7;
        }
        return false;
    }

    private boolean isFree() {
        boolean free = true;
        if (seen.length < net.end / 8) {
            seen = Arrays.copyOf(seen, net.end / 4);
        }
        search++;
        open.reset(64);
        visit(edge);
        while (!open.isEmpty()) {
            int t = open.poll();
            for (int e = t; e < t + 3; e++) {
                if (splitter.isSegment(e)) {
                    if (splitter.isEncroached(e, x, y)) {
                        block(e);
                        free = false;
                    }
                    continue;
                }
                int f = net.twin(e);
                if (seen[f / 8] != search && net.inConflict(f, x, y)) {
                    visit(f);
                }
            }
        }
        return free;
    }

    private void visit(int e) {
        seen[e / 8] = search;
        open.add(e & ~7);
    }

    private void block(int e) {
        if (splitter.canSplit(e)) {
            splitter.enqueue(e);
            blocked = true;
        }
    }
}

package fr.junn.geometry.triangulate;

import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;

/**
 * Delaunay refinement: the circumcentre of a bad triangle becomes a vertex, unless it would encroach on a segment, that is
 * lie in the circle that has the segment as diameter; then the segment is divided instead (J. Ruppert, "A Delaunay
 * refinement algorithm for quality 2-dimensional mesh generation", 1995).
 *
 * <p>Segments that meet at a small angle are divided at powers of two from their common vertex (Ruppert's concentric
 * shells), and a triangle whose shortest side lies between two such shells is left as it is (G. L. Miller, S. E. Pav, N. J.
 * Walkington, "When and why Ruppert's algorithm works", 2003), as is one whose smallest angle lies between two segments. The
 * bound on the number of vertices and the least length of a divided segment end it in any case.
 */
final class Refiner {
    private static final double THIN = 0x1p-40;
    private static final int NOTHING_LEFT = -2;
    private static final double LEAST_LENGTH = 0x1p-44;

    private final TriangleNet net;
    private final Heights heights;
    private final double maxDoubleArea;
    private final double sinSquared;
    private final SegmentSplitter splitter;
    private final Cavity cavity;
    private final NodeQueue bad = new NodeQueue();
    private int budget;

    Refiner(TriangleNet net, Heights heights, Refinement wanted) {
        this.net = net;
        this.heights = heights;
        this.maxDoubleArea = 2 * wanted.maxArea();
        double sin = StrictMath.sin(StrictMath.toRadians(wanted.minAngle()));
        this.sinSquared = sin * sin;
        this.budget = Math.min(wanted.maxPoints(), TriangleNet.MAX_VERTICES - net.vertices);
        this.splitter = new SegmentSplitter(net, heights, LEAST_LENGTH);
        this.cavity = new Cavity(net, splitter);
    }

    void run(Progress progress, Cancellation cancellation) {
        Fence fence = Fence.around(net);
        try (Progress.Task task = progress.start(TriangulationMessage.REFINING, Progress.UNKNOWN, "vertices")) {
            splitter.queueAll();
            for (int t = 0; t < net.end; t += 8) {
                queueIfBad(t);
            }
            int steps = 0;
            while (budget > 0) {
                if ((++steps & 0xFF) == 0) {
                    cancellation.check("refinement");
                }
                int v = splitter.hasNext() ? splitter.splitNext() : nextCentre();
                if (v == NOTHING_LEFT) {
                    return;
                }
                if (v >= 0) {
                    budget--;
                    task.advance(1);
                    queueAround(v);
                }
            }
        } finally {
            fence.remove();
        }
    }
    /** Inserts the centre of the next bad triangle and gives its vertex; −1 where nothing came of it. */
    private int nextCentre() {
        if (bad.isEmpty()) {
            return NOTHING_LEFT;
        }
        int a = bad.poll();
        int b = bad.poll();
        int c = bad.poll();
        int e = net.edgeOf[a] < 0 ? -1 : net.find(a, b);
        if (e < 0 || net.apex(e) != c || !isBad(e & ~7)) {
            return -1;
        }
        if (!cavity.find(e)) {
            if (cavity.blocked()) {
                enqueue(a, b, c);
            }
            return -1;
        }
        int v = heights.add(
                net.addVertex(cavity.x(), cavity.y()),
                heights.hasHeights() ? NetHeight.of(net, heights, cavity.edge(), cavity.x(), cavity.y()) : 0);
        net.place = cavity.place();
        net.insert(v, cavity.edge());
        return v;
    }

    private void queueAround(int v) {
        int start = net.edgeOf[v];
        int e = start;
        do {
            queueIfBad(e & ~7);
            splitter.queueIfEncroached(e);
            splitter.queueIfEncroached(TriangleNet.next(e));
            e = net.around(e);
        } while (e != start);
    }

    private void queueIfBad(int t) {
        if (net.data[t] != TriangleNet.FREE && isBad(t)) {
            enqueue(net.data[t], net.data[t + 1], net.data[t + 2]);
        }
    }

    private void enqueue(int a, int b, int c) {
        bad.add(a);
        bad.add(b);
        bad.add(c);
    }

    private boolean isBad(int t) {
        if (!Regions.isInside(net, t)) {
            return false;
        }
        int shortest = t;
        double least = Double.POSITIVE_INFINITY;
        double product = 1;
        double longest = 0;
        for (int e = t; e < t + 3; e++) {
            double length = splitter.squaredLength(net.from(e), net.to(e));
            if (length < least) {
                least = length;
                shortest = e;
            }
            longest = Math.max(longest, length);
            product *= length;
        }
        double area = net.orient(net.data[t], net.data[t + 1], net.data[t + 2]);
        if (!(area > longest * THIN)) {
            return false;
        }
        if (area > maxDoubleArea) {
            return true;
        }
        // sin² of the smallest angle, which lies opposite to the shortest side, is (2·area)² / (product of the others)
        return area * area < sinSquared * (product / least)
                && !(splitter.isSegment(TriangleNet.next(shortest)) && splitter.isSegment(TriangleNet.prev(shortest)))
                && !splitter.isBetweenShells(net.from(shortest), net.to(shortest));
    }
}

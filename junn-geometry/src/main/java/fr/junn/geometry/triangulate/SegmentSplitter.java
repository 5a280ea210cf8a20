package fr.junn.geometry.triangulate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The segments of a mesh under refinement, constraints and outer sides, and how they are divided. */
final class SegmentSplitter {
    private static final double SAME_SHELL = 1e-3;

    private final TriangleNet net;
    private final Heights heights;
    private final double leastSquared;
    private final int inputs;
    private final NodeQueue queue = new NodeQueue();

    /** For each vertex made on a segment the ends of the input segment, plus one; 0 for others. */
    private int[] ends = new int[64];

    /** Segments so short that rounding leaves no place on them. */
    private final Set<Long> whole = new HashSet<>();

    SegmentSplitter(TriangleNet net, Heights heights, double leastLength) {
        this.net = net;
        this.heights = heights;
        this.inputs = net.vertices;
        double largest = 0;
        for (int i = 0; i < 2 * net.vertices; i++) {
            largest = Math.max(largest, Math.abs(net.xy[i]));
        }
        this.leastSquared = largest * leastLength * (largest * leastLength);
    }

    /** Whether the edge is a constraint or parts inside from outside. */
    boolean isSegment(int e) {
        return net.isConstrained(e) || Regions.isInside(net, e) != Regions.isInside(net, net.twin(e));
    }

    void queueAll() {
        for (int t = 0; t < net.end; t += 8) {
            for (int e = t; net.data[t] != TriangleNet.FREE && e < t + 3; e++) {
                queueIfEncroached(e);
            }
        }
    }

    /** Enters the edge of a triangle inside if it is a segment that the opposite corner encroaches on. */
    void queueIfEncroached(int e) {
        if (Regions.isInside(net, e) && isSegment(e)) {
            int c = net.apex(e);
            if (isEncroached(e, net.xy[2 * c], net.xy[2 * c + 1])) {
                enqueue(e);
            }
        }
    }

    /** Whether a place sees the segment under more than a right angle. */
    boolean isEncroached(int e, double x, double y) {
        double[] xy = net.xy;
        int a = net.from(e);
        int b = net.to(e);
        return (xy[2 * a] - x) * (xy[2 * b] - x) + (xy[2 * a + 1] - y) * (xy[2 * b + 1] - y) < 0;
    }

    void enqueue(int e) {
        queue.add(net.from(e));
        queue.add(net.to(e));
    }

    boolean hasNext() {
        return !queue.isEmpty();
    }

    /** Divides the next segment queued and gives the new vertex, or −1 where it is gone or too short. */
    int splitNext() {
        int a = queue.poll();
        int b = queue.poll();
        int e = net.find(a, b);
        return e >= 0 && isSegment(e) ? split(e) : -1;
    }

    /** Whether the segment is long enough to be divided. */
    boolean canSplit(int e) {
        return squaredLength(net.from(e), net.to(e)) > leastSquared && !whole.contains(key(e));
    }

    private long key(int e) {
        int a = net.from(e);
        int b = net.to(e);
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private int split(int e) {
        int a = net.from(e);
        int b = net.to(e);
        if (!canSplit(e)) {
            return -1;
        }
        double t = share(a, b);
        double x = between(net.xy[2 * a], net.xy[2 * b], t);
        double y = between(net.xy[2 * a + 1], net.xy[2 * b + 1], t);
        // on the hull the new vertex must not lie inside, else the hull would be hollow there
        int hull = net.isGhost(net.twin(e)) ? e : net.isGhost(e) ? net.twin(e) : -1;
        for (int k = 0; hull >= 0 && k < 8 && net.orient(net.from(hull), net.to(hull), x, y) > 0; k++) {
            double dx = net.xy[2 * net.to(hull)] - net.xy[2 * net.from(hull)];
            double dy = net.xy[2 * net.to(hull) + 1] - net.xy[2 * net.from(hull) + 1];
            if (Math.abs(dy) > Math.abs(dx)) {
                x = Math.nextAfter(x, dy > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
            } else {
                y = Math.nextAfter(y, dx > 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            }
        }
        if (!fits(e, x, y) || !fits(net.twin(e), x, y)) {
            whole.add(key(e));
            return -1;
        }
        int v = heights.add(net.addVertex(x, y), heights.between(a, b, t));
        net.place = TriangleNet.Place.ON_EDGE;
        net.insert(v, e);
        relaxAround(v);
        int of = isOnSegment(a) ? a : b;
        if (isOnSegment(of)) {
            setEnds(v, ends[2 * (of - inputs)], ends[2 * (of - inputs) + 1]);
        } else {
            setEnds(v, a + 1, b + 1);
        }
        return v;
    }

    /** A vertex that rounding moved off its segment may lie just outside of the circle it was to lie in. */
    private void relaxAround(int v) {
        int[] pairs = new int[32];
        int size = 0;
        int start = net.edgeOf[v];
        int e = start;
        do {
            if (net.to(e) != TriangleNet.GHOST) {
                pairs = size + 2 > pairs.length ? Arrays.copyOf(pairs, 2 * size) : pairs;
                pairs[size++] = v;
                pairs[size++] = net.to(e);
            }
            e = net.around(e);
        } while (e != start);
        Flips.relax(net, pairs, size);
    }

    /** Whether both parts of the triangle of e turn left when e is divided there. */
    private boolean fits(int e, double x, double y) {
        int c = net.apex(e);
        return c == TriangleNet.GHOST || (net.orient(c, net.from(e), x, y) > 0 && net.orient(net.to(e), c, x, y) > 0);
    }

    /** Halves, or a power of two from the end that is an input vertex where only one is. */
    private double share(int a, int b) {
        if (a < inputs == b < inputs) {
            return 0.5;
        }
        double length = Math.sqrt(squaredLength(a, b));
        double shell = Math.scalb(1.0, Math.getExponent(length * (2.0 / 3)));
        double t = shell / length;
        return a < inputs ? t : 1 - t;
    }

    /**
     * Whether two vertices lie at the same distance from a common end of the two segments they were made on, so that the
     * angle at that end is the reason for a thin triangle.
     */
    boolean isBetweenShells(int p, int q) {
        if (!isOnSegment(p) || !isOnSegment(q)) {
            return false;
        }
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                int common = ends[2 * (p - inputs) + i];
                boolean sameSegment = ends[2 * (p - inputs) + 1 - i] == ends[2 * (q - inputs) + 1 - j];
                if (common == ends[2 * (q - inputs) + j] && !sameSegment) {
                    double one = squaredLength(p, common - 1);
                    double two = squaredLength(q, common - 1);
                    return Math.abs(one - two) <= SAME_SHELL * one;
                }
            }
        }
        return false;
    }

    double squaredLength(int a, int b) {
        double dx = net.xy[2 * a] - net.xy[2 * b];
        double dy = net.xy[2 * a + 1] - net.xy[2 * b + 1];
        return dx * dx + dy * dy;
    }

    private boolean isOnSegment(int v) {
        return v >= inputs && 2 * (v - inputs) < ends.length && ends[2 * (v - inputs)] != 0;
    }

    private void setEnds(int v, int a, int b) {
        int at = 2 * (v - inputs);
        if (at + 2 > ends.length) {
            ends = Arrays.copyOf(ends, Math.max(at + 2, 2 * ends.length));
        }
        ends[at] = a;
        ends[at + 1] = b;
    }

    private static double between(double a, double b, double t) {
        return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
    }
}

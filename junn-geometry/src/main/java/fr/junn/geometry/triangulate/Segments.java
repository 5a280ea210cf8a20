package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;
import fr.junn.core.work.Cancellation;
import java.util.Arrays;

/**
 * Puts segments between vertices into a mesh as constrained edges: the edges that cross a segment are flipped until none
 * does, then the new ones until they are Delaunay, constrained edges staying (S. W. Sloan, "A fast algorithm for
 * generating constrained Delaunay triangulations", Computers &amp; Structures 47, 1993).
 *
 * <p>A vertex on a segment divides it. Where a segment crosses a constrained edge, both are divided by a new vertex at the
 * crossing, rounded to doubles, where that is allowed.
 */
final class Segments {
    /** Crossings that one call may divide before it gives up. */
    static final int MAX_CROSSINGS = 1_000_000;

    private final TriangleNet net;
    private final Heights heights;
    private final boolean divide;
    private int crossings;

    /** Segments still to insert, three ints each: from, to, marks. */
    private int[] todo = new int[48];

    private int todoSize;

    /** Edges as pairs of vertices, since flipping moves edges about. */
    private final NodeQueue crossed = new NodeQueue();

    private int[] fresh = new int[64];
    private int freshSize;
    private int hit;

    /** @param divide whether crossings are divided, or refused */
    Segments(TriangleNet net, Heights heights, boolean divide) {
        this.net = net;
        this.heights = heights;
        this.divide = divide;
    }

    /** Inserts the segment from a to b with the marks given, of which {@link TriangleNet#BORDER} cancels out twice. */
    void insert(int a, int b, int marks, Cancellation cancellation) {
        push(a, b, marks);
        while (todoSize > 0) {
            cancellation.check("insertion of constraints");
            todoSize -= 3;
            advance(todo[todoSize], todo[todoSize + 1], todo[todoSize + 2]);
        }
    }

    private void push(int a, int b, int marks) {
        if (a != b) {
            todo = todoSize + 3 > todo.length ? Arrays.copyOf(todo, 2 * todo.length) : todo;
            todo[todoSize] = a;
            todo[todoSize + 1] = b;
            todo[todoSize + 2] = marks;
            todoSize += 3;
        }
    }

    /** Inserts the segment up to the first vertex on it, or divides at the first constraint it crosses. */
    private void advance(int a, int b, int marks) {
        int along = edgeTowards(a, b);
        if (hit >= 0) {
            addMarks(along, marks);
            push(hit, b, marks);
            return;
        }
        crossed.reset(64);
        int e = along;
        while (true) {
            if (net.isConstrained(e)) {
                divide(a, b, marks, e);
                return;
            }
            crossed.add(net.from(e));
            crossed.add(net.to(e));
            int f = net.twin(e);
            int r = net.apex(f);
            double side = r == b ? 0 : net.orient(a, b, r);
            if (side == 0) {
                flipCrossed(a, r);
                addMarks(net.find(a, r), marks);
                relax();
                push(r, b, marks);
                return;
            }
            e = side > 0 ? TriangleNet.next(f) : TriangleNet.prev(f);
        }
    }

    /**
     * The edge at a along which b lies, with its end in {@link #hit}; otherwise {@link #hit} is −1 and the edge is the one
     * opposite to a that the way to b crosses.
     */
    private int edgeTowards(int a, int b) {
        int start = net.edgeOf[a];
        int e = start;
        do {
            int p = net.to(e);
            if (p != TriangleNet.GHOST) {
                double side = net.orient(a, b, p);
                if (side == 0 && isAhead(a, b, p)) {
                    hit = p;
                    return e;
                }
                int q = net.apex(e);
                if (side < 0 && q != TriangleNet.GHOST && net.orient(a, b, q) > 0) {
                    hit = -1;
                    return TriangleNet.next(e);
                }
            }
            e = net.around(e);
        } while (e != start);
        throw new IllegalStateException("no way from vertex " + a + " to " + b);
    }

    private boolean isAhead(int a, int b, int p) {
        double[] xy = net.xy;
        int axis = xy[2 * a] != xy[2 * b] ? 0 : 1;
        return xy[2 * b + axis] > xy[2 * a + axis] == xy[2 * p + axis] > xy[2 * a + axis];
    }

    private void addMarks(int e, int marks) {
        int border = marks & TriangleNet.BORDER;
        net.mark(e, TriangleNet.CONSTRAINED);
        if (border != 0) {
            if ((net.data[e + 4] & TriangleNet.BORDER) != 0) {
                net.unmark(e, border);
            } else {
                net.mark(e, border);
            }
        }
    }

    private void flipCrossed(int a, int b) {
        freshSize = 0;
        while (!crossed.isEmpty()) {
            int u = crossed.poll();
            int v = crossed.poll();
            int e = net.find(u, v);
            int c = net.apex(e);
            int d = net.apex(net.twin(e));
            if (!isAcross(c, d, u, v)) {
                crossed.add(u);
                crossed.add(v);
                continue;
            }
            net.flip(e);
            if (c != a && c != b && d != a && d != b && isAcross(a, b, c, d)) {
                crossed.add(c);
                crossed.add(d);
            } else {
                addFresh(c, d);
            }
        }
    }

    /** Whether c and d lie strictly on both sides of the line from a to b. */
    private boolean isAcross(int a, int b, int c, int d) {
        double one = net.orient(a, b, c);
        double two = net.orient(a, b, d);
        return (one > 0 && two < 0) || (one < 0 && two > 0);
    }

    private void addFresh(int u, int v) {
        fresh = freshSize + 2 > fresh.length ? Arrays.copyOf(fresh, 2 * fresh.length) : fresh;
        fresh[freshSize++] = u;
        fresh[freshSize++] = v;
    }

    private void relax() {
        Flips.relax(net, fresh, freshSize);
        freshSize = 0;
    }

    /** Replaces the constrained edge e and the segment a–b that crosses it by four pieces that meet at the crossing. */
    private void divide(int a, int b, int marks, int e) {
        int p = net.from(e);
        int q = net.to(e);
        if (!divide) {
            throw new JunnException(
                    TriangulationMessage.CONSTRAINTS_CROSS,
                    heights.point(a),
                    heights.point(b),
                    heights.point(p),
                    heights.point(q));
        }
        if (++crossings > MAX_CROSSINGS) {
            throw new JunnException(TriangulationMessage.TOO_MANY_CROSSINGS, MAX_CROSSINGS);
        }
        int old = net.data[e + 4] & TriangleNet.MARKS;
        double[] xy = net.xy;
        double toP = Math.abs(net.orient(a, b, p));
        double toQ = Math.abs(net.orient(a, b, q));
        double t = toP / (toP + toQ);
        double x = between(xy[2 * p], xy[2 * q], t);
        double y = between(xy[2 * p + 1], xy[2 * q + 1], t);
        if (!Double.isFinite(x) || !Double.isFinite(y)) { // differences of coordinates left the range of doubles
            throw new JunnException(TriangulationMessage.NOT_FINITE, heights.count(), x + " " + y);
        }
        net.unmark(e, TriangleNet.MARKS);
        int at = net.locate(x, y, e);
        int v;
        if (net.place == TriangleNet.Place.ON_VERTEX) {
            v = net.from(at);
        } else {
            v = heights.add(net.addVertex(x, y), heights.between(p, q, t));
            net.insert(v, at);
        }
        addFresh(p, q);
        relax();
        // last in, first out: the old constraint is put back before the new one goes on
        push(v, b, marks);
        push(a, v, marks);
        push(v, q, old);
        push(p, v, old);
    }

    private static double between(double a, double b, double t) {
        return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
    }
}

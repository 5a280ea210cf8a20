package fr.junn.geometry.triangulate;

import fr.junn.geometry.predicate.Predicates;
import java.util.Arrays;

/**
 * A triangulation of the whole plane that can be changed: the triangles of the convex hull and, around them, one ghost
 * triangle per hull edge with the vertex {@link #GHOST} at infinity, so that inside and outside are handled alike.
 *
 * <p>Layout: triangle t is the eight ints from 8·t on, so that it never lies across two cache lines: three vertices,
 * counter-clockwise, one int for its region, three links, one int unused. Edge e = 8·t + k goes from vertex {@code data[e]} to the
 * next of its triangle; {@code data[e + 4]} is its link: the edge on the other side in the lower 30 bits, and the marks of
 * the edge above. Marks are equal on both sides and move with the edge. A free triangle has {@link #FREE} as first vertex.
 *
 * <p>Coordinates are x y pairs as given: all signs are exact, so that no shift to a local origin is needed.
 */
final class TriangleNet {
    static final int GHOST = -1;
    static final int FREE = -2;

    /** The edge is part of a constraint and is never flipped. */
    static final int CONSTRAINED = 0x8000_0000;

    /** The edge parts inside from outside. */
    static final int BORDER = 0x4000_0000;

    static final int MARKS = CONSTRAINED | BORDER;
    static final int MAX_VERTICES = 1 << 26;

    double[] xy;
    int vertices;
    int[] data;

    /** Ints of {@link #data} in use. */
    int end;

    /** An edge from each vertex, −1 where the vertex is in no triangle; kept only once {@link #index} was called. */
    int[] edgeOf = new int[0];

    private boolean indexed;
    private int free = -1;
    private int[] stack = new int[64];
    private int random = 1;

    /** What {@link #locate} found, beside the edge it returns. */
    Place place = Place.INSIDE;

    /** Where a point lies, seen from the edge found. */
    enum Place {
        /** In the triangle of the edge. */
        INSIDE,
        /** On the edge, between its ends. */
        ON_EDGE,
        /** On the vertex the edge starts from. */
        ON_VERTEX,
        /** Outside of the hull; the edge is that of the ghost triangle along a hull edge that sees the point. */
        OUTSIDE
    }

    TriangleNet(double[] xy, int vertices) {
        this(xy, vertices, new int[16 * vertices + 64]);
    }

    private TriangleNet(double[] xy, int vertices, int[] data) {
        this.xy = xy;
        this.vertices = vertices;
        this.data = data;
    }

    static int next(int e) {
        return (e & 3) == 2 ? e - 2 : e + 1;
    }

    static int prev(int e) {
        return (e & 3) == 0 ? e + 2 : e - 1;
    }

    int twin(int e) {
        return data[e + 4] & ~MARKS;
    }

    boolean isConstrained(int e) {
        return data[e + 4] < 0;
    }

    int from(int e) {
        return data[e];
    }

    int to(int e) {
        return data[next(e)];
    }

    int apex(int e) {
        return data[prev(e)];
    }

    boolean isGhost(int e) {
        int t = e & ~7;
        return data[t] == GHOST || data[t + 1] == GHOST || data[t + 2] == GHOST;
    }

    /** The edge itself in a real triangle; in a ghost triangle, the other side of its hull edge. */
    int realEdge(int e) {
        int t = e & ~7;
        for (int k = 0; k < 3; k++) {
            if (data[t + k] == GHOST) {
                return twin(next(t + k));
            }
        }
        return e;
    }

    void mark(int e, int marks) {
        data[e + 4] |= marks;
        data[twin(e) + 4] |= marks;
    }

    void unmark(int e, int marks) {
        data[e + 4] &= ~marks;
        data[twin(e) + 4] &= ~marks;
    }

    double orient(int a, int b, double px, double py) {
        return Predicates.orient2d(xy[2 * a], xy[2 * a + 1], xy[2 * b], xy[2 * b + 1], px, py);
    }

    double orient(int a, int b, int c) {
        return orient(a, b, xy[2 * c], xy[2 * c + 1]);
    }

    /** Starts with one triangle, turned left, and its three ghosts. */
    void start(int a, int b, int c) {
        int t = newTriangle(a, b, c);
        int ab = newTriangle(b, a, GHOST);
        int bc = newTriangle(c, b, GHOST);
        int ca = newTriangle(a, c, GHOST);
        link(t, ab, 0);
        link(t + 1, bc, 0);
        link(t + 2, ca, 0);
        link(ab + 1, ca + 2, 0);
        link(ab + 2, bc + 1, 0);
        link(bc + 2, ca + 1, 0);
    }

    /** Keeps an edge of each vertex from now on. */
    void index() {
        indexed = true;
        edgeOf = new int[Math.max(vertices, 16)];
        Arrays.fill(edgeOf, -1);
        for (int t = 0; t < end; t += 8) {
            if (data[t] != FREE) {
                for (int e = t; e < t + 3; e++) {
                    touch(e);
                }
            }
        }
    }

    /**
     * Finds a point by walking from an edge of a real triangle. The walk always ends in a Delaunay triangulation, and with
     * probability one in any other, because it takes the two ways out of a triangle in random order.
     */
    int locate(double px, double py, int start) {
        int e = start;
        double entry = orient(data[e], to(e), px, py);
        if (entry < 0) {
            e = twin(e);
            entry = 1;
            if (apex(e) == GHOST) {
                place = Place.OUTSIDE;
                return e;
            }
        }
        for (int steps = end; steps > 0; steps--) {
            random = random * 1664525 + 1013904223;
            int first = random < 0 ? next(e) : prev(e);
            int second = random < 0 ? prev(e) : next(e);
            double one = orient(data[first], to(first), px, py);
            if (one >= 0) {
                double two = orient(data[second], to(second), px, py);
                if (two >= 0) {
                    return arrive(e, entry, first, one, second, two);
                }
                first = second;
            }
            e = twin(first);
            entry = 1;
            if (apex(e) == GHOST) {
                place = Place.OUTSIDE;
                return e;
            }
        }
        throw new IllegalStateException("a walk of " + end + " steps did not find " + px + " " + py);
    }

    private int arrive(int e, double entry, int f, double one, int g, double two) {
        if (entry != 0 && one != 0 && two != 0) {
            place = Place.INSIDE;
            return e;
        }
        if ((entry == 0 && one == 0) || (one == 0 && two == 0) || (entry == 0 && two == 0)) {
            place = Place.ON_VERTEX;
            int a = entry == 0 ? e : f;
            int b = entry == 0 && one == 0 ? f : g;
            // the vertex that both edges share is the start of the one that follows the other
            return next(a) == b ? b : a;
        }
        place = Place.ON_EDGE;
        return entry == 0 ? e : one == 0 ? f : g;
    }

    /** Puts a vertex where {@link #locate} found its place, not on a vertex, and makes the triangles Delaunay again. */
    int insert(int v, int e) {
        int top = 0;
        if (place == Place.ON_EDGE) {
            top = splitEdge(e, v);
        } else {
            top = splitTriangle(e & ~7, v);
        }
        legalize(v, top);
        return stack[0];
    }

    /** Flips what is not Delaunay among the edges on the stack, each of them opposite to v, and what follows from it. */
    private void legalize(int v, int count) {
        int top = count;
        double px = xy[2 * v];
        double py = xy[2 * v + 1];
        int last = stack[0];
        while (top > 0) {
            int e = stack[--top];
            last = e;
            int link = data[e + 4];
            if (link >= 0 && inConflict(link & ~MARKS, px, py)) {
                int f = link & ~MARKS;
                flip(e);
                if (top + 2 > stack.length) {
                    stack = Arrays.copyOf(stack, stack.length * 2);
                }
                stack[top++] = e;
                stack[top++] = next(f);
            }
        }
        stack[0] = last;
    }

    /** Whether a point lies inside the circle of the triangle of edge f; of a ghost: beyond its hull edge. */
    boolean inConflict(int f, double px, double py) {
        int a = data[f];
        int b = data[next(f)];
        int c = data[prev(f)];
        if ((a | b | c) < 0) {
            if (c == GHOST) {
                return orient(b, a, px, py) < 0;
            }
            return a == GHOST ? orient(c, b, px, py) < 0 : orient(a, c, px, py) < 0;
        }
        double[] p = xy;
        return Predicates.incircle(p[2 * a], p[2 * a + 1], p[2 * b], p[2 * b + 1], p[2 * c], p[2 * c + 1], px, py) > 0;
    }

    /**
     * Turns the edge e = a→b between (a, b, c) and (b, a, d) into c–d. Afterwards e is d→b, its twin c→a, and the edge
     * after the twin a→d, so that the edges opposite to c are e and the one after its old twin.
     */
    void flip(int e) {
        int f = twin(e);
        int e2 = prev(e);
        int f2 = prev(f);
        int c = data[e2];
        int d = data[f2];
        int outerOfF2 = data[f2 + 4];
        int outerOfE2 = data[e2 + 4];
        if (indexed) {
            touch(next(e));
            touch(next(f));
        }
        data[e] = d;
        data[f] = c;
        link(e, outerOfF2 & ~MARKS, outerOfF2 & MARKS);
        link(f, outerOfE2 & ~MARKS, outerOfE2 & MARKS);
        link(e2, f2, 0);
        if (indexed) {
            touch(e);
            touch(f);
        }
    }

    private int splitTriangle(int t, int v) {
        int a = data[t];
        int b = data[t + 1];
        int c = data[t + 2];
        int bc = data[t + 5];
        int ca = data[t + 6];
        int g = newTriangle(b, c, v);
        int h = newTriangle(c, a, v);
        data[g + 3] = data[t + 3];
        data[h + 3] = data[t + 3];
        data[t + 2] = v;
        link(g, bc & ~MARKS, bc & MARKS);
        link(h, ca & ~MARKS, ca & MARKS);
        link(t + 1, g + 2, 0);
        link(g + 1, h + 2, 0);
        link(h + 1, t + 2, 0);
        if (indexed) {
            touch(t);
            touch(t + 1);
            touch(t + 2);
        }
        stack[0] = t;
        stack[1] = g;
        stack[2] = h;
        return 3;
    }

    private int splitEdge(int e, int v) {
        int f = twin(e);
        int marks = data[e + 4] & MARKS;
        int e1 = next(e);
        int e2 = prev(e);
        int f1 = next(f);
        int f2 = prev(f);
        int bc = data[e1 + 4];
        int ad = data[f1 + 4];
        int g = newTriangle(v, data[e1], data[e2]);
        int h = newTriangle(v, data[f1], data[f2]);
        data[g + 3] = data[(e & ~7) + 3];
        data[h + 3] = data[(f & ~7) + 3];
        data[e1] = v;
        data[f1] = v;
        link(g + 1, bc & ~MARKS, bc & MARKS);
        link(h + 1, ad & ~MARKS, ad & MARKS);
        link(e, h, marks);
        link(f, g, marks);
        link(e1, g + 2, 0);
        link(f1, h + 2, 0);
        if (indexed) {
            touch(e);
            touch(f);
            touch(e1);
        }
        stack[0] = e2;
        stack[1] = g + 1;
        stack[2] = f2;
        stack[3] = h + 1;
        return 4;
    }

    void link(int e, int f, int marks) {
        data[e + 4] = f | marks;
        data[f + 4] = e | marks;
    }

    int newTriangle(int a, int b, int c) {
        int t = free;
        if (t >= 0) {
            free = data[t + 1];
        } else {
            t = end;
            end += 8;
            if (end > data.length) {
                data = Arrays.copyOf(data, (int) Math.min(Integer.MAX_VALUE - 8L, data.length * 2L));
            }
        }
        data[t] = a;
        data[t + 1] = b;
        data[t + 2] = c;
        data[t + 3] = 0;
        if (indexed) {
            touch(t);
            touch(t + 1);
            touch(t + 2);
        }
        return t;
    }

    /** The next edge that starts at the same vertex, counter-clockwise. */
    int around(int e) {
        return twin(prev(e));
    }

    /** The edge from a to b, or −1. */
    int find(int a, int b) {
        int start = edgeOf[a];
        int e = start;
        while (e >= 0) {
            if (to(e) == b) {
                return e;
            }
            e = around(e);
            if (e == start) {
                break;
            }
        }
        return -1;
    }

    /** A copy that shares nothing with this one. */
    TriangleNet copy() {
        TriangleNet copy =
                new TriangleNet(Arrays.copyOf(xy, Math.max(2, 2 * vertices)), vertices, Arrays.copyOf(data, end));
        copy.end = end;
        copy.free = free;
        copy.random = random;
        if (indexed) {
            copy.indexed = true;
            copy.edgeOf = Arrays.copyOf(edgeOf, Math.max(16, vertices));
        }
        return copy;
    }

    void delete(int t) {
        data[t] = FREE;
        data[t + 1] = free;
        free = t;
    }

    /** Remembers the edge for the vertex it starts from. */
    void touch(int e) {
        if (data[e] >= 0) {
            edgeOf[data[e]] = e;
        }
    }

    /** A new vertex, not in any triangle yet. */
    int addVertex(double x, double y) {
        if (2 * vertices + 2 > xy.length) {
            xy = Arrays.copyOf(xy, Math.max(16, 2 * xy.length));
        }
        if (indexed && vertices >= edgeOf.length) {
            edgeOf = Arrays.copyOf(edgeOf, 2 * edgeOf.length);
        }
        xy[2 * vertices] = x;
        xy[2 * vertices + 1] = y;
        if (indexed) {
            edgeOf[vertices] = -1;
        }
        return vertices++;
    }
}

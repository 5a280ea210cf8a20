package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;
import java.util.Arrays;

/**
 * Takes a vertex out of a mesh: edges at the vertex are flipped away until three are left, or, on the hull, until what is
 * left is seen from outside; then the vertex goes and the edges around are made Delaunay again.
 */
final class VertexRemoval {
    private final TriangleNet net;
    private final int v;
    private int[] pairs = new int[32];
    private int size;

    private VertexRemoval(TriangleNet net, int v) {
        this.net = net;
        this.v = v;
    }

    /** Removes a vertex without constraints that does not carry the last triangle. */
    static void remove(TriangleNet net, int v, int point) {
        VertexRemoval removal = new VertexRemoval(net, v);
        int ghost = removal.check(point);
        removal.cutEars(ghost >= 0);
        if (ghost >= 0) {
            removal.openHull(net.find(v, TriangleNet.GHOST));
        } else {
            removal.closeTriangle();
        }
        net.edgeOf[v] = -1;
        Flips.relax(net, removal.pairs, removal.size);
    }

    /** The edge to the ghost, or −1 for an inner vertex; refuses what cannot be removed. */
    private int check(int point) {
        int start = net.edgeOf[v];
        int e = start;
        int ghost = -1;
        boolean flat = true;
        do {
            if (net.isConstrained(e)) {
                throw new JunnException(TriangulationMessage.VERTEX_ON_CONSTRAINT, point);
            }
            if (net.to(e) == TriangleNet.GHOST) {
                ghost = e;
            } else if (net.apex(e) != TriangleNet.GHOST) {
                int link = TriangleNet.next(e);
                pair(net.from(link), net.to(link));
                int beyond = net.apex(net.twin(link));
                flat &= beyond == TriangleNet.GHOST;
                int following = net.apex(net.around(e));
                flat &= following == TriangleNet.GHOST || net.orient(net.to(e), net.apex(e), following) == 0;
            }
            e = net.around(e);
        } while (e != start);
        if (ghost >= 0 && flat) {
            throw new JunnException(TriangulationMessage.LAST_TRIANGLE, point);
        }
        return ghost;
    }

    private void cutEars(boolean hull) {
        boolean tolerant = hull;
        int degree = degree();
        while (hull || degree > 3) {
            int ear = ear(tolerant);
            if (ear < 0) {
                if (tolerant) {
                    break;
                }
                tolerant = true;
                continue;
            }
            tolerant = hull;
            pair(net.apex(net.twin(ear)), net.apex(ear));
            net.flip(ear);
            degree--;
        }
    }

    private int degree() {
        int start = net.edgeOf[v];
        int n = 0;
        int e = start;
        do {
            n++;
            e = net.around(e);
        } while (e != start);
        return n;
    }

    /**
     * An edge at v whose end makes an ear of the ring around v: a triangle with its two neighbours that turns left and has
     * v on or, unless tolerant, strictly beyond its third side.
     */
    private int ear(boolean tolerant) {
        int start = net.edgeOf[v];
        int e = start;
        do {
            int u = net.to(e);
            int after = net.apex(e);
            int before = net.apex(net.twin(e));
            if (u != TriangleNet.GHOST
                    && after != TriangleNet.GHOST
                    && before != TriangleNet.GHOST
                    && net.orient(before, u, after) > 0) {
                double beyond = net.orient(before, after, v);
                if (beyond > 0 || (tolerant && beyond == 0)) {
                    return e;
                }
            }
            e = net.around(e);
        } while (e != start);
        return -1;
    }

    /** The three triangles around v become one. */
    private void closeTriangle() {
        int e = net.edgeOf[v];
        int second = net.around(e);
        int third = net.around(second);
        int[] links = {TriangleNet.next(e), TriangleNet.next(second), TriangleNet.next(third)};
        int region = net.data[(e & ~7) + 3];
        int[] from = new int[3];
        int[] outer = new int[3];
        for (int k = 0; k < 3; k++) {
            from[k] = net.from(links[k]);
            outer[k] = net.data[links[k] + 4];
        }
        net.delete(e & ~7);
        net.delete(second & ~7);
        net.delete(third & ~7);
        int t = net.newTriangle(from[0], from[1], from[2]);
        net.data[t + 3] = region;
        for (int k = 0; k < 3; k++) {
            net.link(t + k, outer[k] & ~TriangleNet.MARKS, outer[k] & TriangleNet.MARKS);
        }
    }

    /** The triangles of v become ghosts, the two ghosts beside them go. */
    private void openHull(int toGhost) {
        // on the hull p→v→n the ghosts are (n, v, GHOST), which has toGhost, and (v, p, GHOST)
        int fromGhost = net.twin(toGhost);
        int toN = net.twin(TriangleNet.prev(toGhost));
        int fromP = net.twin(TriangleNet.next(fromGhost));
        int beyondN = net.twin(TriangleNet.next(toGhost));
        int beyondP = net.twin(TriangleNet.prev(fromGhost));
        int region = net.data[(toGhost & ~7) + 3];
        int[] fan = fan();
        for (int e : fan) {
            net.data[e] = TriangleNet.GHOST;
            net.data[(e & ~7) + 3] = region;
        }
        net.link(toN, beyondN, 0);
        net.link(fromP, beyondP, 0);
        net.delete(toGhost & ~7);
        net.delete(fromGhost & ~7);
        for (int e : fan) {
            net.touch(TriangleNet.next(e));
            net.touch(TriangleNet.prev(e));
        }
    }

    /** The edges from v of its real triangles. */
    private int[] fan() {
        int[] fan = new int[8];
        int n = 0;
        int start = net.edgeOf[v];
        int e = start;
        do {
            if (!net.isGhost(e)) {
                fan = n == fan.length ? Arrays.copyOf(fan, 2 * n) : fan;
                fan[n++] = e;
            }
            e = net.around(e);
        } while (e != start);
        return Arrays.copyOf(fan, n);
    }

    private void pair(int a, int b) {
        pairs = size + 2 > pairs.length ? Arrays.copyOf(pairs, 2 * pairs.length) : pairs;
        pairs[size++] = a;
        pairs[size++] = b;
    }
}

package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;
import java.util.Arrays;

/**
 * Takes a vertex out of a mesh: edges at the vertex are flipped away until three are left, or, on the hull, until what is
 * left is seen from outside; then the vertex goes and the edges around are made Delaunay again.
 */
final class VertexRemoval {
    private final Mesh mesh;
    private final int v;
    private int[] pairs = new int[32];
    private int size;

    private VertexRemoval(Mesh mesh, int v) {
        this.mesh = mesh;
        this.v = v;
    }

    /** Removes a vertex without constraints that does not carry the last triangle. */
    static void remove(Mesh mesh, int v, int point) {
        VertexRemoval removal = new VertexRemoval(mesh, v);
        int ghost = removal.check(point);
        removal.cutEars(ghost >= 0);
        if (ghost >= 0) {
            removal.openHull(mesh.find(v, Mesh.GHOST));
        } else {
            removal.closeTriangle();
        }
        mesh.edgeOf[v] = -1;
        Flips.relax(mesh, removal.pairs, removal.size);
    }

    /** The edge to the ghost, or −1 for an inner vertex; refuses what cannot be removed. */
    private int check(int point) {
        int start = mesh.edgeOf[v];
        int e = start;
        int ghost = -1;
        boolean flat = true;
        do {
            if (mesh.isConstrained(e)) {
                throw new JunnException(TriangulationMessage.VERTEX_ON_CONSTRAINT, point);
            }
            if (mesh.to(e) == Mesh.GHOST) {
                ghost = e;
            } else if (mesh.apex(e) != Mesh.GHOST) {
                int link = Mesh.next(e);
                pair(mesh.from(link), mesh.to(link));
                int beyond = mesh.apex(mesh.twin(link));
                flat &= beyond == Mesh.GHOST;
                int following = mesh.apex(mesh.around(e));
                flat &= following == Mesh.GHOST || mesh.orient(mesh.to(e), mesh.apex(e), following) == 0;
            }
            e = mesh.around(e);
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
            pair(mesh.apex(mesh.twin(ear)), mesh.apex(ear));
            mesh.flip(ear);
            degree--;
        }
    }

    private int degree() {
        int start = mesh.edgeOf[v];
        int n = 0;
        int e = start;
        do {
            n++;
            e = mesh.around(e);
        } while (e != start);
        return n;
    }

    /**
     * An edge at v whose end makes an ear of the ring around v: a triangle with its two neighbours that turns left and has
     * v on or, unless tolerant, strictly beyond its third side.
     */
    private int ear(boolean tolerant) {
        int start = mesh.edgeOf[v];
        int e = start;
        do {
            int u = mesh.to(e);
            int after = mesh.apex(e);
            int before = mesh.apex(mesh.twin(e));
            if (u != Mesh.GHOST && after != Mesh.GHOST && before != Mesh.GHOST && mesh.orient(before, u, after) > 0) {
                double beyond = mesh.orient(before, after, v);
                if (beyond > 0 || (tolerant && beyond == 0)) {
                    return e;
                }
            }
            e = mesh.around(e);
        } while (e != start);
        return -1;
    }

    /** The three triangles around v become one. */
    private void closeTriangle() {
        int e = mesh.edgeOf[v];
        int second = mesh.around(e);
        int third = mesh.around(second);
        int[] links = {Mesh.next(e), Mesh.next(second), Mesh.next(third)};
        int region = mesh.data[(e & ~7) + 3];
        int[] from = new int[3];
        int[] outer = new int[3];
        for (int k = 0; k < 3; k++) {
            from[k] = mesh.from(links[k]);
            outer[k] = mesh.data[links[k] + 4];
        }
        mesh.delete(e & ~7);
        mesh.delete(second & ~7);
        mesh.delete(third & ~7);
        int t = mesh.newTriangle(from[0], from[1], from[2]);
        mesh.data[t + 3] = region;
        for (int k = 0; k < 3; k++) {
            mesh.link(t + k, outer[k] & ~Mesh.MARKS, outer[k] & Mesh.MARKS);
        }
    }

    /** The triangles of v become ghosts, the two ghosts beside them go. */
    private void openHull(int toGhost) {
        // on the hull p→v→n the ghosts are (n, v, GHOST), which has toGhost, and (v, p, GHOST)
        int fromGhost = mesh.twin(toGhost);
        int toN = mesh.twin(Mesh.prev(toGhost));
        int fromP = mesh.twin(Mesh.next(fromGhost));
        int beyondN = mesh.twin(Mesh.next(toGhost));
        int beyondP = mesh.twin(Mesh.prev(fromGhost));
        int region = mesh.data[(toGhost & ~7) + 3];
        int[] fan = fan();
        for (int e : fan) {
            mesh.data[e] = Mesh.GHOST;
            mesh.data[(e & ~7) + 3] = region;
        }
        mesh.link(toN, beyondN, 0);
        mesh.link(fromP, beyondP, 0);
        mesh.delete(toGhost & ~7);
        mesh.delete(fromGhost & ~7);
        for (int e : fan) {
            mesh.touch(Mesh.next(e));
            mesh.touch(Mesh.prev(e));
        }
    }

    /** The edges from v of its real triangles. */
    private int[] fan() {
        int[] fan = new int[8];
        int n = 0;
        int start = mesh.edgeOf[v];
        int e = start;
        do {
            if (!mesh.isGhost(e)) {
                fan = n == fan.length ? Arrays.copyOf(fan, 2 * n) : fan;
                fan[n++] = e;
            }
            e = mesh.around(e);
        } while (e != start);
        return Arrays.copyOf(fan, n);
    }

    private void pair(int a, int b) {
        pairs = size + 2 > pairs.length ? Arrays.copyOf(pairs, 2 * pairs.length) : pairs;
        pairs[size++] = a;
        pairs[size++] = b;
    }
}

package fr.junn.geometry.triangulate;

import java.util.Arrays;

/**
 * Makes the hull of a mesh without borders a border for a time, so that vertices put on the hull, which rounding moves out
 * a little, do not add slivers to the inside.
 */
final class Fence {
    private final Mesh mesh;
    private final boolean needed;

    private Fence(Mesh mesh, boolean needed) {
        this.mesh = mesh;
        this.needed = needed;
    }

    /** Marks the hull where there is no border yet. */
    static Fence around(Mesh mesh) {
        int[] d = mesh.data;
        int marks = 0;
        for (int t = 0; t < mesh.end; t += 8) {
            if (d[t] != Mesh.FREE) {
                marks |= d[t + 4] | d[t + 5] | d[t + 6];
            }
        }
        boolean needed = (marks & Mesh.BORDER) == 0;
        for (int t = 0; needed && t < mesh.end; t += 8) {
            if (d[t] != Mesh.FREE && mesh.isGhost(t)) {
                d[t + 3] = Regions.OUTSIDE;
                int hull = mesh.realEdge(t);
                if (!mesh.isConstrained(hull)) {
                    mesh.mark(hull, Mesh.MARKS);
                }
            }
        }
        return new Fence(mesh, needed);
    }

    /** Takes the marks away again. */
    void remove() {
        if (!needed) {
            return;
        }
        int[] d = mesh.data;
        int[] pairs = new int[64];
        int size = 0;
        for (int t = 0; t < mesh.end; t += 8) {
            if (d[t] == Mesh.FREE) {
                continue;
            }
            d[t + 3] = 0;
            for (int e = t; e < t + 3; e++) {
                if ((d[e + 4] & Mesh.BORDER) != 0) {
                    mesh.unmark(e, Mesh.MARKS);
                    pairs = size + 2 > pairs.length ? Arrays.copyOf(pairs, 2 * pairs.length) : pairs;
                    pairs[size++] = mesh.from(e);
                    pairs[size++] = mesh.to(e);
                }
            }
        }
        Flips.relax(mesh, pairs, size);
    }
}

package fr.junn.geometry.triangulate;

import java.util.Arrays;

/** Flips edges until all are Delaunay or constrained (C. L. Lawson, 1977). */
final class Flips {
    private Flips() {}

    /** Relaxes the edges given as pairs of vertices, and what follows from them. */
    static void relax(Mesh mesh, int[] pairs, int size) {
        int[] stack = pairs;
        int top = size;
        while (top > 0) {
            int v = stack[--top];
            int u = stack[--top];
            int e = mesh.find(u, v);
            if (e < 0 || mesh.isConstrained(e)) {
                continue;
            }
            int f = mesh.twin(e);
            int c = mesh.apex(e);
            int d = mesh.apex(f);
            if (c == Mesh.GHOST || d == Mesh.GHOST || !mesh.inConflict(f, mesh.xy[2 * c], mesh.xy[2 * c + 1])) {
                continue;
            }
            mesh.flip(e);
            if (top + 8 > stack.length) {
                stack = Arrays.copyOf(stack, 2 * stack.length + 8);
            }
            int[] ring = {u, d, v, c};
            for (int k = 0; k < 4; k++) {
                stack[top++] = ring[k];
                stack[top++] = ring[(k + 1) & 3];
            }
        }
    }
}

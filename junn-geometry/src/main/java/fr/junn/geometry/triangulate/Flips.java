package fr.junn.geometry.triangulate;

import java.util.Arrays;

/** Flips edges until all are Delaunay or constrained (C. L. Lawson, 1977). */
final class Flips {
    private Flips() {}

    /** Relaxes the edges given as pairs of vertices, and what follows from them. */
    static void relax(TriangleNet net, int[] pairs, int size) {
        int[] stack = pairs;
        int top = size;
        while (top > 0) {
            int v = stack[--top];
            int u = stack[--top];
            int e = net.find(u, v);
            if (e < 0 || net.isConstrained(e)) {
                continue;
            }
            int f = net.twin(e);
            int c = net.apex(e);
            int d = net.apex(f);
            if (c == TriangleNet.GHOST
                    || d == TriangleNet.GHOST
                    || !net.inConflict(f, net.xy[2 * c], net.xy[2 * c + 1])) {
                continue;
            }
            net.flip(e);
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

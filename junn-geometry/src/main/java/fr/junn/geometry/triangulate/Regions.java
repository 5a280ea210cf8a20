package fr.junn.geometry.triangulate;

/** Tells inside from outside: a triangle is inside where the way to infinity crosses an odd number of borders. */
final class Regions {
    /** In the int of a triangle's region: it is no part of the result. */
    static final int OUTSIDE = 1;

    private static final int UNSEEN = 2;

    private Regions() {}

    /** Marks every triangle; all real ones are inside where no edge is a border. */
    static void paint(TriangleNet net) {
        int[] data = net.data;
        boolean borders = false;
        int triangles = 0;
        for (int t = 0; t < net.end; t += 8) {
            if (data[t] != TriangleNet.FREE) {
                triangles++;
                borders |= ((data[t + 4] | data[t + 5] | data[t + 6]) & TriangleNet.BORDER) != 0;
                data[t + 3] = UNSEEN;
            }
        }
        int[] stack = new int[triangles];
        int top = 0;
        for (int t = 0; t < net.end; t += 8) {
            if (data[t] != TriangleNet.FREE && (!borders || net.isGhost(t))) {
                data[t + 3] = borders ? OUTSIDE : 0;
                stack[top++] = t;
            }
        }
        while (top > 0) {
            int t = stack[--top];
            for (int e = t; e < t + 3; e++) {
                int other = net.twin(e) & ~7;
                if (data[other + 3] == UNSEEN) {
                    data[other + 3] = (data[e + 4] & TriangleNet.BORDER) != 0 ? data[t + 3] ^ OUTSIDE : data[t + 3];
                    stack[top++] = other;
                }
            }
        }
    }

    static boolean isInside(TriangleNet net, int e) {
        return net.data[(e & ~7) + 3] != OUTSIDE && !net.isGhost(e);
    }
}

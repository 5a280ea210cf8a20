package fr.junn.geometry.triangulate;

import java.util.Arrays;

/**
 * Makes the hull of a mesh without borders a border for a time, so that vertices put on the hull, which rounding moves out
 * a little, do not add slivers to the inside.
 */
final class Fence {
    private final TriangleNet net;
    private final boolean needed;

    private Fence(TriangleNet net, boolean needed) {
        this.net = net;
        this.needed = needed;
    }

    /** Marks the hull where there is no border yet. */
    static Fence around(TriangleNet net) {
        int[] d = net.data;
        int marks = 0;
        for (int t = 0; t < net.end; t += 8) {
            if (d[t] != TriangleNet.FREE) {
                marks |= d[t + 4] | d[t + 5] | d[t + 6];
            }
        }
        boolean needed = (marks & TriangleNet.BORDER) == 0;
        for (int t = 0; needed && t < net.end; t += 8) {
            if (d[t] != TriangleNet.FREE && net.isGhost(t)) {
                d[t + 3] = Regions.OUTSIDE;
                int hull = net.realEdge(t);
                if (!net.isConstrained(hull)) {
                    net.mark(hull, TriangleNet.MARKS);
                }
            }
        }
        return new Fence(net, needed);
    }

    /** Takes the marks away again. */
    void remove() {
        if (!needed) {
            return;
        }
        int[] d = net.data;
        int[] pairs = new int[64];
        int size = 0;
        for (int t = 0; t < net.end; t += 8) {
            if (d[t] == TriangleNet.FREE) {
                continue;
            }
            d[t + 3] = 0;
            for (int e = t; e < t + 3; e++) {
                if ((d[e + 4] & TriangleNet.BORDER) != 0) {
                    net.unmark(e, TriangleNet.MARKS);
                    pairs = size + 2 > pairs.length ? Arrays.copyOf(pairs, 2 * pairs.length) : pairs;
                    pairs[size++] = net.from(e);
                    pairs[size++] = net.to(e);
                }
            }
        }
        Flips.relax(net, pairs, size);
    }
}

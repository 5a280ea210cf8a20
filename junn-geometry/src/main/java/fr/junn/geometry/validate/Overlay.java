package fr.junn.geometry.validate;

import java.util.Arrays;

/**
 * Where the boundary of one body runs in respect of another: inside, outside, on its boundary. Triangles that do not meet the
 * other body are classed by one point of each patch of them; those that do are cut along the triangles they meet, and each
 * piece is classed by its middle.
 */
final class Overlay {
    /** The most pairs and pieces that are looked at. */
    static final long MOST = 20_000_000L;

    private static final int PIECES = 4096;
    private static final int SAMPLES = 200;

    private final Body a;
    private final Body b;
    private final double least;
    private final int[] contacts = new int[PIECES];
    private int contactCount;
    private long steps;

    boolean inside;
    boolean outside;
    /** A part of the boundary is shared, the bodies being on the same side of it. */
    boolean onSameSide;
    /** A part of the boundary is shared, the bodies being on either side of it. */
    boolean onOtherSide;

    boolean gaveUp;
    /** A point of {@code a} inside {@code b}, or shared. */
    final double[] at = new double[3];
    /** Points of {@code a} inside {@code b}, and the normal of {@code a} there: six numbers each. */
    final double[] samples = new double[6 * SAMPLES];

    int sampleCount;

    private Overlay(Body a, Body b) {
        this.a = a;
        this.b = b;
        double size = 0;
        for (int k = 0; k < 3; k++) {
            size = Math.max(size, a.box[3 + k] - a.box[k]);
        }
        this.least = 1e-11 * size;
    }

    static Overlay of(Body a, Body b) {
        Overlay overlay = new Overlay(a, b);
        if (a.boxMeets(b)) {
            overlay.run();
        } else {
            overlay.outside = true;
        }
        return overlay;
    }

    private void run() {
        int n = a.triangles();
        boolean[] free = new boolean[n];
        for (int t = 0; t < n && !gaveUp; t++) {
            findContacts(t);
            free[t] = contactCount == 0;
            if (!free[t]) {
                cut(t);
            }
        }
        classPatches(free);
    }

    private void findContacts(int t) {
        contactCount = 0;
        int p = a.corners[3 * t];
        int q = a.corners[3 * t + 1];
        int r = a.corners[3 * t + 2];
        b.index.visit(
                u -> {
                    steps++;
                    if (TriangleMeeting.meet(
                            a.xyz, p, q, r, b.xyz, b.corners[3 * u], b.corners[3 * u + 1], b.corners[3 * u + 2])) {
                        contacts[contactCount++] = u;
                    }
                    gaveUp |= contactCount == contacts.length || steps > MOST;
                    return !gaveUp;
                },
                a.boxes[6 * t],
                a.boxes[6 * t + 1],
                a.boxes[6 * t + 2],
                a.boxes[6 * t + 3],
                a.boxes[6 * t + 4],
                a.boxes[6 * t + 5]);
    }

    /** Cuts a triangle along all it meets. */
    private void cut(int t) {
        Pieces pieces = new Pieces(a, t, least);
        for (int i = 0; i < contactCount; i++) {
            pieces.cut(b, contacts[i]);
        }
        gaveUp |= pieces.overflowed();
        double[] middle = new double[3];
        for (int i = 0; i < pieces.count() && !gaveUp; i++) {
            steps += b.triangles() / 16;
            if (pieces.middle(i, middle)) {
                classPiece(t, middle);
            }
            gaveUp |= steps > MOST;
        }
    }

    private void classPiece(int t, double... middle) {
        for (int i = 0; i < contactCount; i++) {
            int side = Pieces.sharedSide(a, t, b, contacts[i], middle);
            if (side != 0) {
                onSameSide |= side > 0;
                onOtherSide |= side < 0;
                if (!inside) {
                    System.arraycopy(middle, 0, at, 0, 3);
                }
                return;
            }
        }
        classPoint(t, middle);
    }

    private void classPoint(int t, double... point) {
        if (b.contains(point[0], point[1], point[2])) {
            inside = true;
            System.arraycopy(point, 0, at, 0, 3);
            if (sampleCount < SAMPLES) {
                double[] normal = Pieces.normal(a.xyz, a.corners[3 * t], a.corners[3 * t + 1], a.corners[3 * t + 2]);
                System.arraycopy(point, 0, samples, 6 * sampleCount, 3);
                System.arraycopy(normal, 0, samples, 6 * sampleCount + 3, 3);
                sampleCount++;
            }
        } else {
            outside = true;
        }
    }

    /** One point for each patch of triangles that meet nothing. */
    private void classPatches(boolean... free) {
        int[] parent = new int[a.xyz.length / 3];
        Arrays.setAll(parent, i -> i);
        for (int t = 0; t < free.length; t++) {
            if (free[t]) {
                int root = find(parent, a.corners[3 * t] / 3);
                parent[find(parent, a.corners[3 * t + 1] / 3)] = root;
                parent[find(parent, a.corners[3 * t + 2] / 3)] = root;
            }
        }
        boolean[] done = new boolean[parent.length];
        for (int t = 0; t < free.length && !gaveUp; t++) {
            int root = find(parent, a.corners[3 * t] / 3);
            if (free[t] && !done[root]) {
                done[root] = true;
                double[] middle = new double[3];
                for (int k = 0; k < 3; k++) {
                    middle[k] = (a.xyz[a.corners[3 * t] + k]
                                    + a.xyz[a.corners[3 * t + 1] + k]
                                    + a.xyz[a.corners[3 * t + 2] + k])
                            / 3;
                }
                steps += b.triangles() / 16;
                classPoint(t, middle);
                gaveUp |= steps > MOST;
            }
        }
    }

    private static int find(int[] parent, int i) {
        int r = i;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }
}

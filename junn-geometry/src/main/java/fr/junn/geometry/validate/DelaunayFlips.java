package fr.junn.geometry.validate;

import java.util.Arrays;

/**
 * Makes the triangles of one face Delaunay's by flipping sides (Lawson 1977), sides of rings staying. The face is seen along
 * its normal. Flips are at most 40 per triangle, so that no face takes long.
 */
final class DelaunayFlips {
    private static final int FLIPS = 40;

    /** A triangle whose area is a smaller share of the square of its sides than this has none: rounding decides. */
    private static final double NO_AREA = 1e-12;

    /** The corners in the plane of the face. */
    private double[] px = new double[16];

    private double[] py = new double[16];
    private int[] neighbours = new int[32];
    private long[] keys = new long[32];
    private int[] values = new int[32];
    private int[] triangles = {};

    /** Flips in place. {@code n} corners x y z; triangles are three corners each. */
    void improve(double[] corners, int n, int... cut) {
        if (cut.length < 6) {
            return;
        }
        triangles = cut;
        project(corners, n);
        join();
        int budget = FLIPS * cut.length / 3;
        boolean changed = true;
        for (int pass = 0; changed && pass < FLIPS; pass++) {
            changed = false;
            for (int e = 0; e < cut.length && budget > 0; e++) {
                if (neighbours[e] > e && isBad(e)) {
                    flip(e);
                    budget--;
                    changed = true;
                }
            }
        }
    }

    private void project(double[] corners, int n) {
        if (px.length < n) {
            px = new double[n];
            py = new double[n];
        }
        double[] normal = new double[3];
        for (int t = 0; t < triangles.length; t += 3) {
            int a = 3 * triangles[t];
            int b = 3 * triangles[t + 1];
            int c = 3 * triangles[t + 2];
            for (int k = 0; k < 3; k++) {
                int u = (k + 1) % 3;
                int v = (k + 2) % 3;
                normal[k] += (corners[b + u] - corners[a + u]) * (corners[c + v] - corners[a + v])
                        - (corners[b + v] - corners[a + v]) * (corners[c + u] - corners[a + u]);
            }
        }
        double x = Math.abs(normal[0]);
        double y = Math.abs(normal[1]);
        double z = Math.abs(normal[2]);
        int axis = z >= x && z >= y ? 2 : y >= x ? 1 : 0;
        int u = (axis + 1) % 3;
        int v = (axis + 2) % 3;
        double length = Math.sqrt(normal[u] * normal[u] + normal[v] * normal[v] + normal[axis] * normal[axis]);
        double nu = normal[u] / length;
        double nv = normal[v] / length;
        double nw = normal[axis] / length;
        double stretch = 1 / Math.sqrt(nu * nu + nw * nw);
        for (int i = 0; i < n; i++) {
            double cu = corners[3 * i + u];
            double cv = corners[3 * i + v];
            double cw = corners[3 * i + axis];
            // along (nw, 0, −nu) and across it, both in the plane
            px[i] = (nw * cu - nu * cw) * stretch;
            py[i] = (-nu * nv * cu + (nu * nu + nw * nw) * cv - nv * nw * cw) * stretch;
        }
    }

    /** Finds for each side the same side of the neighbouring triangle, −1 at rings. */
    private void join() {
        int sides = triangles.length;
        int slots = Integer.highestOneBit(sides) * 4;
        if (neighbours.length < sides) {
            neighbours = new int[sides];
        }
        if (keys.length < slots) {
            keys = new long[slots];
            values = new int[slots];
        }
        Arrays.fill(values, 0, slots, -1);
        Arrays.fill(neighbours, 0, sides, -1);
        for (int e = 0; e < sides; e++) {
            long a = triangles[e];
            long b = triangles[after(e)];
            long key = a < b ? a << 32 | b : b << 32 | a;
            int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & slots - 1;
            while (values[slot] >= 0 && keys[slot] != key) {
                slot = slot + 1 & slots - 1;
            }
            if (values[slot] < 0) {
                keys[slot] = key;
                values[slot] = e;
            } else {
                neighbours[e] = values[slot];
                neighbours[values[slot]] = e;
            }
        }
    }

    private static int after(int e) {
        return e % 3 == 2 ? e - 2 : e + 1;
    }

    private static int before(int e) {
        return e % 3 == 0 ? e + 2 : e - 1;
    }

    private boolean isBad(int e) {
        int f = neighbours[e];
        int a = triangles[e];
        int b = triangles[after(e)];
        int c = triangles[before(e)];
        int d = triangles[before(f)];
        if (!(turn(c, d, b) > 0 && turn(d, c, a) > 0)) {
            return false; // the other diagonal would leave the face, or a triangle without area
        }
        if (turn(a, b, c) > 0) {
            return isInCircle(a, b, c, d);
        }
        return turn(b, a, d) <= 0 || isInCircle(b, a, d, c);
    }

    /** Whether d is inside the circle through a, b, c by more than rounding: which of two equal cuts is taken is no matter. */
    private boolean isInCircle(int a, int b, int c, int d) {
        double ax = px[a] - px[d];
        double ay = py[a] - py[d];
        double bx = px[b] - px[d];
        double by = py[b] - py[d];
        double cx = px[c] - px[d];
        double cy = py[c] - py[d];
        double aa = ax * ax + ay * ay;
        double bb = bx * bx + by * by;
        double cc = cx * cx + cy * cy;
        double det = aa * (bx * cy - by * cx) + bb * (cx * ay - cy * ax) + cc * (ax * by - ay * bx);
        double size = aa * (Math.abs(bx * cy) + Math.abs(by * cx))
                + bb * (Math.abs(cx * ay) + Math.abs(cy * ax))
                + cc * (Math.abs(ax * by) + Math.abs(ay * bx));
        return det > NO_AREA * size;
    }

    private double turn(int a, int b, int c) {
        double ux = px[b] - px[a];
        double uy = py[b] - py[a];
        double vx = px[c] - px[a];
        double vy = py[c] - py[a];
        double area = ux * vy - uy * vx;
        double bound = NO_AREA * (ux * ux + uy * uy + vx * vx + vy * vy);
        return Math.abs(area) <= bound ? 0 : area;
    }

    /** Side e from a to b with apex c, its twin with apex d: becomes side c to d. */
    private void flip(int e) {
        int f = neighbours[e];
        int bc = after(e);
        int ad = after(f);
        int c = triangles[before(e)];
        int d = triangles[before(f)];
        // e: a b c -> a d c ; f: b a d -> b c d
        triangles[bc] = d;
        triangles[ad] = c;
        int outerBc = neighbours[bc];
        int outerAd = neighbours[ad];
        // side e is now a–d, side bc is d–c; side f is b–c, side ad is c–d
        link(e, outerAd);
        link(f, outerBc);
        link(bc, ad);
    }

    /**
     * Marks triangles between a side of a ring and a point on it, within the tolerance, by making their corners equal. To be
     * called after {@link #improve} for the same triangles.
     */
    void dropThreads(double tolerance, int... cut) {
        if (cut.length < 6) {
            return;
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int e = 0; e < cut.length; e++) {
                if (neighbours[e] < 0
                        && cut[e] != cut[after(e)]
                        && isOn(cut[before(e)], cut[e], cut[after(e)], tolerance)) {
                    int t = e - e % 3;
                    for (int k = t; k < t + 3; k++) {
                        if (neighbours[k] >= 0) {
                            neighbours[neighbours[k]] = -1;
                        }
                    }
                    cut[t + 1] = cut[t];
                    cut[t + 2] = cut[t];
                    changed = true;
                }
            }
        }
    }

    /** Whether point c is between a and b, and as near to their segment as that. */
    private boolean isOn(int c, int a, int b, double tolerance) {
        double ux = px[b] - px[a];
        double uy = py[b] - py[a];
        double wx = px[c] - px[a];
        double wy = py[c] - py[a];
        double along = ux * wx + uy * wy;
        double length = ux * ux + uy * uy;
        double across = ux * wy - uy * wx;
        return along > 0 && along < length && across * across <= tolerance * tolerance * length;
    }

    private void link(int e, int f) {
        neighbours[e] = f;
        if (f >= 0) {
            neighbours[f] = e;
        }
    }
}

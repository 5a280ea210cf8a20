package fr.junn.geometry.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines along which shells of a solid touch. By Alexander's and Mayer–Vietoris' theorems shells without handles that touch
 * in points and lines leave the inside in one part just if these lines have no cycle. (With handles a cycle need not cut; such
 * a solid, unheard of in practice, is reported too.)
 *
 * <p>The lines are where an edge of one shell lies in a triangle of another.
 */
final class ContactGraph {
    private static final double NEAR = 1e-9;
    private static final int MOST = 2000;

    private final List<Body> bodies;
    private final double tolerance;
    private final List<double[]> segments = new ArrayList<>();

    ContactGraph(List<Body> bodies) {
        this.bodies = bodies;
        double size = 0;
        for (int k = 0; k < 3; k++) {
            size = Math.max(size, bodies.get(0).box[3 + k] - bodies.get(0).box[k]);
        }
        this.tolerance = NEAR * size;
    }

    boolean hasCycle() {
        for (Body a : bodies) {
            for (Body b : bodies) {
                if (a != b && a.boxMeets(b)) {
                    collect(a, b);
                }
            }
        }
        return !segments.isEmpty() && segments.size() < MOST && joinsUp();
    }

    private void collect(Body a, Body b) {
        for (int c = 0; c < a.corners.length && segments.size() < MOST; c++) {
            int p = a.corners[c];
            int q = a.corners[c % 3 == 2 ? c - 2 : c + 1];
            double[] lows = new double[6];
            for (int k = 0; k < 3; k++) {
                lows[k] = Math.min(a.xyz[p + k], a.xyz[q + k]) - tolerance;
                lows[3 + k] = Math.max(a.xyz[p + k], a.xyz[q + k]) + tolerance;
            }
            b.index.visit(
                    t -> {
                        clip(a, p, q, b, t);
                        return segments.size() < MOST;
                    },
                    lows);
        }
    }

    /** Adds the part of edge p q that lies in triangle t. */
    private void clip(Body a, int p, int q, Body b, int t) {
        int d = b.corners[3 * t];
        int e = b.corners[3 * t + 1];
        int f = b.corners[3 * t + 2];
        double[] n = cross(minus(b.xyz, e, d), minus(b.xyz, f, d));
        double length = Math.sqrt(dot(n, n));
        if (!(length > 0)
                || Math.abs(height(a.xyz, p, b.xyz, d, n)) > tolerance * length
                || Math.abs(height(a.xyz, q, b.xyz, d, n)) > tolerance * length) {
            return;
        }
        double from = 0;
        double to = 1;
        int[] corners = {d, e, f};
        for (int k = 0; k < 3; k++) {
            double[] inward = cross(n, minus(b.xyz, corners[(k + 1) % 3], corners[k]));
            double scale = Math.sqrt(dot(inward, inward));
            double hp = height(a.xyz, p, b.xyz, corners[k], inward) / scale;
            double hq = height(a.xyz, q, b.xyz, corners[k], inward) / scale;
            if (hp < -tolerance && hq < -tolerance) {
                return;
            }
            if (hp < -tolerance) {
                from = Math.max(from, hp / (hp - hq));
            } else if (hq < -tolerance) {
                to = Math.min(to, hp / (hp - hq));
            }
        }
        double[] dir = {a.xyz[q] - a.xyz[p], a.xyz[q + 1] - a.xyz[p + 1], a.xyz[q + 2] - a.xyz[p + 2]};
        if ((to - from) * Math.sqrt(dot(dir, dir)) > 10 * tolerance) {
            double[] s = new double[6];
            for (int k = 0; k < 3; k++) {
                s[k] = a.xyz[p + k] + from * dir[k];
                s[3 + k] = a.xyz[p + k] + to * dir[k];
            }
            segments.add(s);
        }
    }

    /** Splits segments where others end, drops doubles, and joins ends until a segment closes a cycle. */
    private boolean joinsUp() {
        List<double[]> nodes = new ArrayList<>();
        for (double[] s : segments) {
            node(nodes, s, 0);
            node(nodes, s, 3);
        }
        Map<Integer, Integer> parent = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        for (double[] s : segments) {
            List<Integer> on = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                if (along(s, nodes.get(i)) >= 0) {
                    on.add(i);
                }
            }
            on.sort((i, j) -> Double.compare(along(s, nodes.get(i)), along(s, nodes.get(j))));
            for (int i = 1; i < on.size(); i++) {
                int u = Math.min(on.get(i - 1), on.get(i));
                int v = Math.max(on.get(i - 1), on.get(i));
                if (!seen.add((long) u << 32 | v)) {
                    continue;
                }
                int ru = find(parent, u);
                int rv = find(parent, v);
                if (ru == rv) {
                    return true;
                }
                parent.put(ru, rv);
            }
        }
        return false;
    }

    private void node(List<double[]> nodes, double[] s, int from) {
        double[] p = {s[from], s[from + 1], s[from + 2]};
        for (double[] n : nodes) {
            if (Math.abs(n[0] - p[0]) + Math.abs(n[1] - p[1]) + Math.abs(n[2] - p[2]) <= 10 * tolerance) {
                return;
            }
        }
        nodes.add(p);
    }

    /** How far along a segment a point on it is, from 0 to 1; −1 for one that is not on it. */
    private double along(double[] s, double... p) {
        double[] d = {s[3] - s[0], s[4] - s[1], s[5] - s[2]};
        double[] w = {p[0] - s[0], p[1] - s[1], p[2] - s[2]};
        double t = Math.max(0, Math.min(1, dot(d, w) / dot(d, d)));
        double off = Math.abs(w[0] - t * d[0]) + Math.abs(w[1] - t * d[1]) + Math.abs(w[2] - t * d[2]);
        return off <= 20 * tolerance ? t : -1;
    }

    private static int find(Map<Integer, Integer> parent, int i) {
        int r = i;
        while (parent.containsKey(r)) {
            r = parent.get(r);
        }
        return r;
    }

    private static double height(double[] s, int p, double[] t, int d, double... n) {
        return (s[p] - t[d]) * n[0] + (s[p + 1] - t[d + 1]) * n[1] + (s[p + 2] - t[d + 2]) * n[2];
    }

    private static double[] minus(double[] s, int p, int q) {
        return new double[] {s[p] - s[q], s[p + 1] - s[q + 1], s[p + 2] - s[q + 2]};
    }

    private static double[] cross(double[] a, double... b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double... b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}

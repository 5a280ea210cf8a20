package fr.junn.geometry.validate;

import fr.junn.geometry.predicate.Predicates;

/**
 * Whether two triangles in space meet otherwise than in points and edges they share. Signs are exact, so that touching is
 * found and nothing else is. Triangles are three offsets into x y z arrays.
 */
final class TriangleMeeting {
    private TriangleMeeting() {}

    /**
     * Whether triangles of one surface clash. Shared points have equal offsets.
     *
     * @param xyz positions
     * @param p three offsets at {@code i}
     */
    static boolean clash(double[] xyz, int[] p, int i, int j) {
        int shared = 0;
        int only = -1;
        int other = -1;
        int mine = 0;
        int its = 0;
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                if (p[i + a] == p[j + b]) {
                    shared++;
                    only = a;
                    other = b;
                    mine |= 1 << a;
                    its |= 1 << b;
                }
            }
        }
        if (shared >= 3) {
            return true;
        }
        if (shared == 2) {
            return foldedOver(xyz, p, i, j, mine, its);
        }
        if (shared == 1) {
            return segmentMeets(
                            xyz,
                            3 * p[i + (only + 1) % 3],
                            3 * p[i + (only + 2) % 3],
                            xyz,
                            3 * p[j],
                            3 * p[j + 1],
                            3 * p[j + 2])
                    || segmentMeets(
                            xyz,
                            3 * p[j + (other + 1) % 3],
                            3 * p[j + (other + 2) % 3],
                            xyz,
                            3 * p[i],
                            3 * p[i + 1],
                            3 * p[i + 2]);
        }
        return meet(xyz, 3 * p[i], 3 * p[i + 1], 3 * p[i + 2], xyz, 3 * p[j], 3 * p[j + 1], 3 * p[j + 2]);
    }

    /** Whether two triangles have any point in common. */
    static boolean meet(double[] s, int a, int b, int c, double[] t, int d, int e, int f) {
        return segmentMeets(s, a, b, t, d, e, f)
                || segmentMeets(s, b, c, t, d, e, f)
                || segmentMeets(s, c, a, t, d, e, f)
                || segmentMeets(t, d, e, s, a, b, c)
                || segmentMeets(t, e, f, s, a, b, c)
                || segmentMeets(t, f, d, s, a, b, c);
    }

    /** Whether triangles with a common edge lie in one plane on the same side of it. */
    private static boolean foldedOver(double[] xyz, int[] p, int i, int j, int mine, int its) {
        int apex = mine == 3 ? 2 : mine == 5 ? 1 : 0;
        int otherApex = its == 3 ? 2 : its == 5 ? 1 : 0;
        int a = 3 * p[i + (apex + 1) % 3];
        int b = 3 * p[i + (apex + 2) % 3];
        int c = 3 * p[i + apex];
        int d = 3 * p[j + otherApex];
        if (orient(xyz, a, b, c, xyz, d) != 0) {
            return false;
        }
        int axis = axis(xyz, a, b, c);
        double mineTurn = turn(xyz, a, xyz, b, xyz, c, axis);
        double itsTurn = turn(xyz, a, xyz, b, xyz, d, axis);
        return mineTurn > 0 && itsTurn > 0 || mineTurn < 0 && itsTurn < 0;
    }

    /** The side of the plane a b c on which d is; at once where all are at one height, or over one line of the axes. */
    static double orient(double[] s, int a, int b, int c, double[] t, int d) {
        for (int k = 0; k < 3; k++) {
            double v = t[d + k];
            if (s[a + k] == v && s[b + k] == v && s[c + k] == v) {
                return 0;
            }
        }
        return Predicates.orient3d(
                s[a], s[a + 1], s[a + 2], s[b], s[b + 1], s[b + 2], s[c], s[c + 1], s[c + 2], t[d], t[d + 1], t[d + 2]);
    }

    /** The sign of the turn a, b, c seen along an axis. */
    static double turn(double[] s, int a, double[] t, int b, double[] r, int c, int axis) {
        int u = axis == 0 ? 1 : 0;
        int v = axis == 2 ? 1 : 2;
        return Predicates.orient2d(s[a + u], s[a + v], t[b + u], t[b + v], r[c + u], r[c + v]);
    }

    /** The axis along which a triangle looks largest. */
    static int axis(double[] s, int a, int b, int c) {
        double ux = s[b] - s[a];
        double uy = s[b + 1] - s[a + 1];
        double uz = s[b + 2] - s[a + 2];
        double vx = s[c] - s[a];
        double vy = s[c + 1] - s[a + 1];
        double vz = s[c + 2] - s[a + 2];
        double x = Math.abs(uy * vz - uz * vy);
        double y = Math.abs(uz * vx - ux * vz);
        double z = Math.abs(ux * vy - uy * vx);
        return z >= x && z >= y ? 2 : y >= x ? 1 : 0;
    }

    /** Whether the closed segment p q has a point in common with the closed triangle a b c. */
    static boolean segmentMeets(double[] s, int p, int q, double[] t, int a, int b, int c) {
        double sp = orient(t, a, b, c, s, p);
        double sq = orient(t, a, b, c, s, q);
        if (sp > 0 && sq > 0 || sp < 0 && sq < 0) {
            return false;
        }
        int axis = axis(t, a, b, c);
        if (sp == 0 && sq == 0) {
            return inTriangle(s, p, t, a, b, c, axis)
                    || sidesMeet(s, p, q, t, a, b, axis)
                    || sidesMeet(s, p, q, t, b, c, axis)
                    || sidesMeet(s, p, q, t, c, a, axis);
        }
        if (sp == 0) {
            return inTriangle(s, p, t, a, b, c, axis);
        }
        if (sq == 0) {
            return inTriangle(s, q, t, a, b, c, axis);
        }
        double x = sideOfLine(s, p, q, t, a, b);
        double y = sideOfLine(s, p, q, t, b, c);
        double z = sideOfLine(s, p, q, t, c, a);
        return x >= 0 && y >= 0 && z >= 0 || x <= 0 && y <= 0 && z <= 0;
    }

    /** Whether the open segment p q goes through the inside of the triangle a b c. */
    static boolean pierces(double[] s, int p, int q, double[] t, int a, int b, int c) {
        double sp = orient(t, a, b, c, s, p);
        double sq = orient(t, a, b, c, s, q);
        if (!(sp > 0 && sq < 0 || sp < 0 && sq > 0)) {
            return false;
        }
        double x = sideOfLine(s, p, q, t, a, b);
        double y = sideOfLine(s, p, q, t, b, c);
        double z = sideOfLine(s, p, q, t, c, a);
        return x > 0 && y > 0 && z > 0 || x < 0 && y < 0 && z < 0;
    }

    private static double sideOfLine(double[] s, int p, int q, double[] t, int a, int b) {
        return Predicates.orient3d(
                s[p], s[p + 1], s[p + 2], s[q], s[q + 1], s[q + 2], t[a], t[a + 1], t[a + 2], t[b], t[b + 1], t[b + 2]);
    }

    /** Whether a point in the plane of a triangle is in it or on its border. */
    private static boolean inTriangle(double[] s, int p, double[] t, int a, int b, int c, int axis) {
        double x = turn(t, a, t, b, s, p, axis);
        double y = turn(t, b, t, c, s, p, axis);
        double z = turn(t, c, t, a, s, p, axis);
        return x >= 0 && y >= 0 && z >= 0 || x <= 0 && y <= 0 && z <= 0;
    }

    private static boolean sidesMeet(double[] s, int p, int q, double[] t, int a, int b, int axis) {
        int u = axis == 0 ? 1 : 0;
        int v = axis == 2 ? 1 : 2;
        return Segments.meet(s[p + u], s[p + v], s[q + u], s[q + v], t[a + u], t[a + v], t[b + u], t[b + v]);
    }
}

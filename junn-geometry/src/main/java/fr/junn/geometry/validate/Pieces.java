package fr.junn.geometry.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A triangle of a body cut into convex pieces along the triangles of another that it meets. */
final class Pieces {
    private static final int MOST = 4096;
    /** A point of a triangle this close to a plane, as a share of its distance from the plane's triangle, is on it. */
    private static final double ON = 1e-10;

    private final double least;
    private final Body body;
    private final int triangle;
    private List<double[]> pieces = new ArrayList<>();

    Pieces(Body body, int triangle, double least) {
        this.body = body;
        this.triangle = triangle;
        this.least = least;
        double[] corners = new double[9];
        for (int k = 0; k < 9; k++) {
            corners[k] = body.xyz[body.corners[3 * triangle + k / 3] + k % 3];
        }
        pieces.add(corners);
    }

    boolean overflowed() {
        return pieces.size() >= MOST;
    }

    int count() {
        return pieces.size();
    }

    /** Cuts along a triangle of the other body: by its plane or, where that is this plane, by its sides. */
    void cut(Body that, int u) {
        int d = that.corners[3 * u];
        int e = that.corners[3 * u + 1];
        int f = that.corners[3 * u + 2];
        double[] normal = normal(that.xyz, d, e, f);
        if (isCoplanar(that, u)) {
            for (int k = 0; k < 3; k++) {
                int p = that.corners[3 * u + k];
                int q = that.corners[3 * u + (k + 1) % 3];
                double sx = that.xyz[q] - that.xyz[p];
                double sy = that.xyz[q + 1] - that.xyz[p + 1];
                double sz = that.xyz[q + 2] - that.xyz[p + 2];
                split(
                        that.xyz,
                        p,
                        normal[1] * sz - normal[2] * sy,
                        normal[2] * sx - normal[0] * sz,
                        normal[0] * sy - normal[1] * sx);
            }
        } else {
            split(that.xyz, d, normal[0], normal[1], normal[2]);
        }
    }

    private boolean isCoplanar(Body that, int u) {
        return isCoplanar(body, triangle, that, u);
    }

    private static boolean isCoplanar(Body a, int t, Body b, int u) {
        int d = b.corners[3 * u];
        double[] n = normal(b.xyz, d, b.corners[3 * u + 1], b.corners[3 * u + 2]);
        double length = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        for (int k = 0; k < 3; k++) {
            int p = a.corners[3 * t + k];
            double x = a.xyz[p] - b.xyz[d];
            double y = a.xyz[p + 1] - b.xyz[d + 1];
            double z = a.xyz[p + 2] - b.xyz[d + 2];
            double height = x * n[0] + y * n[1] + z * n[2];
            if (!(Math.abs(height) <= ON * length * (Math.abs(x) + Math.abs(y) + Math.abs(z)))) {
                return false;
            }
        }
        return true;
    }

    private void split(double[] xyz, int p, double nx, double ny, double nz) {
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (!(length > 0) || overflowed()) {
            return;
        }
        List<double[]> out = new ArrayList<>(pieces.size() + 1);
        for (double[] piece : pieces) {
            int n = piece.length / 3;
            double[] side = new double[n];
            boolean above = false;
            boolean below = false;
            for (int i = 0; i < n; i++) {
                double s = ((piece[3 * i] - xyz[p]) * nx
                                + (piece[3 * i + 1] - xyz[p + 1]) * ny
                                + (piece[3 * i + 2] - xyz[p + 2]) * nz)
                        / length;
                side[i] = Math.abs(s) <= least ? 0 : s;
                above |= side[i] > 0;
                below |= side[i] < 0;
            }
            if (above && below) {
                out.add(half(piece, side, 1));
                out.add(half(piece, side, -1));
            } else {
                out.add(piece);
            }
        }
        pieces = out;
    }

    private static double[] half(double[] piece, double[] side, int sign) {
        int n = side.length;
        double[] out = new double[3 * (n + 2)];
        int k = 0;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            if (sign * side[i] >= 0) {
                for (int axis = 0; axis < 3; axis++) {
                    out[k++] = piece[3 * i + axis];
                }
            }
            if (side[i] * side[j] < 0) {
                double t = side[i] / (side[i] - side[j]);
                for (int axis = 0; axis < 3; axis++) {
                    out[k++] = piece[3 * i + axis] + t * (piece[3 * j + axis] - piece[3 * i + axis]);
                }
            }
        }
        return Arrays.copyOf(out, k);
    }

    /** The middle of a piece; false where the piece is a mere thread. */
    boolean middle(int i, double[] out) {
        double[] piece = pieces.get(i);
        int n = piece.length / 3;
        double area = 0;
        double girth = 0;
        out[0] = 0;
        out[1] = 0;
        out[2] = 0;
        for (int k = 0; k < n; k++) {
            int b = 3 * k;
            int c = 3 * ((k + 1) % n);
            double[] normal = normal(piece, 0, b, c);
            area += Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]) / 2;
            girth += Math.abs(piece[b] - piece[c])
                    + Math.abs(piece[b + 1] - piece[c + 1])
                    + Math.abs(piece[b + 2] - piece[c + 2]);
            for (int axis = 0; axis < 3; axis++) {
                out[axis] += piece[b + axis] / n;
            }
        }
        return area > 10 * least * girth;
    }

    /** Whether a point of triangle t is on triangle u of the other body: 1 if both look the same way there, −1 if not, else 0. */
    static int sharedSide(Body a, int t, Body b, int u, double... point) {
        if (!isCoplanar(a, t, b, u)) {
            return 0;
        }
        int d = b.corners[3 * u];
        int e = b.corners[3 * u + 1];
        int f = b.corners[3 * u + 2];
        int axis = TriangleMeeting.axis(b.xyz, d, e, f);
        double x = TriangleMeeting.turn(b.xyz, d, b.xyz, e, point, 0, axis);
        double y = TriangleMeeting.turn(b.xyz, e, b.xyz, f, point, 0, axis);
        double z = TriangleMeeting.turn(b.xyz, f, b.xyz, d, point, 0, axis);
        if (!(x >= 0 && y >= 0 && z >= 0 || x <= 0 && y <= 0 && z <= 0)) {
            return 0;
        }
        double[] m = normal(a.xyz, a.corners[3 * t], a.corners[3 * t + 1], a.corners[3 * t + 2]);
        double[] n = normal(b.xyz, d, e, f);
        return m[0] * n[0] + m[1] * n[1] + m[2] * n[2] > 0 ? 1 : -1;
    }

    static double[] normal(double[] s, int a, int b, int c) {
        double ux = s[b] - s[a];
        double uy = s[b + 1] - s[a + 1];
        double uz = s[b + 2] - s[a + 2];
        double vx = s[c] - s[a];
        double vy = s[c + 1] - s[a + 1];
        double vz = s[c + 2] - s[a + 2];
        return new double[] {uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx};
    }
}

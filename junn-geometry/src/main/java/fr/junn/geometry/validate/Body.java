package fr.junn.geometry.validate;

import fr.junn.geometry.index.BoxIndex;
import java.util.List;

/** The boundary of a solid, or of a shell by itself, in a frame shared with those it is held against. */
final class Body {
    /** Solid angle below which a triangle does not count. */
    private static final double FULL = 4 * StrictMath.PI;

    final double[] origin;
    final double[] xyz;
    /** Offsets into {@link #xyz}, three per triangle. */
    final int[] corners;

    final double[] boxes;
    final double[] box = {
        Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
    };
    final BoxIndex index;

    private Body(double[] origin, double[] xyz, int... corners) {
        this.origin = origin;
        this.xyz = xyz;
        this.corners = corners;
        int n = corners.length / 3;
        this.boxes = new double[6 * n];
        for (int t = 0; t < n; t++) {
            for (int k = 0; k < 3; k++) {
                double a = xyz[corners[3 * t] + k];
                double b = xyz[corners[3 * t + 1] + k];
                double c = xyz[corners[3 * t + 2] + k];
                boxes[6 * t + k] = Math.min(a, Math.min(b, c));
                boxes[6 * t + 3 + k] = Math.max(a, Math.max(b, c));
                box[k] = Math.min(box[k], boxes[6 * t + k]);
                box[3 + k] = Math.max(box[3 + k], boxes[6 * t + 3 + k]);
            }
        }
        this.index = BoxIndex.of(3, boxes);
    }

    /** Joins shells to a body about an origin. */
    static Body of(double[] origin, List<Shell> shells) {
        int points = 0;
        int triangles = 0;
        for (Shell shell : shells) {
            points += shell.xyz().length;
            triangles += shell.points().length;
        }
        double[] xyz = new double[points];
        int[] corners = new int[triangles];
        int base = 0;
        int at = 0;
        for (Shell shell : shells) {
            for (int i = 0; i < shell.xyz().length; i++) {
                xyz[base + i] = shell.xyz()[i] + (shell.origin()[i % 3] - origin[i % 3]);
            }
            for (int p : shell.points()) {
                corners[at++] = base + 3 * p;
            }
            base += shell.xyz().length;
        }
        return new Body(origin, xyz, corners);
    }

    int triangles() {
        return corners.length / 3;
    }

    boolean boxMeets(Body that) {
        for (int k = 0; k < 3; k++) {
            if (box[k] > that.box[3 + k] || that.box[k] > box[3 + k]) {
                return false;
            }
        }
        return true;
    }

    /** A local position in the reference system of the shape. */
    double[] place(double... local) {
        return new double[] {
            Faces.rounded(local[0] + origin[0]),
            Faces.rounded(local[1] + origin[1]),
            Faces.rounded(local[2] + origin[2])
        };
    }

    /**
     * Whether a point that is not on the boundary is inside: by the sum of the solid angles of all triangles (Van Oosterom and
     * Strackee 1983), which is 4π or 0, whatever direction one would have looked in.
     */
    boolean contains(double x, double y, double z) {
        for (int k = 0; k < 3; k++) {
            double v = k == 0 ? x : k == 1 ? y : z;
            if (v < box[k] || v > box[3 + k]) {
                return false;
            }
        }
        double sum = 0;
        for (int i = 0; i < corners.length; i += 3) {
            int p = corners[i];
            int q = corners[i + 1];
            int r = corners[i + 2];
            double ax = xyz[p] - x;
            double ay = xyz[p + 1] - y;
            double az = xyz[p + 2] - z;
            double bx = xyz[q] - x;
            double by = xyz[q + 1] - y;
            double bz = xyz[q + 2] - z;
            double cx = xyz[r] - x;
            double cy = xyz[r + 1] - y;
            double cz = xyz[r + 2] - z;
            double a = Math.sqrt(ax * ax + ay * ay + az * az);
            double b = Math.sqrt(bx * bx + by * by + bz * bz);
            double c = Math.sqrt(cx * cx + cy * cy + cz * cz);
            double up = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
            double across = a * b * c
                    + (ax * bx + ay * by + az * bz) * c
                    + (bx * cx + by * cy + bz * cz) * a
                    + (cx * ax + cy * ay + cz * az) * b;
            sum += StrictMath.atan2(up, across);
        }
        return Math.abs(2 * sum) > FULL / 2;
    }
}

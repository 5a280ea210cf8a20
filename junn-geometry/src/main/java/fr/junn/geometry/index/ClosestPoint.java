package fr.junn.geometry.index;

/** The position of a triangle that is closest to another position. */
final class ClosestPoint {
    private ClosestPoint() {}

    /**
     * Finds the region of the triangle's plane that the position projects to, by the signs of barycentric coordinates
     * (Ericson, <i>Real-Time Collision Detection</i>, 2005, section 5.1.5). A triangle without area is taken as its edges.
     *
     * @param p positions; {@code a}, {@code b}, {@code c} the offsets of the corners
     * @param out x, y, z of the closest position
     */
    static void onTriangle(double[] p, int a, int b, int c, double x, double y, double z, double[] out) {
        double abx = p[b] - p[a];
        double aby = p[b + 1] - p[a + 1];
        double abz = p[b + 2] - p[a + 2];
        double acx = p[c] - p[a];
        double acy = p[c + 1] - p[a + 1];
        double acz = p[c + 2] - p[a + 2];
        double d1 = dot(abx, aby, abz, x - p[a], y - p[a + 1], z - p[a + 2]);
        double d2 = dot(acx, acy, acz, x - p[a], y - p[a + 1], z - p[a + 2]);
        if (d1 <= 0 && d2 <= 0) {
            set(out, p[a], p[a + 1], p[a + 2]);
            return;
        }
        double d3 = dot(abx, aby, abz, x - p[b], y - p[b + 1], z - p[b + 2]);
        double d4 = dot(acx, acy, acz, x - p[b], y - p[b + 1], z - p[b + 2]);
        if (d3 >= 0 && d4 <= d3) {
            set(out, p[b], p[b + 1], p[b + 2]);
            return;
        }
        double d5 = dot(abx, aby, abz, x - p[c], y - p[c + 1], z - p[c + 2]);
        double d6 = dot(acx, acy, acz, x - p[c], y - p[c + 1], z - p[c + 2]);
        if (d6 >= 0 && d5 <= d6) {
            set(out, p[c], p[c + 1], p[c + 2]);
            return;
        }
        double vc = d1 * d4 - d3 * d2;
        double vb = d5 * d2 - d1 * d6;
        double va = d3 * d6 - d5 * d4;
        double sum = va + vb + vc;
        if (vc > 0 && vb > 0 && va > 0 && sum > 0) {
            double v = vb / sum;
            double w = vc / sum;
            set(out, p[a] + v * abx + w * acx, p[a + 1] + v * aby + w * acy, p[a + 2] + v * abz + w * acz);
            return;
        }
        double best = onSegment(p, a, b, x, y, z, out, Double.POSITIVE_INFINITY);
        best = onSegment(p, b, c, x, y, z, out, best);
        onSegment(p, c, a, x, y, z, out, best);
    }

    private static double onSegment(double[] p, int a, int b, double x, double y, double z, double[] out, double best) {
        double dx = p[b] - p[a];
        double dy = p[b + 1] - p[a + 1];
        double dz = p[b + 2] - p[a + 2];
        double length = dx * dx + dy * dy + dz * dz;
        double t = length > 0 ? dot(dx, dy, dz, x - p[a], y - p[a + 1], z - p[a + 2]) / length : 0;
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        double qx = p[a] + t * dx;
        double qy = p[a + 1] + t * dy;
        double qz = p[a + 2] + t * dz;
        double square = dot(qx - x, qy - y, qz - z, qx - x, qy - y, qz - z);
        if (square < best) {
            set(out, qx, qy, qz);
            return square;
        }
        return best;
    }

    private static double dot(double ax, double ay, double az, double bx, double by, double bz) {
        return ax * bx + ay * by + az * bz;
    }

    private static void set(double[] out, double x, double y, double z) {
        out[0] = x;
        out[1] = y;
        out[2] = z;
    }
}

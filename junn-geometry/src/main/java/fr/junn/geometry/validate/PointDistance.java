package fr.junn.geometry.validate;

/** How far a point is from a triangle: from its plane where it lies above the triangle, else from its sides. */
final class PointDistance {
    private PointDistance() {}

    static double squared(double x, double y, double z, double[] s, int a, int b, int c) {
        double ux = s[b] - s[a];
        double uy = s[b + 1] - s[a + 1];
        double uz = s[b + 2] - s[a + 2];
        double vx = s[c] - s[a];
        double vy = s[c + 1] - s[a + 1];
        double vz = s[c + 2] - s[a + 2];
        double wx = x - s[a];
        double wy = y - s[a + 1];
        double wz = z - s[a + 2];
        double uu = ux * ux + uy * uy + uz * uz;
        double uv = ux * vx + uy * vy + uz * vz;
        double vv = vx * vx + vy * vy + vz * vz;
        double wu = wx * ux + wy * uy + wz * uz;
        double wv = wx * vx + wy * vy + wz * vz;
        double det = uu * vv - uv * uv;
        if (det > 0) {
            double p = (vv * wu - uv * wv) / det;
            double q = (uu * wv - uv * wu) / det;
            if (p >= 0 && q >= 0 && p + q <= 1) {
                double dx = wx - p * ux - q * vx;
                double dy = wy - p * uy - q * vy;
                double dz = wz - p * uz - q * vz;
                return dx * dx + dy * dy + dz * dz;
            }
        }
        return Math.min(segment(x, y, z, s, a, b), Math.min(segment(x, y, z, s, b, c), segment(x, y, z, s, c, a)));
    }

    private static double segment(double x, double y, double z, double[] s, int a, int b) {
        double ux = s[b] - s[a];
        double uy = s[b + 1] - s[a + 1];
        double uz = s[b + 2] - s[a + 2];
        double wx = x - s[a];
        double wy = y - s[a + 1];
        double wz = z - s[a + 2];
        double uu = ux * ux + uy * uy + uz * uz;
        double t = uu > 0 ? Math.max(0, Math.min(1, (wx * ux + wy * uy + wz * uz) / uu)) : 0;
        double dx = wx - t * ux;
        double dy = wy - t * uy;
        double dz = wz - t * uz;
        return dx * dx + dy * dy + dz * dz;
    }
}

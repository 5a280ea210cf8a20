package fr.junn.geometry.measure;

/**
 * Integrals over a run of triangles and over the cones from the origin to them. A closed surface that looks outwards is the
 * sum of its cones; with {@code S = a + b + c} and {@code d = det(a, b, c)}: volume {@code d/6}, first moments
 * {@code d·S/24}, second moments {@code d·(S Sᵀ + aaᵀ + bbᵀ + ccᵀ)/120} (exact integrals over a tetrahedron).
 */
final class Sums {
    double volume;
    double mx;
    double my;
    double mz;
    double xx;
    double yy;
    double zz;
    double xy;
    double yz;
    double zx;
    double area;
    double ax;
    double ay;
    double az;

    /**
     * Adds a triangle to the surface.
     *
     * @param p positions; {@code a}, {@code b}, {@code c} the offsets of the corners
     */
    void addSurface(double[] p, int a, int b, int c) {
        double nx = (p[b + 1] - p[a + 1]) * (p[c + 2] - p[a + 2]) - (p[b + 2] - p[a + 2]) * (p[c + 1] - p[a + 1]);
        double ny = (p[b + 2] - p[a + 2]) * (p[c] - p[a]) - (p[b] - p[a]) * (p[c + 2] - p[a + 2]);
        double nz = (p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a]);
        double s = Math.sqrt(nx * nx + ny * ny + nz * nz) / 2;
        area += s;
        ax += s * (p[a] + p[b] + p[c]) / 3;
        ay += s * (p[a + 1] + p[b + 1] + p[c + 1]) / 3;
        az += s * (p[a + 2] + p[b + 2] + p[c + 2]) / 3;
    }

    /** Adds the cone from the origin to a triangle, {@code sign} times, to the body. */
    void addBody(double[] p, int a, int b, int c, double sign) {
        double nx = (p[b + 1] - p[a + 1]) * (p[c + 2] - p[a + 2]) - (p[b + 2] - p[a + 2]) * (p[c + 1] - p[a + 1]);
        double ny = (p[b + 2] - p[a + 2]) * (p[c] - p[a]) - (p[b] - p[a]) * (p[c + 2] - p[a + 2]);
        double nz = (p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a]);
        double sx = p[a] + p[b] + p[c];
        double sy = p[a + 1] + p[b + 1] + p[c + 1];
        double sz = p[a + 2] + p[b + 2] + p[c + 2];
        double d = sign * (p[a] * nx + p[a + 1] * ny + p[a + 2] * nz);
        volume += d / 6;
        mx += d * sx / 24;
        my += d * sy / 24;
        mz += d * sz / 24;
        xx += d * second(sx, sx, p[a], p[a], p[b], p[b], p[c], p[c]);
        yy += d * second(sy, sy, p[a + 1], p[a + 1], p[b + 1], p[b + 1], p[c + 1], p[c + 1]);
        zz += d * second(sz, sz, p[a + 2], p[a + 2], p[b + 2], p[b + 2], p[c + 2], p[c + 2]);
        xy += d * second(sx, sy, p[a], p[a + 1], p[b], p[b + 1], p[c], p[c + 1]);
        yz += d * second(sy, sz, p[a + 1], p[a + 2], p[b + 1], p[b + 2], p[c + 1], p[c + 2]);
        zx += d * second(sz, sx, p[a + 2], p[a], p[b + 2], p[b], p[c + 2], p[c]);
    }

    private static double second(
            double si, double sj, double ai, double aj, double bi, double bj, double ci, double cj) {
        return (si * sj + ai * aj + bi * bj + ci * cj) / 120;
    }

    /** Adds other sums, those over bodies times {@code sign}. */
    void add(Sums other, double sign) {
        volume += sign * other.volume;
        mx += sign * other.mx;
        my += sign * other.my;
        mz += sign * other.mz;
        xx += sign * other.xx;
        yy += sign * other.yy;
        zz += sign * other.zz;
        xy += sign * other.xy;
        yz += sign * other.yz;
        zx += sign * other.zx;
        area += other.area;
        ax += other.ax;
        ay += other.ay;
        az += other.az;
    }
}

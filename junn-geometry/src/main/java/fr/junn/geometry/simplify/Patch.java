package fr.junn.geometry.simplify;

/**
 * The triangles around one vertex u, and what becomes of them when u is taken away and the hole filled by a fan from one of
 * its neighbours.
 *
 * <p>Both the old and the new triangles are seen along the mean normal of the old. Where neither folds over in that view,
 * sending each position of the one to the position of the other that is seen at the same place is a one-to-one map, and its
 * greatest displacement is found exactly: both are linear between the corners of their overlay, which are u and the places
 * where an old edge crosses a new one (Cohen, Olano, Manocha, <i>Appearance-preserving simplification</i>, SIGGRAPH 1998,
 * and <i>Simplifying polygonal models using successive mappings</i>, IEEE Visualization 1997).
 */
final class Patch {
    /** The most triangles around a vertex that is taken away. */
    static final int MOST = 32;
    /** The least area of a triangle in view, as a part of the patch's squared size; thinner ones count as folded. */
    private static final double THINNEST = 1e-7;

    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private final double[] h = new double[MOST];
    private int count;
    private double least;

    /**
     * Looks at the triangles (u, ring[i], ring[i + 1]).
     *
     * @return whether they can be seen without folds
     */
    boolean look(double[] xyz, int u, int[] ring, int size) {
        count = size;
        double ux = xyz[3 * u];
        double uy = xyz[3 * u + 1];
        double uz = xyz[3 * u + 2];
        double nx = 0;
        double ny = 0;
        double nz = 0;
        for (int i = 0; i < size; i++) {
            int a = 3 * ring[i];
            int b = 3 * ring[i + 1 == size ? 0 : i + 1];
            double ax = xyz[a] - ux;
            double ay = xyz[a + 1] - uy;
            double az = xyz[a + 2] - uz;
            double bx = xyz[b] - ux;
            double by = xyz[b + 1] - uy;
            double bz = xyz[b + 2] - uz;
            nx += ay * bz - az * by;
            ny += az * bx - ax * bz;
            nz += ax * by - ay * bx;
        }
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (!(length > 0)) {
            return false;
        }
        nx /= length;
        ny /= length;
        nz /= length;
        // two axes across the normal, by cross product with the axis it is least along
        double ex = 0;
        double ey = 0;
        double ez = 0;
        if (Math.abs(nz) >= Math.abs(nx) && Math.abs(nz) >= Math.abs(ny)) {
            ex = nz;
            ez = -nx;
        } else {
            ex = -ny;
            ey = nx;
        }
        double e = Math.sqrt(ex * ex + ey * ey + ez * ez);
        ex /= e;
        ey /= e;
        ez /= e;
        double fx = ny * ez - nz * ey;
        double fy = nz * ex - nx * ez;
        double fz = nx * ey - ny * ex;
        double reach = 0;
        for (int i = 0; i < size; i++) {
            int a = 3 * ring[i];
            double ax = xyz[a] - ux;
            double ay = xyz[a + 1] - uy;
            double az = xyz[a + 2] - uz;
            x[i] = ax * ex + ay * ey + az * ez;
            y[i] = ax * fx + ay * fy + az * fz;
            h[i] = ax * nx + ay * ny + az * nz;
            reach = Math.max(reach, x[i] * x[i] + y[i] * y[i]);
        }
        least = reach * THINNEST;
        int turns = 0;
        for (int i = 0; i < size; i++) {
            int j = i + 1 == size ? 0 : i + 1;
            if (!(cross(i, j) > 0)) {
                return false;
            }
            turns += y[i] < 0 && y[j] >= 0 ? 1 : 0;
        }
        return turns == 1;
    }

    /**
     * The greatest displacement when the hole is filled by a fan from the neighbour at {@code from}, or infinity where the
     * fan folds over.
     */
    double deviation(int from) {
        int n = count;
        double px = x[from];
        double py = y[from];
        double ph = h[from];
        int under = 1; // the fan's triangle in which u is seen
        for (int i = 1; i < n - 1; i++) {
            int a = index(from + i);
            int b = index(from + i + 1);
            double area = (x[a] - px) * (y[b] - py) - (y[a] - py) * (x[b] - px);
            if (!(area > least)) {
                return Double.POSITIVE_INFINITY;
            }
            if (cross(from, a) >= 0) {
                under = i;
            }
        }
        int a = index(from + under);
        int b = index(from + under + 1);
        double wp = cross(a, b);
        double wa = cross(b, from);
        double wb = cross(from, a);
        double greatest = Math.abs((wp * ph + wa * h[a] + wb * h[b]) / (wp + wa + wb));
        for (int i = 2; i < n - 1; i++) {
            int end = index(from + i);
            double dx = x[end] - px;
            double dy = y[end] - py;
            double dh = h[end] - ph;
            double pd = px * dy - py * dx;
            // edges from u to the neighbours on the other side of this diagonal cross it
            int first = i <= under ? 1 : i + 1;
            int last = i <= under ? i - 1 : n - 1;
            for (int m = first; m <= last; m++) {
                int k = index(from + m);
                double den = x[k] * dy - y[k] * dx;
                double t = clamp(pd / den);
                double r = clamp((px * y[k] - py * x[k]) / den);
                greatest = Math.max(greatest, Math.abs(t * h[k] - (ph + r * dh)));
            }
        }
        return greatest >= 0 ? greatest : Double.POSITIVE_INFINITY; // NaN: no bound
    }

    private int index(int i) {
        return i >= count ? i - count : i;
    }

    private double cross(int i, int j) {
        return x[i] * y[j] - y[i] * x[j];
    }

    private static double clamp(double v) {
        return v < 0 ? 0 : v > 1 ? 1 : v;
    }
}

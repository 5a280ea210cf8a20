package fr.junn.geometry.index;

import static fr.junn.geometry.index.BvhBuilder.LEAF_BITS;
import static fr.junn.geometry.index.BvhBuilder.LEFT;
import static fr.junn.geometry.index.BvhBuilder.RIGHT;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.shape.GeometryMessage;

/**
 * Casts rays at the triangles of a {@link TriangleIndex}, one after the other, without allocating. For one thread; the
 * result of {@link #closest} is read from {@link #triangle()} and {@link #at()} until the next ray.
 *
 * <p>A ray is the positions {@code origin + t · direction} for {@code from ≤ t ≤ to}; the direction need not have length 1.
 */
public final class RayCaster {
    private static final double HUGE = 1e150;

    private final int[] nodes;
    private final int[] corners;
    private final int[] ids;
    private final double[] xyz;
    private final TriangleIndex index;
    private final int[] stack = new int[BvhBuilder.STACK];
    private final double[] stackEntry = new double[BvhBuilder.STACK];

    private double ox;
    private double oy;
    private double oz;
    /** The axes in the order x, y, z of the sheared space in which the ray runs along the last. */
    private int kx;

    private int ky;
    private int kz;
    private double sx;
    private double sy;
    private double sz;
    private double ix;
    private double iy;
    private double iz;

    private int hit = -1;
    private double hitAt;

    RayCaster(TriangleIndex index) {
        this.index = index;
        this.nodes = index.nodes;
        this.corners = index.corners;
        this.ids = index.ids;
        this.xyz = index.xyz;
    }

    /** The triangle that the last ray hit first; −1 where it hit none. */
    public int triangle() {
        return hit;
    }

    /** Where on the last ray the hit is, as t. */
    public double at() {
        return hitAt;
    }

    /**
     * Finds what a ray hits first. Of triangles hit at the same t, the one with the lowest number.
     *
     * @return the triangle, or −1 where there is none
     * @throws JunnException {@link GeometryMessage#BAD_BOUND} if the direction is zero or out of all proportion, or a number is NaN
     */
    public int closest(double x, double y, double z, double dx, double dy, double dz, double from, double to) {
        aim(x, y, z, dx, dy, dz, from, to);
        hit = -1;
        hitAt = to;
        traverse(from, false);
        return hit;
    }

    /** Whether a ray hits anything. Faster than looking for the first. */
    public boolean any(double x, double y, double z, double dx, double dy, double dz, double from, double to) {
        aim(x, y, z, dx, dy, dz, from, to);
        hit = -1;
        hitAt = to;
        return traverse(from, true);
    }

    /** The answer of testing every triangle; for tests. */
    int closestOfAll(double[] r, double from, double to) {
        aim(r[0], r[1], r[2], r[3], r[4], r[5], from, to);
        hit = -1;
        hitAt = to;
        for (int i = 0; i < ids.length; i++) {
            test(i, from);
        }
        return hit;
    }

    private void aim(double x, double y, double z, double dx, double dy, double dz, double from, double to) {
        double longest = Math.max(Math.abs(dx), Math.max(Math.abs(dy), Math.abs(dz)));
        if (!(longest > 1 / HUGE) || !(longest < HUGE) || !Double.isFinite(x + y + z) || Double.isNaN(from + to)) {
            throw new JunnException(
                    GeometryMessage.BAD_BOUND,
                    "ray",
                    "(" + x + ", " + y + ", " + z + ") + t · (" + dx + ", " + dy + ", " + dz + ")",
                    "finite numbers and a direction between 1e-150 and 1e150");
        }
        ox = x - index.originX;
        oy = y - index.originY;
        oz = z - index.originZ;
        kz = Math.abs(dx) == longest ? 0 : Math.abs(dy) == longest ? 1 : 2;
        kx = (kz + 1) % 3;
        ky = (kz + 2) % 3;
        double along = kz == 0 ? dx : kz == 1 ? dy : dz;
        double ax = kx == 0 ? dx : kx == 1 ? dy : dz;
        double ay = ky == 0 ? dx : ky == 1 ? dy : dz;
        sx = ax / along;
        sy = ay / along;
        sz = 1 / along;
        // A zero component becomes a huge finite inverse: products stay numbers, and zero width stays zero.
        ix = inverse(dx, longest);
        iy = inverse(dy, longest);
        iz = inverse(dz, longest);
    }

    private static double inverse(double d, double longest) {
        double smallest = longest * 1e-150;
        return 1 / (Math.abs(d) >= smallest ? d : Math.copySign(smallest, d));
    }

    private boolean traverse(double from, boolean anyHit) {
        final int[] n = nodes;
        final double x = ox;
        final double y = oy;
        final double z = oz;
        final double rx = ix;
        final double ry = iy;
        final double rz = iz;
        // offsets of the sides of a box that the ray meets first, and last
        final int nx = rx >= 0 ? 0 : 3;
        final int ny = ry >= 0 ? 1 : 4;
        final int nz = rz >= 0 ? 2 : 5;
        final int fx = 3 - nx;
        final int fy = 5 - ny;
        final int fz = 7 - nz;
        int top = 0;
        int node = 0;
        while (true) {
            if (node >= 0) {
                double t0 = Math.max(from, entry(n, node, nx, ny, nz, x, y, z, rx, ry, rz));
                double e0 = exit(n, node, fx, fy, fz, x, y, z, rx, ry, rz);
                double t1 = Math.max(from, entry(n, node + 6, nx, ny, nz, x, y, z, rx, ry, rz));
                double e1 = exit(n, node + 6, fx, fy, fz, x, y, z, rx, ry, rz);
                boolean left = t0 <= e0 && t0 <= hitAt;
                boolean right = t1 <= e1 && t1 <= hitAt;
                int l = n[node + LEFT];
                int r = n[node + RIGHT];
                if (left && right) {
                    boolean leftFirst = t0 <= t1;
                    stack[top] = leftFirst ? r : l;
                    stackEntry[top++] = leftFirst ? t1 : t0;
                    node = leftFirst ? l : r;
                    continue;
                }
                if (left || right) {
                    node = left ? l : r;
                    continue;
                }
            } else if (leaf(~node, from) && anyHit) {
                return true;
            }
            do {
                if (top == 0) {
                    return hit >= 0;
                }
                node = stack[--top];
            } while (stackEntry[top] > hitAt);
        }
    }

    private static double entry(
            int[] n, int p, int a, int b, int c, double x, double y, double z, double rx, double ry, double rz) {
        double tx = (Float.intBitsToFloat(n[p + a]) - x) * rx;
        double ty = (Float.intBitsToFloat(n[p + b]) - y) * ry;
        double tz = (Float.intBitsToFloat(n[p + c]) - z) * rz;
        return Math.max(Math.max(tx, ty), tz); // without a branch, which no processor could foretell
    }

    private static double exit(
            int[] n, int p, int a, int b, int c, double x, double y, double z, double rx, double ry, double rz) {
        double tx = (Float.intBitsToFloat(n[p + a]) - x) * rx;
        double ty = (Float.intBitsToFloat(n[p + b]) - y) * ry;
        double tz = (Float.intBitsToFloat(n[p + c]) - z) * rz;
        return Math.min(Math.min(tx, ty), tz);
    }

    private boolean leaf(int leaf, double from) {
        int first = leaf >> LEAF_BITS;
        int end = Math.min(first + (leaf & (1 << LEAF_BITS) - 1) + 1, ids.length);
        boolean found = false;
        for (int i = first; i < end; i++) {
            found |= test(i, from);
        }
        return found;
    }

    /** Tests one triangle of the leaves' order and keeps the hit where it is the first so far. */
    private boolean test(int i, double from) {
        final double[] p = xyz;
        int a = 3 * corners[3 * i];
        int b = 3 * corners[3 * i + 1];
        int c = 3 * corners[3 * i + 2];
        double okx = kx == 0 ? ox : kx == 1 ? oy : oz;
        double oky = ky == 0 ? ox : ky == 1 ? oy : oz;
        double okz = kz == 0 ? ox : kz == 1 ? oy : oz;
        double az = p[a + kz] - okz;
        double bz = p[b + kz] - okz;
        double cz = p[c + kz] - okz;
        double ax = p[a + kx] - okx - sx * az;
        double ay = p[a + ky] - oky - sy * az;
        double bx = p[b + kx] - okx - sx * bz;
        double by = p[b + ky] - oky - sy * bz;
        double cx = p[c + kx] - okx - sx * cz;
        double cy = p[c + ky] - oky - sy * cz;
        double u = cx * by - cy * bx;
        double v = ax * cy - ay * cx;
        double w = bx * ay - by * ax;
        if ((u < 0 || v < 0 || w < 0) && (u > 0 || v > 0 || w > 0)) {
            return false;
        }
        double det = u + v + w;
        if (det == 0) {
            return false;
        }
        double t = (u * az + v * bz + w * cz) * sz / det;
        if (!(t >= from && t <= hitAt) || (t == hitAt && hit >= 0 && ids[i] > hit)) {
            return false;
        }
        hit = ids[i];
        hitAt = t;
        return true;
    }
}

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
 * <p>A ray is the positions {@code origin + t · direction} for {@code from ≤ t ≤ to}; the direction need not have length 1,
 * {@code to} may be infinite.
 */
public final class RayCaster {
    private static final double HUGE = 1e150;
    private static final double SMALLEST = 1e-30;
    private static final double SLACK = 0x1p-20;

    private final int[] nodes;
    private final int[] corners;
    private final int[] ids;
    private final double[] xyz;
    private final TriangleIndex index;
    private final int[] stack = new int[BvhBuilder.STACK];
    private final int[] stackEntry = new int[BvhBuilder.STACK];
    private final double[] box;

    private double ox;
    private double oy;
    private double oz;
    private double dx;
    private double dy;
    private double dz;
    /** The greatest component of the direction: distances in the tree are t times this. */
    private double scale;
    /** Where the tree is entered, as t. */
    private double start;

    private float startX;
    private float startY;
    private float startZ;
    /** The axes in the order x, y, z of the sheared space in which the ray runs along the last. */
    private int kx;

    private int ky;
    private int kz;
    private double sx;
    private double sy;
    private double sz;
    private float ix;
    private float iy;
    private float iz;

    private int hit = -1;
    private double hitAt;

    RayCaster(TriangleIndex index) {
        this.index = index;
        this.nodes = index.nodes;
        this.corners = index.corners;
        this.ids = index.ids;
        this.xyz = index.xyz;
        this.box = index.box;
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

    private void aim(double x, double y, double z, double vx, double vy, double vz, double from, double to) {
        double longest = Math.max(Math.abs(vx), Math.max(Math.abs(vy), Math.abs(vz)));
        if (!(longest > 1 / HUGE) || !(longest < HUGE) || !Double.isFinite(x + y + z + from) || Double.isNaN(to)) {
            throw new JunnException(
                    GeometryMessage.BAD_BOUND,
                    "ray",
                    "(" + x + ", " + y + ", " + z + ") + t · (" + vx + ", " + vy + ", " + vz + ")",
                    "finite numbers and a direction between 1e-150 and 1e150");
        }
        ox = x - index.originX;
        oy = y - index.originY;
        oz = z - index.originZ;
        dx = vx;
        dy = vy;
        dz = vz;
        scale = longest;
        kz = Math.abs(vx) == longest ? 0 : Math.abs(vy) == longest ? 1 : 2;
        kx = (kz + 1) % 3;
        ky = (kz + 2) % 3;
        double along = kz == 0 ? vx : kz == 1 ? vy : vz;
        double ax = kx == 0 ? vx : kx == 1 ? vy : vz;
        double ay = ky == 0 ? vx : ky == 1 ? vy : vz;
        sx = ax / along;
        sy = ay / along;
        sz = 1 / along;
        // A zero component becomes a huge finite inverse: products stay numbers, and zero width stays zero.
        ix = inverse(vx / longest);
        iy = inverse(vy / longest);
        iz = inverse(vz / longest);
    }

    private static float inverse(double d) {
        return (float) (1 / (Math.abs(d) >= SMALLEST ? d : Math.copySign(SMALLEST, d)));
    }

    /**
     * Goes down the tree, nearer child first. Distances from the start are floats, compared as their bits: those order as the
     * numbers do where none is negative, and put what is negative below. The processor cannot foretell these comparisons,
     * and the greater of two ints is found without a branch. What floats round off, the slack of the boxes covers.
     */
    private boolean traverse(double from, boolean anyHit) {
        if (!enter(from)) {
            return false;
        }
        final int[] n = nodes;
        final float x = startX;
        final float y = startY;
        final float z = startZ;
        final float rx = ix;
        final float ry = iy;
        final float rz = iz;
        // offsets of the sides of a box that the ray meets first, and last
        final int nx = rx >= 0 ? 0 : 3;
        final int ny = ry >= 0 ? 1 : 4;
        final int nz = rz >= 0 ? 2 : 5;
        final int fx = 3 - nx;
        final int fy = 5 - ny;
        final int fz = 7 - nz;
        int top = 0;
        int node = 0;
        int limit = limit();
        while (true) {
            if (node >= 0) {
                int t0 = Math.max(
                        Math.max(bits(n[node + nx], x, rx), bits(n[node + ny], y, ry)),
                        Math.max(bits(n[node + nz], z, rz), 0));
                int e0 = Math.min(
                        Math.min(bits(n[node + fx], x, rx), bits(n[node + fy], y, ry)),
                        Math.min(bits(n[node + fz], z, rz), limit));
                int t1 = Math.max(
                        Math.max(bits(n[node + 6 + nx], x, rx), bits(n[node + 6 + ny], y, ry)),
                        Math.max(bits(n[node + 6 + nz], z, rz), 0));
                int e1 = Math.min(
                        Math.min(bits(n[node + 6 + fx], x, rx), bits(n[node + 6 + fy], y, ry)),
                        Math.min(bits(n[node + 6 + fz], z, rz), limit));
                int l = n[node + LEFT];
                int r = n[node + RIGHT];
                if (t0 <= e0) {
                    if (t1 <= e1) {
                        boolean leftFirst = t0 <= t1;
                        stack[top] = leftFirst ? r : l;
                        stackEntry[top++] = Math.max(t0, t1);
                        node = leftFirst ? l : r;
                    } else {
                        node = l;
                    }
                    continue;
                }
                if (t1 <= e1) {
                    node = r;
                    continue;
                }
            } else if (leaf(~node, from)) {
                if (anyHit) {
                    return true;
                }
                limit = limit();
            }
            do {
                if (top == 0) {
                    return hit >= 0;
                }
                node = stack[--top];
            } while (stackEntry[top] > limit);
        }
    }

    private static int bits(int side, float start, float inverse) {
        return Float.floatToRawIntBits((Float.intBitsToFloat(side) - start) * inverse);
    }

    /** Moves the start to where the ray enters the box of all; false where it does not. */
    private boolean enter(double from) {
        double first = from;
        double last = hitAt;
        for (int a = 0; a < 3; a++) {
            double o = a == 0 ? ox : a == 1 ? oy : oz;
            double inverse = a == 0 ? ix : a == 1 ? iy : iz;
            double t0 = (box[a] - o) * inverse / scale;
            double t1 = (box[3 + a] - o) * inverse / scale;
            first = Math.max(first, Math.min(t0, t1));
            last = Math.min(last, Math.max(t0, t1));
        }
        if (!(first <= last)) {
            return false;
        }
        start = first;
        startX = (float) (ox + first * dx);
        startY = (float) (oy + first * dy);
        startZ = (float) (oz + first * dz);
        return true;
    }

    /** How far from the start boxes are looked at, as bits. */
    private int limit() {
        double length = (hitAt - start) * scale;
        return Float.floatToRawIntBits((float) Math.min(Float.MAX_VALUE, Math.max(0, length) * (1 + SLACK)) + 0f);
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

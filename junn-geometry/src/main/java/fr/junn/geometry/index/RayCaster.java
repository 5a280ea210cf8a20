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
    private double okx;
    private double oky;
    private double okz;
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
        test(0, ids.length, from);
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
        okx = kx == 0 ? ox : kx == 1 ? oy : oz;
        oky = ky == 0 ? ox : ky == 1 ? oy : oz;
        okz = kz == 0 ? ox : kz == 1 ? oy : oz;
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
            double d = a == 0 ? dx : a == 1 ? dy : dz;
            // not the float of the tree: from afar, what it rounds off is more than the slack of the boxes
            double inverse = 1 / (Math.abs(d) >= SMALLEST * scale ? d : Math.copySign(SMALLEST * scale, d));
            double t0 = (box[a] - o) * inverse;
            double t1 = (box[3 + a] - o) * inverse;
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
        return test(first, end, from);
    }

    /** Tests triangles of the leaves' order and keeps the first hit so far; whether there was one. */
    private boolean test(int first, int end, double from) {
        final double[] p = xyz;
        final int[] v = corners;
        final int x = kx;
        final int y = ky;
        final int z = kz;
        final double px = okx;
        final double py = oky;
        final double pz = okz;
        final double shearX = sx;
        final double shearY = sy;
        boolean found = false;
        for (int i = first; i < end; i++) {
            int a = 3 * v[3 * i];
            int b = 3 * v[3 * i + 1];
            int c = 3 * v[3 * i + 2];
            double az = p[a + z] - pz;
            double bz = p[b + z] - pz;
            double cz = p[c + z] - pz;
            double ax = p[a + x] - px - shearX * az;
            double ay = p[a + y] - py - shearY * az;
            double bx = p[b + x] - px - shearX * bz;
            double by = p[b + y] - py - shearY * bz;
            double cx = p[c + x] - px - shearX * cz;
            double cy = p[c + y] - py - shearY * cz;
            double u = cx * by - cy * bx;
            double w = ax * cy - ay * cx;
            double q = bx * ay - by * ax;
            // on the inner side of all three edges or on the outer side of all three
            if (Math.min(u, Math.min(w, q)) >= 0 || Math.max(u, Math.max(w, q)) <= 0) {
                found |= keep(i, u, w, q, u * az + w * bz + q * cz, from);
            }
        }
        return found;
    }

    /** Keeps a hit, given the weights of the corners and the weighted sum of their distances, if it is the first so far. */
    private boolean keep(int i, double u, double v, double w, double along, double from) {
        double det = u + v + w;
        if (det == 0) {
            return false;
        }
        double t = along * sz / det;
        if (!(t >= from && t <= hitAt) || (t == hitAt && hit >= 0 && ids[i] > hit)) {
            return false;
        }
        hit = ids[i];
        hitAt = t;
        return true;
    }
}

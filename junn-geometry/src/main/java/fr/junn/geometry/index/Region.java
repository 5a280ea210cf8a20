package fr.junn.geometry.index;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.shape.GeometryMessage;

/**
 * A convex part of space: what lies on the inner side of every one of some planes, borders included. A box, the frustum of
 * a camera, a half-space. Immutable.
 */
public final class Region {
    /** For each plane a, b, c, d: inside is a·x + b·y + c·z + d ≥ 0. */
    private final double[] planes;

    private Region(double[] planes) {
        this.planes = planes;
    }

    /**
     * What is on the inner side of planes.
     *
     * @param planes a, b, c, d for each: inside is {@code a·x + b·y + c·z + d ≥ 0}
     */
    public static Region of(double... planes) {
        if (planes.length % 4 != 0) {
            throw new JunnException(GeometryMessage.BAD_LENGTH, "planes", planes.length, 4);
        }
        for (double p : planes) {
            if (!Double.isFinite(p)) {
                throw new JunnException(GeometryMessage.BAD_BOUND, "plane", p, "finite numbers");
            }
        }
        return new Region(planes.clone());
    }

    /** A box, without bound in height where it has none; an empty box holds nothing. */
    public static Region box(Envelope box) {
        if (box.isEmpty()) {
            return of(0, 0, 0, -1);
        }
        double[] sides = {
            1,
            0,
            0,
            -box.minX(),
            -1,
            0,
            0,
            box.maxX(),
            0,
            1,
            0,
            -box.minY(),
            0,
            -1,
            0,
            box.maxY(),
            0,
            0,
            1,
            -box.minZ(),
            0,
            0,
            -1,
            box.maxZ()
        };
        return of(box.hasZ() ? sides : java.util.Arrays.copyOf(sides, 16));
    }

    /**
     * What a camera sees: the planes of a view-projection matrix in column-major order, as OpenGL and glTF have it, with
     * clip space from −1 to 1 (Gribb, Hartmann, <i>Fast extraction of viewing frustum planes</i>, 2001).
     */
    public static Region frustum(double... m) {
        if (m.length != 16) {
            throw new JunnException(GeometryMessage.BAD_LENGTH, "view-projection matrix", m.length, 16);
        }
        double[] planes = new double[24];
        for (int axis = 0; axis < 3; axis++) {
            for (int k = 0; k < 4; k++) {
                planes[8 * axis + k] = m[4 * k + 3] + m[4 * k + axis];
                planes[8 * axis + 4 + k] = m[4 * k + 3] - m[4 * k + axis];
            }
        }
        return of(planes);
    }

    /** Whether a position is inside or on the border. */
    public boolean contains(double x, double y, double z) {
        for (int p = 0; p < planes.length; p += 4) {
            if (planes[p] * x + planes[p + 1] * y + planes[p + 2] * z + planes[p + 3] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a box has nothing inside: false may be wrong near edges of the region, true never is. */
    boolean misses(double lx, double ly, double lz, double hx, double hy, double hz) {
        for (int p = 0; p < planes.length; p += 4) {
            double a = planes[p];
            double b = planes[p + 1];
            double c = planes[p + 2];
            double farthest = a * (a >= 0 ? hx : lx) + b * (b >= 0 ? hy : ly) + c * (c >= 0 ? hz : lz);
            double size = Math.abs(farthest) + Math.abs(planes[p + 3]);
            if (farthest + planes[p + 3] < -size * 0x1p-45) { // wider than its rounding
                return true;
            }
        }
        return false;
    }

    /** Its planes: a, b, c, d for each, inside being {@code a·x + b·y + c·z + d ≥ 0}; the caller's own copy. */
    public double[] planes() {
        return planes.clone();
    }

    int planeCount() {
        return planes.length / 4;
    }

    /** The signed measure of a position against a plane; inside is 0 or more. */
    double side(int plane, double x, double y, double z) {
        int p = 4 * plane;
        return planes[p] * x + planes[p + 1] * y + planes[p + 2] * z + planes[p + 3];
    }

    /** The same region with another origin of coordinates. */
    Region about(double x, double y, double z) {
        double[] moved = planes.clone();
        for (int p = 0; p < moved.length; p += 4) {
            moved[p + 3] += moved[p] * x + moved[p + 1] * y + moved[p + 2] * z;
        }
        return new Region(moved);
    }
}

package fr.junn.geometry.predicate;

/**
 * The sign of four determinants, always right.
 *
 * <p>Each method returns a value whose <em>sign</em> is that of the exact determinant of the doubles given, zero if and
 * only if it is exactly zero; its magnitude is an approximation. Coordinates may be any finite doubles of any magnitude;
 * where one is NaN or infinite the result is NaN, which is neither positive, negative nor zero.
 *
 * <p>Cost: a floating-point evaluation with its error bound, 3 ns to 15 ns, nothing allocated; nearly degenerate input takes
 * the exact path, which is some hundred times slower and allocates. Stateless; safe for use by several threads. The
 * results are the same on every machine (no fused multiply-add).
 *
 * <p>The error bounds are those of stage A of Shewchuk (1997), figures 21, 24 and 25, widened by absolute terms that cover
 * underflow, which his analysis excludes.
 */
public final class Predicates {
    /** Half the distance from 1 to the next double. */
    private static final double EPSILON = 0x1p-53;

    private static final double ORIENT_2D = (3 + 16 * EPSILON) * EPSILON;
    private static final double ORIENT_3D = (7 + 56 * EPSILON) * EPSILON;
    private static final double IN_CIRCLE = (10 + 96 * EPSILON) * EPSILON;
    private static final double IN_SPHERE = (16 + 224 * EPSILON) * EPSILON;

    /** Larger, after multiplication with any bound above, than what a product can lose to underflow. */
    private static final double UNDERFLOW = 0x1p-1000;

    /** The same for the last product, to which no bound is applied any more. */
    private static final double LAST_UNDERFLOW = 0x1p-1050;

    private Predicates() {}

    /**
     * Orientation of three points in the plane.
     *
     * @return positive if a, b, c turn left (counter-clockwise), negative if they turn right, zero if they lie on a line;
     *     approximately twice the signed area of the triangle
     */
    public static double orient2d(double ax, double ay, double bx, double by, double cx, double cy) {
        double left = (ax - cx) * (by - cy);
        double right = (ay - cy) * (bx - cx);
        double det = left - right;
        double bound = ORIENT_2D * (Math.abs(left) + Math.abs(right)) + LAST_UNDERFLOW;
        if (det > bound || -det > bound) {
            return det;
        }
        return ExactPredicates.orient2d(ax, ay, bx, by, cx, cy);
    }

    /**
     * Orientation of four points in space.
     *
     * @return positive if d lies below the plane through a, b, c, where a, b, c turn left seen from above; negative if
     *     above; zero if the four points lie in a plane; approximately six times the signed volume of the tetrahedron
     */
    public static double orient3d(
            double ax,
            double ay,
            double az,
            double bx,
            double by,
            double bz,
            double cx,
            double cy,
            double cz,
            double dx,
            double dy,
            double dz) {
        double adx = ax - dx;
        double ady = ay - dy;
        double adz = az - dz;
        double bdx = bx - dx;
        double bdy = by - dy;
        double bdz = bz - dz;
        double cdx = cx - dx;
        double cdy = cy - dy;
        double cdz = cz - dz;
        double bc = bdx * cdy;
        double cb = cdx * bdy;
        double ca = cdx * ady;
        double ac = adx * cdy;
        double ab = adx * bdy;
        double ba = bdx * ady;
        double det = adz * (bc - cb) + bdz * (ca - ac) + cdz * (ab - ba);
        double permanent = (Math.abs(bc) + Math.abs(cb) + UNDERFLOW) * Math.abs(adz)
                + (Math.abs(ca) + Math.abs(ac) + UNDERFLOW) * Math.abs(bdz)
                + (Math.abs(ab) + Math.abs(ba) + UNDERFLOW) * Math.abs(cdz);
        double bound = ORIENT_3D * permanent + LAST_UNDERFLOW;
        if (det > bound || -det > bound) {
            return det;
        }
        return ExactPredicates.orient3d(ax, ay, az, bx, by, bz, cx, cy, cz, dx, dy, dz);
    }

    /**
     * Position of a point to the circle through three points.
     *
     * @return positive if d lies inside the circle through a, b, c, where a, b, c turn left; negative if outside; zero if
     *     the four points lie on a circle or a line. If a, b, c turn right the sign is reversed
     */
    public static double incircle(
            double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        double adx = ax - dx;
        double ady = ay - dy;
        double bdx = bx - dx;
        double bdy = by - dy;
        double cdx = cx - dx;
        double cdy = cy - dy;
        double bc = bdx * cdy;
        double cb = cdx * bdy;
        double ca = cdx * ady;
        double ac = adx * cdy;
        double ab = adx * bdy;
        double ba = bdx * ady;
        double aLift = adx * adx + ady * ady;
        double bLift = bdx * bdx + bdy * bdy;
        double cLift = cdx * cdx + cdy * cdy;
        double det = aLift * (bc - cb) + bLift * (ca - ac) + cLift * (ab - ba);
        double permanent = (Math.abs(bc) + Math.abs(cb) + UNDERFLOW) * (aLift + UNDERFLOW)
                + (Math.abs(ca) + Math.abs(ac) + UNDERFLOW) * (bLift + UNDERFLOW)
                + (Math.abs(ab) + Math.abs(ba) + UNDERFLOW) * (cLift + UNDERFLOW);
        double bound = IN_CIRCLE * permanent + LAST_UNDERFLOW;
        if (det > bound || -det > bound) {
            return det;
        }
        return ExactPredicates.incircle(ax, ay, bx, by, cx, cy, dx, dy);
    }

    /**
     * Position of a point to the sphere through four points.
     *
     * @return positive if e lies inside the sphere through a, b, c, d, where {@link #orient3d} of a, b, c, d is positive;
     *     negative if outside; zero if the five points lie on a sphere or in a plane. If the orientation is negative the
     *     sign is reversed
     */
    public static double insphere(
            double ax,
            double ay,
            double az,
            double bx,
            double by,
            double bz,
            double cx,
            double cy,
            double cz,
            double dx,
            double dy,
            double dz,
            double ex,
            double ey,
            double ez) {
        double aex = ax - ex;
        double aey = ay - ey;
        double aez = az - ez;
        double bex = bx - ex;
        double bey = by - ey;
        double bez = bz - ez;
        double cex = cx - ex;
        double cey = cy - ey;
        double cez = cz - ez;
        double dex = dx - ex;
        double dey = dy - ey;
        double dez = dz - ez;

        double ab = aex * bey - bex * aey;
        double bc = bex * cey - cex * bey;
        double cd = cex * dey - dex * cey;
        double da = dex * aey - aex * dey;
        double ac = aex * cey - cex * aey;
        double bd = bex * dey - dex * bey;
        double abc = aez * bc - bez * ac + cez * ab;
        double bcd = bez * cd - cez * bd + dez * bc;
        double cda = cez * da + dez * ac + aez * cd;
        double dab = dez * ab + aez * bd + bez * da;
        double aLift = aex * aex + aey * aey + aez * aez;
        double bLift = bex * bex + bey * bey + bez * bez;
        double cLift = cex * cex + cey * cey + cez * cez;
        double dLift = dex * dex + dey * dey + dez * dez;
        double det = (dLift * abc - cLift * dab) + (bLift * cda - aLift * bcd);

        double absAb = Math.abs(aex * bey) + Math.abs(bex * aey) + UNDERFLOW;
        double absBc = Math.abs(bex * cey) + Math.abs(cex * bey) + UNDERFLOW;
        double absCd = Math.abs(cex * dey) + Math.abs(dex * cey) + UNDERFLOW;
        double absDa = Math.abs(dex * aey) + Math.abs(aex * dey) + UNDERFLOW;
        double absAc = Math.abs(aex * cey) + Math.abs(cex * aey) + UNDERFLOW;
        double absBd = Math.abs(bex * dey) + Math.abs(dex * bey) + UNDERFLOW;
        double az1 = Math.abs(aez);
        double bz1 = Math.abs(bez);
        double cz1 = Math.abs(cez);
        double dz1 = Math.abs(dez);
        double permanent = (absCd * bz1 + absBd * cz1 + absBc * dz1 + UNDERFLOW) * (aLift + UNDERFLOW)
                + (absDa * cz1 + absAc * dz1 + absCd * az1 + UNDERFLOW) * (bLift + UNDERFLOW)
                + (absAb * dz1 + absBd * az1 + absDa * bz1 + UNDERFLOW) * (cLift + UNDERFLOW)
                + (absBc * az1 + absAc * bz1 + absAb * cz1 + UNDERFLOW) * (dLift + UNDERFLOW);
        double bound = IN_SPHERE * permanent + LAST_UNDERFLOW;
        if (det > bound || -det > bound) {
            return det;
        }
        return ExactPredicates.insphere(ax, ay, az, bx, by, bz, cx, cy, cz, dx, dy, dz, ex, ey, ez);
    }
}

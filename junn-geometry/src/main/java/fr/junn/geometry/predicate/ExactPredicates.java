package fr.junn.geometry.predicate;

/**
 * The determinants of {@link Predicates}, computed exactly: with expansions where every product of the determinant stays
 * inside the range of doubles, with {@link BigPredicates} otherwise.
 *
 * <p>A determinant of degree d is safe where each coordinate is zero or has a binary exponent in [low, high] with
 * d·(high + 2) + 5 ≤ 995 (the sums of products, and their splitting, do not overflow) and d·(low − 52) ≥ −1074 (the last
 * bit of a product of d differences can be represented).
 */
final class ExactPredicates {
    private ExactPredicates() {}

    static double orient2d(double ax, double ay, double bx, double by, double cx, double cy) {
        double quick = orient2dOfExactDifferences(ax, ay, bx, by, cx, cy);
        if (!Double.isNaN(quick)) {
            return quick;
        }
        if (!isSafe(-484, 490, ax, ay, bx, by, cx, cy)) {
            return BigPredicates.orient2d(ax, ay, bx, by, cx, cy);
        }
        Expansion acx = Expansion.difference(ax, cx);
        Expansion acy = Expansion.difference(ay, cy);
        Expansion bcx = Expansion.difference(bx, cx);
        Expansion bcy = Expansion.difference(by, cy);
        return cross(acx, acy, bcx, bcy).estimate();
    }

    static double orient3d(
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
        if (!isSafe(-306, 326, ax, ay, az, bx, by, bz, cx, cy, cz, dx, dy, dz)) {
            return BigPredicates.orient3d(ax, ay, az, bx, by, bz, cx, cy, cz, dx, dy, dz);
        }
        Expansion adx = Expansion.difference(ax, dx);
        Expansion ady = Expansion.difference(ay, dy);
        Expansion adz = Expansion.difference(az, dz);
        Expansion bdx = Expansion.difference(bx, dx);
        Expansion bdy = Expansion.difference(by, dy);
        Expansion bdz = Expansion.difference(bz, dz);
        Expansion cdx = Expansion.difference(cx, dx);
        Expansion cdy = Expansion.difference(cy, dy);
        Expansion cdz = Expansion.difference(cz, dz);
        Expansion bc = cross(bdx, bdy, cdx, cdy);
        Expansion ca = cross(cdx, cdy, adx, ady);
        Expansion ab = cross(adx, ady, bdx, bdy);
        return bc.times(adz).plus(ca.times(bdz)).plus(ab.times(cdz)).estimate();
    }

    static double incircle(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        if (!isSafe(-216, 245, ax, ay, bx, by, cx, cy, dx, dy)) {
            return BigPredicates.incircle(ax, ay, bx, by, cx, cy, dx, dy);
        }
        Expansion adx = Expansion.difference(ax, dx);
        Expansion ady = Expansion.difference(ay, dy);
        Expansion bdx = Expansion.difference(bx, dx);
        Expansion bdy = Expansion.difference(by, dy);
        Expansion cdx = Expansion.difference(cx, dx);
        Expansion cdy = Expansion.difference(cy, dy);
        Expansion a = cross(bdx, bdy, cdx, cdy).times(adx.squared().plus(ady.squared()));
        Expansion b = cross(cdx, cdy, adx, ady).times(bdx.squared().plus(bdy.squared()));
        Expansion c = cross(adx, ady, bdx, bdy).times(cdx.squared().plus(cdy.squared()));
        return a.plus(b).plus(c).estimate();
    }

    static double insphere(
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
        if (!isSafe(-162, 196, ax, ay, az, bx, by, bz, cx, cy, cz, dx, dy, dz, ex, ey, ez)) {
            return BigPredicates.insphere(ax, ay, az, bx, by, bz, cx, cy, cz, dx, dy, dz, ex, ey, ez);
        }
        Expansion aex = Expansion.difference(ax, ex);
        Expansion aey = Expansion.difference(ay, ey);
        Expansion aez = Expansion.difference(az, ez);
        Expansion bex = Expansion.difference(bx, ex);
        Expansion bey = Expansion.difference(by, ey);
        Expansion bez = Expansion.difference(bz, ez);
        Expansion cex = Expansion.difference(cx, ex);
        Expansion cey = Expansion.difference(cy, ey);
        Expansion cez = Expansion.difference(cz, ez);
        Expansion dex = Expansion.difference(dx, ex);
        Expansion dey = Expansion.difference(dy, ey);
        Expansion dez = Expansion.difference(dz, ez);
        Expansion ab = cross(aex, aey, bex, bey);
        Expansion bc = cross(bex, bey, cex, cey);
        Expansion cd = cross(cex, cey, dex, dey);
        Expansion da = cross(dex, dey, aex, aey);
        Expansion ac = cross(aex, aey, cex, cey);
        Expansion bd = cross(bex, bey, dex, dey);
        Expansion abc = aez.times(bc).minus(bez.times(ac)).plus(cez.times(ab));
        Expansion bcd = bez.times(cd).minus(cez.times(bd)).plus(dez.times(bc));
        Expansion cda = cez.times(da).plus(dez.times(ac)).plus(aez.times(cd));
        Expansion dab = dez.times(ab).plus(aez.times(bd)).plus(bez.times(da));
        Expansion even =
                lift(dex, dey, dez).times(abc).minus(lift(cex, cey, cez).times(dab));
        Expansion odd = lift(bex, bey, bez).times(cda).minus(lift(aex, aey, aez).times(bcd));
        return even.plus(odd).estimate();
    }

    /**
     * The value where the four differences are exact, as those of near coordinates mostly are, and their products neither
     * large nor small; NaN otherwise. Lines along which many points lie would be slow without it.
     */
    private static double orient2dOfExactDifferences(double ax, double ay, double bx, double by, double cx, double cy) {
        double acx = ax - cx;
        double acy = ay - cy;
        double bcx = bx - cx;
        double bcy = by - cy;
        if (Expansion.differenceTail(ax, cx, acx) != 0
                || Expansion.differenceTail(ay, cy, acy) != 0
                || Expansion.differenceTail(bx, cx, bcx) != 0
                || Expansion.differenceTail(by, cy, bcy) != 0) {
            return Double.NaN;
        }
        double left = acx * bcy;
        double right = acy * bcx;
        if (!(isMedium(acx) && isMedium(acy) && isMedium(bcx) && isMedium(bcy))) {
            return Double.NaN;
        }
        // here left and right are so close that their difference is exact, or both are zero
        double leading = left - right;
        double leftTail = Expansion.productTail(acx, bcy, left);
        double rightTail = Expansion.productTail(acy, bcx, right);
        double det = leading + (leftTail - rightTail);
        return det != 0 || (leading == 0 && leftTail == rightTail) ? det : Double.NaN;
    }

    private static boolean isMedium(double v) {
        double magnitude = Math.abs(v);
        return magnitude == 0 || (magnitude > 0x1p-400 && magnitude < 0x1p400);
    }

    private static Expansion cross(Expansion ax, Expansion ay, Expansion bx, Expansion by) {
        return ax.times(by).minus(bx.times(ay));
    }

    private static Expansion lift(Expansion x, Expansion y, Expansion z) {
        return x.squared().plus(y.squared()).plus(z.squared());
    }

    /** Whether each value is zero or has a binary exponent in the range. NaN and infinity have exponent 1024. */
    private static boolean isSafe(int low, int high, double... values) {
        for (double v : values) {
            int exponent = Math.getExponent(v);
            if (v != 0 && (exponent < low || exponent > high)) {
                return false;
            }
        }
        return true;
    }
}

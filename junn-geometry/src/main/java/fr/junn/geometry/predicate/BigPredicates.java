package fr.junn.geometry.predicate;

import java.math.BigInteger;

/**
 * The determinants of {@link Predicates} for coordinates whose products leave the range of doubles: in whole multiples of the
 * least power of two among their last bits. Slow, exact for all finite doubles; NaN where a coordinate is not finite.
 */
final class BigPredicates {
    private BigPredicates() {}

    static double orient2d(double ax, double ay, double bx, double by, double cx, double cy) {
        return determinant(false, new double[][] {{ax, ay}, {bx, by}, {cx, cy}});
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
        return determinant(false, new double[][] {{ax, ay, az}, {bx, by, bz}, {cx, cy, cz}, {dx, dy, dz}});
    }

    static double incircle(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        return determinant(true, new double[][] {{ax, ay}, {bx, by}, {cx, cy}, {dx, dy}});
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
        double[][] points = {{ax, ay, az}, {bx, by, bz}, {cx, cy, cz}, {dx, dy, dz}, {ex, ey, ez}};
        return determinant(true, points);
    }

    /** The determinant of the rows "point minus last point", each followed by its squared length where lifted. */
    private static double determinant(boolean lifted, double[][] points) {
        int rows = points.length - 1;
        int dimension = points[0].length;
        int unit = Double.MAX_EXPONENT;
        for (double[] point : points) {
            for (double v : point) {
                if (!Double.isFinite(v)) {
                    return Double.NaN;
                }
                unit = v == 0 ? unit : Math.min(unit, lastBit(v));
            }
        }
        BigInteger[][] m = new BigInteger[rows][rows];
        for (int i = 0; i < rows; i++) {
            BigInteger lift = BigInteger.ZERO;
            for (int j = 0; j < dimension; j++) {
                BigInteger d = multiple(points[i][j], unit).subtract(multiple(points[rows][j], unit));
                m[i][j] = d;
                lift = lift.add(d.multiply(d));
            }
            if (lifted) {
                m[i][dimension] = lift;
            }
        }
        return value(minor(m, 0, (1 << rows) - 1), unit * (lifted ? dimension + 2 : dimension));
    }

    /** The exponent of the last bit that a double of this magnitude has. */
    private static int lastBit(double v) {
        return Math.max(Math.getExponent(v), Double.MIN_EXPONENT) - 52;
    }

    /** How many times 2 to the power of {@code unit} a number is. */
    private static BigInteger multiple(double v, int unit) {
        if (v == 0) {
            return BigInteger.ZERO;
        }
        long significand = (long) Math.scalb(v, -lastBit(v)); // both powers of two: exact
        return BigInteger.valueOf(significand).shiftLeft(lastBit(v) - unit);
    }

    /** {@code n} times 2 to the power of {@code exponent}, about; with its sign, if it is too small for a double. */
    private static double value(BigInteger n, int exponent) {
        int excess = Math.max(0, n.bitLength() - 60);
        double value = Math.scalb(n.shiftRight(excess).doubleValue(), excess + exponent);
        return value != 0 ? value : n.signum() * Double.MIN_VALUE;
    }

    /** Laplace expansion along the rows from {@code row} on, over the columns whose bits are set. */
    private static BigInteger minor(BigInteger[][] m, int row, int columns) {
        if (row == m.length) {
            return BigInteger.ONE;
        }
        BigInteger sum = BigInteger.ZERO;
        boolean negative = false;
        for (int j = 0; j < m.length; j++) {
            if ((columns & 1 << j) != 0) {
                BigInteger term = m[row][j].multiply(minor(m, row + 1, columns & ~(1 << j)));
                sum = negative ? sum.subtract(term) : sum.add(term);
                negative = !negative;
            }
        }
        return sum;
    }
}

package fr.junn.geometry.predicate;

import java.math.BigDecimal;

/**
 * The determinants of {@link Predicates} for coordinates whose products leave the range of doubles. Slow, exact for all
 * finite doubles; NaN where a coordinate is not finite.
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
        BigDecimal[][] m = new BigDecimal[rows][rows];
        for (int i = 0; i < rows; i++) {
            BigDecimal lift = BigDecimal.ZERO;
            for (int j = 0; j < dimension; j++) {
                double a = points[i][j];
                double b = points[rows][j];
                if (!Double.isFinite(a) || !Double.isFinite(b)) {
                    return Double.NaN;
                }
                BigDecimal d = new BigDecimal(a).subtract(new BigDecimal(b));
                m[i][j] = d;
                lift = lift.add(d.multiply(d));
            }
            if (lifted) {
                m[i][dimension] = lift;
            }
        }
        BigDecimal det = minor(m, 0, (1 << rows) - 1);
        double value = det.doubleValue();
        return value != 0 ? value : det.signum() * Double.MIN_VALUE;
    }

    /** Laplace expansion along the rows from {@code row} on, over the columns whose bits are set. */
    private static BigDecimal minor(BigDecimal[][] m, int row, int columns) {
        if (row == m.length) {
            return BigDecimal.ONE;
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean negative = false;
        for (int j = 0; j < m.length; j++) {
            if ((columns & 1 << j) != 0) {
                BigDecimal term = m[row][j].multiply(minor(m, row + 1, columns & ~(1 << j)));
                sum = negative ? sum.subtract(term) : sum.add(term);
                negative = !negative;
            }
        }
        return sum;
    }
}

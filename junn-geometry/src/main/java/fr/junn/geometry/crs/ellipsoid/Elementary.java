package fr.junn.geometry.crs.ellipsoid;

/**
 * Sine, cosine, arc tangent, exponential and logarithm from additions, multiplications, divisions and square roots alone.
 *
 * <p>Why not {@code Math}: its functions may differ by a unit in the last place from one machine to the next, and the ones
 * of {@code StrictMath} cost a native call each. These give the same bits on every Java virtual machine and every thread,
 * are as fast as {@code Math}, and are off by less than 2.3·10⁻¹⁶ of the result, or of 1 where it is smaller: 2 nm on the
 * ground.
 *
 * <p>Method: argument reduction (Cody and Waite 1980), then the Taylor series, which converges fast on what is left. Angles
 * are in radians, of at most 10⁵; NaN and infinity give NaN.
 */
public final class Elementary {
    private static final double TWO_OVER_PI = 2 / Math.PI;
    // π/2 in three parts of 33, 33 and 53 bits, so that k·part is exact for |k| < 2²⁰
    private static final double HALF_PI_1 = 1.5707963267341256;
    private static final double HALF_PI_2 = 6.077100506303966E-11;
    private static final double HALF_PI_3 = 2.0222662487959506E-21;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 1.9082149292705877E-10;
    private static final double SQRT_HALF = Math.sqrt(0.5);
    private static final double LARGEST_ANGLE = 1e5;

    private static final int ATAN_STEPS = 8;
    private static final double[] ATAN = new double[ATAN_STEPS + 1];

    static {
        for (int i = 0; i <= ATAN_STEPS; i++) {
            ATAN[i] = StrictMath.atan((double) i / ATAN_STEPS);
        }
    }

    private Elementary() {}

    /** The sine. */
    public static double sin(double x) {
        if (!(Math.abs(x) <= LARGEST_ANGLE)) {
            return Double.NaN;
        }
        double k = Math.rint(x * TWO_OVER_PI);
        double r = x - k * HALF_PI_1 - k * HALF_PI_2 - k * HALF_PI_3;
        return switch ((int) (long) k & 3) {
            case 0 -> sinReduced(r);
            case 1 -> cosReduced(r);
            case 2 -> -sinReduced(r);
            default -> -cosReduced(r);
        };
    }

    /** The cosine. */
    public static double cos(double x) {
        if (!(Math.abs(x) <= LARGEST_ANGLE)) {
            return Double.NaN;
        }
        double k = Math.rint(x * TWO_OVER_PI);
        double r = x - k * HALF_PI_1 - k * HALF_PI_2 - k * HALF_PI_3;
        return switch ((int) (long) k & 3) {
            case 0 -> cosReduced(r);
            case 1 -> -sinReduced(r);
            case 2 -> -cosReduced(r);
            default -> sinReduced(r);
        };
    }

    /** On [−π/4, π/4], to the term of order 17. */
    private static double sinReduced(double r) {
        double q = r * r;
        double p = 1.0 / 355687428096000.0;
        p = p * q - 1.0 / 1307674368000.0;
        p = p * q + 1.0 / 6227020800.0;
        p = p * q - 1.0 / 39916800.0;
        p = p * q + 1.0 / 362880.0;
        p = p * q - 1.0 / 5040.0;
        p = p * q + 1.0 / 120.0;
        p = p * q - 1.0 / 6.0;
        return r + r * q * p;
    }

    /** On [−π/4, π/4], to the term of order 16. */
    private static double cosReduced(double r) {
        double q = r * r;
        double p = 1.0 / 20922789888000.0;
        p = p * q - 1.0 / 87178291200.0;
        p = p * q + 1.0 / 479001600.0;
        p = p * q - 1.0 / 3628800.0;
        p = p * q + 1.0 / 40320.0;
        p = p * q - 1.0 / 720.0;
        p = p * q + 1.0 / 24.0;
        return 1 - (0.5 * q - q * q * p);
    }

    /** The arc tangent, in [−π/2, π/2]. */
    public static double atan(double x) {
        double t = Math.abs(x);
        boolean steep = t > 1;
        if (steep) {
            t = 1 / t;
        }
        if (Double.isNaN(t)) {
            return Double.NaN;
        }
        int i = (int) (t * ATAN_STEPS + 0.5);
        double c = (double) i / ATAN_STEPS;
        double u = (t - c) / (1 + t * c);
        double q = u * u;
        double p = 1.0 / 13;
        p = p * q - 1.0 / 11;
        p = p * q + 1.0 / 9;
        p = p * q - 1.0 / 7;
        p = p * q + 1.0 / 5;
        p = p * q - 1.0 / 3;
        double a = ATAN[i] + (u + u * q * p);
        a = steep ? Math.PI / 2 - a : a;
        return x < 0 ? -a : a;
    }

    /** The angle of the direction (x, y) against the x axis, in [−π, π]. */
    public static double atan2(double y, double x) {
        if (x == 0) {
            return y == 0 ? 0 : y > 0 ? Math.PI / 2 : -Math.PI / 2;
        }
        double a = atan(y / x);
        if (x > 0) {
            return a;
        }
        return y < 0 ? a - Math.PI : a + Math.PI;
    }

    /** The arc sine; NaN outside [−1, 1]. */
    public static double asin(double x) {
        return atan2(x, Math.sqrt((1 - x) * (1 + x)));
    }

    /** The natural logarithm of a positive, normal number. */
    public static double log(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return Double.NaN;
        }
        int e = Math.getExponent(x);
        double m = x * scale(-e);
        if (m > 2 * SQRT_HALF) {
            m *= 0.5;
            e++;
        }
        double s = (m - 1) / (m + 1);
        return e * LN2_HIGH + (atanhSeries(s) * 2 + e * LN2_LOW);
    }

    /** The inverse hyperbolic tangent; NaN outside (−1, 1). */
    public static double atanh(double x) {
        return Math.abs(x) < 0.171 ? atanhSeries(x) : 0.5 * log((1 + x) / (1 - x));
    }

    /** For |s| ≤ 0.1716, which is what a mantissa between √½ and √2 leaves. */
    private static double atanhSeries(double s) {
        double q = s * s;
        double p = 1.0 / 21;
        p = p * q + 1.0 / 19;
        p = p * q + 1.0 / 17;
        p = p * q + 1.0 / 15;
        p = p * q + 1.0 / 13;
        p = p * q + 1.0 / 11;
        p = p * q + 1.0 / 9;
        p = p * q + 1.0 / 7;
        p = p * q + 1.0 / 5;
        p = p * q + 1.0 / 3;
        return s + s * q * p;
    }

    /** The inverse hyperbolic sine. */
    public static double asinh(double x) {
        return atanh(x / Math.sqrt(1 + x * x));
    }

    /** The exponential; NaN beyond ±700. */
    public static double exp(double x) {
        if (!(Math.abs(x) <= 700)) {
            return Double.NaN;
        }
        double k = Math.rint(x * 1.4426950408889634);
        double r = x - k * LN2_HIGH - k * LN2_LOW;
        double p = 1.0 / 6227020800.0;
        p = p * r + 1.0 / 479001600.0;
        p = p * r + 1.0 / 39916800.0;
        p = p * r + 1.0 / 3628800.0;
        p = p * r + 1.0 / 362880.0;
        p = p * r + 1.0 / 40320.0;
        p = p * r + 1.0 / 5040.0;
        p = p * r + 1.0 / 720.0;
        p = p * r + 1.0 / 120.0;
        p = p * r + 1.0 / 24.0;
        p = p * r + 1.0 / 6.0;
        p = p * r + 0.5;
        return (1 + (r + r * r * p)) * scale((int) k);
    }

    /** 2^e for normal results. */
    private static double scale(int e) {
        return Double.longBitsToDouble((long) (e + 1023) << 52);
    }
}

package fr.junn.core.unit;

import java.math.BigInteger;

/**
 * From one unit to a commensurable one: {@code y = x · multiplier / divisor + shift}.
 *
 * <p>Where the ratio of the factors is a fraction of integers that doubles hold exactly, these are multiplier and
 * divisor, so that a conversion by a whole number or a whole part (mm to m, h to s, l to m3) is the correctly rounded
 * result; with both it is within one and a half units in the last place, as it is where the divisor is 1 and the
 * multiplier the nearest double. A shift adds one rounding.
 *
 * <p>Immutable and safe for use by several threads. About a nanosecond per number. The same result for a number alone
 * and in an array.
 */
public final class UnitConverter {
    private static final int EXACT_BITS = 53;

    private final double multiplier;
    private final double divisor;
    private final double shift;

    private UnitConverter(double multiplier, double divisor, double shift) {
        this.multiplier = multiplier;
        this.divisor = divisor;
        this.shift = shift;
    }

    /** To base units. */
    static UnitConverter toBase(Unit source) {
        return of(source.exactFactor(), source.exactZero());
    }

    static UnitConverter between(Unit source, Unit target) {
        Fraction ratio = source.exactFactor().over(target.exactFactor());
        Fraction zeros = source.exactZero().minus(target.exactZero()).over(target.exactFactor());
        return of(ratio, zeros);
    }

    private static UnitConverter of(Fraction ratio, Fraction zeros) {
        double shift = zeros.isZero() ? 0 : zeros.toDouble();
        return isExact(ratio.numerator()) && isExact(ratio.denominator())
                ? new UnitConverter(
                        ratio.numerator().doubleValue(), ratio.denominator().doubleValue(), shift)
                : new UnitConverter(ratio.toDouble(), 1, shift);
    }

    private static boolean isExact(BigInteger value) {
        return value.bitLength() - value.getLowestSetBit() <= EXACT_BITS && value.bitLength() < Double.MAX_EXPONENT;
    }

    /** Whether numbers stay as they are. */
    public boolean isIdentity() {
        return multiplier == divisor && shift == 0;
    }

    /** One difference of two numbers, which the zeros do not concern. */
    double convertDifference(double value) {
        return value * multiplier / divisor;
    }

    /** One number. */
    public double convert(double value) {
        double scaled = convertDifference(value);
        return shift == 0 ? scaled : scaled + shift;
    }

    /** All numbers of an array, in place. */
    public void convert(double[] values) {
        if (isIdentity()) {
            return;
        }
        final double m = multiplier;
        final double d = divisor;
        final double s = shift;
        for (int i = 0; i < values.length; i++) {
            double scaled = values[i] * m / d;
            values[i] = s == 0 ? scaled : scaled + s;
        }
    }

    /** All numbers of an array, in place; computed in double precision. */
    public void convert(float[] values) {
        if (isIdentity()) {
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) convert(values[i]);
        }
    }
}

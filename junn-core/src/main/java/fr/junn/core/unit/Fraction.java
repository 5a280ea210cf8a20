package fr.junn.core.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** A positive or zero number as a fraction of big integers in lowest terms: exact, except for roots. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** Beyond this the number is no double, and powers of powers are somebody's attack. */
    private static final int MAX_BITS = 1 << 14;

    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

    static Fraction of(BigInteger numerator, BigInteger denominator) {
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger n = numerator.divide(gcd);
        BigInteger d = denominator.divide(gcd);
        if (n.bitLength() > MAX_BITS || d.bitLength() > MAX_BITS) {
            throw new Rational.Overflow();
        }
        return new Fraction(n, d);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    static Fraction parse(String decimal) {
        return of(new BigDecimal(decimal));
    }

    Fraction plus(Fraction o) {
        return of(
                numerator.multiply(o.denominator).add(o.numerator.multiply(denominator)),
                denominator.multiply(o.denominator));
    }

    /** May be negative, the one exception. */
    Fraction minus(Fraction o) {
        return of(
                numerator.multiply(o.denominator).subtract(o.numerator.multiply(denominator)),
                denominator.multiply(o.denominator));
    }

    Fraction times(Fraction o) {
        return of(numerator.multiply(o.numerator), denominator.multiply(o.denominator));
    }

    Fraction over(Fraction o) {
        return of(numerator.multiply(o.denominator), denominator.multiply(o.numerator));
    }

    Fraction pow(Rational power) {
        int n = Math.abs(power.numerator());
        if ((long) n * Math.max(numerator.bitLength() - 1, denominator.bitLength() - 1) > MAX_BITS) {
            throw new Rational.Overflow();
        }
        Fraction whole = of(numerator.pow(n), denominator.pow(n)).root(power.denominator());
        return power.numerator() < 0 ? ONE.over(whole) : whole;
    }

    private Fraction root(int degree) {
        if (degree == 1) {
            return this;
        }
        BigInteger n = integerRoot(numerator, degree);
        BigInteger d = integerRoot(denominator, degree);
        if (n.pow(degree).equals(numerator) && d.pow(degree).equals(denominator)) {
            return new Fraction(n, d);
        }
        return of(decimalRoot(new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS), degree));
    }

    /** The largest integer whose power is not above {@code value}, by bisection of its bits. */
    private static BigInteger integerRoot(BigInteger value, int degree) {
        BigInteger root = BigInteger.ZERO;
        for (int bit = value.bitLength() / degree; bit >= 0; bit--) {
            BigInteger candidate = root.setBit(bit);
            if (candidate.pow(degree).compareTo(value) <= 0) {
                root = candidate;
            }
        }
        return root;
    }

    /** Newton's iteration from the root as a double, which has 15 digits; each step doubles them. */
    private static BigDecimal decimalRoot(BigDecimal value, int degree) {
        double seed = StrictMath.pow(value.doubleValue(), 1.0 / degree);
        if (!(seed > 0) || Double.isInfinite(seed)) {
            throw new Rational.Overflow();
        }
        BigDecimal k = BigDecimal.valueOf(degree);
        BigDecimal root = BigDecimal.valueOf(seed);
        for (int step = 0; step < 3; step++) {
            BigDecimal quotient = value.divide(root.pow(degree - 1, DIGITS), DIGITS);
            root = root.multiply(BigDecimal.valueOf(degree - 1L)).add(quotient).divide(k, DIGITS);
        }
        return root;
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The nearest double: half a unit in the last place, to within a chance of one in 10^30. */
    double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), DIGITS)
                .doubleValue();
    }
}

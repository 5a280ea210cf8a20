package fr.junn.core.unit;

/** An exponent: a fraction in lowest terms with a positive denominator, both small. */
record Rational(int numerator, int denominator) {
    /** The largest numerator and denominator: beyond it no unit has a meaning, and no product overflows a long. */
    static final int MAX = 1000;

    static final Rational ZERO = new Rational(0, 1);
    static final Rational ONE = new Rational(1, 1);

    /** Thrown by arithmetic here and turned into a located message by whoever knows the unit's text. */
    static final class Overflow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overflow() {
            super(null, null, false, false);
        }
    }

    static Rational of(long numerator, long denominator) {
        long gcd = gcd(Math.abs(numerator), Math.abs(denominator));
        if (gcd == 0 || denominator == 0) {
            throw new Overflow();
        }
        long sign = denominator < 0 ? -1 : 1;
        long n = sign * numerator / gcd;
        long d = sign * denominator / gcd;
        if (Math.abs(n) > MAX || d > MAX) {
            throw new Overflow();
        }
        return new Rational((int) n, (int) d);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    Rational plus(Rational o) {
        return of(
                (long) numerator * o.denominator + (long) o.numerator * denominator,
                (long) denominator * o.denominator);
    }

    Rational times(Rational o) {
        return of((long) numerator * o.numerator, (long) denominator * o.denominator);
    }

    Rational negated() {
        return new Rational(-numerator, denominator);
    }

    boolean isZero() {
        return numerator == 0;
    }

    double toDouble() {
        return (double) numerator / denominator;
    }

    /** As an exponent in a unit: nothing for 1, {@code -2}, {@code (1/3)}. */
    @Override
    public String toString() {
        return denominator == 1
                ? (numerator == 1 ? "" : Integer.toString(numerator))
                : "(" + numerator + "/" + denominator + ")";
    }
}

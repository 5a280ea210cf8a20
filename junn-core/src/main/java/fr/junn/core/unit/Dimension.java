package fr.junn.core.unit;

import java.util.Arrays;

/**
 * What a unit measures: rational exponents over the base quantities of UCUM, persons and money.
 *
 * <p>UCUM counts plane angle as a base quantity, so rad/s is not Hz; amount of substance is not one: a mole is a number.
 * Money is of one currency and price year, or of none. Immutable; equal if the exponents and the money are.
 */
public final class Dimension {
    /** The base quantities: the seven of UCUM and two of ours. */
    public enum Base {
        LENGTH("L"),
        TIME("T"),
        MASS("M"),
        ANGLE("A"),
        TEMPERATURE("K"),
        CHARGE("Q"),
        LUMINOUS_INTENSITY("F"),
        PERSON("P"),
        MONEY("$");

        private final String symbol;

        Base(String symbol) {
            this.symbol = symbol;
        }
    }

    private static final Base[] BASES = Base.values();

    /** Of pure numbers. */
    public static final Dimension NONE = new Dimension(zeros(), "");

    private final Rational[] exponents;
    private final String money;

    private Dimension(Rational[] exponents, String money) {
        this.exponents = exponents;
        this.money = exponents[Base.MONEY.ordinal()].isZero() ? "" : money;
    }

    private static Rational[] zeros() {
        Rational[] zeros = new Rational[BASES.length];
        Arrays.fill(zeros, Rational.ZERO);
        return zeros;
    }

    static Dimension of(Base base) {
        Rational[] exponents = zeros();
        exponents[base.ordinal()] = Rational.ONE;
        return new Dimension(exponents, "");
    }

    static Dimension money(String currencyAndYear) {
        Rational[] exponents = zeros();
        exponents[Base.MONEY.ordinal()] = Rational.ONE;
        return new Dimension(exponents, currencyAndYear);
    }

    /** Whether money of two kinds would meet. */
    boolean conflictsWith(Dimension other) {
        return !money.isEmpty() && !other.money.isEmpty() && !money.equals(other.money);
    }

    Dimension times(Dimension other) {
        Rational[] sum = new Rational[BASES.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = exponents[i].plus(other.exponents[i]);
        }
        return new Dimension(sum, money.isEmpty() ? other.money : money);
    }

    Dimension pow(Rational power) {
        Rational[] product = new Rational[BASES.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = exponents[i].times(power);
        }
        return new Dimension(product, money);
    }

    /** The exponent of a base quantity; thirds and the like to double precision. */
    public double exponent(Base base) {
        return exponents[base.ordinal()].toDouble();
    }

    /** Currency and price year, such as {@code EUR{2023}}; empty where there is no money in it. */
    public String money() {
        return money;
    }

    /** Whether this is the dimension of pure numbers. */
    public boolean isNone() {
        return equals(NONE);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Dimension that && Arrays.equals(exponents, that.exponents) && money.equals(that.money);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(exponents) + money.hashCode();
    }

    /** For people: {@code L3.T-1}, {@code L(1/3).T-1}, {@code L-2.EUR{2023}}; {@code 1} for pure numbers. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Base base : BASES) {
            Rational exponent = exponents[base.ordinal()];
            if (!exponent.isZero()) {
                out.append(out.length() == 0 ? "" : ".");
                out.append(base == Base.MONEY ? money : base.symbol).append(exponent);
            }
        }
        return out.length() == 0 ? "1" : out.toString();
    }
}

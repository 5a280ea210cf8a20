package fr.junn.core.unit;

import fr.junn.core.error.JunnException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A unit of measurement after UCUM: how many of which base units one of it is.
 *
 * <p>Two units are equal if they are the same product of the same symbols, in whatever order and notation:
 * {@code kg.m-3} and {@code kg/m3} are equal, {@code km} and {@code 10*3.m} are not, though they are
 * {@linkplain #isEquivalent equivalent}. Annotations count as written.
 *
 * <p>Immutable and safe for use by several threads. Parsing costs some ten microseconds, a table look-up for the forty
 * usual units; a codec parses each distinct text once. No cache grows.
 */
public final class Unit {
    /** How the numbers of a unit relate to what they measure. */
    public enum Scale {
        /** Zero is none of it; sums and products have a meaning. */
        RATIO,
        /** A zero by convention, such as that of the Celsius scale. */
        INTERVAL,
        /** A logarithm of a ratio to a reference, such as the decibel. */
        LEVEL
    }

    /** Of pure numbers. */
    public static final Unit ONE = new Unit(List.of(), Fraction.ONE, Fraction.ZERO, Dimension.NONE, Scale.RATIO);

    private final List<Term> terms;
    private final Fraction factor;
    private final Fraction zero;
    private final Dimension dimension;
    private final Scale scale;
    private final String symbol;
    private final Set<Term> product;

    private Unit(List<Term> terms, Fraction factor, Fraction zero, Dimension dimension, Scale scale) {
        this.terms = terms;
        this.factor = factor;
        this.zero = zero;
        this.dimension = dimension;
        this.scale = scale;
        this.symbol = Term.print(terms);
        this.product = Set.copyOf(terms);
    }

    /**
     * Reads a case-sensitive UCUM code, with the extensions that the package describes: {@code m3/s}, {@code kg.m-3},
     * {@code m(1/3)/s}, {@code EUR{2023}/m2}.
     *
     * @throws JunnException {@link UnitMessage#UNKNOWN_UNIT} with what is near it, {@link UnitMessage#BAD_UNIT} with the
     *     place, {@link UnitMessage#NOT_A_RATIO}, {@link UnitMessage#MONEY_MISMATCH}, {@link UnitMessage#OUT_OF_RANGE}
     */
    public static Unit parse(String code) {
        Unit common = CommonUnits.find(code);
        return common != null ? common : parseUncommon(code);
    }

    static Unit parseUncommon(String code) {
        return parseUncommon(code, true);
    }

    /** As {@link #parse}, without the search for near units where there is no such one. */
    static Unit parseQuietly(String code) {
        Unit common = CommonUnits.find(code);
        return common != null ? common : parseUncommon(code, false);
    }

    private static Unit parseUncommon(String code, boolean suggesting) {
        try {
            return of(new UnitParser(code, Atoms.table(), suggesting).parse(), code, Atoms.table());
        } catch (Rational.Overflow e) {
            throw outOfRange(code);
        }
    }

    /**
     * Reads a unit as data writes it: a UCUM code, or else
     *
     * <ul>
     *   <li>a name of CityGML: {@code urn:ogc:def:uom:UCUM::m}, {@code #m}, {@code urn:adv:uom:m},
     *       {@code urn:ogc:def:uom:EPSG::9001}; of OGC: {@code http://www.opengis.net/def/uom/UCUM/0/m3%2Fs}; of QUDT, as
     *       SensorThings data has it: {@code http://qudt.org/vocab/unit/DEG_C};
     *   <li>the notation of CF and UDUNITS: {@code kg m-2 s-1}, {@code W m**-2}, {@code degC}, {@code degrees_north},
     *       {@code 1e-3};
     *   <li>signs and words, English and French: {@code °C}, {@code m³/s}, {@code µg/m³}, {@code kWh/m²}, {@code ha},
     *       {@code litres}, {@code hab/km²}, {@code k€}, {@code m NGF}.
     * </ul>
     *
     * <p>The result is a UCUM unit; a codec that must write the very same text back keeps it beside. Costs up to a tenth of a
     * millisecond: once per distinct text, not once per value.
     *
     * @throws JunnException as {@link #parse}
     */
    public static Unit fromData(String text) {
        return DataUnits.read(text);
    }

    static Unit of(List<Term> given, String code, Atoms atoms) {
        List<Term> terms = Term.merge(given);
        Fraction factor = Fraction.ONE;
        Fraction zero = Fraction.ZERO;
        Dimension dimension = Dimension.NONE;
        Scale scale = Scale.RATIO;
        for (Term term : terms) {
            if (term.isAnnotationOnly()) {
                continue;
            }
            Atom atom = atom(term, atoms);
            if (atom.scale() != Scale.RATIO) {
                boolean alone =
                        terms.stream().filter(t -> !t.isAnnotationOnly()).count() == 1;
                if (!alone || !term.exponent().equals(Rational.ONE)) {
                    throw new JunnException(UnitMessage.NOT_A_RATIO, term.symbol());
                }
                scale = atom.scale();
                zero = atom.zero();
            }
            Dimension power = atom.dimension().pow(term.exponent());
            if (dimension.conflictsWith(power)) {
                throw new JunnException(UnitMessage.MONEY_MISMATCH, dimension.money(), power.money());
            }
            dimension = dimension.times(power);
            factor = factor.times(atom.factor().pow(term.exponent()));
        }
        double asDouble = factor.toDouble();
        if (!(asDouble > 0) || Double.isInfinite(asDouble)) {
            throw outOfRange(code);
        }
        return new Unit(terms, factor, zero, dimension, scale);
    }

    private static Atom atom(Term term, Atoms atoms) {
        if (term.symbol().isEmpty()) {
            return ratio(Fraction.ONE, Dimension.of(Dimension.Base.PERSON));
        }
        if (Character.isDigit(term.symbol().charAt(0)) && !term.symbol().equals(Term.TEN)) {
            return ratio(Fraction.parse(term.symbol()), Dimension.NONE);
        }
        Atom atom = atoms.find(term.symbol());
        if (atom == null) {
            throw new JunnException(
                    UnitMessage.UNKNOWN_UNIT, term.symbol(), term.symbol(), Suggestions.near(term.symbol(), atoms));
        }
        boolean priceYear = atom.money() && !term.annotation().isEmpty();
        return priceYear ? ratio(atom.factor(), Dimension.money(atom.symbol() + "{" + term.annotation() + "}")) : atom;
    }

    private static Atom ratio(Fraction factor, Dimension dimension) {
        return new Atom("", false, Scale.RATIO, false, factor, Fraction.ZERO, dimension, "");
    }

    private static JunnException outOfRange(String code) {
        return new JunnException(UnitMessage.OUT_OF_RANGE, code, Rational.MAX);
    }

    /** The UCUM code, such as {@code m3/s}; {@link #parse} reads an equal unit back. */
    public String symbol() {
        return symbol;
    }

    /** What it measures. */
    public Dimension dimension() {
        return dimension;
    }

    /** How its numbers relate to what they measure. */
    public Scale scale() {
        return scale;
    }

    /**
     * How many base units (m, s, g, rad, K, C, cd, person, currency) one of it is, as the nearest double. For a level,
     * how many bels or nepers.
     */
    public double factor() {
        return factor.toDouble();
    }

    Fraction exactFactor() {
        return factor;
    }

    Fraction exactZero() {
        return zero;
    }

    /** What a level refers to: its symbol without prefix, as levels convert within that only; empty for others. */
    String levelReference() {
        if (scale != Scale.LEVEL) {
            return "";
        }
        for (Term term : terms) {
            Atom atom = term.isAnnotationOnly() ? null : Atoms.table().find(term.symbol());
            if (atom != null) {
                return atom.symbol();
            }
        }
        return symbol;
    }

    /** Whether measures in both can be converted into each other. */
    public boolean isCommensurable(Unit other) {
        return dimension.equals(other.dimension) && levelReference().equals(other.levelReference());
    }

    /** Whether the same number means the same in both. */
    public boolean isEquivalent(Unit other) {
        return isCommensurable(other) && factor.equals(other.factor) && zero.equals(other.zero);
    }

    /**
     * The way from this unit to another.
     *
     * @throws JunnException {@link UnitMessage#DIMENSION_MISMATCH}, {@link UnitMessage#MONEY_MISMATCH} or
     *     {@link UnitMessage#LEVEL_REFERENCE} if there is none
     */
    public UnitConverter converterTo(Unit target) {
        if (!dimension.equals(target.dimension)) {
            if (dimension.conflictsWith(target.dimension)) {
                throw new JunnException(UnitMessage.MONEY_MISMATCH, symbol, target.symbol);
            }
            throw new JunnException(UnitMessage.DIMENSION_MISMATCH, symbol, dimension, target.symbol, target.dimension);
        }
        if (!levelReference().equals(target.levelReference())) {
            throw new JunnException(UnitMessage.LEVEL_REFERENCE, symbol, target.symbol);
        }
        try {
            return UnitConverter.between(this, target);
        } catch (Rational.Overflow e) {
            throw outOfRange(symbol + "/(" + target.symbol + ")");
        }
    }

    /**
     * The product of both.
     *
     * @throws JunnException {@link UnitMessage#NOT_A_RATIO}, {@link UnitMessage#MONEY_MISMATCH},
     *     {@link UnitMessage#OUT_OF_RANGE}
     */
    public Unit times(Unit other) {
        return combine(other, Rational.ONE);
    }

    /** This divided by another; failures as {@link #times}. */
    public Unit over(Unit other) {
        return combine(other, Rational.ONE.negated());
    }

    private Unit combine(Unit other, Rational sign) {
        List<Term> product = new ArrayList<>(terms);
        String code = symbol + (sign.numerator() > 0 ? "." : "/") + other.symbol;
        try {
            other.terms.forEach(t -> product.add(t.withExponent(t.exponent().times(sign))));
            requireRatio(terms, other);
            other.requireRatio(other.terms, this);
            return of(product, code, Atoms.table());
        } catch (Rational.Overflow e) {
            throw outOfRange(code);
        }
    }

    private void requireRatio(Collection<Term> own, Unit other) {
        if (scale != Scale.RATIO && !other.terms.isEmpty() && !own.isEmpty()) {
            throw new JunnException(UnitMessage.NOT_A_RATIO, symbol);
        }
    }

    /** This to an integer power; failures as {@link #times}. */
    public Unit pow(int exponent) {
        return pow(exponent, 1);
    }

    /**
     * This to the power {@code numerator / denominator}; failures as {@link #times}, and
     * {@link UnitMessage#OUT_OF_RANGE} for a root of a number or an annotation, which no code can express.
     */
    public Unit pow(int numerator, int denominator) {
        List<Term> power = new ArrayList<>(terms.size());
        try {
            Rational exponent = Rational.of(numerator, denominator);
            terms.forEach(t -> power.add(t.withExponent(t.exponent().times(exponent))));
            return of(power, symbol, Atoms.table());
        } catch (Rational.Overflow e) {
            throw outOfRange("(" + symbol + ")^" + numerator + "/" + denominator);
        }
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof Unit that && product.equals(that.product);
    }

    @Override
    public int hashCode() {
        return product.hashCode();
    }

    /** The UCUM code. */
    @Override
    public String toString() {
        return symbol;
    }
}

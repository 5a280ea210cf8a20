package fr.junn.core.unit;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and its unit.
 *
 * <p>Equal if the number (bit by bit, so −0.0 is not 0.0) and the {@linkplain Unit#equals unit} are equal: 1 km is not
 * 1000 m, because data that says the one must not come back as the other. To ask whether two mean the same amount, use
 * {@link #compareTo}: like {@link java.math.BigDecimal}, the order is not consistent with {@code equals}.
 *
 * <p>Immutable; 24 bytes of heap and a shared unit.
 *
 * @param value the number; finite: what is absent or unknown is not a measure
 * @param unit its unit
 */
public record Measure(double value, Unit unit) implements Comparable<Measure> {
    private static final Pattern TEXT =
            Pattern.compile("\\s*([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?)\\s*(.*?)\\s*");

    /** @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} if the value is not finite */
    public Measure {
        if (!Double.isFinite(value)) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT, "value of a measure", value + " " + unit, "a finite number");
        }
    }

    /** A number in a unit. */
    public static Measure of(double value, Unit unit) {
        return new Measure(value, unit);
    }

    /**
     * A number in a unit given by its UCUM code.
     *
     * @throws JunnException as {@link Unit#parse}
     */
    public static Measure of(double value, String unitCode) {
        return new Measure(value, Unit.parse(unitCode));
    }

    /**
     * Reads {@code 4.2 m}, {@code 1.5e3 l/s}, {@code 90°}; the unit as {@link Unit#fromData} does, and {@code 1} where
     * there is none.
     *
     * @throws JunnException {@link UnitMessage#BAD_MEASURE}, or as {@link Unit#parse}
     */
    public static Measure parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (text.length() > UnitParser.LONGEST || !m.matches()) {
            throw new JunnException(UnitMessage.BAD_MEASURE, text.length() > 100 ? text.substring(0, 100) + "…" : text);
        }
        Unit unit = m.group(2).isEmpty() ? Unit.ONE : Unit.fromData(m.group(2));
        return new Measure(Double.parseDouble(m.group(1)), unit);
    }

    /**
     * The same amount in another unit; rounding as {@link UnitConverter}.
     *
     * @throws JunnException as {@link Unit#converterTo}
     */
    public Measure to(Unit target) {
        return unit.equals(target) ? this : new Measure(unit.converterTo(target).convert(value), target);
    }

    /** The same amount in another unit, given by its UCUM code; failures as {@link #to(Unit)} and {@link Unit#parse}. */
    public Measure to(String targetCode) {
        return to(Unit.parse(targetCode));
    }

    /** The number of this amount in another unit; failures as {@link #to(Unit)}. */
    public double valueIn(Unit target) {
        return to(target).value;
    }

    /**
     * The sum, in this unit. Of a temperature of a scale, such as {@code Cel}, and a difference in {@code K}: the higher
     * temperature.
     *
     * @throws JunnException {@link UnitMessage#NO_SUM} for two points of a scale, and for levels; else as {@link #to(Unit)}
     */
    public Measure plus(Measure other) {
        if (unit.scale() == Unit.Scale.LEVEL || other.unit.scale() != Unit.Scale.RATIO) {
            throw new JunnException(UnitMessage.NO_SUM, unit, other.unit);
        }
        return new Measure(value + other.differenceIn(unit), unit);
    }

    /**
     * The difference, in this unit. Of two points of a scale, such as {@code Cel}: a difference in {@code K}.
     *
     * @throws JunnException {@link UnitMessage#NO_SUM} for levels and for a point of a scale taken from a difference; else
     *     as {@link #to(Unit)}
     */
    public Measure minus(Measure other) {
        boolean points = unit.scale() == Unit.Scale.INTERVAL && other.unit.scale() == Unit.Scale.INTERVAL;
        if (points) {
            Unit kelvin = Unit.parse("K");
            return new Measure(UnitConverter.toBase(unit).convertDifference(value - other.valueIn(unit)), kelvin);
        }
        if (unit.scale() == Unit.Scale.LEVEL || other.unit.scale() != Unit.Scale.RATIO) {
            throw new JunnException(UnitMessage.NO_SUM, unit, other.unit);
        }
        return new Measure(value - other.differenceIn(unit), unit);
    }

    /** This amount, a ratio, in the step of {@code target}, whose zero does not count. */
    private double differenceIn(Unit target) {
        return unit.equals(target) ? value : unit.converterTo(target).convertDifference(value);
    }

    /** This amount times a number. */
    public Measure times(double number) {
        if (unit.scale() != Unit.Scale.RATIO) {
            throw new JunnException(UnitMessage.NOT_A_RATIO, unit);
        }
        return new Measure(value * number, unit);
    }

    /** The product of both amounts and units; failures as {@link Unit#times}. */
    public Measure times(Measure other) {
        return new Measure(value * other.value, unit.times(other.unit));
    }

    /** The quotient of both amounts and units; failures as {@link Unit#over}. */
    public Measure over(Measure other) {
        return new Measure(value / other.value, unit.over(other.unit));
    }

    /**
     * Compares the amounts, both taken in base units.
     *
     * @throws JunnException as {@link Unit#converterTo} if they are not commensurable
     */
    @Override
    public int compareTo(Measure other) {
        if (unit.equals(other.unit)) {
            return Double.compare(value, other.value);
        }
        unit.converterTo(other.unit);
        return Double.compare(
                UnitConverter.toBase(unit).convert(value),
                UnitConverter.toBase(other.unit).convert(other.value));
    }

    /** As {@link #parse} reads it: {@code 4.2 m}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", value, unit);
    }
}

package fr.junn.simulation;

import fr.junn.core.error.JunnException;
import fr.junn.core.spi.Wording;
import fr.junn.core.unit.Unit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number, switch or text by which a run is set up. Immutable; made by {@link #real}, {@link #integer}, {@link #flag},
 * {@link #text} or {@link #choice} and the methods that follow:
 *
 * <pre>{@code
 * Parameter.real("level", "m", Wording.of("water level", "niveau de l'eau")).within(-500, 9000).example(12.5)
 * Parameter.choice("scheme", List.of("first", "second"), Wording.of("order", "ordre")).byDefault("second")
 * }</pre>
 *
 * <p>A parameter with a default may be left out of a run; one without must be given, unless it is {@link #optional}.
 *
 * @param name {@code [a-z][a-zA-Z0-9]{0,62}}, unique within the solver; the key in a run description
 * @param kind what kind of value it has
 * @param unit the unit in which the solver reads it; {@link Unit#ONE} where it has none
 * @param required whether it must be given
 * @param min the smallest number allowed; −∞ where there is no bound
 * @param max the largest number allowed; +∞ where there is no bound
 * @param choices the texts allowed; empty where it is not a choice
 * @param standard the default: a {@link Double} in {@code unit}, {@link Long}, {@link Boolean} or {@link String}; or null
 * @param example a value with which the solver works, for templates and tests, of the same type; or null
 * @param help what it is, for people
 */
public record Parameter(
        String name,
        Kind kind,
        Unit unit,
        boolean required,
        double min,
        double max,
        List<String> choices,
        @Nullable Object standard,
        @Nullable Object example,
        Wording help) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,62}");

    /** What kind of value a parameter has. */
    public enum Kind {
        /** A number with a unit; {@code double} in code. */
        REAL,
        /** A whole number; {@code long} in code. */
        INTEGER,
        /** True or false. */
        FLAG,
        /** Any text. */
        TEXT,
        /** One of several texts. */
        CHOICE
    }

    /** @throws JunnException {@link SimulationMessage#BAD_PARAMETER} */
    public Parameter {
        choices = List.copyOf(choices);
        require(name, NAME.matcher(name).matches(), "name", name, NAME);
        require(name, min <= max, "range", min + " to " + max, "min ≤ max");
        require(name, (kind == Kind.CHOICE) == !choices.isEmpty(), "choices", choices, "some for a choice, else none");
        String standardDefect = standard == null ? null : ParameterValues.defect(kind, choices, min, max, standard);
        require(name, standardDefect == null, "default", String.valueOf(standard), String.valueOf(standardDefect));
        String exampleDefect = example == null ? null : ParameterValues.defect(kind, choices, min, max, example);
        require(name, exampleDefect == null, "example", String.valueOf(example), String.valueOf(exampleDefect));
    }

    private static void require(String parameter, boolean kept, String what, Object found, Object expected) {
        if (!kept) {
            throw new JunnException(SimulationMessage.BAD_PARAMETER, parameter, what, found, expected);
        }
    }

    /**
     * A number with a unit.
     *
     * @param unit a UCUM code; {@code 1} for a number without unit
     */
    public static Parameter real(String name, String unit, Wording help) {
        return of(name, Kind.REAL, Unit.parse(unit), List.of(), help);
    }

    /** A whole number. */
    public static Parameter integer(String name, Wording help) {
        return of(name, Kind.INTEGER, Unit.ONE, List.of(), help);
    }

    /** True or false. */
    public static Parameter flag(String name, Wording help) {
        return of(name, Kind.FLAG, Unit.ONE, List.of(), help);
    }

    /** Any text. */
    public static Parameter text(String name, Wording help) {
        return of(name, Kind.TEXT, Unit.ONE, List.of(), help);
    }

    /** One of several texts. */
    public static Parameter choice(String name, List<String> choices, Wording help) {
        return of(name, Kind.CHOICE, Unit.ONE, choices, help);
    }

    private static Parameter of(String name, Kind kind, Unit unit, List<String> choices, Wording help) {
        double infinity = Double.POSITIVE_INFINITY;
        return new Parameter(name, kind, unit, true, -infinity, infinity, choices, null, null, help);
    }

    /** The same, with bounds, in its unit. */
    public Parameter within(double newMin, double newMax) {
        return new Parameter(name, kind, unit, required, newMin, newMax, choices, standard, example, help);
    }

    /** The same, which may be left out and then has this value: a number in its unit, a Boolean or a text. */
    public Parameter byDefault(Object value) {
        Object plain = ParameterValues.plain(value);
        return new Parameter(name, kind, unit, false, min, max, choices, plain, example, help);
    }

    /** The same, which may be left out and then has no value. */
    public Parameter optional() {
        return new Parameter(name, kind, unit, false, min, max, choices, standard, example, help);
    }

    /** The same, with a value with which the solver works: a number in its unit, a Boolean or a text. */
    public Parameter example(Object value) {
        Object plain = ParameterValues.plain(value);
        return new Parameter(name, kind, unit, required, min, max, choices, standard, plain, help);
    }
}

package fr.junn.simulation;

import fr.junn.core.error.JunnException;
import fr.junn.core.field.Quantity;
import fr.junn.core.field.SupportKind;
import fr.junn.core.spi.Wording;
import fr.junn.core.unit.Unit;
import java.util.regex.Pattern;

/**
 * A typed opening of a solver, through which fields come in or go out. Immutable; made by {@link #input} or {@link #output}
 * and the methods that follow:
 *
 * <pre>{@code
 * Port.input("rain", Quantity.RAINFALL_RATE, SupportKind.GRID, Wording.of("rain", "pluie"))
 *     .measuredIn("mm/h")
 *     .within(0, 500)
 *     .nominal(10)
 *     .changing()
 * }</pre>
 *
 * <p>Whether values are conserved (extensive) or interpolated (intensive) when they are mapped to another support, follows
 * from the quantity.
 *
 * @param name {@code [a-z][a-zA-Z0-9]{0,62}}, unique within the solver
 * @param direction which way
 * @param quantity what is carried
 * @param unit the unit of the numbers; a field in another unit of the same dimension is converted before it comes in
 * @param support on what kind of support the values are
 * @param varying whether the values may change from window to window; otherwise an input is given once, in the
 *     initialization
 * @param required whether there is no run without it; always true of an output
 * @param min the smallest value that makes sense, in {@code unit}; −∞ where there is no bound
 * @param max the largest value that makes sense, in {@code unit}; +∞ where there is no bound
 * @param nominal a value of usual size, in {@code unit}, by which residuals are scaled and examples are made; not 0
 * @param help what it is, for people
 */
public record Port(
        String name,
        Direction direction,
        Quantity quantity,
        Unit unit,
        SupportKind support,
        boolean varying,
        boolean required,
        double min,
        double max,
        double nominal,
        Wording help) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,62}");

    /** @throws JunnException {@link SimulationMessage#BAD_PORT} */
    public Port {
        require(name, NAME.matcher(name).matches(), "name", name, NAME);
        require(name, unit.isCommensurable(quantity.unit()), "unit", unit, quantity);
        require(name, min <= max, "range", min + " … " + max, "min ≤ max");
        require(name, nominal != 0 && Double.isFinite(nominal), "nominal", nominal, "finite, ≠ 0");
        require(name, required || direction == Direction.INPUT, "required", false, true);
    }

    private static void require(String port, boolean kept, String what, Object found, Object expected) {
        if (!kept) {
            throw new JunnException(SimulationMessage.BAD_PORT, port, what, found, expected);
        }
    }

    /** A required, fixed input in the canonical unit of its quantity, without bounds, of nominal size 1. */
    public static Port input(String name, Quantity quantity, SupportKind support, Wording help) {
        return of(name, Direction.INPUT, quantity, support, help);
    }

    /** A fixed output in the canonical unit of its quantity, without bounds, of nominal size 1. */
    public static Port output(String name, Quantity quantity, SupportKind support, Wording help) {
        return of(name, Direction.OUTPUT, quantity, support, help);
    }

    private static Port of(String name, Direction direction, Quantity quantity, SupportKind support, Wording help) {
        double infinity = Double.POSITIVE_INFINITY;
        return new Port(name, direction, quantity, quantity.unit(), support, false, true, -infinity, infinity, 1, help);
    }

    /**
     * The same in another unit.
     *
     * @param code a UCUM code
     */
    public Port measuredIn(String code) {
        Unit newUnit = Unit.parse(code);
        return new Port(name, direction, quantity, newUnit, support, varying, required, min, max, nominal, help);
    }

    /** The same, with values that may change from window to window. */
    public Port changing() {
        return new Port(name, direction, quantity, unit, support, true, required, min, max, nominal, help);
    }

    /** The same, without which a run is possible. */
    public Port optional() {
        return new Port(name, direction, quantity, unit, support, varying, false, min, max, nominal, help);
    }

    /** The same, with bounds, in its unit. */
    public Port within(double newMin, double newMax) {
        return new Port(name, direction, quantity, unit, support, varying, required, newMin, newMax, nominal, help);
    }

    /** The same, with a nominal value, in its unit. */
    public Port nominal(double newNominal) {
        return new Port(name, direction, quantity, unit, support, varying, required, min, max, newNominal, help);
    }
}

package fr.junn.simulation;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Severity;
import fr.junn.core.unit.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one solver for one run, by name. Immutable.
 *
 * <p>The user of a solver gives what there is to give, numbers with their units; {@link #checkedFor} holds it against the
 * description, converts units, fills in defaults. A solver only ever sees checked parameters and asks for them by type.
 *
 * <pre>{@code
 * RunParameters parameters = RunParameters.none()
 *     .with("level", Measure.of(125, "dm"))
 *     .with("reach", "edge");
 * }</pre>
 */
public final class RunParameters {
    private static final RunParameters NONE = new RunParameters(Map.of());

    private final Map<String, Object> values;

    private RunParameters(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** No parameters: all defaults. */
    public static RunParameters none() {
        return NONE;
    }

    /** The same and a number with its unit. */
    public RunParameters with(String name, Measure value) {
        return plus(name, value);
    }

    /** The same and a number, in the unit that the solver reads. */
    public RunParameters with(String name, double value) {
        return plus(name, value);
    }

    /** The same and a whole number. */
    public RunParameters with(String name, long value) {
        return plus(name, value);
    }

    /** The same and a switch. */
    public RunParameters with(String name, boolean value) {
        return plus(name, value);
    }

    /** The same and a text or choice. */
    public RunParameters with(String name, String value) {
        return plus(name, value);
    }

    private RunParameters plus(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new RunParameters(more);
    }

    /** The values by name: {@link Measure}, {@link Double}, {@link Long}, {@link Boolean} or {@link String}. */
    public Map<String, Object> values() {
        return values;
    }

    /** All that is wrong with these parameters for a solver, each located at the name of its parameter. */
    public List<Finding> problems(SolverDescription solver) {
        List<Finding> findings = new ArrayList<>();
        check(solver, findings);
        return findings;
    }

    /**
     * The parameters as the solver reads them: numbers in its units, defaults filled in.
     *
     * @throws JunnException the first of the {@link #problems}, the others as suppressed errors
     */
    public RunParameters checkedFor(SolverDescription solver) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Object> checked = check(solver, findings);
        if (!findings.isEmpty()) {
            JunnException first = findings.get(0).toException();
            findings.stream().skip(1).forEach(f -> first.addSuppressed(f.toException()));
            throw first;
        }
        return new RunParameters(checked);
    }

    private Map<String, Object> check(SolverDescription solver, List<Finding> findings) {
        Map<String, Object> checked = new LinkedHashMap<>();
        for (Parameter parameter : solver.parameters()) {
            Object value = given(solver, parameter, findings);
            if (value != null) {
                checked.put(parameter.name(), value);
            }
        }
        for (String name : values.keySet()) {
            try {
                solver.parameter(name);
            } catch (JunnException unknown) {
                findings.add(Finding.of(Severity.ERROR, unknown.at(Location.path(name))));
            }
        }
        return checked;
    }

    private @Nullable Object given(SolverDescription solver, Parameter parameter, List<Finding> findings) {
        Location location = Location.path(parameter.name());
        Object value = values.get(parameter.name());
        if (value == null) {
            if (parameter.required()) {
                findings.add(Finding.error(
                        SimulationMessage.MISSING_PARAMETER,
                        location,
                        solver.name(),
                        parameter.name(),
                        parameter.help().english(),
                        shown(parameter, parameter.example())));
            }
            return parameter.standard() == null
                    ? null
                    : ParameterValues.widened(parameter.kind(), parameter.standard());
        }
        Object plain = value;
        if (value instanceof Measure measure) {
            if (parameter.kind() != Parameter.Kind.REAL || !measure.unit().isCommensurable(parameter.unit())) {
                findings.add(wrong(solver, parameter, value, "a value in " + parameter.unit(), location));
                return null;
            }
            plain = measure.valueIn(parameter.unit());
        }
        String defect =
                ParameterValues.defect(parameter.kind(), parameter.choices(), parameter.min(), parameter.max(), plain);
        if (defect != null) {
            findings.add(wrong(solver, parameter, value, shown(parameter, defect), location));
            return null;
        }
        return ParameterValues.widened(parameter.kind(), plain);
    }

    private static Finding wrong(SolverDescription solver, Parameter p, Object found, String expected, Location at) {
        return Finding.error(SimulationMessage.WRONG_PARAMETER, at, solver.name(), p.name(), found, expected);
    }

    private static String shown(Parameter parameter, @Nullable Object value) {
        String unit = parameter.kind() == Parameter.Kind.REAL ? " " + parameter.unit() : "";
        return value == null ? parameter.kind().name() + unit : value + unit;
    }

    /** Whether there is a value; false only for optional parameters, once checked. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * A number, in the unit that the solver's description states.
     *
     * @throws JunnException {@link SimulationMessage#NO_SUCH_VALUE}
     */
    public double real(String name) {
        return value(name, Double.class);
    }

    /**
     * A whole number.
     *
     * @throws JunnException {@link SimulationMessage#NO_SUCH_VALUE}
     */
    public long integer(String name) {
        return value(name, Long.class);
    }

    /**
     * A switch.
     *
     * @throws JunnException {@link SimulationMessage#NO_SUCH_VALUE}
     */
    public boolean flag(String name) {
        return value(name, Boolean.class);
    }

    /**
     * A text or choice.
     *
     * @throws JunnException {@link SimulationMessage#NO_SUCH_VALUE}
     */
    public String text(String name) {
        return value(name, String.class);
    }

    private <T> T value(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            String found = value == null
                    ? "not there"
                    : value + " (" + value.getClass().getSimpleName() + ")";
            throw new JunnException(SimulationMessage.NO_SUCH_VALUE, name, type.getSimpleName(), found);
        }
        return type.cast(value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof RunParameters that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}

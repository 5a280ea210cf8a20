package fr.junn.simulation;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.field.Field;
import org.jspecify.annotations.Nullable;

/** Holds what goes into a solver and comes out of it against its description. */
final class PortCheck {
    private final SolverDescription solver;

    PortCheck(SolverDescription solver) {
        this.solver = solver;
    }

    /** Time passes in a transient solver, and in no other. */
    void length(long nanos) {
        if (solver.transientRun() != (nanos > 0)) {
            throw new JunnException(
                    SimulationMessage.WRONG_LENGTH, solver.name(), nanos, solver.transientRun() ? "> 0" : "0");
        }
    }

    JunnException missing(Port port) {
        return new JunnException(
                        SimulationMessage.MISSING_INPUT,
                        solver.name(),
                        port.name(),
                        port.quantity().name(),
                        port.unit(),
                        port.support())
                .at(Location.path(port.name()));
    }

    /** The field in the unit of the port. */
    Field input(Port port, Field field) {
        if (!field.quantity().equals(port.quantity())) {
            throw wrong(SimulationMessage.WRONG_INPUT, port, "quantity", field.quantity(), port.quantity());
        }
        if (field.support().kind() != port.support()) {
            throw wrong(
                    SimulationMessage.WRONG_INPUT,
                    port,
                    "support",
                    field.support().kind(),
                    port.support());
        }
        return field.in(port.unit());
    }

    /** The field, which a foreign solver may have made wrong, or not at all. */
    Field output(Port port, @Nullable Field field) {
        if (field == null) {
            throw wrong(SimulationMessage.WRONG_OUTPUT, port, "field", "null", port.quantity());
        }
        if (!field.quantity().equals(port.quantity())) {
            throw wrong(SimulationMessage.WRONG_OUTPUT, port, "quantity", field.quantity(), port.quantity());
        }
        if (!field.unit().equals(port.unit())) {
            throw wrong(SimulationMessage.WRONG_OUTPUT, port, "unit", field.unit(), port.unit());
        }
        if (field.support().kind() != port.support()) {
            throw wrong(
                    SimulationMessage.WRONG_OUTPUT,
                    port,
                    "support",
                    field.support().kind(),
                    port.support());
        }
        return field;
    }

    void advance(long from, long to, @Nullable Advance advance) {
        boolean stuck = advance != null && advance.reached() == from && from < to && !advance.ended();
        if (advance == null || advance.reached() < from || advance.reached() > to || stuck) {
            String reached = advance == null ? "null" : Long.toString(advance.reached());
            throw new JunnException(SimulationMessage.WRONG_ADVANCE, solver.name(), from, to, reached);
        }
    }

    private JunnException wrong(SimulationMessage message, Port port, String what, Object found, Object expected) {
        return new JunnException(message, solver.name(), port.name(), what, found, expected)
                .at(Location.path(port.name()));
    }
}

package fr.junn.tck.solver;

import fr.junn.core.field.Field;
import fr.junn.core.field.Grid;
import fr.junn.core.field.ScalarSupport;
import fr.junn.core.field.Support;
import fr.junn.core.spatial.CrsId;
import fr.junn.simulation.Direction;
import fr.junn.simulation.Parameter;
import fr.junn.simulation.Port;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.SolverDescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Inputs and parameters made from nothing but a description: what a solver says of itself must be enough to run it. */
final class ExampleCase {
    private static final long SEED = 0x4A554E4EL;
    private static final int COLUMNS = 24;
    private static final int ROWS = 16;

    private ExampleCase() {}

    /** Fields of half to one and a half times the nominal value, within the bounds of the port, on one grid. */
    static Map<String, Field> inputs(SolverDescription solver) {
        Map<String, Field> fields = new HashMap<>();
        Random random = new Random(SEED);
        for (Port port : solver.ports(Direction.INPUT)) {
            Support support = switch (port.support()) {
                case GRID -> Grid.of(CrsId.parse("EPSG:2154+5720"), 843_000, 6_520_000, 1, COLUMNS, ROWS);
                case SCALAR -> ScalarSupport.NOWHERE;
                default ->
                    throw new AssertionError("[CASE-1] no example of an input on " + port.support()
                            + " can be made: override inputs() for " + port.name());
            };
            double[] values = new double[(int) support.size()];
            for (int i = 0; i < values.length; i++) {
                double value = port.nominal() * (0.5 + random.nextDouble());
                values[i] = Math.max(port.min(), Math.min(port.max(), value));
            }
            fields.put(port.name(), Field.of(port.quantity(), port.unit(), support, values));
        }
        return fields;
    }

    /** The examples of the parameters that have some; the defaults of the others are the engine's affair. */
    static RunParameters parameters(SolverDescription solver) {
        RunParameters parameters = RunParameters.none();
        for (Parameter parameter : solver.parameters()) {
            if (parameter.example() != null) {
                parameters = with(parameters, parameter.name(), parameter.example());
            }
        }
        return parameters;
    }

    static RunParameters with(RunParameters parameters, String name, Object value) {
        if (value instanceof Double number) {
            return parameters.with(name, number.doubleValue());
        }
        if (value instanceof Long number) {
            return parameters.with(name, number.longValue());
        }
        if (value instanceof Boolean flag) {
            return parameters.with(name, flag.booleanValue());
        }
        return parameters.with(name, (String) value);
    }
}

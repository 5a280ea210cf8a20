package fr.junn.simulation;

import fr.junn.core.error.JunnException;
import fr.junn.core.field.Field;
import java.util.Map;
import java.util.Optional;

/**
 * Where the inputs of a run come from: fields in memory, a snapshot of a twin, files through codecs. Asked by the engine
 * before the run for every input port at time 0, and before each window for the changing ones.
 */
@FunctionalInterface
public interface InputSource {
    /**
     * The values for a port.
     *
     * @param port an input port
     * @param time the time for which they are wanted [ns since the start of the run]
     * @return a field on the kind of support of the port, in a unit of its dimension; empty where there is none, which for
     *     a time after 0 means that the last one still holds
     * @throws JunnException where there are values that cannot be had, such as a file that cannot be read
     */
    Optional<Field> field(Port port, long time);

    /** No inputs. */
    static InputSource none() {
        return (port, time) -> Optional.empty();
    }

    /** These fields, by the names of their ports, for the whole run. */
    static InputSource of(Map<String, Field> fields) {
        Map<String, Field> copy = Map.copyOf(fields);
        return (port, time) -> time == 0 ? Optional.ofNullable(copy.get(port.name())) : Optional.empty();
    }
}

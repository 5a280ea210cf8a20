package fr.junn.simulation;

import fr.junn.core.error.JunnException;
import fr.junn.core.field.Field;

/**
 * Where the outputs of a run go to while it goes on: a store, files through codecs. Called by the engine after the
 * initialization and after each window, for every output port, by the thread of the run.
 */
@FunctionalInterface
public interface OutputSink {
    /**
     * Takes the values of an output.
     *
     * @param port an output port
     * @param time the time at which they hold [ns since the start of the run], rising from call to call for each port
     * @param values immutable
     * @throws JunnException where they cannot be kept; ends the run
     */
    void accept(Port port, long time, Field values);

    /** Takes nothing; the final values are in the report all the same. */
    static OutputSink none() {
        return (port, time, values) -> {};
    }
}

package fr.junn.simulation;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.field.Field;

/**
 * One instance of a model in one run. The life cycle is that of FMI 3.0 co-simulation (§ 4), with fields in place of
 * scalars:
 *
 * <pre>
 * create → enterInitialization → set each input that there is → exitInitialization
 *        → ( set changing inputs · advance · get outputs · save · restore )*
 *        → terminate → get outputs → close
 * </pre>
 *
 * <ul>
 *   <li><b>Who calls.</b> The engine, in this order and in no other, from one thread at a time, not always the same one.
 *       {@link #close} may come at any moment, also after a failure, and is the only call after one.
 *   <li><b>Time</b> is nanoseconds since the start of the run, as {@code long}: windows add up exactly, over 292 years.
 *   <li><b>Fields</b> that come in match their port: unit, kind of support, presence. They are immutable and may be kept;
 *       all inputs on grids need not share one grid unless the solver asks so in the help of its ports, and says so by an
 *       error.
 *   <li><b>Long work</b> asks {@link SolverContext#cancellation} at least ten times a second, reports to
 *       {@link SolverContext#progress}, and uses no thread but its caller's and those of {@link SolverContext#executor}.
 *   <li><b>Quiet.</b> Nothing is printed, no file written, no state kept outside of the instance. What is worth telling
 *       goes to {@link SolverContext#diagnostics}.
 *   <li><b>Failure.</b> Any exception ends the run. A {@link JunnException} with a message of the solver's own tells what
 *       was found, where, and what to do.
 * </ul>
 */
public interface Solver extends AutoCloseable {
    /** Begins the initialization. */
    void enterInitialization();

    /**
     * Gives the values of an input: in the initialization, and, where the port is {@linkplain Port#varying changing},
     * before a window, for all of that window.
     *
     * @param port the name of an input port
     * @param values in the unit and on the kind of support of the port
     */
    void set(String port, Field values);

    /**
     * Ends the initialization: all inputs are there, memory is taken. From here on outputs have values, those of a steady
     * solver after its one advance.
     *
     * @throws JunnException where the inputs do not go together
     */
    void exitInitialization();

    /**
     * Goes on by one window. Inner steps are the solver's own affair; they end at {@code to} exactly, or the solver returns
     * early, at an event that others should know of.
     *
     * @param from the time reached before [ns]
     * @param to the end of the window [ns]; equal to {@code from} for the one advance of a steady solver, else later
     * @return the time reached, and whether there is nothing more to compute
     * @throws CancelledException if cancelled, within a second
     */
    Advance advance(long from, long to);

    /**
     * The values of an output at the time reached. Immutable: later windows do not change what was handed out.
     *
     * @param port the name of an output port
     */
    Field get(String port);

    /**
     * The whole state at the time reached. Only called of a solver that declares {@link Capability#SAVE_RESTORE}.
     *
     * @return to be given to {@link #restore} of this instance, once, several times or never
     */
    default SolverState save() {
        throw new JunnException(SimulationMessage.NOT_CAPABLE, getClass().getSimpleName(), Capability.SAVE_RESTORE);
    }

    /**
     * Goes back to a saved state: from here on, everything is as if what came after {@link #save} had never been.
     *
     * @param state of this instance, not closed
     */
    default void restore(SolverState state) {
        throw new JunnException(SimulationMessage.NOT_CAPABLE, getClass().getSimpleName(), Capability.SAVE_RESTORE);
    }

    /** Ends the run. Outputs may still be asked for. */
    default void terminate() {}

    /** Lets go of everything. Has no effect from the second time on. */
    @Override
    default void close() {}
}

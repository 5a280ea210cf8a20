/**
 * The conformance kit for solvers.
 *
 * <p>The problem: a solver from outside is selected by name like the SDK's own, so it must keep what the engine relies on:
 * that it is described truly, prints nothing, leaves its inputs alone, stops when told, gives the same bits twice where it
 * says so. {@link fr.junn.tck.solver.SolverContract} tells these rules as tests, each with an id; a solver's author extends
 * it in one line:
 *
 * <pre>{@code
 * class SnowContractTest extends SolverContract {
 *     SnowContractTest() { super(new SnowProvider()); }
 * }
 * }</pre>
 *
 * <p>The kit is tested by solvers that are broken on purpose, one for each rule. This is its first form: rules on
 * conservation, events, rollback with other windows and coupling come with the engine.
 *
 * <p>That a kit has rules with ids and is tested by broken implementations, is a habit of the Reactive Streams TCK.
 */
@NullMarked
package fr.junn.tck.solver;

import org.jspecify.annotations.NullMarked;

/**
 * Solvers: how a model is described, found, run, and how one's own becomes part of a twin.
 *
 * <p>The problem: models of floods, traffic, energy or noise come from many hands, in many languages, and must run on the
 * same twin, exchange values, and be selectable by name by a user who knows none of them. So a model is a <em>solver</em>
 * behind one small SPI; it reads immutable inputs through typed ports, advances in windows, and hands out immutable fields.
 * It knows no file, no store and no other solver.
 *
 * <p><b>For whoever runs a solver</b>
 *
 * <ul>
 *   <li>{@link fr.junn.simulation.Simulation} finds and runs it; {@link fr.junn.simulation.RunParameters} set it up;
 *       {@link fr.junn.simulation.RunSettings} say over what time, on how many threads; a
 *       {@link fr.junn.simulation.RunReport} is what came of it.
 *   <li>{@link fr.junn.simulation.InputSource} is where its inputs come from, {@link fr.junn.simulation.OutputSink} where
 *       its outputs go to while it runs.
 * </ul>
 *
 * <pre>{@code
 * Field terrain = Field.of(Quantity.SURFACE_ALTITUDE, grid, heights);
 * RunReport report = Simulation.find("bathtub").run(
 *         InputSource.of(Map.of("terrain", terrain)),
 *         RunParameters.none().with("level", Measure.of(12.5, "m")));
 * Field depth = report.field("depth");
 * }</pre>
 *
 * <p><b>For whoever writes a solver</b>
 *
 * <ol>
 *   <li>Describe it: a {@link fr.junn.simulation.SolverDescription} of {@link fr.junn.simulation.Port ports},
 *       {@link fr.junn.simulation.Parameter parameters} and {@link fr.junn.simulation.Capability capabilities}.
 *   <li>Write it: a {@link fr.junn.simulation.Solver}, whose life cycle is told there. It may count on parameters and inputs
 *       having been checked against the description.
 *   <li>Register it: a {@link fr.junn.simulation.SolverProvider}, named in
 *       {@code META-INF/services/fr.junn.simulation.SolverProvider}.
 *   <li>Prove it: a test class that extends {@code fr.junn.tck.solver.SolverContract} in one line.
 *   <li>See it at work: with the jar in a folder, {@code junn --plugins FOLDER solvers} lists it and
 *       {@code junn --plugins FOLDER solver describe NAME} shows its ports and parameters.
 * </ol>
 *
 * <pre>{@code
 * public final class Doubling implements SolverProvider {
 *     private static final SolverDescription DESCRIPTION = SolverDescription.of(
 *                     "doubling", Wording.of("twice the depth", "deux fois la hauteur"))
 *             .steady()
 *             .ports(
 *                     Port.input("in", Quantity.FLOOD_WATER_THICKNESS, SupportKind.GRID, Wording.of("depth", "hauteur")),
 *                     Port.output("out", Quantity.FLOOD_WATER_THICKNESS, SupportKind.GRID, Wording.of("twice", "double")))
 *             .capable(Capability.values());
 *     …
 *     public Solver create(RunParameters parameters, SolverContext context) {
 *         return new Solver() {
 *             private Field in;
 *             private Field out;
 *             public void enterInitialization() {}
 *             public void set(String port, Field values) { in = values; }
 *             public void exitInitialization() { out = in; }
 *             public Advance advance(long from, long to) {
 *                 double[] values = in.toArray();
 *                 for (int i = 0; i < values.length; i++) { values[i] *= 2; }
 *                 out = Field.of(Quantity.FLOOD_WATER_THICKNESS, in.support(), values);
 *                 return Advance.to(to);
 *             }
 *             public Field get(String port) { return out; }
 *             …
 *         };
 *     }
 * }
 * }</pre>
 *
 * <p>What is here is the seam and a run of one solver by itself. Coupling of several, events, ensembles, and reading
 * parameters from JSON are yet to come, and will not change what a solver has to do.
 *
 * <p>Sources: FMI 3.0.1, § 4 (co-simulation: life cycle, early return, saved states), CSDMS Basic Model Interface 2.0 (fields
 * on grids in place of scalars). Not taken over from FMI: time as a floating-point number, which lets windows drift apart.
 */
@NullMarked
package fr.junn.simulation;

import org.jspecify.annotations.NullMarked;

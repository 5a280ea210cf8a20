/**
 * Long work: how far it is, how it is stopped, what it may use up, how it is split over the cores, and how it goes on after
 * a crash.
 *
 * <p><b>One piece of work.</b>
 *
 * <ul>
 *   <li>{@link fr.junn.core.work.Progress} is what work reports to; {@link fr.junn.core.work.ProgressMeter} makes share
 *       done, rate and remaining time of it.
 *   <li>{@link fr.junn.core.work.Cancellation} is what work asks, often and cheaply, whether it should stop;
 *       {@link fr.junn.core.work.CancellationSource} is what the user of the work holds.
 *   <li>{@link fr.junn.core.work.Limits} bounds what a reader of foreign data may use up.
 * </ul>
 *
 * <pre>{@code
 * try (Progress.Task task = progress.start(TerrainMessage.FILLING, rows, "rows")) {
 *     for (int row = 0; row < rows; row++) {
 *         cancellation.check("fill");
 *         fill(row);
 *         task.advance(1);
 *     }
 * }
 * }</pre>
 *
 * <p><b>Work on many keys.</b> A country is tiled, an ensemble has members: the same work on many keys, none of which
 * depends on another. A {@link fr.junn.core.work.Job} says what the keys are and what the work on one is, as a pure
 * function. A {@link fr.junn.core.work.JobRunner} does it on all cores ({@link fr.junn.core.work.Jobs}) or elsewhere, and
 * hands the results on in the order of the keys, so that an outcome does not depend on the number of threads. A
 * {@link fr.junn.core.work.ResumableJob} also says how a result is kept in a {@link fr.junn.core.work.Checkpoint}.
 *
 * <pre>{@code
 * try (JobRunner runner = Jobs.runner();
 *         Checkpoint checkpoint = Checkpoint.file(Path.of("tiles.checkpoint"))) {
 *     JobOptions options = JobOptions.defaults().with(progress).with(cancellation).with(checkpoint);
 *     runner.run(tiling, (tile, bytes) -> writer.add(tile, bytes), options);
 * }
 * }</pre>
 *
 * <p>No thread is started before a job runs, none is left after its runner is closed, and the common pool of the JDK, which
 * belongs to the host program, is not used.
 */
@NullMarked
package fr.junn.core.work;

import org.jspecify.annotations.NullMarked;

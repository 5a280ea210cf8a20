/**
 * Long work: how far it is, how it is stopped, what it may use up, and how it is split over the cores.
 *
 * <ul>
 *   <li>{@link fr.junn.core.work.Progress} is what work reports to.
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
 */
@NullMarked
package fr.junn.core.work;

import org.jspecify.annotations.NullMarked;

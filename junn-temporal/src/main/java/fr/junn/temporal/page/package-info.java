/**
 * Pages of bytes that are only ever added to a log, and survive what computers do to files.
 *
 * <p><b>The problem.</b> A computer may lose power in the middle of a write. What was not yet synced may then be there, be
 * there in part, or not at all, in any order; a disk may fill up, or give back another bit than it was given. A store must
 * come back with all that it called durable and nothing that is half of something.
 *
 * <p><b>The pieces.</b>
 *
 * <ul>
 *   <li>{@link fr.junn.temporal.page.PageSpace} is the SPI: a place that holds a few named {@link
 *       fr.junn.temporal.page.PageStore}s, each a run of bytes that can be appended to, read, synced and cut. {@link
 *       fr.junn.temporal.page.FolderSpace} is one in a folder, {@link fr.junn.temporal.page.MemorySpace} one in memory; an
 *       object store or a key-value store can be another.
 *   <li>{@link fr.junn.temporal.log.PageLog} puts checked pages on it.
 *   <li>{@link fr.junn.temporal.page.StoreLock} says who writes.
 * </ul>
 *
 * <pre>{@code
 * try (TwinStore store = TwinStore.open(FolderSpace.open(folder), StoreOptions.defaults())) { … }
 * }</pre>
 *
 * <p><b>Sources.</b> That synced data alone can
 * be relied on, and that writes may be reordered and torn: Pillai et al., <i>All File Systems Are Not Created Equal</i>,
 * OSDI 2014.
 */
@NullMarked
package fr.junn.temporal.page;

import org.jspecify.annotations.NullMarked;

/**
 * The main job in small: {@code junn demo}. A generated town goes through a codec into a snapshot, a scenario raises its
 * dike, a solver floods both, and the difference is written as layers and as a page.
 *
 * <p>What is trivial here is said in the results: the town is made up ({@code Town}), the flood is a bathtub (water as high
 * everywhere as the river, where it can get to), the snapshots live in memory. Each is replaced by the real part when that is
 * there; the way of the data stays.
 */
@NullMarked
package fr.junn.cli.demo;

import org.jspecify.annotations.NullMarked;

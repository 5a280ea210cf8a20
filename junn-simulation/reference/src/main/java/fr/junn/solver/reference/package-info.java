/**
 * Small solvers with exact answers: to try the SDK with, to test engines and kits against, and to read before writing one's
 * own. None of them is a model of anything one should decide by.
 *
 * <ul>
 *   <li>{@link fr.junn.solver.reference.BathtubProvider bathtub}: still water up to a level, everywhere or where it can
 *       flow in from the edge or from a place. No momentum, no volume, no time: it says where water <em>could</em> stand,
 *       and where a dike holds at all. It is a first look that planners use for the sea and for polders, and it is wrong
 *       for rivers, which slope.
 * </ul>
 */
@NullMarked
package fr.junn.solver.reference;

import org.jspecify.annotations.NullMarked;

/**
 * On which side? Geometric tests whose sign is always right.
 *
 * <p>Every algorithm that branches on geometry asks one of four questions: does a point lie left of a line, above a plane,
 * inside a circle, inside a sphere? Each is the sign of a small determinant. Computed in plain floating point the sign is
 * wrong when the points are nearly in degenerate position, which real data are all the time: walls are straight, grids are
 * regular, roofs are flat. A triangulation built on wrong signs loops, crosses itself or loses points.
 *
 * <p>{@link fr.junn.geometry.predicate.Predicates} evaluates the determinant in floating point together with a proven
 * bound of its error, and returns at once where the value is larger than the bound; this is the case almost always and
 * allocates nothing. Otherwise it computes the determinant exactly: with floating-point expansions (sums of doubles that
 * do not overlap) where their products can neither overflow nor underflow, and with decimal big numbers beyond.
 *
 * <pre>{@code
 * if (Predicates.orient2d(ax, ay, bx, by, px, py) > 0) {
 *     // p lies left of the line from a to b: certain, not only likely
 * }
 * }</pre>
 *
 * <p>Sources: J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates",
 * Discrete &amp; Computational Geometry 18 (1997) 305–363 (error bounds, expansion arithmetic); T. J. Dekker, "A
 * floating-point technique for extending the available precision", Numerische Mathematik 18 (1971) 224–242 (exact
 * product); D. E. Knuth, The Art of Computer Programming vol. 2, 4.2.2 (exact sum).
 */
@NullMarked
package fr.junn.geometry.predicate;

import org.jspecify.annotations.NullMarked;

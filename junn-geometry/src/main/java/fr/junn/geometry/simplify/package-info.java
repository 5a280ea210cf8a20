/**
 * Meshes of fewer triangles, with a bound on the error that is true.
 *
 * <p><b>The problem.</b> A terrain of a million triangles is shown from afar, sent to a browser, or given to a solver that
 * needs a hundred thousand. Quadric errors say which vertices matter least, but not how far the result is from the original:
 * they are means over planes without end. A flood model that relies on "at most 10 cm" needs more.
 *
 * <p><b>The pieces.</b> {@link fr.junn.geometry.simplify.MeshSimplifier} takes vertices away in the order of their quadric
 * error and follows, for each triangle, how far it may be from where the surface was; {@link
 * fr.junn.geometry.simplify.SimplifiedMesh} is what is left, with the bound.
 *
 * <pre>{@code
 * SimplifiedMesh coarse = MeshSimplifier.unbounded().to(100_000).simplify(mesh);
 * SimplifiedMesh exact = MeshSimplifier.within(0).simplify(mesh);      // merges what is flat
 * }</pre>
 *
 * <p>Borders and edges between labels stay as they are, so that neighbouring tiles fit and roofs stay roofs.
 *
 * <p><b>Sources.</b> Garland and Heckbert 1997; Cohen, Manocha and Olano 1997; in full at the classes.
 */
@NullMarked
package fr.junn.geometry.simplify;

import org.jspecify.annotations.NullMarked;

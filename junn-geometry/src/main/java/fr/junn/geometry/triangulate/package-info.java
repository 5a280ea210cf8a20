/**
 * Triangles from polygons and from points.
 *
 * <p>Everything a machine draws, intersects or computes upon is triangles in the end: faces of buildings, terrain between
 * surveyed points, the cells of a flood model. Here they are made, from flat arrays, with signs that are always right
 * ({@link fr.junn.geometry.predicate}): on a triangulation that decides by rounded signs everything above it stands on
 * sand.
 *
 * <ul>
 *   <li>{@link fr.junn.geometry.triangulate.Triangulations} has the usual cases in one line.
 *   <li>{@link fr.junn.geometry.triangulate.PolygonTriangulator} cuts polygons with holes, flat or upright, into triangles
 *       without new vertices: exact where rings touch themselves or each other, bounded where they cross.
 *   <li>{@link fr.junn.geometry.triangulate.DelaunayTriangulator} joins points to a {@link
 *       fr.junn.geometry.triangulate.Triangulation} with breaklines and borders.
 *   <li>{@link fr.junn.geometry.triangulate.EditableTriangulation} goes on from there: points and breaklines come and go,
 *       heights are interpolated, triangles are refined to a {@link fr.junn.geometry.triangulate.Refinement}.
 * </ul>
 *
 * <pre>{@code
 * double[] wall = {0, 0, 0, 10, 0, 0, 10, 0, 3, 0, 0, 3};                       // x y z of four corners
 * int[] triangles = Triangulations.polygon(wall, 3, 0, 4);
 *
 * EditableTriangulation terrain = DelaunayTriangulator.of(points, 3)            // x y z of each
 *         .breakline(crestOfTheDike)
 *         .border(limitOfTheStudy)
 *         .edit();
 * terrain.refine(Refinement.minAngle(25).withMaxArea(100), progress, cancellation);
 * double height = terrain.heightAt(x, y);
 * }</pre>
 *
 * <p>Inside, a polygon is a set of circular lists of nodes ({@code Contours}) whose holes are joined to their ring by
 * bridges ({@code HoleBridges}) and which are then cut ear by ear ({@code EarClipper}); a triangulation is one array of
 * triangles with links to their neighbours and ghosts around the hull ({@code TriangleNet}).
 *
 * <p>Sources: D. Eberly, "Triangulation by Ear Clipping"; G. H. Meisters, "Polygons have ears", American Mathematical
 * Monthly 82 (1975); J. R. Shewchuk, "Lecture Notes on Delaunay Mesh Generation" (2012); S. W. Sloan, "A fast algorithm for
 * generating constrained Delaunay triangulations", Computers &amp; Structures 47 (1993); J. Ruppert, "A Delaunay refinement
 * algorithm for quality 2-dimensional mesh generation", Journal of Algorithms 18 (1995).
 */
@NullMarked
package fr.junn.geometry.triangulate;

import org.jspecify.annotations.NullMarked;

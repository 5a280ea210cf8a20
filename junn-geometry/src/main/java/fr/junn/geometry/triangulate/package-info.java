/**
 * Triangles from polygons and from points.
 *
 * <p>Everything a machine draws, intersects or computes upon is triangles in the end: faces of buildings, terrain between
 * surveyed points, the cells of a flood model. Here they are made, from flat arrays, with signs that are always right
 * ({@link fr.junn.geometry.predicate}): on a triangulation that decides by rounded signs everything above it stands on
 * sand.
 *
 * <p>{@link fr.junn.geometry.triangulate.PolygonTriangulator} cuts polygons with holes, flat or upright, into triangles
 * without new vertices: exact where rings touch themselves or each other, bounded where they cross.
 *
 * <pre>{@code
 * double[] wall = {0, 0, 0, 10, 0, 0, 10, 0, 3, 0, 0, 3};                       // x y z of four corners
 * int[] triangles = PolygonTriangulator.plain().triangulate(wall, 3, new int[] {0, 4});
 * }</pre>
 *
 * <p>Sources: D. Eberly, "Triangulation by Ear Clipping"; G. H. Meisters, "Polygons have ears", American Mathematical
 * Monthly 82 (1975).
 */
@NullMarked
package fr.junn.geometry.triangulate;

import org.jspecify.annotations.NullMarked;

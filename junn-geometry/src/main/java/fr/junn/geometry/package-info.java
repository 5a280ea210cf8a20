/**
 * The 3D kernel: one-line doors to its operations.
 *
 * <p>No other Java library does geometry of cities in three dimensions: in JTS a wall has no area, a roof that of its plan,
 * and two slabs above each other intersect. This module has shapes, and what is done with them, on flat arrays.
 *
 * <ul>
 *   <li>{@code shape}: points, curves, surfaces, solids, meshes, instances; how coordinates are held.
 *   <li>{@code predicate}, {@code triangulate}: exact signs, triangles.
 *   <li>{@code mesh}, {@code measure}: faces to triangles, areas, volumes, orientation.
 *   <li>{@code index}, {@code simplify}, {@code clip}: finding things, fewer triangles, what lies in a region.
 *   <li>{@code jts}: to the plane and back; {@code crs}: reference systems.
 * </ul>
 *
 * <p>{@link fr.junn.geometry.Solids} and {@link fr.junn.geometry.Meshes} are the doors for those who want one answer; the
 * objects behind them take options, progress and cancellation.
 *
 * <pre>{@code
 * double m3 = Solids.volume(solid);
 * TriangleIndex index = Meshes.index(Solids.mesh(solid));
 * }</pre>
 */
@NullMarked
package fr.junn.geometry;

import org.jspecify.annotations.NullMarked;

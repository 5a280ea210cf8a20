/**
 * Reference systems and how to go between them: French geodesy to the millimetre, with heights.
 *
 * <p><b>The problem.</b> A twin mixes point clouds in Lambert-93 with heights above sea level, plans in systems of the
 * 1870s, satellite positions that move with the continent, and viewers that want metres from the centre of the Earth. Each
 * pair of systems has its own formula or grid; taking the wrong one, or none, is 360 m off in the worst case and 4 mm in the
 * best, and looks the same on a map.
 *
 * <p><b>The pieces.</b>
 *
 * <ul>
 *   <li>{@link fr.junn.geometry.crs.Crs}: a system and what it means. The table {@code systems.txt} holds all French ones of
 *       EPSG and IGNF and the usual European and world ones; a {@link fr.junn.geometry.crs.CrsProvider} brings others into a
 *       {@link fr.junn.geometry.crs.CrsRegistry}.
 *   <li>{@link fr.junn.geometry.crs.CoordinateOperations}: finds the best operation between two systems, by stated accuracy
 *       and area, with the grids at hand; {@link fr.junn.geometry.crs.OperationRequest} says what else is wanted.
 *   <li>{@link fr.junn.geometry.crs.CoordinateOperation}: the operation: its steps, grids with hashes, accuracy and area;
 *       transforms positions, boxes, shapes and plane geometries.
 *   <li>{@link fr.junn.geometry.crs.Reprojection}: whole features into one system, whatever theirs are.
 *   <li>{@link fr.junn.geometry.crs.HeightModel}: heights that the user knows better.
 *   <li>{@link fr.junn.geometry.crs.Distortion}: convergence and scale of a projection.
 * </ul>
 *
 * <pre>{@code
 * CoordinateOperations operations = CoordinateOperations.standard();
 * CoordinateOperation toGlobe = operations.between(Crs.of("EPSG:2154+5720"), Crs.of("EPSG:4978"));
 * toGlobe.grids();                                 // RAF20, with the hash of its file
 * toGlobe.transform(coordinates, 3);               // in place
 * }</pre>
 *
 * <p><b>The rules.</b> Coordinates are easting or longitude first, height last, angles in degrees; the official order is the
 * codecs' business. Nothing is passed over in silence: a missing grid, a point off a grid, a missing epoch, heights that
 * count from nobody knows where are refusals with a {@link fr.junn.geometry.crs.CrsMessage}. A search goes through at most
 * five registered operations, never through an old triangulation that no grid ties down; accuracies add up. Operations that
 * newer grids have replaced serve only where the newer is not there and they are stated to be as good.
 *
 * <p><b>Heights in a change of datum.</b> Between systems with ellipsoidal heights the change is in space. Otherwise heights
 * stay, and what enters is the height above sea level where it is known and 0 where not, in the system from which the
 * operation was registered. So the way back is exactly the way back, and IGN's check points are met.
 *
 * <p><b>Limits.</b> No deformation models; no bicubic grids; ensembles (WGS 84, ETRS89) are taken as one system with the
 * accuracy that the register states; the projections are in the package below.
 *
 * <p>Sources: EPSG Geodetic Parameter Dataset v11.022; IGN, registry IGNF 3.1.0, Circé 5, notes techniques NT/G 71, 73 and
 * 88; IOGP, <i>Guidance Note 7-2</i>; ISO 19111:2019.
 */
@NullMarked
package fr.junn.geometry.crs;

import org.jspecify.annotations.NullMarked;

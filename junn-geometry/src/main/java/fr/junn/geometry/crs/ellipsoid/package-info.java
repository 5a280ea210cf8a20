/**
 * The figure of the Earth and what can be measured on it without a projection.
 *
 * <ul>
 *   <li>{@link fr.junn.geometry.crs.ellipsoid.Ellipsoid}: the figure, its radii, and the way between geographic and
 *       geocentric coordinates.
 *   <li>{@link fr.junn.geometry.crs.ellipsoid.TangentFrame}: east, north and up at a place, for viewers.
 *   <li>{@link fr.junn.geometry.crs.ellipsoid.Geodesics}: true distances, directions and areas.
 *   <li>{@link fr.junn.geometry.crs.ellipsoid.Elementary}: the elementary functions on which all of geodesy here stands,
 *       so that it gives the same bits everywhere.
 * </ul>
 *
 * <pre>{@code
 * double[] eiffel = {2.2945, 48.8582, 330};
 * Ellipsoid.GRS80.toGeocentric(eiffel, 1);                       // X, Y, Z
 * TangentFrame.of(Ellipsoid.GRS80, 2.2945, 48.8582, 0).toLocal(eiffel, 1);
 * }</pre>
 *
 * <p>Sources: IOGP, <i>Geomatics Guidance Note 7-2</i> (2019); IGN, notes techniques NT/G 71 and NT/G 80; Bowring,
 * <i>Transformation from spatial to geographical coordinates</i> (1976); Karney (2013).
 */
@NullMarked
package fr.junn.geometry.crs.ellipsoid;

import org.jspecify.annotations.NullMarked;

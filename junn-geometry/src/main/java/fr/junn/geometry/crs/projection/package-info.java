/**
 * Map projections of the ellipsoid.
 *
 * <p>A projection is made from the words by which PROJ describes it and works in place on batches of positions. The methods
 * that French systems use are written here, because they are asked to be exact to a tenth of a millimetre, fast, and the
 * same to the last bit everywhere: Lambert's conformal conic, transverse Mercator with UTM, Mercator, polar stereographic,
 * Lambert's azimuthal equal area, Gauss–Laborde, equidistant cylindrical, Miller;
 * and three in which Proj4J 1.4.1 is wrong by decimetres or more: polyconic, Cassini–Soldner, Bonne. Every other method goes through Proj4J.
 *
 * <pre>{@code
 * Projection lambert93 = Projection.parse("lcc lat_1=44 lat_2=49 lat_0=46.5 lon_0=3 x_0=700000 y_0=6600000", Ellipsoid.GRS80);
 * double[] paris = {2.3488, 48.8534, 0};
 * lambert93.forward(paris, 1);
 * }</pre>
 *
 * <p>Conformal projections share one idea: geographic to isometric latitude in closed form, back by a series in the third
 * flattening, so that no iteration is needed in either direction.
 *
 * <p>Sources: IOGP, <i>Geomatics Guidance Note 7-2</i> (2019); IGN, NT/G 71, 73 and 76; Snyder, <i>Map projections: a
 * working manual</i> (1987); Karney, <i>Transverse Mercator with an accuracy of a few nanometers</i> (2011).
 */
@NullMarked
package fr.junn.geometry.crs.projection;

import org.jspecify.annotations.NullMarked;

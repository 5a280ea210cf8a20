/**
 * Where things are: the name of a reference system, the order of its axes, boxes, and what every geometry can tell.
 *
 * <p>Here is identity only. What a reference system means and how to go from one to another is the business of the
 * geometry module; here a name is read in all the ways in which data writes it, printed in the way in which a format wants
 * it, and compared.
 *
 * <ul>
 *   <li>{@link fr.junn.core.spatial.CrsId}: the identity of a reference system: a code, two codes (horizontal and
 *       height), a local engineering system with its {@link fr.junn.core.spatial.LocalAnchor}, or unknown.
 *   <li>{@link fr.junn.core.spatial.AxisOrder}: in which order and direction the authority that issued the code puts the
 *       axes. For codecs. <b>Inside the SDK there is one order: easting or longitude first, then northing or latitude,
 *       height last.</b> A codec that reads {@code EPSG:4326} from GML swaps, once, at its border.
 *   <li>{@link fr.junn.core.spatial.Envelope}: a box with or without heights;
 *       {@link fr.junn.core.spatial.EnvelopeBuilder} collects positions into one.
 *   <li>{@link fr.junn.core.spatial.Geometry} and {@link fr.junn.core.spatial.GeometryKind}: what a feature knows of its
 *       geometries. The geometries themselves live in the geometry module.
 * </ul>
 *
 * <pre>{@code
 * CrsId lambert93 = CrsId.parse("urn:ogc:def:crs,crs:EPSG::2154,crs:EPSG::5720");
 * lambert93.toString();                                // EPSG:2154+5720
 * lambert93.horizontal();                              // EPSG:2154
 * AxisOrder.of(CrsId.epsg(4326)).orElseThrow();        // NORTH_EAST
 * }</pre>
 *
 * <p>Sources: ISO 19111:2019 (OGC 18-005r5), <i>Referencing by coordinates</i>; OGC 07-092r1 and 09-048r5 (URN and http
 * names of definitions); EPSG Geodetic Parameter Dataset v11.022; IGN's registry IGNF; ISO 19107:2003 for the names of
 * geometries.
 */
@NullMarked
package fr.junn.core.spatial;

import org.jspecify.annotations.NullMarked;

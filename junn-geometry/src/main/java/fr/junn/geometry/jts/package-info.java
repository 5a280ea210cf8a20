/**
 * The way to JTS and back.
 *
 * <p>JTS is the reference for geometry in the plane: overlay, buffers, validity, well-known text. {@link
 * fr.junn.geometry.jts.Jts} hands shapes to it and takes results back, heights and coordinates unchanged.
 *
 * <pre>{@code
 * Geometry zone = Jts.of(surface).buffer(50);
 * Shape shape = Jts.toShape(zone, surface.crs());
 * }</pre>
 *
 * <p>What JTS cannot say, it is not asked to: see {@code fr.junn.geometry.measure} for areas along the slope and volumes.
 */
@NullMarked
package fr.junn.geometry.jts;

import org.jspecify.annotations.NullMarked;

package fr.junn.core.spatial;

import fr.junn.core.hash.ContentHash;

/**
 * What every geometry can tell of itself: what a feature, an index, a store needs to know without knowing shapes.
 *
 * <p>The shapes live in the geometry module. A raster is not a geometry but a field on a grid
 * ({@code fr.junn.core.field}).
 *
 * <p>Implementations are immutable and safe for use by several threads. Coordinates are easting or longitude first,
 * height last, in the units of {@link #crs()}. All methods are cheap, except that {@link #envelope()} and
 * {@link #contentHash()} may cost one pass over the coordinates at the first call.
 */
public interface Geometry {
    /** What kind of geometry it is. */
    GeometryKind kind();

    /** The numbers of a position: 2, or 3 with heights. */
    int coordinateDimension();

    /** Whether there is no position in it. */
    boolean isEmpty();

    /** The box around all positions, without heights where {@link #coordinateDimension()} is 2. */
    Envelope envelope();

    /** The reference system of the coordinates; {@link CrsId#UNKNOWN} where the data does not say. */
    CrsId crs();

    /**
     * The hash of kind, reference system, structure and coordinates, bit by bit: equal geometries have an equal hash, and
     * the way in which they are held in memory does not enter into it.
     */
    ContentHash contentHash();
}

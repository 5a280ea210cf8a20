package fr.junn.core.field;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;

/**
 * Where the values of a field are: a number of locations in a fixed order, from 0.
 *
 * <p>Coordinates are easting or longitude first, height last, in the units of {@link #crs()}. Implementations are
 * immutable and safe for use by several threads. Two supports with the same {@link #contentHash()} have the same
 * locations in the same order: fields on them can be combined value by value.
 */
public interface Support {
    /** What the locations are. */
    SupportKind kind();

    /** The number of locations. */
    long size();

    /** The reference system of the locations. */
    CrsId crs();

    /** The box around all locations, cells and links with their whole extent. */
    Envelope envelope();

    /** The hash of all that the locations are, their order included. Costs one pass over them at the first call. */
    ContentHash contentHash();

    /**
     * A point that stands for a location: the centre of a cell, the node, the middle of a link.
     *
     * @param location from 0 to below {@link #size()}
     * @param into receives easting, northing and height, the latter NaN where there is none; length 3 or more
     */
    void locate(long location, double[] into);
}

package fr.junn.interop.codec;

import java.util.List;

/**
 * A run of measured points, as columns. The arrays are not copied: whoever makes the batch gives them away, whoever takes
 * it does not change them.
 *
 * @param xyz easting, northing, height by turns [m], in the reference system of the data set; length 3 n
 * @param columns further properties, n values each
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: batches are not compared
public record PointBatch(double[] xyz, List<Column> columns) {
    /**
     * A property of the points.
     *
     * @param name the name of the LAS dimension, such as {@code intensity} or {@code classification}
     * @param values {@code byte[]}, {@code short[]}, {@code int[]}, {@code long[]}, {@code float[]} or {@code double[]}
     */
    public record Column(String name, Object values) {}

    public PointBatch {
        columns = List.copyOf(columns);
    }

    /** The number of points. */
    public int size() {
        return xyz.length / 3;
    }
}

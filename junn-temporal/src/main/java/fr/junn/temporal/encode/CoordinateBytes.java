package fr.junn.temporal.encode;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.shape.Coordinates;

/**
 * Positions as bytes: where each ordinate is the double nearest to a decimal number of at most nine decimals, as surveyed
 * ones are, the differences of the counts of 10⁻ᵏ from position to position; the doubles themselves otherwise.
 */
final class CoordinateBytes {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    private static final double LARGEST = 0x1p50;
    private static final int BINARY = 15;

    private CoordinateBytes() {}

    /** Writes the dimension, the number of positions, and the positions. */
    static void write(int dimension, double[] values, ByteWriter out) {
        int decimals = decimals(values);
        out.varint(values.length / dimension).u8((decimals < 0 ? BINARY : decimals) << 2 | dimension);
        if (decimals < 0) {
            for (double value : values) {
                out.real(value);
            }
            return;
        }
        double power = POWERS[decimals];
        long[] last = new long[dimension];
        for (int i = 0, axis = 0; i < values.length; i++) {
            long count = (long) Math.rint(values[i] * power);
            out.zigzag(count - last[axis]);
            last[axis] = count;
            axis = axis + 1 == dimension ? 0 : axis + 1;
        }
    }

    static Coordinates read(ByteReader in) {
        int count = in.count(1);
        int head = in.u8();
        int dimension = head & 3;
        int decimals = head >>> 2;
        if (dimension < 2 || decimals != BINARY && decimals >= POWERS.length) {
            throw new JunnException(EncodeMessage.BAD_BYTES, "geometry", "the form " + head + " of coordinates");
        }
        double[] values = new double[Math.multiplyExact(count, dimension)];
        if (decimals == BINARY) {
            for (int i = 0; i < values.length; i++) {
                values[i] = in.real();
            }
            return Coordinates.of(dimension, values);
        }
        double power = POWERS[decimals];
        long[] last = new long[dimension];
        for (int i = 0, axis = 0; i < values.length; i++) {
            last[axis] += in.zigzag();
            values[i] = last[axis] / power;
            axis = axis + 1 == dimension ? 0 : axis + 1;
        }
        return Coordinates.of(dimension, values);
    }

    /** The fewest decimals with which every value comes back; −1 where there are none such. */
    private static int decimals(double... values) {
        int decimals = 0;
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
            while (Math.rint(value * POWERS[decimals]) / POWERS[decimals] != value) {
                if (++decimals == POWERS.length) {
                    return -1;
                }
            }
        }
        // What holds with few decimals holds with more, as long as the counts stay exact.
        return largest * POWERS[decimals] < LARGEST ? decimals : -1;
    }
}

package fr.junn.geometry.shape;

import org.jspecify.annotations.Nullable;

/**
 * Integer counts of 10⁻ᵏ about an integer base: the ordinate is {@code (base + delta) / 10ᵏ}. Numerator and denominator
 * are exact in a double (|numerator| &lt; 2⁵⁰, k ≤ 9), so IEEE 754 division gives the double nearest to the decimal number,
 * which is what a parser gives for its text.
 */
final class DecimalCoordinates extends Coordinates {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    private static final double LARGEST = 0x1p50;

    private final byte decimals;
    private final long baseX;
    private final long baseY;
    private final long baseZ;
    private final int[] deltas;

    private DecimalCoordinates(int dimension, int decimals, long[] base, int[] deltas) {
        super(dimension);
        this.decimals = (byte) decimals;
        this.baseX = base[0];
        this.baseY = base[1];
        this.baseZ = base[2];
        this.deltas = deltas;
    }

    /** The decimal form of these finite values, or null where it does not give each of them back. */
    static @Nullable DecimalCoordinates tryOf(int dimension, double[] values, int length) {
        int decimals = decimals(values, length);
        if (decimals < 0) {
            return null;
        }
        double power = POWERS[decimals];
        long[] base = new long[3];
        for (int axis = 0; axis < dimension; axis++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = axis; i < length; i += dimension) {
                min = Math.min(min, values[i]);
                max = Math.max(max, values[i]);
            }
            long low = (long) Math.rint(min * power);
            long high = (long) Math.rint(max * power);
            if (high - low > 0xFFFF_FFFEL) {
                return null;
            }
            base[axis] = low + (high - low + 1) / 2;
        }
        int[] deltas = new int[length];
        for (int i = 0; i < length; i++) {
            deltas[i] = (int) ((long) Math.rint(values[i] * power) - base[i % dimension]);
        }
        return new DecimalCoordinates(dimension, decimals, base, deltas);
    }

    /** The fewest decimals with which every value is given back, or −1. What holds for k decimals holds for k + 1. */
    private static int decimals(double[] values, int length) {
        int decimals = 0;
        for (int i = 0; i < length; i++) {
            double value = values[i];
            while (true) {
                double count = Math.rint(value * POWERS[decimals]);
                if (Math.abs(count) >= LARGEST) {
                    return -1;
                }
                if (count / POWERS[decimals] == value) {
                    break;
                }
                if (++decimals == POWERS.length) {
                    return -1;
                }
            }
        }
        // A value read with few decimals may be too large a count with many.
        for (int i = 0; i < length; i++) {
            if (Math.abs(values[i]) * POWERS[decimals] >= LARGEST) {
                return -1;
            }
        }
        return decimals;
    }

    @Override
    public int count() {
        return deltas.length / dimension();
    }

    @Override
    public double ordinate(int position, int axis) {
        int delta = deltas[position * dimension() + axis];
        long base = axis == 0 ? baseX : axis == 1 ? baseY : baseZ;
        return (base + delta) / POWERS[decimals];
    }
}

package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import java.util.Arrays;

/** Positions numbered in the order of their first appearance; equal ones have one number. Open addressing. */
final class VertexTable {
    private static final int SMALLEST = 256;

    private final int dimension;
    private double[] values;
    private int[] slots = new int[SMALLEST];
    private int count;

    VertexTable(int dimension) {
        this.dimension = dimension;
        this.values = new double[SMALLEST / 2 * dimension];
    }

    int add(double x, double y, double z) {
        if (!Double.isFinite(x) || !Double.isFinite(y) || (dimension == 3 && !Double.isFinite(z))) {
            char axis = !Double.isFinite(x) ? 'x' : !Double.isFinite(y) ? 'y' : 'z';
            throw new JunnException(GeometryMessage.NOT_FINITE, count, axis, axis == 'x' ? x : axis == 'y' ? y : z);
        }
        double height = dimension == 3 ? z : 0;
        int mask = slots.length - 1;
        int slot = hash(x, y, height) & mask;
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            int at = found * dimension;
            if (values[at] == x && values[at + 1] == y && (dimension == 2 || values[at + 2] == height)) {
                return found;
            }
            slot = slot + 1 & mask;
        }
        int at = count * dimension;
        if (at + dimension > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[at] = x;
        values[at + 1] = y;
        if (dimension == 3) {
            values[at + 2] = height;
        }
        slots[slot] = ++count;
        if (2 * count > slots.length) {
            rehash();
        }
        return count - 1;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            int at = i * dimension;
            int slot = hash(values[at], values[at + 1], dimension == 3 ? values[at + 2] : 0) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(double x, double y, double z) {
        // + 0.0: both zeros are one position
        long h = Double.doubleToRawLongBits(x + 0.0) * 0x9E3779B97F4A7C15L;
        h = (Long.rotateLeft(h, 29) ^ Double.doubleToRawLongBits(y + 0.0)) * 0xBF58476D1CE4E5B9L;
        h = (Long.rotateLeft(h, 29) ^ Double.doubleToRawLongBits(z + 0.0)) * 0x94D049BB133111EBL;
        return (int) (h >>> 32);
    }

    Coordinates coordinates() {
        return Coordinates.of(dimension, values, count * dimension);
    }

    void clear() {
        if (slots.length > 64 * Math.max(SMALLEST, 4 * count)) {
            slots = new int[SMALLEST]; // after one huge shape, do not clear its table for every small one
        } else {
            Arrays.fill(slots, 0);
        }
        count = 0;
    }
}

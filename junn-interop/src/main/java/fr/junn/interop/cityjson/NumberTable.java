package fr.junn.interop.cityjson;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.Arrays;

/**
 * Positions of three whole numbers, each once, numbered in the order of their coming: an open-addressing hash table whose
 * keys are compared number by number, so that different positions are never taken for one. 24 bytes for each and 4 to 8 for
 * its place in the table.
 */
final class NumberTable {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] numbers = new long[3 * FIRST_SIZE];
    private int[] values = new int[FIRST_SIZE];
    private int[] table = new int[2 * FIRST_SIZE];
    private int size;

    int size() {
        return size;
    }

    long number(int entry, int axis) {
        return numbers[3 * entry + axis];
    }

    void clear() {
        size = 0;
        if (table.length > 1 << 16) {
            numbers = new long[3 * FIRST_SIZE];
            values = new int[FIRST_SIZE];
            table = new int[2 * FIRST_SIZE];
        } else {
            Arrays.fill(table, 0);
        }
    }

    /** The number of a position, which is added where it is new. */
    int add(long a, long b, long c) {
        return add(a, b, c, size);
    }

    /** The value of a position; {@code value} where it is new. */
    int add(long a, long b, long c, int value) {
        int mask = table.length - 1;
        int slot = slot(a, b, c) & mask;
        for (int at = table[slot]; at != 0; at = table[slot]) {
            int i = 3 * (at - 1);
            if (numbers[i] == a && numbers[i + 1] == b && numbers[i + 2] == c) {
                return values[at - 1];
            }
            slot = (slot + 1) & mask;
        }
        if (3 * size == numbers.length) {
            grow();
            return add(a, b, c, value);
        }
        numbers[3 * size] = a;
        numbers[3 * size + 1] = b;
        numbers[3 * size + 2] = c;
        values[size] = value;
        table[slot] = ++size;
        return value;
    }

    private static int slot(long a, long b, long c) {
        long h = (a * 31 + b) * 31 + c;
        h *= 0x9E3779B97F4A7C15L; // 2^64 / golden ratio: spreads neighbouring positions
        h = (h ^ h >>> 29) * 0xBF58476D1CE4E5B9L;
        return (int) (h >>> 32);
    }

    private void grow() {
        if (size > Integer.MAX_VALUE / 12) {
            throw new JunnException(CoreMessage.LIMIT_EXCEEDED, "vertices of one document", size, size);
        }
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        values = Arrays.copyOf(values, 2 * values.length);
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int v = 0; v < size; v++) {
            int slot = slot(numbers[3 * v], numbers[3 * v + 1], numbers[3 * v + 2]) & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = v + 1;
        }
    }
}

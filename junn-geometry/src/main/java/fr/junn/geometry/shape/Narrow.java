package fr.junn.geometry.shape;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of non-negative integers no wider than their largest element needs: {@code byte[]} up to 255, {@code char[]} up
 * to 65 535, {@code int[]} beyond. The array itself is the value, held as an {@code Object}: a wrapper would cost every
 * building of a city 16 bytes per array, and the exact class of an array is one comparison.
 */
final class Narrow {
    private static final int BYTE_MAX = 0xFF;
    private static final int CHAR_MAX = 0xFFFF;

    private Narrow() {}

    /** The first {@code count} elements of {@code values} in the narrowest array that holds them. */
    static Object pack(int[] values, int count) {
        int max = 0;
        for (int i = 0; i < count; i++) {
            max |= values[i];
        }
        if (max < 0 || max > CHAR_MAX) {
            return Arrays.copyOf(values, count);
        }
        if (max > BYTE_MAX) {
            char[] chars = new char[count];
            for (int i = 0; i < count; i++) {
                chars[i] = (char) values[i];
            }
            return chars;
        }
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static int at(Object packed, int i) {
        if (packed instanceof byte[] bytes) {
            return bytes[i] & BYTE_MAX;
        }
        if (packed instanceof char[] chars) {
            return chars[i];
        }
        return ((int[]) packed)[i];
    }

    static int length(Object packed) {
        if (packed instanceof byte[] bytes) {
            return bytes.length;
        }
        if (packed instanceof char[] chars) {
            return chars.length;
        }
        return ((int[]) packed).length;
    }

    /** A copy as {@code int[]}. */
    static int[] unpack(Object packed) {
        if (packed instanceof int[] ints) {
            return ints.clone();
        }
        int[] ints = new int[length(packed)];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = at(packed, i);
        }
        return ints;
    }

    /** Whether both hold the same numbers. Equal numbers have equal widths. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof byte[] bytes) {
            return b instanceof byte[] other && Arrays.equals(bytes, other);
        }
        if (a instanceof char[] chars) {
            return b instanceof char[] other && Arrays.equals(chars, other);
        }
        return a instanceof int[] ints ? b instanceof int[] other && Arrays.equals(ints, other) : a == b;
    }
}

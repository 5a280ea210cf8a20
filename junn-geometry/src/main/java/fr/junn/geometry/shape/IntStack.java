package fr.junn.geometry.shape;

import java.util.Arrays;

/** A growing array of ints that is emptied and used again. */
final class IntStack {
    private int[] values = new int[64];
    private int size;

    void push(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int last() {
        return size == 0 ? 0 : values[size - 1];
    }

    int[] array() {
        return values;
    }

    void clear() {
        size = 0;
    }

    void pop() {
        size--;
    }
}

package fr.junn.interop.cityjson;

import java.util.Arrays;

/** A growing list of whole numbers. */
final class Ints {
    private int[] items = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return items[i];
    }

    void set(int i, int item) {
        items[i] = item;
    }

    int last() {
        return size == 0 ? 0 : items[size - 1];
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}

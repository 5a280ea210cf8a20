package fr.junn.interop.json;

import java.util.Arrays;

/**
 * Nested arrays of whole numbers and nulls, flat: each number is itself, and {@link #NULL}, {@link #OPEN} and {@link
 * #CLOSE} stand for the rest. The outermost array has no brackets. Can be filled again and again; used by one thread.
 */
public final class IntegerTree {
    /** A null. */
    public static final int NULL = -1;
    /** The begin of an inner array. */
    public static final int OPEN = -2;
    /** The end of an inner array. */
    public static final int CLOSE = -3;

    private int[] items = new int[64];
    private int size;

    /** Nothing. */
    public IntegerTree() {}

    /** The same numbers, in arrays of their own. */
    public IntegerTree copy() {
        IntegerTree copy = new IntegerTree();
        copy.items = Arrays.copyOf(items, size);
        copy.size = size;
        return copy;
    }

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** How many numbers, nulls and brackets there are. */
    public int size() {
        return size;
    }

    /** A number, {@link #NULL}, {@link #OPEN} or {@link #CLOSE}. */
    public int get(int i) {
        return items[i];
    }

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(2 * size, size + 1));
        }
        items[size++] = item;
    }

    void addNull() {
        add(NULL);
    }

    void open() {
        add(OPEN);
    }

    void close() {
        add(CLOSE);
    }

    /** Where an item stands in the nested arrays, as {@code [2][0][1]}. */
    public String path(int item) {
        int[] indices = new int[16];
        int depth = 0;
        indices[0] = -1;
        for (int i = 0; i <= item && i < size; i++) {
            if (items[i] == CLOSE) {
                depth -= i == item ? 0 : 1;
                continue;
            }
            indices[depth]++;
            if (items[i] == OPEN && i < item) {
                if (++depth == indices.length) {
                    indices = Arrays.copyOf(indices, 2 * depth);
                }
                indices[depth] = -1;
            }
        }
        StringBuilder path = new StringBuilder();
        for (int d = 0; d <= depth; d++) {
            if (indices[d] >= 0) {
                path.append('[').append(indices[d]).append(']');
            }
        }
        return path.toString();
    }
}

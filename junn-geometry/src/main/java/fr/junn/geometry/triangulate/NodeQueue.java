package fr.junn.geometry.triangulate;

import java.util.Arrays;

/** Ints, first in, first out, in a ring buffer that grows. */
final class NodeQueue {
    private int[] items = new int[64];
    private int head;
    private int size;

    /** Empties the queue and makes room. */
    void reset(int capacity) {
        head = 0;
        size = 0;
        if (items.length < capacity) {
            items = new int[Math.max(64, Integer.highestOneBit(capacity - 1) << 1)];
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int item) {
        if (size == items.length) {
            int[] larger = Arrays.copyOf(items, items.length * 2);
            System.arraycopy(items, 0, larger, items.length, head);
            items = larger;
        }
        items[(head + size++) & (items.length - 1)] = item;
    }

    int poll() {
        int item = items[head];
        head = (head + 1) & (items.length - 1);
        size--;
        return item;
    }
}

package fr.junn.geometry.clip;

import java.util.Arrays;

/** A number for each of some directed edges. Open addressing; an edge is never taken away. */
final class EdgeNumbers {
    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    /** −1 where there is none. */
    int get(int from, int to) {
        int slot = slot(key(from, to));
        return keys[slot] == 0 ? -1 : values[slot];
    }

    void put(int from, int to, int value) {
        int slot = slot(key(from, to));
        if (keys[slot] == 0) {
            keys[slot] = key(from, to);
            size++;
        }
        values[slot] = value;
        if (2 * size > keys.length) {
            grow();
        }
    }

    void clear() {
        Arrays.fill(keys, 0);
        size = 0;
    }

    private static long key(int from, int to) {
        return (long) from + 1 << 32 | to; // never 0
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}

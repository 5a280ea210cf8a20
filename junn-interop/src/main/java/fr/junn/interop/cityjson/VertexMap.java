package fr.junn.interop.cityjson;

/** Which numbers of a document's vertices have which numbers in one shape: a hash table that is emptied in no time. */
final class VertexMap {
    private int[] keys = new int[256];
    private int[] values = new int[256];
    private int[] stamps = new int[256];
    private int stamp;
    private int size;

    void clear() {
        size = 0;
        if (++stamp == 0) {
            stamps = new int[stamps.length];
            stamp = 1;
        }
    }

    /** The value of a key; −1 where it has none. */
    int get(int key) {
        int mask = keys.length - 1;
        for (int slot = slot(key) & mask; stamps[slot] == stamp; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return -1;
    }

    /** Adds a key that has no value. */
    void put(int key, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        set(key, value);
    }

    private void set(int key, int value) {
        int mask = keys.length - 1;
        int slot = slot(key) & mask;
        while (stamps[slot] == stamp) {
            slot = slot + 1 & mask;
        }
        stamps[slot] = stamp;
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        int[] oldStamps = stamps;
        keys = new int[2 * oldKeys.length];
        values = new int[keys.length];
        stamps = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldStamps[i] == stamp) {
                set(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int slot(int key) {
        int h = key * 0x9E3779B9; // 2^32 / golden ratio
        return h ^ h >>> 15;
    }
}

package fr.junn.geometry.measure;

import java.util.Arrays;

/**
 * Which triangles meet at which edges, for a run of triangles. An edge is named by the corner it starts at; edges between
 * the same two vertices are chained. Open addressing; the memory is used again from run to run.
 */
final class EdgeTable {
    private final int[] triangles;
    private int first;
    private int count;
    private long[] keys = new long[16];
    private int[] heads = new int[16];
    private int[] chain = new int[8];
    /** For each triangle of the run whether it has to be turned to agree with its component. */
    private boolean[] turned = new boolean[8];

    private int open;
    private int disagreeing;
    private int turnedCount;

    EdgeTable(int... triangles) {
        this.triangles = triangles;
    }

    /** Looks at triangles {@code from} to before {@code to}. */
    void load(int from, int to) {
        first = from;
        count = to - from;
        int slots = Integer.highestOneBit(Math.max(8, 3 * count)) * 4;
        if (keys.length != slots) {
            keys = new long[slots];
            heads = new int[slots];
        }
        Arrays.fill(heads, 0, slots, -1);
        if (chain.length < 3 * count) {
            chain = new int[3 * count];
            turned = new boolean[count];
        }
        Arrays.fill(turned, 0, count, false);
        for (int c = 0; c < 3 * count; c++) {
            int slot = slot(key(c));
            chain[c] = heads[slot];
            heads[slot] = c;
        }
        countDefects();
        agree();
    }

    private int start(int corner) {
        return triangles[3 * first + corner];
    }

    private int end(int corner) {
        return triangles[3 * first + (corner % 3 == 2 ? corner - 2 : corner + 1)];
    }

    private long key(int corner) {
        long a = start(corner);
        long b = end(corner);
        return a < b ? a << 32 | b : b << 32 | a;
    }

    private int slot(long key) {
        int mask = heads.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (heads[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        return slot;
    }

    private void countDefects() {
        open = 0;
        disagreeing = 0;
        for (int slot = 0; slot < heads.length; slot++) {
            int uses = 0;
            int balance = 0;
            for (int c = heads[slot]; c >= 0; c = chain[c]) {
                if (start(c) != end(c)) { // an edge without length joins nothing
                    uses++;
                    balance += start(c) < end(c) ? 1 : -1;
                }
            }
            open += uses & 1;
            disagreeing += (uses & 1) == 0 && balance != 0 ? 1 : 0;
        }
    }

    /** Turns triangles, component by component, so that neighbours across an edge of two agree with the component's first. */
    private void agree() {
        boolean[] seen = new boolean[count];
        int[] queue = new int[count];
        turnedCount = 0;
        for (int seed = 0; seed < count; seed++) {
            if (seen[seed]) {
                continue;
            }
            int head = 0;
            int tail = 0;
            int turnedHere = 0;
            queue[tail++] = seed;
            seen[seed] = true;
            while (head < tail) {
                int t = queue[head++];
                turnedHere += turned[t] ? 1 : 0;
                for (int c = 3 * t; c < 3 * t + 3; c++) {
                    int other = onlyOther(c);
                    if (other >= 0 && !seen[other / 3]) {
                        seen[other / 3] = true;
                        turned[other / 3] = turned[t] ^ (start(other) == start(c));
                        queue[tail++] = other / 3;
                    }
                }
            }
            if (2 * turnedHere > tail) { // the majority is right
                turnedHere = tail - turnedHere;
                for (int i = 0; i < tail; i++) {
                    turned[queue[i]] = !turned[queue[i]];
                }
            }
            turnedCount += turnedHere;
        }
    }

    /** The corner of the other triangle at an edge of exactly two; −1 at others. */
    private int onlyOther(int corner) {
        if (start(corner) == end(corner)) {
            return -1;
        }
        int a = heads[slot(key(corner))];
        int b = chain[a];
        if (b < 0 || chain[b] >= 0) {
            return -1;
        }
        return a == corner ? b : a;
    }

    boolean isTurned(int triangle) {
        return turned[triangle - first];
    }

    /** Edges with an odd number of triangles. */
    int open() {
        return open;
    }

    /** Edges at which triangles do not look the same way. */
    int disagreeing() {
        return disagreeing;
    }

    int turnedCount() {
        return turnedCount;
    }
}

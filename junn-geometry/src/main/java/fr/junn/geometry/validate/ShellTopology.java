package fr.junn.geometry.validate;

import java.util.Arrays;

/**
 * How triangles hang together: which meet at which edge, which components and borders there are, and whether each point has
 * one fan of triangles. Edges between the same two points are chained in a hash table; an edge is named by the triangle corner
 * it starts at.
 */
final class ShellTopology {
    private Triangles triangles = new Triangles();
    private int sides;
    private long[] keys = new long[64];
    private int[] heads = new int[64];
    private int[] chain = new int[64];
    private int mask;
    private int[] parent = new int[64];
    private int[] component = new int[32];
    boolean[] turned = new boolean[32];
    private int[] queue = new int[32];

    int components;
    boolean oneSided;
    int openEdges;

    void load(Triangles newTriangles) {
        triangles = newTriangles;
        sides = 3 * triangles.count;
        int slots = Integer.highestOneBit(Math.max(8, sides)) * 4;
        if (keys.length < slots) {
            keys = new long[slots];
            heads = new int[slots];
        }
        mask = slots - 1;
        Arrays.fill(heads, 0, slots, -1);
        if (chain.length < sides) {
            chain = new int[sides];
            parent = new int[sides];
            component = new int[triangles.count];
            turned = new boolean[triangles.count];
            queue = new int[triangles.count];
        }
        openEdges = 0;
        for (int e = 0; e < sides; e++) {
            int slot = slot(e);
            chain[e] = heads[slot];
            heads[slot] = e;
        }
        for (int e = 0; e < sides; e++) {
            openEdges += uses(e) == 1 ? 1 : 0;
        }
        spread();
    }

    private int slot(int e) {
        long a = start(e);
        long b = end(e);
        long key = a < b ? a << 32 | b : b << 32 | a;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 36) & mask;
        while (heads[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        return slot;
    }

    int start(int e) {
        return triangles.points[e];
    }

    int end(int e) {
        return triangles.points[e % 3 == 2 ? e - 2 : e + 1];
    }

    /** The first of the triangle sides along the edge of a side: the edge, seen as one. */
    int edge(int e) {
        return heads[slot(e)];
    }

    /** How many triangles meet at the edge of a side. */
    int uses(int e) {
        int n = 0;
        for (int c = edge(e); c >= 0; c = chain[c]) {
            n++;
        }
        return n;
    }

    /** The other side at an edge of exactly two; −1 at others. */
    int twin(int e) {
        int a = edge(e);
        int b = chain[a];
        if (b < 0 || chain[b] >= 0) {
            return -1;
        }
        return a == e ? b : a;
    }

    /** Whether the two triangles at an edge run along it the same way, which they must not. */
    boolean clashes(int e) {
        int other = twin(e);
        return other >= 0 && start(other) == start(e);
    }

    /** Numbers components, and turns triangles so that neighbours agree with the majority of their component. */
    private void spread() {
        Arrays.fill(component, 0, triangles.count, -1);
        components = 0;
        oneSided = false;
        for (int seed = 0; seed < triangles.count; seed++) {
            if (component[seed] < 0) {
                spreadFrom(seed);
                components++;
            }
        }
    }

    private void spreadFrom(int seed) {
        int head = 0;
        int tail = 0;
        int turnedHere = 0;
        queue[tail++] = seed;
        component[seed] = components;
        turned[seed] = false;
        while (head < tail) {
            int t = queue[head++];
            turnedHere += turned[t] ? 1 : 0;
            for (int e = 3 * t; e < 3 * t + 3; e++) {
                int other = twin(e);
                if (other < 0) {
                    continue;
                }
                int u = other / 3;
                boolean turn = turned[t] ^ start(other) == start(e);
                if (component[u] < 0) {
                    component[u] = components;
                    turned[u] = turn;
                    queue[tail++] = u;
                } else {
                    oneSided |= turned[u] != turn;
                }
            }
        }
        if (2 * turnedHere > tail) {
            for (int i = 0; i < tail; i++) {
                turned[queue[i]] = !turned[queue[i]];
            }
        }
    }

    int component(int triangle) {
        return component[triangle];
    }

    /**
     * Groups the triangle corners at each point into fans that are joined across edges of two. Then {@link #fan(int)} names
     * the fan of a corner.
     */
    void joinFans() {
        for (int e = 0; e < sides; e++) {
            parent[e] = e;
        }
        for (int e = 0; e < sides; e++) {
            int other = twin(e);
            if (other > e) {
                join(cornerAt(e / 3, start(e)), cornerAt(other / 3, start(e)));
                join(cornerAt(e / 3, end(e)), cornerAt(other / 3, end(e)));
            }
        }
    }

    private int cornerAt(int triangle, int point) {
        int c = 3 * triangle;
        return start(c) == point ? c : start(c + 1) == point ? c + 1 : c + 2;
    }

    int fan(int corner) {
        int c = corner;
        while (parent[c] != c) {
            parent[c] = parent[parent[c]];
            c = parent[c];
        }
        return c;
    }

    private void join(int a, int b) {
        int ra = fan(a);
        int rb = fan(b);
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
    }
}

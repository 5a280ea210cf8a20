package fr.junn.core.graph;

import java.util.Arrays;

/** Numbers nodes in the order in which they are met: an open-addressed table of longs, empty at 0. */
final class NodeIndex {
    private long[] nodes = new long[8];
    private int[] table = new int[16];
    private int size;

    int size() {
        return size;
    }

    long node(int number) {
        return nodes[number];
    }

    /** The number of a node; −1 where it was not met. */
    int numberOf(long node) {
        return table[place(table, node)] - 1;
    }

    /** Numbers the node, and says whether it is new. */
    boolean add(long node) {
        int place = place(table, node);
        if (table[place] != 0) {
            return false;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        nodes[size++] = node;
        table[place] = size;
        if (2 * size > table.length) {
            int[] wider = new int[2 * table.length];
            for (int i = 0; i < size; i++) {
                wider[place(wider, nodes[i])] = i + 1;
            }
            table = wider;
        }
        return true;
    }

    private int place(int[] in, long node) {
        int mask = in.length - 1;
        // Fibonacci hashing: 2^64 divided by the golden ratio.
        int place = (int) (node * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (in[place] != 0 && nodes[in[place] - 1] != node) {
            place = place + 1 & mask;
        }
        return place;
    }
}

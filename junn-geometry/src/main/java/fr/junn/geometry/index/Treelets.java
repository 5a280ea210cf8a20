package fr.junn.geometry.index;

import static fr.junn.geometry.index.BvhBuilder.LEFT;
import static fr.junn.geometry.index.BvhBuilder.NODE;
import static fr.junn.geometry.index.BvhBuilder.RIGHT;

import java.util.Arrays;

/**
 * Puts the nodes of a tree in an order in which a way down stays in few pages of memory: treelets of {@value #SIZE} nodes,
 * 4 kB, each a breadth-first piece of the tree, depth first among themselves. A ray through a million triangles then meets
 * four pages instead of twenty.
 */
final class Treelets {
    private static final int SIZE = 64;

    private Treelets() {}

    static int[] arrange(int... nodes) {
        int[] places = new int[nodes.length / NODE]; // by old number, the new one
        int[] roots = new int[64]; // stack of treelets to come
        int pending = 0;
        roots[pending++] = 0;
        int next = 0;
        int[] queue = new int[SIZE];
        while (pending > 0) {
            int head = 0;
            int tail = 0;
            queue[tail++] = roots[--pending];
            int spilled = pending;
            while (head < tail) {
                int node = queue[head++];
                places[node / NODE] = next++;
                for (int side = LEFT; side <= RIGHT; side++) {
                    int child = nodes[node + side];
                    if (child < 0) {
                        continue;
                    }
                    if (tail < SIZE) {
                        queue[tail++] = child;
                    } else {
                        if (pending == roots.length) {
                            roots = Arrays.copyOf(roots, 2 * pending);
                        }
                        roots[pending++] = child;
                    }
                }
            }
            reverse(roots, spilled, pending);
        }
        int[] arranged = new int[nodes.length];
        for (int old = 0; old < places.length; old++) {
            int at = places[old] * NODE;
            System.arraycopy(nodes, old * NODE, arranged, at, NODE);
            for (int side = LEFT; side <= RIGHT; side++) {
                int child = arranged[at + side];
                arranged[at + side] = child < 0 ? child : places[child / NODE] * NODE;
            }
        }
        return arranged;
    }

    private static void reverse(int[] a, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            int t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }
}

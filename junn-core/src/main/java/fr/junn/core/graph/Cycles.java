package fr.junn.core.graph;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.feature.FeatureMessage;
import fr.junn.core.feature.RelationType;
import java.util.Arrays;

/**
 * Finds relations that lead back to where they began although their type forbids it: a depth-first search over the relations
 * of one type at a time, with a stack of its own, as chains may be long. One finding for each relation that closes a ring.
 */
final class Cycles {
    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    /** How many features of a ring the message names at either end. */
    private static final int NAMED = 10;

    private final MemoryGraph graph;
    private final Diagnostics diagnostics;
    private final byte[] states;
    private int[] path = new int[16];
    private int[] next = new int[16];
    private int depth;

    private Cycles(MemoryGraph graph, Diagnostics diagnostics) {
        this.graph = graph;
        this.diagnostics = diagnostics;
        this.states = new byte[graph.nodes.length];
    }

    static void check(MemoryGraph graph, Diagnostics diagnostics) {
        for (int type = 0; type < graph.types.size(); type++) {
            if (graph.types.get(type).acyclic()) {
                new Cycles(graph, diagnostics).check(type);
            }
        }
    }

    private void check(int type) {
        for (int root = 0; root < states.length; root++) {
            if (states[root] == NEW) {
                open(root);
                while (depth > 0) {
                    follow(type);
                }
            }
        }
    }

    /** Follows the next relation of the node on top of the stack, or closes the node where there is none. */
    private void follow(int type) {
        int top = depth - 1;
        int node = path[top];
        if (next[top] == graph.outStarts[node + 1]) {
            states[node] = DONE;
            depth--;
            return;
        }
        int relation = next[top]++;
        if (graph.outTypes[relation] == type) {
            int target = graph.outTargets[relation];
            if (states[target] == NEW) {
                open(target);
            } else if (states[target] == OPEN) {
                report(graph.types.get(type), target);
            }
        }
    }

    private void open(int node) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
        }
        states[node] = OPEN;
        path[depth] = node;
        next[depth++] = graph.outStarts[node];
    }

    private void report(RelationType type, int target) {
        int from = depth - 1;
        while (path[from] != target) {
            from--;
        }
        StringBuilder ring = new StringBuilder();
        for (int i = from; i < depth; i++) {
            if (i - from < NAMED || depth - i <= NAMED) {
                ring.append(graph.id(path[i])).append(" → ");
            } else if (i - from == NAMED) {
                ring.append("… → ");
            }
        }
        String id = graph.id(target);
        diagnostics.add(Finding.error(FeatureMessage.CYCLIC_RELATION, Location.feature(id), type, ring.append(id)));
    }
}

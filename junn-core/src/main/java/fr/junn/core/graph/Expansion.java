package fr.junn.core.graph;

import fr.junn.core.feature.RelationType;
import java.util.Arrays;
import java.util.Set;

/**
 * All nodes at a distance from one, the nearest first, each once and only when asked for: a breadth-first search that can be
 * left at any time. Nodes at the same distance come in the order in which relations lead to them.
 */
final class Expansion {
    private final Graph graph;
    private final Direction direction;
    private final Set<RelationType> types;
    private final int least;
    private final int greatest;

    private final NodeIndex met = new NodeIndex();
    private int[] parents = new int[8];
    private int[] depths = new int[8];
    private Edges edges;

    /** The node whose relations are being followed, and the node that was given last. */
    private int head;

    private int given = -1;

    Expansion(Graph graph, long from, Pattern.Step step) {
        this(graph, from, step.direction(), step.types(), step.least(), step.greatest());
    }

    Expansion(Graph graph, long from, Direction direction, Set<RelationType> types, int least, int greatest) {
        this.graph = graph;
        this.direction = direction;
        this.types = types;
        this.least = least;
        this.greatest = greatest;
        met.add(from);
        parents[0] = -1;
        edges = graph.edges(from, direction, types);
    }

    /** Moves to the next node, and says whether there is one. */
    boolean advance() {
        if (given < 0 && least == 0) {
            given = 0;
            return true;
        }
        while (depths[head] < greatest) {
            while (edges.next()) {
                if (met.add(edges.neighbour()) && note() >= least) {
                    given = met.size() - 1;
                    return true;
                }
            }
            if (++head == met.size()) {
                head--;
                return false;
            }
            edges = graph.edges(met.node(head), direction, types);
        }
        return false;
    }

    /** Notes how the node met last was reached, and returns its distance. */
    private int note() {
        int number = met.size() - 1;
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, 2 * number);
            depths = Arrays.copyOf(depths, 2 * number);
        }
        parents[number] = head;
        depths[number] = depths[head] + 1;
        return depths[number];
    }

    /** The node it stands at. */
    long node() {
        return met.node(given);
    }

    /** The nodes on a shortest way to where it stands, both ends included. */
    long[] way() {
        long[] way = new long[depths[given] + 1];
        for (int i = way.length - 1, at = given; i >= 0; i--, at = parents[at]) {
            way[i] = met.node(at);
        }
        return way;
    }
}

package fr.junn.core.graph;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Relation;
import fr.junn.core.work.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Shortest paths: breadth first where all relations count alike, and else by Dijkstra's algorithm (1959). */
final class ShortestPath {
    private static final int CHECK_EVERY = 1024;

    private ShortestPath() {}

    static Optional<Path> find(Graph graph, String from, String to, Route route, Cancellation cancellation) {
        long source = graph.node(from);
        long target = graph.node(to);
        if (source == Graph.NO_NODE || target == Graph.NO_NODE) {
            return Optional.empty();
        } else if (source == target) {
            return Optional.of(new Path(List.of(from), List.of(), 0));
        }
        return route.weight == null
                ? byHops(graph, source, target, route, cancellation)
                : new Weighted(graph, route, route.weight, cancellation).find(source, target);
    }

    private static Optional<Path> byHops(
            Graph graph, long source, long target, Route route, Cancellation cancellation) {
        Expansion expansion = new Expansion(graph, source, route.direction, route.types, 1, route.hops);
        for (int i = 0; expansion.advance(); i++) {
            if (i % CHECK_EVERY == 0) {
                cancellation.check("shortest path");
            }
            if (expansion.node() == target) {
                return Optional.of(Path.along(graph, expansion.way(), route.direction, route.types));
            }
        }
        return Optional.empty();
    }

    /** One search. Nodes are numbered as they are met; a queued node is stale where its distance has become less since. */
    private static final class Weighted {
        /** What waits to be visited; of equal distances the lesser node first, so that the outcome is always the same. */
        private record Waiting(int number, long node, double distance) implements Comparable<Waiting> {
            @Override
            public int compareTo(Waiting other) {
                int order = Double.compare(distance, other.distance);
                return order != 0 ? order : Long.compare(node, other.node);
            }
        }

        private final Graph graph;
        private final Route route;
        private final ToDoubleFunction<Relation> weight;
        private final Cancellation cancellation;
        private final NodeIndex met = new NodeIndex();
        private final PriorityQueue<Waiting> queue = new PriorityQueue<>();
        private double[] distances = new double[8];
        private int[] parents = new int[8];
        private @Nullable Relation[] arrivals = new @Nullable Relation[8];

        Weighted(Graph graph, Route route, ToDoubleFunction<Relation> weight, Cancellation cancellation) {
            this.graph = graph;
            this.route = route;
            this.weight = weight;
            this.cancellation = cancellation;
        }

        Optional<Path> find(long source, long target) {
            meet(source, 0, -1, null);
            for (int visits = 0; !queue.isEmpty(); visits++) {
                if (visits % CHECK_EVERY == 0) {
                    cancellation.check("shortest path");
                }
                Waiting next = queue.remove();
                if (next.distance > distances[next.number]) {
                    continue;
                }
                if (next.node == target) {
                    return Optional.of(path(next.number));
                }
                follow(next);
            }
            return Optional.empty();
        }

        private void follow(Waiting from) {
            Edges edges = graph.edges(from.node, route.direction, route.types);
            while (edges.next()) {
                Relation relation = edges.relation();
                double step = weight.applyAsDouble(relation);
                if (!(step >= 0)) {
                    throw new JunnException(GraphMessage.BAD_WEIGHT, relation, step);
                }
                double distance = from.distance + step;
                if (distance < Double.POSITIVE_INFINITY) {
                    meet(edges.neighbour(), distance, from.number, relation);
                }
            }
        }

        private void meet(long node, double distance, int parent, @Nullable Relation arrival) {
            boolean isNew = met.add(node);
            int number = isNew ? met.size() - 1 : met.numberOf(node);
            if (number == distances.length) {
                distances = Arrays.copyOf(distances, 2 * number);
                parents = Arrays.copyOf(parents, 2 * number);
                arrivals = Arrays.copyOf(arrivals, 2 * number);
            }
            if (isNew || distance < distances[number]) {
                distances[number] = distance;
                parents[number] = parent;
                arrivals[number] = arrival;
                queue.add(new Waiting(number, node, distance));
            }
        }

        private Path path(int target) {
            List<String> ids = new ArrayList<>();
            List<Relation> relations = new ArrayList<>();
            for (int at = target; at >= 0; at = parents[at]) {
                ids.add(graph.id(met.node(at)));
                Relation arrival = arrivals[at];
                if (arrival != null) {
                    relations.add(arrival);
                }
            }
            Collections.reverse(ids);
            Collections.reverse(relations);
            return new Path(ids, relations, distances[target]);
        }
    }
}

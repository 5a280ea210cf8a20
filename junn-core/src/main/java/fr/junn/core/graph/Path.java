package fr.junn.core.graph;

import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A way through a graph.
 *
 * @param ids the features that it passes, both ends included
 * @param relations the relations that it follows, one less; each may be followed against its direction
 * @param length the number of relations, or the sum of their weights where the search had weights
 */
public record Path(List<String> ids, List<Relation> relations, double length) {
    public Path {
        ids = List.copyOf(ids);
        relations = List.copyOf(relations);
    }

    /** How many relations it follows. */
    public int hops() {
        return relations.size();
    }

    /** The way over these nodes; between two of them, the first relation there is. */
    static Path along(Graph graph, long[] way, Direction direction, Set<RelationType> types) {
        List<String> ids = new ArrayList<>(way.length);
        List<Relation> relations = new ArrayList<>(way.length);
        for (int i = 0; i < way.length; i++) {
            ids.add(graph.id(way[i]));
            if (i > 0) {
                Edges edges = graph.edges(way[i - 1], direction, types);
                boolean found = false;
                while (!found && edges.next()) {
                    found = edges.neighbour() == way[i];
                }
                relations.add(edges.relation());
            }
        }
        return new Path(ids, relations, relations.size());
    }
}

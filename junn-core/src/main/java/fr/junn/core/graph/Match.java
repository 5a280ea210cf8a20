package fr.junn.core.graph;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way in which a pattern fits a graph: which node each name is bound to. Immutable. */
public final class Match {
    private final Graph graph;
    private final Plan plan;
    private final long[] bound;
    private final long[][] ways;

    /**
     * @param bound the node of each name, by the plan's numbers of names
     * @param ways the nodes that each step of the plan passed, both ends included
     */
    Match(Graph graph, Plan plan, long[] bound, long[][] ways) {
        this.graph = graph;
        this.plan = plan;
        this.bound = bound;
        this.ways = ways;
    }

    /**
     * The id that a name is bound to.
     *
     * @throws JunnException {@link GraphMessage#UNKNOWN_NAME} where the pattern has no such name
     */
    public String id(String name) {
        return graph.id(node(name));
    }

    /**
     * The feature that a name is bound to, where it is there and not only an id.
     *
     * @throws JunnException {@link GraphMessage#UNKNOWN_NAME} where the pattern has no such name
     */
    public Optional<Feature> feature(String name) {
        return graph.feature(node(name));
    }

    /** The id that each name is bound to, in the order of names in the pattern. */
    public Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        plan.names().forEach(n -> ids.put(n, id(n)));
        return ids;
    }

    /** For each step of the pattern, in its order, the way from the one node to the other. */
    public List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (Pattern.Step step : plan.pattern().steps) {
            int at = plan.indexOf(step);
            long[] way = ways[at].clone();
            if (plan.isReversed(at)) {
                for (int i = 0, j = way.length - 1; i < j; i++, j--) {
                    long swapped = way[i];
                    way[i] = way[j];
                    way[j] = swapped;
                }
            }
            paths.add(Path.along(graph, way, step.direction(), step.types()));
        }
        return paths;
    }

    private long node(String name) {
        int number = plan.names().indexOf(name);
        if (number < 0) {
            throw new JunnException(GraphMessage.UNKNOWN_NAME, name, plan.names());
        }
        return bound[number];
    }

    @Override
    public String toString() {
        return ids().toString();
    }
}

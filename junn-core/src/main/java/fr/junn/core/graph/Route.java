package fr.junn.core.graph;

import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Along what a shortest path may lead, and what its length is. Immutable; each method makes another.
 *
 * <pre>{@code
 * graph.shortestPath("PUMP_3", "HOUSE_7", Route.along(RelationType.CONNECTED_TO).weighted(r -> pipeLength(r)))
 * }</pre>
 */
public final class Route {
    final Set<RelationType> types;
    final Direction direction;
    final int hops;
    final @Nullable ToDoubleFunction<Relation> weight;

    private Route(Set<RelationType> types, Direction direction, int hops, @Nullable ToDoubleFunction<Relation> weight) {
        this.types = types;
        this.direction = direction;
        this.hops = hops;
        this.weight = weight;
    }

    /** Along relations of these types, from source to target; of any type where none is given. The length is their number. */
    public static Route along(RelationType... types) {
        return new Route(Set.of(types), Direction.OUT, Integer.MAX_VALUE, null);
    }

    /** The same, in that direction. */
    public Route in(Direction newDirection) {
        return new Route(types, newDirection, hops, weight);
    }

    /** The same, giving up beyond that many relations; without effect where relations have weights. */
    public Route within(int newHops) {
        return new Route(types, direction, newHops, weight);
    }

    /** The same, the length being the sum of the weights of relations, each 0 or more; +∞ forbids a relation. */
    public Route weighted(ToDoubleFunction<Relation> newWeight) {
        return new Route(types, direction, hops, newWeight);
    }
}

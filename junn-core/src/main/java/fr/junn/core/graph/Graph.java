package fr.junn.core.graph;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.RelationType;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.work.Cancellation;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A read-only view of features and their relations, on which patterns and paths are searched. {@link MemoryGraph} is one
 * over a collection; a snapshot of a twin is another. The search is the same for all.
 *
 * <p>Nodes are features, and ids to which a relation leads without the feature being there. A node is handled by a number
 * that means nothing outside of this graph; numbers are in the order of ids (as {@link String#compareTo} has it), so that
 * what is found is the same, in the same order, whatever graph holds the same features.
 *
 * <p>For those who implement one: immutable, safe for use by several threads; the first group of methods must be fast, as
 * searches call them for each step.
 */
public interface Graph {
    /** As a node: there is none. */
    long NO_NODE = -1;

    /** The node of an id; {@link #NO_NODE} where there is none. */
    long node(String id);

    /** The id of a node. */
    String id(long node);

    /** The feature of a node, where it is there. */
    Optional<Feature> feature(long node);

    /** The nodes whose feature is of that type or a subtype, in order; all nodes where the type is null. */
    PrimitiveIterator.OfLong nodes(@Nullable FeatureType type);

    /**
     * The relations of a node: first those that start there, then those that end there, as far as the direction asks for
     * them, each part in the order of type and other end. Symmetric relations are in both parts whatever the direction.
     *
     * @param types which relations; all where empty
     */
    Edges edges(long node, Direction direction, Set<RelationType> types);

    /** How many nodes there are. */
    long nodeCount();

    /** How many relations there are. */
    long relationCount();

    /** All that fits a pattern; see {@link #match(Pattern, Cancellation)}. */
    default Stream<Match> match(Pattern pattern) {
        return match(pattern, Cancellation.none());
    }

    /**
     * All that fits a pattern, each found when the stream asks for it. The order is the same at each call and for each graph
     * of the same features: that of a search which binds the most definite node first and then follows the steps of the
     * pattern in their order, as far as they hang together.
     *
     * <p>Costs what the search touches: an anchored pattern of three hops with ten neighbours at each touches a thousand
     * nodes, about a millisecond.
     */
    default Stream<Match> match(Pattern pattern, Cancellation cancellation) {
        return Search.stream(this, pattern, cancellation);
    }

    /** A shortest way from one feature to another, where there is one; see {@link Route}. */
    default Optional<Path> shortestPath(String from, String to, Route route) {
        return shortestPath(from, to, route, Cancellation.none());
    }

    /**
     * A shortest way from one feature to another, where there is one; of several, that which the order of nodes prefers.
     * Costs a visit of all that is nearer than the target.
     */
    default Optional<Path> shortestPath(String from, String to, Route route, Cancellation cancellation) {
        return ShortestPath.find(this, from, to, route, cancellation);
    }
}

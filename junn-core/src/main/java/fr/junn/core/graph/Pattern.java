package fr.junn.core.graph;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to look for in a graph: named nodes, what each must be, and by which relations they hang together.
 *
 * <pre>{@code
 * // what stands along the same street as this house, and is not more than two houses away from it
 * Pattern pattern = Pattern.from("house", NodeFilter.id("BATIMENT0000000257021501"))
 *         .out("street", NodeFilter.type(road), RelationType.ALONG)
 *         .in("other", NodeFilter.type(building), RelationType.ALONG)
 *         .from("house").both("other", NodeFilter.any(), RelationType.ADJACENT_TO).hops(1, 2)
 *         .limit(100);
 * try (Stream<Match> found = graph.match(pattern)) {
 *     found.forEach(m -> m.feature("other") …);
 * }
 * }</pre>
 *
 * <p>A step leads from the node that was named last, or by {@link #from(String)}, to a new name, or to one that is there
 * already, which closes a ring. A match binds a feature to each name; features bound to different names are different,
 * unless {@link #allowingRepeats()}. Two matches never bind the same features; where several relations join the same two
 * features, one of them is enough.
 *
 * <p>A step of several {@linkplain #hops hops} leads to each node whose <em>distance</em> along such relations is between
 * the bounds, once, by one shortest path. So the cost is that of a breadth-first search and does not explode as an
 * enumeration of all paths would.
 *
 * <p>Immutable; each method makes another.
 */
public final class Pattern {
    /** From one named node to another. */
    record Step(String from, String to, Direction direction, Set<RelationType> types, int least, int greatest) {
        Step reversed() {
            Direction back =
                    direction == Direction.OUT ? Direction.IN : direction == Direction.IN ? Direction.OUT : direction;
            return new Step(to, from, back, types, least, greatest);
        }
    }

    final Map<String, NodeFilter> nodes;
    final List<Step> steps;
    final boolean repeats;
    final long limit;
    private final String current;

    private Pattern(Map<String, NodeFilter> nodes, List<Step> steps, boolean repeats, long limit, String current) {
        this.nodes = nodes;
        this.steps = steps;
        this.repeats = repeats;
        this.limit = limit;
        this.current = current;
    }

    /** Begins with a node. */
    public static Pattern from(String name, NodeFilter filter) {
        Map<String, NodeFilter> nodes = new LinkedHashMap<>();
        nodes.put(name, filter);
        return new Pattern(nodes, List.of(), false, Long.MAX_VALUE, name);
    }

    /**
     * Goes on from a node that was named before.
     *
     * @throws JunnException {@link GraphMessage#UNKNOWN_NAME} where there is none
     */
    public Pattern from(String name) {
        if (!nodes.containsKey(name)) {
            throw new JunnException(GraphMessage.UNKNOWN_NAME, name, nodes.keySet());
        }
        return new Pattern(nodes, steps, repeats, limit, name);
    }

    /** A step along relations from source to target; of any type where none is given. */
    public Pattern out(String name, NodeFilter filter, RelationType... types) {
        return step(name, filter, Direction.OUT, types);
    }

    /** A step along relations from target to source; of any type where none is given. */
    public Pattern in(String name, NodeFilter filter, RelationType... types) {
        return step(name, filter, Direction.IN, types);
    }

    /** A step along relations either way; of any type where none is given. */
    public Pattern both(String name, NodeFilter filter, RelationType... types) {
        return step(name, filter, Direction.BOTH, types);
    }

    /**
     * Lets the step that was made last lead over several relations.
     *
     * @param least the least distance; 0 for the node itself too, which needs {@link #allowingRepeats()}
     * @param greatest the greatest distance
     * @throws JunnException {@link GraphMessage#BAD_HOPS} where there is no such distance or no step yet
     */
    public Pattern hops(int least, int greatest) {
        if (steps.isEmpty() || least < 0 || greatest < 1 || least > greatest) {
            throw new JunnException(GraphMessage.BAD_HOPS, least, greatest);
        }
        Step last = steps.get(steps.size() - 1);
        List<Step> changed = new ArrayList<>(steps.subList(0, steps.size() - 1));
        changed.add(new Step(last.from, last.to, last.direction, last.types, least, greatest));
        return new Pattern(nodes, List.copyOf(changed), repeats, limit, current);
    }

    /** Lets the same feature be bound to several names. */
    public Pattern allowingRepeats() {
        return new Pattern(nodes, steps, true, limit, current);
    }

    /**
     * Stops after that many matches.
     *
     * @throws JunnException {@link GraphMessage#BAD_LIMIT} where that is not more than 0
     */
    public Pattern limit(long matches) {
        if (matches <= 0) {
            throw new JunnException(GraphMessage.BAD_LIMIT, matches);
        }
        return new Pattern(nodes, steps, repeats, matches, current);
    }

    private Pattern step(String name, NodeFilter filter, Direction direction, RelationType... types) {
        Map<String, NodeFilter> more = new LinkedHashMap<>(nodes);
        more.merge(name, filter, NodeFilter::and);
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(current, name, direction, Set.of(types), 1, 1));
        return new Pattern(more, List.copyOf(longer), repeats, limit, name);
    }
}

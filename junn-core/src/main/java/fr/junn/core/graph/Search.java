package fr.junn.core.graph;

import fr.junn.core.work.Cancellation;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of a pattern one after the other, by backtracking over the steps of a {@link Plan}: level 0 tries the
 * nodes that the search can start from, level k those to which step k − 1 leads from what is bound.
 */
final class Search extends Spliterators.AbstractSpliterator<Match> {
    private static final int CHARACTERISTICS =
            Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL | Spliterator.IMMUTABLE;

    private final Graph graph;
    private final Plan plan;
    private final Cancellation cancellation;
    private final PrimitiveIterator.OfLong starts;
    private final @Nullable Expansion[] expansions;

    /** The node of each name. */
    private final long[] bound;

    /** The number of the name that each level binds, or only checks where it is bound by a level before. */
    private final int[] names;

    private final boolean[] checks;
    private final NodeFilter[] filters;
    private int level;

    private Search(Graph graph, Plan plan, Cancellation cancellation) {
        super(Long.MAX_VALUE, CHARACTERISTICS);
        this.graph = graph;
        this.plan = plan;
        this.cancellation = cancellation;
        List<Pattern.Step> steps = plan.steps();
        int levels = steps.size() + 1;
        expansions = new @Nullable Expansion[levels];
        bound = new long[plan.names().size()];
        names = new int[levels];
        checks = new boolean[levels];
        filters = new NodeFilter[levels];
        Arrays.fill(bound, Graph.NO_NODE);
        BitSet known = new BitSet();
        for (int i = 0; i < levels; i++) {
            String name = i == 0 ? plan.start() : steps.get(i - 1).to();
            names[i] = plan.names().indexOf(name);
            checks[i] = known.get(names[i]);
            filters[i] = plan.pattern().nodes.getOrDefault(name, NodeFilter.any());
            known.set(names[i]);
        }
        starts = starts(filters[0]);
    }

    static Stream<Match> stream(Graph graph, Pattern pattern, Cancellation cancellation) {
        Stream<Match> all =
                StreamSupport.stream(() -> new Search(graph, new Plan(pattern), cancellation), CHARACTERISTICS, false);
        return pattern.limit == Long.MAX_VALUE ? all : all.limit(pattern.limit);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Match> action) {
        while (level >= 0) {
            if (!advance()) {
                level--;
            } else if (level == names.length - 1) {
                action.accept(new Match(graph, plan, bound.clone(), ways()));
                return true;
            } else {
                level++;
                Pattern.Step step = plan.steps().get(level - 1);
                expansions[level] = new Expansion(graph, bound[plan.names().indexOf(step.from())], step);
            }
        }
        return false;
    }

    /** Binds the name of the level to the next node that fits; unbinds it where there is none. */
    private boolean advance() {
        int name = names[level];
        long wanted = checks[level] ? bound[name] : Graph.NO_NODE;
        bound[name] = wanted;
        Expansion expansion = expansions[level];
        while (true) {
            cancellation.check("pattern query");
            if (expansion == null ? !starts.hasNext() : !expansion.advance()) {
                return false;
            }
            long node = expansion == null ? starts.nextLong() : expansion.node();
            if (checks[level] ? node == wanted : isNew(node) && filters[level].isMetBy(graph, node)) {
                bound[name] = node;
                return true;
            }
        }
    }

    private boolean isNew(long node) {
        if (!plan.pattern().repeats) {
            for (long other : bound) {
                if (other == node) {
                    return false;
                }
            }
        }
        return true;
    }

    private PrimitiveIterator.OfLong starts(NodeFilter filter) {
        if (filter.id == null) {
            return graph.nodes(filter.type);
        }
        long node = graph.node(filter.id);
        return (node == Graph.NO_NODE ? LongStream.empty() : LongStream.of(node)).iterator();
    }

    private long[][] ways() {
        long[][] ways = new long[expansions.length - 1][];
        for (int i = 0; i < ways.length; i++) {
            Expansion expansion = expansions[i + 1];
            ways[i] = expansion == null ? new long[0] : expansion.way();
        }
        return ways;
    }
}

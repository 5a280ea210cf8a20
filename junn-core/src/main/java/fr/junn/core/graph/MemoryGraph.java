package fr.junn.core.graph;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The graph of features that are in memory.
 *
 * <p>Relations are held in compressed sparse rows, once by source and once by target: 14 bytes each, 16 with properties, and
 * 12 for each node, beside the features. The relations that the features hold themselves are not touched.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class MemoryGraph implements Graph {
    /** In the order of ids: a {@link Feature}, or the id of one that is not there. */
    final Object[] nodes;

    final List<RelationType> types;

    /** By source: relations {@code outStarts[n]} to before {@code outStarts[n + 1]} start at node n, by type and target. */
    final int[] outStarts;

    final int[] outTargets;
    final short[] outTypes;
    final List<Attribute> @Nullable [] properties;

    /** By target, by type and source: the source, and which relation it is by source. */
    final int[] inStarts;

    final int[] inSources;
    final int[] inRelations;

    MemoryGraph(
            Object[] nodes,
            List<RelationType> types,
            int[][] out,
            short[] outTypes,
            List<Attribute> @Nullable [] properties,
            int[][] in) {
        this.nodes = nodes;
        this.types = types;
        this.outStarts = out[0];
        this.outTargets = out[1];
        this.outTypes = outTypes;
        this.properties = properties;
        this.inStarts = in[0];
        this.inSources = in[1];
        this.inRelations = in[2];
    }

    /**
     * The graph of the relations that the features hold.
     *
     * @throws JunnException {@link fr.junn.core.feature.FeatureMessage#DUPLICATE_ID} or {@link
     *     fr.junn.core.feature.FeatureMessage#CYCLIC_RELATION}, located at the feature
     */
    public static MemoryGraph of(Iterable<Feature> features) {
        return of(features, Diagnostics.strict());
    }

    /**
     * The graph of the relations that the features hold. Cycles where they are forbidden are noted, and the graph has them;
     * of features of the same id the first stands, and the others are noted.
     */
    public static MemoryGraph of(Iterable<Feature> features, Diagnostics diagnostics) {
        return of(features, List.of(), diagnostics);
    }

    /** The graph of the relations that the features hold and of more that are kept elsewhere. */
    public static MemoryGraph of(Iterable<Feature> features, Iterable<Relation> relations, Diagnostics diagnostics) {
        MemoryGraphBuilder builder = new MemoryGraphBuilder(diagnostics);
        features.forEach(builder::add);
        features.forEach(f -> f.relations().forEach(builder::add));
        relations.forEach(builder::add);
        MemoryGraph graph = builder.build();
        Cycles.check(graph, diagnostics);
        return graph;
    }

    @Override
    public long node(String id) {
        int low = 0;
        int high = nodes.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = id(middle).compareTo(id);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NO_NODE;
    }

    @Override
    public String id(long node) {
        Object at = nodes[(int) node];
        return at instanceof Feature feature ? feature.id() : (String) at;
    }

    @Override
    public Optional<Feature> feature(long node) {
        return nodes[(int) node] instanceof Feature feature ? Optional.of(feature) : Optional.empty();
    }

    @Override
    public PrimitiveIterator.OfLong nodes(@Nullable FeatureType type) {
        LongStream all = LongStream.range(0, nodes.length);
        LongStream some = type == null
                ? all
                : all.filter(
                        n -> nodes[(int) n] instanceof Feature f && f.type().isA(type));
        return some.iterator();
    }

    @Override
    public Edges edges(long node, Direction direction, Set<RelationType> wanted) {
        return new MemoryEdges(this, (int) node, direction, wanted);
    }

    @Override
    public long nodeCount() {
        return nodes.length;
    }

    @Override
    public long relationCount() {
        return outTargets.length;
    }

    Relation relation(int source, int relation) {
        return new Relation(
                id(source),
                types.get(outTypes[relation]),
                id(outTargets[relation]),
                properties == null ? List.of() : properties[relation]);
    }

    @Override
    public String toString() {
        return nodeCount() + " nodes, " + relationCount() + " relations";
    }
}

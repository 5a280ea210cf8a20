package fr.junn.core.graph;

import fr.junn.core.feature.Feature;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.Value;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a node of a pattern must be. Immutable; safe for use by several threads if its conditions are.
 *
 * <pre>{@code
 * NodeFilter.type(building).where("storeysAboveGround", v -> v.number() > 3)
 * }</pre>
 */
public final class NodeFilter {
    private static final NodeFilter ANY = new NodeFilter(null, null, f -> true);

    final @Nullable String id;
    final @Nullable FeatureType type;
    private final Predicate<Feature> condition;

    private NodeFilter(@Nullable String id, @Nullable FeatureType type, Predicate<Feature> condition) {
        this.id = id;
        this.type = type;
        this.condition = condition;
    }

    /** Anything, even an id without a feature. */
    public static NodeFilter any() {
        return ANY;
    }

    /** The feature of that id. */
    public static NodeFilter id(String id) {
        return new NodeFilter(id, null, ANY.condition);
    }

    /** A feature of that type or a subtype. */
    public static NodeFilter type(FeatureType type) {
        return new NodeFilter(null, type, ANY.condition);
    }

    /** The same that also meets a condition. */
    public NodeFilter where(Predicate<Feature> more) {
        return new NodeFilter(id, type, condition == ANY.condition ? more : condition.and(more));
    }

    /** The same whose attribute of that local name also meets a condition; a feature without it does not. */
    public NodeFilter where(String local, Predicate<Value> more) {
        return where(f -> f.get(local).filter(more).isPresent());
    }

    /** Both. Of two different ids or types that are not each other's subtypes, nothing. */
    NodeFilter and(NodeFilter other) {
        if (other == ANY) {
            return this;
        } else if (this == ANY) {
            return other;
        }
        return new NodeFilter(
                id != null ? id : other.id, type != null ? type : other.type, f -> isMetBy(f) && other.isMetBy(f));
    }

    /** How much it narrows: an id most, then a type, then a condition. */
    int definiteness() {
        return id != null ? 3 : type != null ? 2 : condition == ANY.condition ? 0 : 1;
    }

    boolean isMetBy(Graph graph, long node) {
        if (id != null && !graph.id(node).equals(id)) {
            return false;
        }
        if (type == null && condition == ANY.condition) {
            return true;
        }
        Optional<Feature> feature = graph.feature(node);
        return feature.isPresent() && isMetBy(feature.get());
    }

    private boolean isMetBy(Feature feature) {
        return (id == null || feature.hasId(id))
                && (type == null || feature.type().isA(type))
                && condition.test(feature);
    }
}

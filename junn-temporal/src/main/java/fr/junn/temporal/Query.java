package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.value.Value;
import fr.junn.temporal.time.Allen;
import fr.junn.temporal.time.AllenSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which features of a {@link Snapshot} are wanted: by box, type, attribute and valid time, all of which must be met.
 * Immutable.
 *
 * <pre>{@code
 * Query.all().in(box).of(building).where("height", v -> v.number() > 12)
 * }</pre>
 */
public final class Query {
    private static final Query ALL = new Query(null, null, f -> true, null, AllenSet.ALL);

    final @Nullable Envelope box;
    final @Nullable FeatureType type;
    final Predicate<Feature> condition;
    final Value.@Nullable Period period;
    final AllenSet relations;

    private Query(
            @Nullable Envelope box,
            @Nullable FeatureType type,
            Predicate<Feature> condition,
            Value.@Nullable Period period,
            AllenSet relations) {
        this.box = box;
        this.type = type;
        this.condition = condition;
        this.period = period;
        this.relations = relations;
    }

    /** All features. */
    public static Query all() {
        return ALL;
    }

    /** Those whose envelope intersects a box in the index system of the store; heights count where both have them. */
    public Query in(Envelope newBox) {
        return new Query(newBox, type, condition, period, relations);
    }

    /** Those of a type or one of its subtypes. */
    public Query of(FeatureType newType) {
        return new Query(box, newType, condition, period, relations);
    }

    /** Those that meet a condition. */
    public Query where(Predicate<Feature> more) {
        return new Query(box, type, condition.and(more), period, relations);
    }

    /** Those whose first attribute of that local name meets a condition. */
    public Query where(String local, Predicate<Value> more) {
        return where(f -> f.get(local).filter(more).isPresent());
    }

    /**
     * All versions whose valid time stands in one of these relations to a period, in place of the one version that the
     * snapshot shows. A feature may then be found several times, each with its own lifespan.
     */
    public Query when(AllenSet newRelations, Value.Period newPeriod) {
        return new Query(box, type, condition, newPeriod, newRelations);
    }

    /** All versions that share a moment with a period. */
    public Query during(Value.Period newPeriod) {
        return when(AllenSet.SHARING, newPeriod);
    }

    boolean wantsVersion(Segment segment) {
        return period == null || relations.contains(Allen.between(segment.period(), period));
    }

    boolean isMetBy(Feature feature) {
        return (type == null || feature.type().isA(type))
                && (box == null || Indexes.envelope(feature).intersects(box))
                && condition.test(feature);
    }
}

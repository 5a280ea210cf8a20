package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of a feature. Immutable.
 *
 * @param before what it was; empty where it was not there
 * @param after what it is; empty where it is there no more
 */
public record FeatureChange(Optional<Feature> before, Optional<Feature> after) {
    /** What kind of change it is. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The id of the feature. */
    public String id() {
        return either().id();
    }

    /** The feature as it is, or as it was where it is there no more. */
    public Feature either() {
        return after.or(() -> before).orElseThrow();
    }

    /** What kind of change it is. */
    public Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The properties that differ, in the order in which they are or were; none where the feature came or went. */
    public List<PropertyChange> properties() {
        return before.isPresent() && after.isPresent() ? Properties.diff(before.get(), after.get()) : List.of();
    }

    /** What there is more in length, area and volume. */
    public Extent growth() {
        Extent was = before.map(Extent::of).orElse(Extent.NONE);
        return after.map(Extent::of).orElse(Extent.NONE).minus(was);
    }

    /** How many properties differ; nothing where the feature came or went. */
    public OptionalInt propertyCount() {
        return kind() == Kind.CHANGED ? OptionalInt.of(properties().size()) : OptionalInt.empty();
    }
}

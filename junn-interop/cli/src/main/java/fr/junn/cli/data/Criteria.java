package fr.junn.cli.data;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.feature.RelationType;
import fr.junn.core.spatial.Envelope;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a set of features; what is not said does not matter.
 *
 * @param box a box in the plane that the feature must meet, in the system of the data; null for anywhere
 * @param types local names of types, one of which it must have; empty for any
 * @param ids ids, one of which it must have; empty for any
 * @param conditions all of which it must keep
 * @param count how many features that are no parts of others at most; negative for all
 */
public record Criteria(
        @Nullable Envelope box, Set<String> types, Set<String> ids, List<Condition> conditions, long count) {
    public Criteria {
        types = Set.copyOf(types);
        ids = Set.copyOf(ids);
        conditions = List.copyOf(conditions);
    }

    /** Whether everything is wanted. */
    public boolean isAll() {
        return box == null && types.isEmpty() && ids.isEmpty() && conditions.isEmpty() && count < 0;
    }

    /** Whether a feature is wanted for its own sake; the count is not looked at. */
    public boolean matches(Feature feature) {
        return (types.isEmpty() || types.contains(feature.type().name().local()))
                && (ids.isEmpty() || ids.contains(feature.id()))
                && conditions.stream().allMatch(c -> c.holds(feature))
                && isInBox(feature);
    }

    private boolean isInBox(Feature feature) {
        if (box == null) {
            return true;
        }
        for (PlacedGeometry placed : feature.geometries()) {
            if (placed.geometry().envelope().flat().intersects(box)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPart(Feature feature) {
        return feature.relations().stream().anyMatch(r -> r.type().equals(RelationType.PART_OF));
    }
}

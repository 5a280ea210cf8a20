package fr.junn.core.feature;

import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and leaves out what says something about a person. */
final class Personal {
    private Personal() {}

    static boolean isIn(Feature feature) {
        for (int i = 0; i < feature.shape.attributes; i++) {
            Column column = feature.shape.columns.get(i);
            if (column.personal() || column.storage() == Storage.OBJECT && isIn(feature.value(i))) {
                return true;
            }
        }
        return feature.relations().stream().anyMatch(r -> isIn(r.properties()))
                || feature.boundaries().attributed().anyMatch(Personal::isIn);
    }

    private static boolean isIn(List<Attribute> attributes) {
        return attributes.stream().anyMatch(a -> a.personal() || isIn(a.value()));
    }

    private static boolean isIn(Value value) {
        if (value instanceof Value.Nested nested) {
            return isIn(nested.attributes());
        }
        return value instanceof Value.Many many && many.items().stream().anyMatch(Personal::isIn);
    }

    static Feature strip(Feature feature) {
        FeatureBuilder builder = feature.toBuilder();
        for (Attribute attribute : feature.attributes()) {
            Optional<Value> kept = attribute.personal() ? Optional.empty() : strip(attribute.value());
            kept.ifPresentOrElse(v -> builder.set(attribute.name(), v), () -> builder.remove(attribute.name()));
        }
        List<Relation> relations = feature.relations();
        relations.forEach(r -> builder.unrelate(r.target()));
        relations.forEach(
                r -> builder.relate(r.type(), r.target(), strip(r.properties()).toArray(new Attribute[0])));
        return builder.boundaries(feature.boundaries().withoutPersonal()).build();
    }

    private static List<Attribute> strip(List<Attribute> attributes) {
        List<Attribute> kept = new ArrayList<>();
        for (Attribute a : attributes) {
            if (!a.personal()) {
                strip(a.value()).ifPresent(v -> kept.add(Attribute.of(a.name(), v)));
            }
        }
        return kept;
    }

    /** The value without what is personal in it; nothing where nothing is left of what was something. */
    private static Optional<Value> strip(Value value) {
        if (value instanceof Value.Nested nested) {
            List<Attribute> kept = strip(nested.attributes());
            boolean emptied = kept.isEmpty() && !nested.attributes().isEmpty();
            return emptied ? Optional.empty() : Optional.of(new Value.Nested(nested.type(), kept));
        } else if (value instanceof Value.Many many) {
            List<Value> kept = new ArrayList<>();
            many.items().forEach(i -> strip(i).ifPresent(kept::add));
            boolean emptied = kept.isEmpty() && !many.items().isEmpty();
            return emptied ? Optional.empty() : Optional.of(new Value.Many(kept));
        }
        return Optional.of(value);
    }
}

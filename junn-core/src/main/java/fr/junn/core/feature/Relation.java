package fr.junn.core.feature;

import fr.junn.core.value.Attribute;
import java.util.List;

/**
 * That one feature stands to another in some relation. The features are named by id and need not be at hand.
 *
 * @param source the id of the feature that it starts from
 * @param type what it says
 * @param target the id of the feature that it leads to
 * @param properties what else is known of it, such as the role of a member in a group
 */
public record Relation(String source, RelationType type, String target, List<Attribute> properties) {
    public Relation {
        properties = List.copyOf(properties);
    }

    /** One without properties. */
    public static Relation of(String source, RelationType type, String target) {
        return new Relation(source, type, target, List.of());
    }

    @Override
    public String toString() {
        return source + " -" + type + "-> " + target;
    }
}

package fr.junn.core.feature;

import fr.junn.core.value.Attribute;
import java.util.List;

/**
 * The relations of a feature without their source, which is the feature.
 *
 * @param links the relations in order
 */
record Relations(List<Link> links) {
    /** What a relation is beside its source. */
    record Link(RelationType type, String target, List<Attribute> properties) {}

    Relations {
        links = List.copyOf(links);
    }

    List<Relation> of(String source) {
        return links.stream()
                .map(l -> new Relation(source, l.type, l.target, l.properties))
                .toList();
    }
}

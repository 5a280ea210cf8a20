package fr.junn.core.feature;

import fr.junn.core.schema.Property;
import fr.junn.core.value.QualifiedName;

/**
 * What a relation between two features says, as data: the common ones are here, a schema's properties give the others, and
 * an extension makes its own.
 *
 * @param name the name
 * @param acyclic whether following such relations must never lead back to where one began, as for parts
 * @param symmetric whether it says the same in both directions, as for neighbours; stored once, followed both ways
 */
public record RelationType(QualifiedName name, boolean acyclic, boolean symmetric) implements Comparable<RelationType> {
    private static final String NAMESPACE = "urn:junn:relation";

    /** The source is a part of the target: a building part of a building, a section of a road. */
    public static final RelationType PART_OF = new RelationType(QualifiedName.of(NAMESPACE, "partOf"), true, false);

    /**
     * The target is a part of the source: what a source says that lists the parts at the whole. It does not replace {@link
     * #PART_OF}, which the part says.
     */
    public static final RelationType HAS_PART = new RelationType(QualifiedName.of(NAMESPACE, "hasPart"), true, false);

    /** The two share a wall, an edge or a border. */
    public static final RelationType ADJACENT_TO =
            new RelationType(QualifiedName.of(NAMESPACE, "adjacentTo"), false, true);

    /** Something can flow or travel between the two: pipes, roads, rooms with a door. */
    public static final RelationType CONNECTED_TO =
            new RelationType(QualifiedName.of(NAMESPACE, "connectedTo"), false, true);

    /** The source lies along the target: a house along a street, a dike along a river. */
    public static final RelationType ALONG = new RelationType(QualifiedName.of(NAMESPACE, "along"), false, false);

    /** One that may lead anywhere, in one direction. */
    public static RelationType of(QualifiedName name) {
        return new RelationType(name, false, false);
    }

    /** The relation that a property of a schema stands for, from the feature that has the property to that it holds. */
    public static RelationType of(Property property) {
        return new RelationType(property.name(), property.isAcyclic(), false);
    }

    /** The same, forbidden to lead back to where it began. */
    public RelationType withoutCycles() {
        return new RelationType(name, true, symmetric);
    }

    @Override
    public int compareTo(RelationType other) {
        int order = name.compareTo(other.name);
        order = order != 0 ? order : Boolean.compare(acyclic, other.acyclic);
        return order != 0 ? order : Boolean.compare(symmetric, other.symmetric);
    }

    @Override
    public String toString() {
        return name.local();
    }
}

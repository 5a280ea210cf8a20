package fr.junn.interop.cityjson;

import fr.junn.core.feature.RelationType;
import fr.junn.core.value.QualifiedName;

/** What the parents and children of city objects are called in the model. */
final class Relatives {
    private static final String GROUPS = "http://www.opengis.net/citygml/cityobjectgroup/3.0";

    /** From a group to its members. */
    static final RelationType MEMBER = RelationType.of(
            CityTypes.GROUP.property(QualifiedName.of(GROUPS, "groupMember")).orElseThrow());

    /** What a member is to its group: a property of the relation. */
    static final QualifiedName ROLE = QualifiedName.of(GROUPS, "role");

    /** The addresses of an object, which stand beside its attributes. */
    static final QualifiedName ADDRESS = QualifiedName.of("http://www.opengis.net/citygml/building/3.0", "address");

    private Relatives() {}

    /** Whether a relation leads from a whole to a part of it, in the vocabulary or as a property of a type. */
    static boolean isChild(RelationType type) {
        return type.equals(RelationType.HAS_PART)
                || type.acyclic() && !type.equals(RelationType.PART_OF) && !type.symmetric();
    }
}

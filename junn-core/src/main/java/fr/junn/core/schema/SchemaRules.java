package fr.junn.core.schema;

import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.ValueKind;
import java.util.List;
import java.util.Optional;

/**
 * What a schema has to say about a feature, question by question: each answers with a finding where something is wrong, and
 * with nothing where it is right. Whoever checks a whole feature asks them in turn.
 *
 * <p>All findings are errors; a caller that must live with them may keep them at another severity. Stateless.
 */
public final class SchemaRules {
    private SchemaRules() {}

    /** Whether features can be of the type at all. */
    public static Optional<Finding> instantiable(FeatureSchema schema, FeatureType type, Location at) {
        return type.isAbstract()
                ? wrong(at, SchemaMessage.ABSTRACT_TYPE, type, schema.concreteTypes(type))
                : Optional.empty();
    }

    /** Whether a feature of the type may have a property of that name. A type that is not known allows all. */
    public static Optional<Finding> propertyAllowed(FeatureType type, QualifiedName property, Location at) {
        return !type.isKnown() || type.property(property).isPresent()
                ? Optional.empty()
                : wrong(at, SchemaMessage.PROPERTY_NOT_ALLOWED, property, type, type.nearProperties(property.local()));
    }

    /** Whether one value of the kind fits. */
    public static Optional<Finding> kind(Property property, ValueKind kind, Location at) {
        return property.accepts(kind)
                ? Optional.empty()
                : wrong(at, SchemaMessage.WRONG_KIND, property.name().local(), Keywords.of(kind), property.range());
    }

    /** Whether a geometry of the kind fits. */
    public static Optional<Finding> geometry(Property property, GeometryKind kind, Location at) {
        return property.range() instanceof Range.Shape shape && shape.accepts(kind)
                ? Optional.empty()
                : wrong(at, SchemaMessage.WRONG_GEOMETRY, property.name().local(), kind.id(), property.range());
    }

    /** Whether there may be that many values. */
    public static Optional<Finding> count(Property property, int count, Location at) {
        return property.allowsCount(count)
                ? Optional.empty()
                : wrong(at, SchemaMessage.WRONG_COUNT, property.name().local(), count, property.occurrence());
    }

    /** Whether the text is a term of the enumeration, where the property has one. */
    public static Optional<Finding> term(Property property, String text, Location at) {
        return !(property.range() instanceof Range.Simple s) || s.type().allows(text)
                ? Optional.empty()
                : wrong(
                        at,
                        SchemaMessage.NOT_A_TERM,
                        property.name().local(),
                        text,
                        s.type().terms());
    }

    /** Whether the number lies within the bounds, where the property has some; for a list, asked for each number. */
    public static Optional<Finding> number(Property property, double number, Location at) {
        if (!(property.range() instanceof Range.Simple s) || s.type().allows(number)) {
            return Optional.empty();
        }
        SimpleType type = s.type();
        return wrong(at, SchemaMessage.OUT_OF_BOUNDS, property.name().local(), number, type.least(), type.greatest());
    }

    /** Whether a list of that many numbers is of the right length, where the property has one. */
    public static Optional<Finding> length(Property property, int length, Location at) {
        if (!(property.range() instanceof Range.Simple s) || s.type().allowsLength(length)) {
            return Optional.empty();
        }
        SimpleType type = s.type();
        return wrong(
                at, SchemaMessage.WRONG_LENGTH, property.name().local(), length, type.minLength(), type.maxLength());
    }

    /** Whether the relation may lead to a feature of that type. A type that is not known may be anything. */
    public static Optional<Finding> target(Property relation, FeatureType target, Location at) {
        return !target.isKnown() || relation.range() instanceof Range.Related r && target.isA(r.target())
                ? Optional.empty()
                : wrong(at, SchemaMessage.TARGET_NOT_ALLOWED, relation.name().local(), target, relation.range());
    }

    /** Whether a space may be bounded by a surface of that type. A type that is not known may be anything. */
    public static Optional<Finding> boundary(FeatureType space, FeatureType boundary, Location at) {
        return !boundary.isKnown() || space.allowsBoundary(boundary)
                ? Optional.empty()
                : wrong(at, SchemaMessage.BOUNDARY_NOT_ALLOWED, space, boundary, locals(space));
    }

    /**
     * What to say of a relation that must not lead back to where it began, and does; see {@link Property#isAcyclic()}.
     *
     * @param ids the features along the way, the first being the last again
     */
    public static Finding cycle(Property relation, List<String> ids, Location at) {
        return Finding.error(SchemaMessage.RELATION_CYCLE, at, relation.name().local(), String.join(" → ", ids));
    }

    private static List<String> locals(FeatureType space) {
        return space.allowedBoundaries().stream().map(QualifiedName::local).toList();
    }

    private static Optional<Finding> wrong(Location at, SchemaMessage message, Object... parts) {
        return Optional.of(Finding.error(message, at, parts));
    }
}

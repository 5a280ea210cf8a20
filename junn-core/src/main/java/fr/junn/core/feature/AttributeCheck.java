package fr.junn.core.feature;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.schema.Property;
import fr.junn.core.schema.Range;
import fr.junn.core.schema.SimpleType;
import fr.junn.core.unit.Unit;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.core.value.ValueKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds attributes, and those inside of nested values, against the properties of a type. */
final class AttributeCheck {
    private static final int LONGEST = 80;

    private final FeatureSchema schema;
    private final Diagnostics out;

    AttributeCheck(FeatureSchema schema, Diagnostics out) {
        this.schema = schema;
        this.out = out;
    }

    /** @param prefix the path of the structure that holds the attributes, with a slash at its end */
    void check(FeatureType type, List<Attribute> attributes, Location location, String prefix) {
        Set<QualifiedName> there = new HashSet<>();
        for (Attribute attribute : attributes) {
            there.add(attribute.name());
            String path = prefix + attribute.name();
            Optional<Property> property = type.property(attribute.name());
            if (property.isPresent()) {
                check(property.get(), attribute, location, path);
            } else if (!attribute.name().namespace().isEmpty()) {
                out.add(Finding.warning(
                        FeatureMessage.UNKNOWN_PROPERTY, location.withPath(path), type.name(), attribute.name()));
            }
        }
        for (Property property : type.properties()) {
            if (property.isAttribute() && property.min() > 0 && !there.contains(property.name())) {
                out.add(Finding.error(
                        FeatureMessage.WRONG_COUNT,
                        location.withPath(prefix + property.name()),
                        property.name(),
                        0,
                        property.occurrence()));
            }
        }
    }

    private void check(Property property, Attribute attribute, Location location, String path) {
        List<Value> values = values(property, attribute.value());
        if (!property.allowsCount(values.size())) {
            out.add(Finding.error(
                    FeatureMessage.WRONG_COUNT,
                    location.withPath(path),
                    property.name(),
                    values.size(),
                    property.occurrence()));
        }
        if (property.isPersonal() && !attribute.personal()) {
            out.add(Finding.error(FeatureMessage.NOT_PERSONAL, location.withPath(path), property.name()));
        }
        for (int i = 0; i < values.size(); i++) {
            String at = values.size() == 1 ? path : path + "[" + i + "]";
            check(property, values.get(i), location, at);
        }
    }

    /** A list is several values of a property, unless the property takes lists and cannot take what is in this one. */
    private static List<Value> values(Property property, Value value) {
        if (!(value instanceof Value.Many many) || !property.accepts(ValueKind.LIST)) {
            return value instanceof Value.Absent ? List.of(value) : value.items();
        }
        boolean several = property.isMany() && many.items().stream().allMatch(v -> property.accepts(v.kind()));
        return several ? many.items() : List.of(value);
    }

    private void check(Property property, Value value, Location location, String path) {
        Location at = location.withPath(path);
        if (!property.accepts(value.kind())) {
            out.add(Finding.error(
                    FeatureMessage.WRONG_KIND, at, property.name(), shown(value), value.kind(), property.range()));
            return;
        }
        Range range = property.range();
        if (range instanceof Range.Measured measured && !measured.unit().isEmpty()) {
            for (Value each : value.items()) {
                checkUnit(property, Unit.parse(measured.unit()), each, at);
            }
        } else if (range instanceof Range.Simple simple && !allows(simple.type(), value)) {
            out.add(Finding.error(
                    FeatureMessage.WRONG_VALUE, at, property.name(), shown(value), limits(simple.type(), value)));
        } else if (range instanceof Range.Nested nested && value instanceof Value.Nested structure) {
            QualifiedName given = structure.type();
            schema.find(given == null ? nested.type() : given)
                    .ifPresent(type -> check(type, structure.attributes(), location, path + "/"));
        }
    }

    private void checkUnit(Property property, Unit expected, Value value, Location at) {
        if (value instanceof Value.Measured m && !m.value().unit().isCommensurable(expected)) {
            out.add(Finding.error(
                    FeatureMessage.WRONG_UNIT, at, property.name(), m.value().unit(), expected));
        }
    }

    private static boolean allows(SimpleType type, Value value) {
        if (value instanceof Value.Text text) {
            return type.allows(text.value());
        } else if (value instanceof Value.Many many) {
            return type.allowsLength(many.items().size());
        }
        // A NaN is within no bounds, but where there are none it is a number like others.
        boolean bounded = type.least() > Double.NEGATIVE_INFINITY || type.greatest() < Double.POSITIVE_INFINITY;
        return !bounded || !value.kind().isNumeric() || type.allows(value.number());
    }

    private static String limits(SimpleType type, Value value) {
        if (type.isEnumeration()) {
            return String.join(", ", type.terms());
        }
        return value instanceof Value.Many
                ? "n = " + type.minLength() + ".." + type.maxLength()
                : type.least() + " ≤ x ≤ " + type.greatest();
    }

    private static String shown(Value value) {
        String text = value.text();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

package fr.junn.core.feature;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.error.Severity;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.schema.Property;
import fr.junn.core.schema.Range;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Checks whether features are as a schema says: kinds, units, numbers and bounds of values, structures, kinds of geometries,
 * boundaries that the type may have.
 *
 * <p>Errors are what contradicts the schema; warnings what it does not know, as far as that has a namespace: attributes
 * without one are generic and may be anything. Findings are located at the feature and the path of the property. Types are
 * looked up by name, so that features made with one schema can be checked against another that extends it.
 *
 * <p>Not checked: whether geometries are valid, whether the features at the other end of relations exist and are of the
 * right type, whether terms are in code lists that are kept elsewhere.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class FeatureValidator {
    private final FeatureSchema schema;

    /** @param schema what features are held against */
    public FeatureValidator(FeatureSchema schema) {
        this.schema = schema;
    }

    /**
     * Checks a feature.
     *
     * @throws fr.junn.core.error.JunnException the first error, where the diagnostics are strict
     */
    public void check(Feature feature, Diagnostics out) {
        Location location = Location.feature(feature.id());
        Optional<FeatureType> found = schema.find(feature.type().name());
        if (found.isEmpty()) {
            out.add(Finding.warning(
                    FeatureMessage.UNKNOWN_TYPE, location, feature.type().name()));
            return;
        }
        FeatureType type = found.get();
        if (type.isAbstract()) {
            out.add(Finding.error(FeatureMessage.ABSTRACT_TYPE, location, type.name()));
        }
        new AttributeCheck(schema, out).check(type, feature.attributes(), location, "");
        for (PlacedGeometry placed : feature.geometries()) {
            checkGeometry(type, placed, location, out);
        }
        checkBoundaries(type, feature, location, out);
    }

    private static void checkGeometry(FeatureType type, PlacedGeometry placed, Location location, Diagnostics out) {
        GeometrySlot slot = placed.slot();
        OptionalInt level = slot.level();
        Location at = location.withPath(slot.toString());
        Optional<Property> property = type.geometry(level.orElse(-1), slot.role());
        if (property.isEmpty()) {
            boolean plain = slot.role().isEmpty();
            out.add(Finding.of(
                    plain ? Severity.INFO : Severity.WARNING, FeatureMessage.UNKNOWN_PROPERTY, at, type.name(), slot));
        } else if (property.get().range() instanceof Range.Shape shape
                && !shape.accepts(placed.geometry().kind())) {
            out.add(Finding.error(
                    FeatureMessage.WRONG_GEOMETRY,
                    at,
                    slot,
                    placed.geometry().kind().id(),
                    shape.form().id()));
        }
    }

    /** Only what bounds the feature itself: what lies in a wall is a matter of the wall. */
    private void checkBoundaries(FeatureType type, Feature feature, Location location, Diagnostics out) {
        Boundaries boundaries = feature.boundaries();
        for (int row = 0; row < boundaries.size(); row++) {
            FeatureType boundary = boundaries.type(row);
            FeatureType known = schema.find(boundary.name()).orElse(boundary);
            if (boundaries.parent(row) == Boundaries.NO_PARENT && !type.allowsBoundary(known)) {
                String allowed = type.allowedBoundaries().stream()
                        .map(n -> n.local())
                        .sorted()
                        .limit(20)
                        .collect(Collectors.joining(", "));
                String name = boundaries.id(row).orElse(Integer.toString(row));
                out.add(Finding.error(
                        FeatureMessage.BOUNDARY_NOT_ALLOWED,
                        location.withPath("boundary[" + row + "]"),
                        name,
                        boundary.name().local(),
                        type.name().local(),
                        allowed.isEmpty() ? "-" : allowed));
            }
        }
    }
}

package fr.junn.core.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.testing.TestGeometry;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Held against the CityGML 3.0 model, OGC 20-010. */
class FeatureValidatorTest {
    private static final FeatureSchema SCHEMA = FeatureSchema.citygml3();
    private static final FeatureType BUILDING = SCHEMA.type("bldg:Building");
    private static final QualifiedName HEIGHT = SCHEMA.name("con:height");

    @Test
    void a_good_building_passes() {
        Value height = new Value.Nested(
                SCHEMA.name("con:Height"),
                List.of(
                        new Attribute(SCHEMA.name("con:highReference"), Value.Code.of("highestRoofEdge"), false),
                        new Attribute(SCHEMA.name("con:lowReference"), Value.Code.of("lowestGroundPoint"), false),
                        new Attribute(SCHEMA.name("con:status"), Value.of("measured"), false),
                        new Attribute(SCHEMA.name("con:value"), Value.of(Measure.of(9.5, "m")), false)));
        Feature good = Feature.builder(BUILDING, "B")
                .set("storeysAboveGround", 3L)
                .set("class", Value.Code.of("1000"))
                .set(HEIGHT, height)
                .set("any generic one", "text")
                .set(GeometrySlot.of(2, "solid"), TestGeometry.solid(0, 0))
                .boundaries(Boundaries.builder()
                        .add(SCHEMA.type("con:WallSurface"), "W")
                        .build())
                .build();
        assertThat(findings(good)).isEmpty();
    }

    @Test
    void an_attribute_of_the_wrong_kind_is_a_located_error() {
        Feature bad = Feature.builder(BUILDING, "B")
                .set("storeysAboveGround", "three")
                .build();
        Finding only = only(bad, FeatureMessage.WRONG_KIND);
        assertThat(only.location().feature()).isEqualTo("B");
        assertThat(only.location().path())
                .isEqualTo(SCHEMA.name("bldg:storeysAboveGround").toString());
        assertThatThrownBy(() -> new FeatureValidator(SCHEMA).check(bad, Diagnostics.strict()))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(FeatureMessage.WRONG_KIND));
    }

    @Test
    void too_many_values_are_an_error() {
        QualifiedName storeys = SCHEMA.name("bldg:storeysAboveGround");
        Feature bad = Feature.builder(BUILDING, "B")
                .add(storeys, Value.of(1L))
                .add(storeys, Value.of(2L))
                .build();
        only(bad, FeatureMessage.WRONG_COUNT);
    }

    @Test
    void what_is_inside_a_structure_is_checked_too() {
        Value height = new Value.Nested(
                SCHEMA.name("con:Height"),
                List.of(
                        new Attribute(SCHEMA.name("con:highReference"), Value.Code.of("highestRoofEdge"), false),
                        new Attribute(SCHEMA.name("con:lowReference"), Value.Code.of("lowestGroundPoint"), false),
                        new Attribute(SCHEMA.name("con:status"), Value.of("measured"), false),
                        new Attribute(SCHEMA.name("con:value"), Value.of(Measure.of(9.5, "s")), false)));
        Feature bad = Feature.builder(BUILDING, "B").set(HEIGHT, height).build();
        Finding only = only(bad, FeatureMessage.WRONG_UNIT);
        assertThat(only.location().path()).isEqualTo(HEIGHT + "/" + SCHEMA.name("con:value"));
    }

    @Test
    void a_missing_mandatory_property_is_an_error() {
        Value height = new Value.Nested(SCHEMA.name("con:Height"), List.of());
        Feature bad = Feature.builder(BUILDING, "B").set(HEIGHT, height).build();
        assertThat(findings(bad)).isNotEmpty().allMatch(f -> f.message() == FeatureMessage.WRONG_COUNT);
    }

    @Test
    void a_term_that_the_enumeration_does_not_have_is_an_error() {
        QualifiedName relation = SCHEMA.name("core:relativeToTerrain");
        assertThat(findings(Feature.builder(BUILDING, "B")
                        .set(relation, Value.of("entirelyAboveTerrain"))
                        .build()))
                .isEmpty();
        only(Feature.builder(BUILDING, "B").set(relation, Value.of("floating")).build(), FeatureMessage.WRONG_VALUE);
    }

    @Test
    void a_boundary_that_the_type_does_not_have_is_an_error() {
        Feature bad = Feature.builder(BUILDING, "B")
                .boundaries(Boundaries.builder()
                        .add(SCHEMA.type("wtr:WaterSurface"), "W")
                        .build())
                .build();
        assertThat(only(bad, FeatureMessage.BOUNDARY_NOT_ALLOWED).location().path())
                .isEqualTo("boundary[0]");
    }

    @Test
    void a_geometry_of_another_kind_is_an_error_and_an_unknown_slot_a_warning() {
        TestGeometry point =
                new TestGeometry(GeometryKind.POINT, TestGeometry.solid(0, 0).envelope());
        only(
                Feature.builder(BUILDING, "B")
                        .set(GeometrySlot.of(2, "solid"), point)
                        .build(),
                FeatureMessage.WRONG_GEOMETRY);
        only(
                Feature.builder(BUILDING, "B")
                        .set(GeometrySlot.of(2, "cloud"), point)
                        .build(),
                FeatureMessage.UNKNOWN_PROPERTY);
    }

    @Test
    void an_abstract_type_is_an_error_and_an_unknown_one_a_warning() {
        only(Feature.builder(SCHEMA.type("bldg:AbstractBuilding"), "B").build(), FeatureMessage.ABSTRACT_TYPE);
        FeatureType made = FeatureType.unknown(QualifiedName.of("urn:ade", "Shed"));
        only(Feature.builder(made, "S").set("x", 1L).build(), FeatureMessage.UNKNOWN_TYPE);
    }

    private static Finding only(Feature feature, FeatureMessage message) {
        List<Finding> findings = findings(feature);
        assertThat(findings)
                .singleElement()
                .satisfies(f -> assertThat(f.message()).isEqualTo(message));
        return findings.get(0);
    }

    private static List<Finding> findings(Feature feature) {
        Diagnostics out = Diagnostics.lenient();
        new FeatureValidator(SCHEMA).check(feature, out);
        return out.findings();
    }
}

package fr.junn.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.error.Severity;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.ValueKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaRulesTest {
    private static final Location AT = Location.feature("B1");

    private final FeatureSchema schema = FeatureSchema.citygml3();
    private final FeatureType building = schema.type("Building");
    private final FeatureType unknown = schema.typeOrUnknown(QualifiedName.of("urn:x", "Y"));

    @Test
    void each_question_has_a_finding_of_its_own_and_none_where_all_is_well() {
        QualifiedName height = building.name().sibling("roofTyp");
        says(SchemaRules.propertyAllowed(building, height, AT), SchemaMessage.PROPERTY_NOT_ALLOWED);
        silent(SchemaRules.propertyAllowed(
                building, building.property("roofType").name(), AT));
        silent(SchemaRules.propertyAllowed(unknown, height, AT));

        Property storeys = building.property("storeysAboveGround");
        says(SchemaRules.kind(storeys, ValueKind.TEXT, AT), SchemaMessage.WRONG_KIND);
        silent(SchemaRules.kind(storeys, ValueKind.INTEGER, AT));
        says(SchemaRules.count(storeys, 2, AT), SchemaMessage.WRONG_COUNT);
        says(SchemaRules.count(schema.type("TrafficSpace").property("granularity"), 0, AT), SchemaMessage.WRONG_COUNT);
        silent(SchemaRules.count(building.property("function"), 1_000_000, AT));

        Property terrain = building.property("relativeToTerrain");
        says(SchemaRules.term(terrain, "above", AT), SchemaMessage.NOT_A_TERM);
        silent(SchemaRules.term(terrain, "entirelyAboveTerrain", AT));
        silent(SchemaRules.term(storeys, "any", AT));

        Property lod = schema.type("ReliefFeature").property("lod");
        says(SchemaRules.number(lod, 4, AT), SchemaMessage.OUT_OF_BOUNDS);
        says(SchemaRules.number(lod, Double.NaN, AT), SchemaMessage.OUT_OF_BOUNDS);
        silent(SchemaRules.number(lod, 3, AT));

        Property matrix = schema.type("ImplicitGeometry").property("transformationMatrix");
        says(SchemaRules.length(matrix, 12, AT), SchemaMessage.WRONG_LENGTH);
        silent(SchemaRules.length(matrix, 16, AT));

        Property part = building.property("buildingPart");
        says(SchemaRules.target(part, schema.type("Bridge"), AT), SchemaMessage.TARGET_NOT_ALLOWED);
        silent(SchemaRules.target(part, schema.type("BuildingPart"), AT));
        silent(SchemaRules.target(part, unknown, AT));

        says(SchemaRules.boundary(building, schema.type("WaterSurface"), AT), SchemaMessage.BOUNDARY_NOT_ALLOWED);
        silent(SchemaRules.boundary(building, schema.type("RoofSurface"), AT));
        silent(SchemaRules.boundary(building, unknown, AT));

        says(SchemaRules.instantiable(schema, schema.type("AbstractBuilding"), AT), SchemaMessage.ABSTRACT_TYPE);
        silent(SchemaRules.instantiable(schema, building, AT));
        says(Optional.of(SchemaRules.cycle(part, List.of("a", "b", "a"), AT)), SchemaMessage.RELATION_CYCLE);
    }

    @Test
    void a_set_of_surfaces_takes_whatever_is_made_of_surfaces_and_a_solid_takes_solids_only() {
        Property surfaces = building.property("lod2MultiSurface");
        for (GeometryKind fits : List.of(
                GeometryKind.MULTI_SURFACE,
                GeometryKind.SURFACE,
                GeometryKind.COMPOSITE_SURFACE,
                GeometryKind.MESH,
                GeometryKind.TRIANGULATED_SURFACE)) {
            silent(SchemaRules.geometry(surfaces, fits, AT));
        }
        says(SchemaRules.geometry(surfaces, GeometryKind.SOLID, AT), SchemaMessage.WRONG_GEOMETRY);
        Property solid = building.property("lod2Solid");
        silent(SchemaRules.geometry(solid, GeometryKind.COMPOSITE_SOLID, AT));
        says(SchemaRules.geometry(solid, GeometryKind.MULTI_SURFACE, AT), SchemaMessage.WRONG_GEOMETRY);
        says(SchemaRules.geometry(solid, GeometryKind.MULTI_SOLID, AT), SchemaMessage.WRONG_GEOMETRY);
        silent(SchemaRules.geometry(building.property("location"), GeometryKind.POINT_CLOUD, AT));
        says(SchemaRules.geometry(building.property("function"), GeometryKind.POINT, AT), SchemaMessage.WRONG_GEOMETRY);
    }

    private static void says(Optional<Finding> finding, SchemaMessage message) {
        assertThat(finding).map(Finding::message).contains(message);
        assertThat(finding).map(Finding::severity).contains(Severity.ERROR);
        assertThat(finding).map(Finding::location).contains(AT);
    }

    private static void silent(Optional<Finding> finding) {
        assertThat(finding).isEmpty();
    }
}

package fr.junn.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.MessageContract;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.ValueKind;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Truths are those of the XML schemas 3.0.0 and, where stated, of the conceptual model OGC 20-010. */
class FeatureSchemaTest {
    private final FeatureSchema schema = FeatureSchema.citygml3();

    @Test
    void a_building_descends_from_every_kind_of_space_up_to_the_feature_of_gml() {
        assertThat(schema.type("Building").lineage())
                .extracting(FeatureType::shortName)
                .containsExactly(
                        "bldg:Building",
                        "bldg:AbstractBuilding",
                        "con:AbstractConstruction",
                        "core:AbstractOccupiedSpace",
                        "core:AbstractPhysicalSpace",
                        "core:AbstractSpace",
                        "core:AbstractCityObject",
                        "core:AbstractFeatureWithLifespan",
                        "core:AbstractFeature",
                        "gml:AbstractFeature",
                        "gml:AbstractGML",
                        "gml:AbstractObject");
        assertThat(schema.type("Building").isA(schema.type("AbstractOccupiedSpace")))
                .isTrue();
        assertThat(schema.type("Building").isA(schema.type("BuildingPart"))).isFalse();
    }

    @Test
    void an_occupied_space_adds_implicit_representations_and_inherits_the_geometries_of_spaces() {
        FeatureType space = schema.type("AbstractOccupiedSpace");
        assertThat(space.declaredProperties())
                .extracting(p -> p.name().local())
                .containsExactly(
                        "lod1ImplicitRepresentation", "lod2ImplicitRepresentation", "lod3ImplicitRepresentation");
        assertThat(space.properties())
                .extracting(p -> p.name().local())
                .contains("creationDate", "lod2Solid", "lod1TerrainIntersectionCurve", "boundary")
                .doesNotHaveDuplicates();
        assertThat(space.isAbstract()).isTrue();
    }

    @Test
    void a_room_may_be_bounded_by_construction_surfaces_closures_and_generic_surfaces_only() {
        FeatureType room = schema.type("BuildingRoom");
        assertThat(room.allowedBoundaries())
                .extracting(QualifiedName::local)
                .containsExactly("AbstractConstructionSurface", "ClosureSurface", "GenericThematicSurface");
        assertThat(room.allowsBoundary(schema.type("InteriorWallSurface"))).isTrue();
        assertThat(room.allowsBoundary(schema.type("TrafficArea"))).isFalse();
        assertThat(room.allowsBoundary(schema.type("DoorSurface"))).isFalse();
        assertThat(schema.type("Window").allowsBoundary(schema.type("WindowSurface")))
                .isTrue();
        assertThat(schema.type("BuildingUnit").allowsBoundary(schema.type("WallSurface")))
                .isFalse();
        assertThat(schema.type("Storey").allowsBoundary(schema.type("WallSurface")))
                .isTrue();
    }

    @Test
    void relative_to_terrain_has_its_five_terms_in_order() {
        SimpleType type = schema.simpleType(
                        schema.type("AbstractCityObject").name().sibling("RelativeToTerrain"))
                .orElseThrow();
        assertThat(type.terms())
                .containsExactly(
                        "entirelyAboveTerrain",
                        "substantiallyAboveTerrain",
                        "substantiallyAboveAndBelowTerrain",
                        "substantiallyBelowTerrain",
                        "entirelyBelowTerrain");
        assertThat(schema.type("Building").property("relativeToTerrain").range())
                .isEqualTo(new Range.Simple(type));
    }

    @Test
    void properties_tell_kind_number_and_default() {
        FeatureType building = schema.type("Building");
        Property storeys = building.property("storeysAboveGround");
        assertThat(storeys.accepts(ValueKind.INTEGER)).isTrue();
        assertThat(storeys.accepts(ValueKind.REAL)).isFalse();
        assertThat(storeys.accepts(ValueKind.ABSENT))
                .as("optional: a reason for absence fits")
                .isTrue();
        assertThat(storeys.occurrence()).isEqualTo("0..1");
        assertThat(building.property("function").isMany()).isTrue();
        assertThat(building.property("function").accepts(ValueKind.CODE)).isTrue();
        assertThat(building.property("storeyHeightsAboveGround").range()).isEqualTo(new Range.Measured("m", true));
        assertThat(schema.type("X3DMaterial").property("diffuseColor").defaultValue())
                .isEqualTo("0.8 0.8 0.8");
        assertThat(schema.type("TrafficSpace").property("granularity").accepts(ValueKind.ABSENT))
                .isFalse();
        assertThat(building.identity()).map(p -> p.name().local()).contains("identifier");
    }

    @Test
    void geometries_are_found_by_level_of_detail_and_role() {
        FeatureType building = schema.type("Building");
        assertThat(building.geometry(2, "multiSurface")).contains(building.property("lod2MultiSurface"));
        assertThat(building.property("lod1TerrainIntersectionCurve").role()).isEqualTo("terrainIntersectionCurve");
        assertThat(building.geometry(1, "multiSurface"))
                .as("CityGML has no lod1MultiSurface of spaces")
                .isEmpty();
        assertThat(schema.type("TINRelief").geometry(-1, "tin")).isPresent();
        assertThat(building.property("storeysAboveGround").lod()).isEmpty();
    }

    @Test
    void parts_and_group_members_must_not_form_a_circle_but_links_may() {
        assertThat(schema.type("Building").property("buildingPart").isPart()).isTrue();
        assertThat(schema.type("Building").property("buildingPart").isAcyclic()).isTrue();
        assertThat(schema.type("CityObjectGroup").property("groupMember").isAcyclic())
                .isTrue();
        assertThat(schema.type("CityObjectGroup").property("groupMember").isPart())
                .isFalse();
        // A roundabout: each traffic space is the predecessor of the next.
        assertThat(schema.type("TrafficSpace").property("successor").isAcyclic())
                .isFalse();
    }

    @Test
    void the_top_level_types_are_those_that_the_conceptual_model_marks() {
        assertThat(schema.types().stream().filter(FeatureType::isTopLevel))
                .extracting(t -> t.name().local())
                .containsExactlyInAnyOrder(
                        "OtherConstruction",
                        "Building",
                        "Bridge",
                        "Tunnel",
                        "Railway",
                        "Road",
                        "Square",
                        "Track",
                        "Waterway",
                        "PlantCover",
                        "SolitaryVegetationObject",
                        "WaterBody",
                        "ReliefFeature",
                        "LandUse",
                        "CityFurniture",
                        "CityObjectGroup",
                        "GenericLogicalSpace",
                        "GenericOccupiedSpace",
                        "GenericUnoccupiedSpace");
    }

    @Test
    void kinds_tell_features_from_objects_and_values() {
        assertThat(schema.type("Building").kind()).isEqualTo(TypeKind.FEATURE);
        assertThat(schema.type("WallSurface").kind()).isEqualTo(TypeKind.FEATURE);
        assertThat(schema.type("ImplicitGeometry").kind()).isEqualTo(TypeKind.OBJECT);
        assertThat(schema.type("Height").kind()).isEqualTo(TypeKind.DATA);
    }

    @Test
    void types_are_found_as_people_write_them() {
        FeatureType building = schema.type("Building");
        assertThat(schema.type("bldg:Building")).isSameAs(building);
        assertThat(schema.type("{http://www.opengis.net/citygml/building/3.0}Building"))
                .isSameAs(building);
        assertThat(schema.type(building.name())).isSameAs(building);
        assertThat(schema.concreteTypes(schema.type("AbstractBuilding")))
                .extracting(FeatureType::shortName)
                .containsExactly("bldg:Building", "bldg:BuildingPart");
        assertThat(schema.subtypes(schema.type("AbstractWaterBoundarySurface")))
                .extracting(FeatureType::shortName)
                .containsExactly("wtr:WaterGroundSurface", "wtr:WaterSurface");
    }

    @Test
    void a_miss_names_what_was_asked_for_and_what_is_near() {
        JunnException type = fails(() -> schema.type("Bulding"));
        assertThat(type.message()).isEqualTo(SchemaMessage.UNKNOWN_TYPE);
        assertThat(type.parts().get(0)).isEqualTo("Bulding");
        assertThat(type.parts().get(1).toString()).startsWith("Building");

        JunnException property = fails(() -> schema.type("Building").property("storeyAboveGround"));
        assertThat(property.message()).isEqualTo(SchemaMessage.UNKNOWN_PROPERTY);
        assertThat(property.parts().get(2).toString()).startsWith("storeysAboveGround");

        assertThat(fails(() -> schema.type("b:Building")).message()).isEqualTo(SchemaMessage.UNKNOWN_PREFIX);
        // AbstractFeature is a type of GML and of CityGML's Core.
        assertThat(fails(() -> schema.type("AbstractFeature")).message()).isEqualTo(SchemaMessage.AMBIGUOUS_NAME);
    }

    @Test
    void an_unknown_type_keeps_its_name_and_has_the_place_of_a_generic_space() {
        QualifiedName name = QualifiedName.of("https://example.org/ade", "Antenna");
        FeatureType antenna = schema.typeOrUnknown(name);
        assertThat(antenna.name()).isEqualTo(name);
        assertThat(antenna.isKnown()).isFalse();
        assertThat(antenna.isA(schema.type("GenericOccupiedSpace"))).isTrue();
        assertThat(antenna.geometry(3, "solid")).isPresent();
        assertThat(antenna.allowsBoundary(schema.type("TrafficArea"))).isTrue();
        assertThat(schema.typeOrUnknown(schema.type("Road").name())).isSameAs(schema.type("Road"));

        FeatureType surface = schema.typeOrUnknown(name.sibling("Panel"), schema.type("GenericThematicSurface"));
        assertThat(surface.isA(schema.type("AbstractThematicSurface"))).isTrue();
        assertThat(FeatureSchema.empty().typeOrUnknown(name).properties()).isEmpty();
    }

    @Test
    void types_are_equal_by_name_across_schemas() {
        FeatureSchema extended = schema.extend("acme", "https://acme.example/1", "1")
                .add(
                        "core:AbstractCityObject",
                        Property.of(QualifiedName.of("https://acme.example/1", "x"), new Range.Code("")))
                .build();
        assertThat(extended.type("Building"))
                .isEqualTo(schema.type("Building"))
                .hasSameHashCodeAs(schema.type("Building"));
        assertThat(extended.type("Building").isA(schema.type("AbstractBuilding")))
                .isTrue();
        assertThat(schema.type("Building")).isNotEqualTo(schema.type("BuildingPart"));
    }

    @Test
    void every_module_of_citygml_is_there() {
        assertThat(schema.modules().stream().map(SchemaModule::title))
                .containsAll(List.of(
                        "Core",
                        "Building",
                        "Construction",
                        "Bridge",
                        "Tunnel",
                        "Transportation",
                        "Vegetation",
                        "WaterBody",
                        "Relief",
                        "LandUse",
                        "CityFurniture",
                        "CityObjectGroup",
                        "Generics",
                        "Appearance",
                        "PointCloud",
                        "Dynamizer",
                        "Versioning"));
    }

    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(SchemaMessage.class);
    }

    private static JunnException fails(Callable<?> work) {
        return catchThrowableOfType(JunnException.class, work::call);
    }
}

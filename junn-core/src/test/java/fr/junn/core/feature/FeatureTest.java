package fr.junn.core.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.MessageContract;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.schema.Range;
import fr.junn.core.schema.SchemaBuilder;
import fr.junn.core.schema.SimpleType;
import fr.junn.core.testing.RandomFeatures;
import fr.junn.core.testing.RandomValues;
import fr.junn.core.testing.TestAppearance;
import fr.junn.core.testing.TestGeometry;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.testkit.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTest {
    private static final FeatureType TYPE = RandomFeatures.BUILDING;
    private static final TestGeometry SOLID = TestGeometry.solid(1, 2);

    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(FeatureMessage.class);
    }

    @Test
    void a_changed_copy_leaves_the_original_as_it_was() {
        Feature dike = Feature.builder(TYPE, "DIGUE_12")
                .set("height", Measure.of(3.2, "m"))
                .set("name", "La Digue")
                .build();
        Feature raised = dike.with("height", Measure.of(4.2, "m"));
        assertThat(dike.number("height")).hasValue(3.2);
        assertThat(raised.get("height")).contains(Value.of(Measure.of(4.2, "m")));
        assertThat(raised.text("name")).contains("La Digue");
        assertThat(raised.id()).isEqualTo("DIGUE_12");
        assertThat(raised).isNotEqualTo(dike);
        assertThat(raised.with("height", Measure.of(3.2, "m"))).isEqualTo(dike).hasSameHashCodeAs(dike);
    }

    @Test
    void whatever_is_put_in_comes_out_again() {
        Property.check((random, size) -> {
            List<Attribute> attributes = RandomValues.attributes(random, size);
            String id = "x" + RandomValues.text(random, size);
            FeatureBuilder builder = Feature.builder(TYPE, id);
            attributes.forEach(builder::set);
            Feature feature = builder.set(GeometrySlot.of(2, "solid"), SOLID).build();
            assertThat(feature.id()).isEqualTo(id);
            assertThat(feature.hasId(id)).isTrue();
            assertThat(feature.hasId(id + "x")).isFalse();
            assertThat(feature.hashCode()).isEqualTo(id.hashCode());
            assertThat(feature.attributes()).isEqualTo(attributes);
            for (Attribute a : attributes) {
                assertThat(feature.get(a.name())).contains(a.value());
            }
            assertThat(feature.geometry(GeometrySlot.of(2, "solid"))).containsSame(SOLID);
        });
    }

    @Test
    void rebuilding_gives_an_equal_feature_with_an_equal_hash() {
        Property.check(64, (random, size) -> {
            Feature feature = RandomFeatures.feature(random, "F", size);
            Feature again = feature.toBuilder().build();
            assertThat(again).isEqualTo(feature);
            assertThat(again.contentHash()).isEqualTo(feature.contentHash());
        });
    }

    @Test
    void features_are_equal_exactly_when_their_content_hashes_alike() {
        Property.check(8, 64, (random, size) -> {
            Feature a = RandomFeatures.feature(random, "F", size / 4);
            Feature b = RandomFeatures.feature(random, "F", size / 4);
            assertThat(a.contentHash().equals(b.contentHash())).isEqualTo(a.equals(b));
        });
    }

    @Test
    void every_part_of_the_content_counts_for_equality_and_hash() {
        Feature plain = Feature.builder(TYPE, "F").set("a", 1L).build();
        List<Feature> others = List.of(
                Feature.builder(TYPE, "G").set("a", 1L).build(),
                Feature.builder(RandomFeatures.WALL, "F").set("a", 1L).build(),
                plain.with("a", Value.of(2L)),
                plain.with("b", Value.of(1L)),
                plain.with(new Attribute(QualifiedName.of("a"), Value.of(1L), true)),
                plain.with(GeometrySlot.PLAIN, SOLID),
                plain.with(GeometrySlot.of(1, ""), SOLID),
                plain.toBuilder().versionId("F_2").build(),
                plain.toBuilder()
                        .lifespan(new Value.Period(java.time.Instant.EPOCH, null))
                        .build(),
                plain.toBuilder().relate(RelationType.ALONG, "R").build(),
                plain.toBuilder()
                        .relate(RelationType.ALONG.withoutCycles(), "R")
                        .build(),
                plain.toBuilder().appearance(new TestAppearance("rgb")).build(),
                plain.toBuilder()
                        .boundaries(
                                Boundaries.builder().add(RandomFeatures.WALL).build())
                        .build(),
                plain.toBuilder()
                        .unknown(new UnknownContent("citygml", "urn:x", "a", "<a/>"))
                        .build());
        List<Feature> all = new ArrayList<>(others);
        all.add(plain);
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.stream().map(Feature::contentHash)).doesNotHaveDuplicates();
    }

    @Test
    void attributes_keep_their_order_and_a_replaced_one_its_place() {
        Feature feature = Feature.builder(TYPE, "F")
                .set("c", 1L)
                .set("a", 2L)
                .set("b", 3L)
                .build();
        assertThat(feature.with("a", Value.of("text now")).attributes())
                .extracting(a -> a.name().local())
                .containsExactly("c", "a", "b");
        assertThat(feature.without("a").attributes())
                .extracting(a -> a.name().local())
                .containsExactly("c", "b");
        assertThat(feature.without("nothing of that name")).isSameAs(feature);
    }

    @Test
    void a_local_name_finds_the_first_in_any_namespace_and_the_property_of_the_type() {
        QualifiedName first = QualifiedName.of("urn:a", "class");
        QualifiedName second = QualifiedName.of("urn:b", "class");
        Feature feature = Feature.builder(TYPE, "F")
                .set(first, Value.of(1L))
                .set(second, Value.of(2L))
                .build();
        assertThat(feature.get("class")).contains(Value.of(1L));
        assertThat(feature.get(second)).contains(Value.of(2L));
        assertThat(feature.with("class", Value.of(3L)).get(first)).contains(Value.of(3L));

        FeatureType building = FeatureSchema.citygml3().type("bldg:Building");
        Feature declared =
                Feature.builder(building, "B").set("storeysAboveGround", 4L).build();
        assertThat(declared.attributes().get(0).name().namespace())
                .isEqualTo("http://www.opengis.net/citygml/building/3.0");
    }

    @Test
    void an_attribute_added_several_times_is_a_list() {
        QualifiedName usage = QualifiedName.of("usage");
        Feature feature = Feature.builder(TYPE, "F")
                .add(usage, Value.of("a"))
                .add(usage, Value.of("b"))
                .add(usage, Value.of("c"))
                .build();
        assertThat(feature.all("usage")).containsExactly(Value.of("a"), Value.of("b"), Value.of("c"));
        assertThat(feature.attributeCount()).isEqualTo(1);
        assertThat(Feature.builder(TYPE, "F").add(usage, Value.of("a")).build().get("usage"))
                .contains(Value.of("a"));
        assertThat(feature.all("nothing")).isEmpty();
    }

    @Test
    void hundreds_of_attributes_are_found_each_by_its_name() {
        FeatureBuilder builder = Feature.builder(TYPE, "F");
        for (int i = 0; i < 1000; i++) {
            builder.set(QualifiedName.of("a" + i), Value.of(i));
        }
        builder.remove(QualifiedName.of("a17")).set(QualifiedName.of("a500"), Value.of("new"));
        Feature feature = builder.build();
        assertThat(feature.attributeCount()).isEqualTo(999);
        assertThat(feature.get("a500")).contains(Value.of("new"));
        assertThat(feature.number("a999")).hasValue(999);
        assertThat(feature.get("a17")).isEmpty();
    }

    @Test
    void a_feature_without_an_id_is_refused() {
        assertThatThrownBy(() -> Feature.builder(TYPE, ""))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(FeatureMessage.NO_ID));
    }

    @Test
    void a_feature_that_is_a_part_of_itself_is_refused_where_it_stands() {
        FeatureBuilder builder = Feature.builder(TYPE, "F").relate(RelationType.PART_OF, "F");
        assertThatThrownBy(builder::build).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(FeatureMessage.CYCLIC_RELATION);
            assertThat(e.location().feature()).isEqualTo("F");
        });
        assertThat(Feature.builder(TYPE, "F")
                        .relate(RelationType.CONNECTED_TO, "F")
                        .build()
                        .relations())
                .containsExactly(Relation.of("F", RelationType.CONNECTED_TO, "F"));
    }

    @Test
    void a_slot_may_hold_several_geometries_and_the_highest_level_is_shown_first() {
        Feature feature = Feature.builder(TYPE, "F")
                .add(GeometrySlot.of(1, "solid"), SOLID)
                .add(new GeometrySlot("2.2", "solid"), TestGeometry.solid(5, 5))
                .add(GeometrySlot.of(1, "solid"), TestGeometry.solid(9, 9))
                .build();
        assertThat(feature.geometries()).hasSize(3);
        assertThat(feature.geometry()).contains(TestGeometry.solid(5, 5));
        assertThat(feature.geometry(GeometrySlot.of(1, "solid"))).contains(SOLID);
        assertThat(feature.toBuilder()
                        .remove(GeometrySlot.of(1, "solid"))
                        .build()
                        .geometries())
                .hasSize(1);
        assertThat(GeometrySlot.of(2, "solid")).hasToString("lod2Solid");
        assertThatThrownBy(() -> new GeometrySlot("two", ""))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(FeatureMessage.BAD_LOD));
    }

    @Test
    void what_is_personal_is_left_out_wherever_it_is() {
        Attribute owner = new Attribute(QualifiedName.of("owner"), Value.of("Mme Martin"), true);
        Attribute plain = Attribute.of("height", Value.of(3L));
        Value nested = new Value.Nested(null, List.of(owner, plain));
        Feature feature = Feature.builder(TYPE, "F")
                .set(owner)
                .set("height", 3L)
                .set("data", nested)
                .set("only", Value.list(new Value.Nested(null, List.of(owner))))
                .relate(RelationType.ALONG, "R", owner, plain)
                .boundaries(Boundaries.builder()
                        .add(RandomFeatures.WALL, "W")
                        .attribute(owner)
                        .attribute(plain)
                        .build())
                .build();
        Feature exported = feature.withoutPersonal();
        assertThat(feature.hasPersonal()).isTrue();
        assertThat(exported.hasPersonal()).isFalse();
        assertThat(exported.get("owner")).isEmpty();
        assertThat(exported.get("height")).contains(Value.of(3L));
        assertThat(exported.get("data")).contains(new Value.Nested(null, List.of(plain)));
        assertThat(exported.get("only")).isEmpty();
        assertThat(exported.relations().get(0).properties()).containsExactly(plain);
        assertThat(exported.boundaries().feature("F", 0).attributes()).containsExactly(plain);
        assertThat(exported.toString() + exported.attributes()).doesNotContain("Martin");
    }

    @Test
    void stripping_leaves_nothing_personal_and_everything_else() {
        Property.check(64, (random, size) -> {
            Feature feature = RandomFeatures.feature(random, "F", size);
            Feature stripped = feature.withoutPersonal();
            assertThat(stripped.hasPersonal()).isFalse();
            assertThat(stripped.geometries()).isEqualTo(feature.geometries());
            assertThat(stripped.equals(feature)).isEqualTo(!feature.hasPersonal());
        });
    }

    @Test
    void an_attribute_that_the_schema_calls_personal_is_marked_so() {
        SchemaBuilder acme = FeatureSchema.citygml3().extend("acme", "https://example.org/acme", "1.0");
        Range text = new Range.Simple(SimpleType.any(SimpleType.Base.TEXT));
        FeatureSchema schema = acme.topLevelType(
                        "House",
                        "bldg:Building",
                        acme.property("ownerName", text).with(fr.junn.core.schema.Property.Mark.PERSONAL))
                .build();
        Feature house = Feature.builder(schema.type("acme:House"), "H")
                .set("ownerName", "Mme Martin")
                .build();
        assertThat(house.withoutPersonal().attributes()).isEmpty();
    }

    @Test
    void features_with_the_same_columns_share_a_shape_and_others_leave_nothing_behind() throws Exception {
        Feature a = RandomFeatures.building(TYPE, 1);
        Feature b = RandomFeatures.building(TYPE, 2);
        assertThat(a.shape).isSameAs(b.shape);
        int before = ShapeCache.size();
        for (int i = 0; i < 20_000; i++) {
            Feature.builder(TYPE, "F").set("hostile" + i, 1L).build();
        }
        for (int i = 0; i < 50 && ShapeCache.size() > before + 1000; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(ShapeCache.size()).isLessThan(before + 1000);
    }

    @Test
    void many_threads_agree_on_shapes() throws Exception {
        List<Shape> seen = Collections.synchronizedList(new ArrayList<>());
        List<Feature> alive = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            threads.add(new Thread(() -> {
                for (int i = 0; i < 200; i++) {
                    Feature feature =
                            Feature.builder(TYPE, "F" + i).set("shared" + i, 1L).build();
                    alive.add(feature);
                    seen.add(feature.shape);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread t : threads) {
            t.join();
        }
        assertThat(new java.util.HashSet<>(seen)).hasSize(200);
        assertThat(alive).hasSize(1600);
    }

    @Test
    void types_of_the_same_name_from_two_schemas_stay_apart_and_their_features_compare() {
        QualifiedName name = QualifiedName.of("urn:test", "Twin");
        FeatureType one = FeatureType.unknown(name);
        FeatureType two = FeatureType.unknown(name);
        Feature a = Feature.builder(one, "F").set("x", 1L).build();
        Feature b = Feature.builder(two, "F").set("x", 1L).build();
        assertThat(a.type()).isSameAs(one);
        assertThat(b.type()).isSameAs(two);
        assertThat(a).isEqualTo(b);
    }

    @Test
    void a_feature_keeps_what_it_does_not_understand() {
        UnknownContent content = new UnknownContent("citygml", "urn:ade", "bldg:boundary[2]/noise:level", "<x/>");
        Feature feature = Feature.builder(TYPE, "F").unknown(content).build();
        assertThat(feature.unknown()).containsExactly(content);
        assertThat(feature.with("a", Value.of(1L)).unknown()).containsExactly(content);
        assertThat(feature.appearance()).isEqualTo(Optional.empty());
        assertThat(feature.lifespan()).isEqualTo(Value.Period.ALWAYS);
    }

    @Test
    void a_random_collection_is_the_same_for_the_same_seed() {
        assertThat(RandomFeatures.features(new Random(5), 20)).isEqualTo(RandomFeatures.features(new Random(5), 20));
    }
}

package fr.junn.core.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.testing.RandomFeatures;
import fr.junn.testkit.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureCollectionTest {
    @Test
    void each_feature_is_found_by_its_id() {
        Property.check(1024, 2, (random, size) -> {
            List<Feature> features = RandomFeatures.features(random, size);
            FeatureCollection all = FeatureCollection.of(features);
            assertThat(all.size()).isEqualTo(size);
            assertThat(all).containsExactlyElementsOf(features);
            for (int i = 0; i < size; i++) {
                assertThat(all.get("F" + i)).containsSame(features.get(i));
                assertThat(all.indexOf("F" + i)).isEqualTo(i);
            }
            assertThat(all.get("G")).isEmpty();
            assertThat(all.indexOf("F" + size)).isEqualTo(-1);
        });
    }

    @Test
    void ids_that_hash_alike_are_told_apart() {
        // "Aa" and "BB" have the same String.hashCode, and so have all their combinations.
        FeatureCollection.Builder builder = FeatureCollection.builder();
        for (int i = 0; i < 256; i++) {
            builder.add(Feature.builder(RandomFeatures.BUILDING, colliding(i))
                    .set("i", (long) i)
                    .build());
        }
        FeatureCollection all = builder.build();
        for (int i = 0; i < 256; i++) {
            assertThat(all.get(colliding(i)).orElseThrow().number("i")).hasValue(i);
        }
    }

    private static String colliding(int number) {
        StringBuilder id = new StringBuilder();
        for (int bit = 0; bit < 8; bit++) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    @Test
    void a_second_feature_of_the_same_id_is_refused_where_it_stands() {
        FeatureCollection.Builder builder = FeatureCollection.builder()
                .add(Feature.builder(RandomFeatures.BUILDING, "B").build());
        Feature twin = Feature.builder(RandomFeatures.WALL, "B").build();
        Location place = Location.file("town.gml").line(12);
        assertThatThrownBy(() -> builder.add(twin, place)).isInstanceOfSatisfying(JunnException.class, e -> {
            assertThat(e.message()).isEqualTo(FeatureMessage.DUPLICATE_ID);
            assertThat(e.location()).isEqualTo(place.withFeature("B"));
            assertThat(e.parts()).startsWith("B");
        });
        assertThat(builder.size()).isEqualTo(1);
        assertThat(builder.build().get("B").orElseThrow().type()).isEqualTo(RandomFeatures.BUILDING);
    }

    @Test
    void a_built_collection_does_not_see_what_is_added_later() {
        FeatureCollection.Builder builder = FeatureCollection.builder()
                .add(Feature.builder(RandomFeatures.BUILDING, "A").build());
        FeatureCollection before = builder.build();
        builder.add(Feature.builder(RandomFeatures.WALL, "B").build());
        assertThat(before.get("B")).isEmpty();
        assertThat(builder.contains("B")).isTrue();
        assertThat(builder.build().ofType(RandomFeatures.WALL)).hasSize(1);
    }
}

package fr.junn.core.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.testing.RandomFeatures;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.testkit.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundariesTest {
    private static final FeatureType WALL = RandomFeatures.WALL;
    private static final FeatureType DOOR = FeatureType.unknown(QualifiedName.of("urn:test", "Door"));
    private static final Attribute WIDTH = Attribute.of("width", Value.of(0.9));

    @Test
    void rows_keep_type_id_parent_faces_and_attributes() {
        Boundaries table = Boundaries.builder()
                .add(WALL, "W1")
                .faces(0, 3, 4)
                .faces(2, 7)
                .add(DOOR, "D1")
                .in(0)
                .faces(0, 5)
                .attribute(WIDTH)
                .add(WALL)
                .build();
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.type(1)).isEqualTo(DOOR);
        assertThat(table.id(0)).contains("W1");
        assertThat(table.id(2)).isEmpty();
        assertThat(table.parent(0)).isEqualTo(Boundaries.NO_PARENT);
        assertThat(table.parent(1)).isZero();
        assertThat(table.faces(0, 0)).containsExactly(3, 4);
        assertThat(table.faces(0, 2)).containsExactly(7);
        assertThat(table.faces(0, 1)).isEmpty();
        assertThat(table.geometries(0)).containsExactly(0, 2);
        assertThat(table.geometries(2)).isEmpty();
        assertThat(table.feature("B", 1))
                .isEqualTo(Feature.builder(DOOR, "D1").set(WIDTH).build());
        assertThat(table.features("B")).extracting(Feature::id).containsExactly("W1", "D1", "B#boundary-2");
    }

    @Test
    void any_table_gives_back_what_was_put_in() {
        Property.check(64, (random, size) -> {
            BoundariesBuilder builder = Boundaries.builder();
            List<int[]> faces = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                ids.add(random.nextBoolean() ? "" : "été-" + i + (random.nextBoolean() ? "œ" : ""));
                faces.add(random.ints(random.nextInt(5), 0, 1000).toArray());
                builder.add(random.nextBoolean() ? WALL : DOOR, ids.get(i)).faces(1, faces.get(i));
                if (random.nextInt(3) == 0) {
                    builder.attribute(WIDTH);
                }
            }
            Boundaries table = builder.build();
            for (int i = 0; i < size; i++) {
                assertThat(table.faces(i, 1)).isEqualTo(faces.get(i));
                assertThat(table.id(i).orElse("")).isEqualTo(ids.get(i));
            }
            assertThat(builder.build()).isEqualTo(table).hasSameHashCodeAs(table);
        });
    }

    @Test
    void a_row_that_does_not_exist_is_refused() {
        Boundaries table = Boundaries.builder().add(WALL).build();
        assertThatThrownBy(() -> table.type(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> table.id(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertBad(() -> Boundaries.builder().faces(0, 1));
        assertBad(() -> Boundaries.builder().add(WALL).in(0));
        assertBad(() -> Boundaries.builder().add(WALL).in(-1));
        assertBad(() -> Boundaries.builder().add(WALL).faces(-1, 1));
        assertBad(() -> Boundaries.builder().add(WALL).faces(0, -1));
    }

    @Test
    void no_boundaries_are_none() {
        assertThat(Boundaries.builder().build()).isSameAs(Boundaries.NONE);
        assertThat(Boundaries.NONE.isEmpty()).isTrue();
        assertThat(Boundaries.NONE.features("B")).isEmpty();
    }

    private static void assertBad(org.assertj.core.api.ThrowableAssert.ThrowingCallable code) {
        assertThatThrownBy(code)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(FeatureMessage.BAD_BOUNDARY));
    }
}

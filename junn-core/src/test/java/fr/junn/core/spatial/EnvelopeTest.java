package fr.junn.core.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.testkit.Property;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopeTest {
    private static final Envelope BOX = Envelope.of(0, 0, 0, 10, 20, 30);

    @Test
    void borders_belong_to_the_box() {
        assertThat(BOX.contains(0, 0, 0)).isTrue();
        assertThat(BOX.contains(10, 20, 30)).isTrue();
        assertThat(BOX.contains(10.000001, 20, 30)).isFalse();
        assertThat(BOX.contains(5, 5, 31)).isFalse();
        assertThat(BOX.contains(5, 5)).isTrue();
        assertThat(BOX.contains(Double.NaN, 5)).isFalse();
        assertThat(BOX.intersects(Envelope.of(10, 20, 30, 11, 21, 31))).isTrue();
        assertThat(BOX.intersects(Envelope.of(10, 20, 31, 11, 21, 32))).isFalse();
    }

    @Test
    void a_flat_box_stands_for_all_heights() {
        Envelope flat = Envelope.of(1, 1, 2, 2);
        assertThat(flat.hasZ()).isFalse();
        assertThat(flat.contains(1, 1, 1e9)).isTrue();
        assertThat(flat.intersects(BOX)).isTrue();
        assertThat(BOX.contains(flat)).isTrue();
        assertThat(BOX.union(flat)).isEqualTo(BOX);
        assertThat(BOX.intersection(flat)).isEqualTo(Envelope.of(1, 1, 0, 2, 2, 30));
        assertThat(flat.intersection(BOX)).isEqualTo(Envelope.of(1, 1, 0, 2, 2, 30));
        assertThat(BOX.flat()).isEqualTo(Envelope.of(0, 0, 10, 20));
        assertThat(flat.sizeZ()).isNaN();
    }

    @Test
    void the_empty_box_holds_nothing() {
        assertThat(Envelope.EMPTY.isEmpty()).isTrue();
        assertThat(Envelope.EMPTY.intersects(BOX)).isFalse();
        assertThat(BOX.intersects(Envelope.EMPTY)).isFalse();
        assertThat(BOX.contains(Envelope.EMPTY)).isTrue();
        assertThat(Envelope.EMPTY.contains(BOX)).isFalse();
        assertThat(Envelope.EMPTY.union(BOX)).isEqualTo(BOX);
        assertThat(BOX.union(Envelope.EMPTY)).isEqualTo(BOX);
        assertThat(Envelope.EMPTY.sizeX()).isZero();
        assertThat(Envelope.EMPTY.expand(5)).isEqualTo(Envelope.EMPTY);
        assertThat(BOX.intersection(Envelope.of(50, 50, 60, 60))).isEqualTo(Envelope.EMPTY);
        assertThat(Envelope.ofCoordinates(new double[0], 3)).isEqualTo(Envelope.EMPTY);
        assertThat(Envelope.EMPTY.withZ(0, 1)).isEqualTo(Envelope.EMPTY);
    }

    @Test
    void boxes_grow_and_shrink() {
        assertThat(BOX.expand(1)).isEqualTo(Envelope.of(-1, -1, -1, 11, 21, 31));
        assertThat(BOX.expand(-5)).isEqualTo(Envelope.of(5, 5, 5, 5, 15, 25));
        assertThat(BOX.expand(-6)).isEqualTo(Envelope.EMPTY);
        assertThat(Envelope.of(0, 0, 1, 1).expand(1)).isEqualTo(Envelope.of(-1, -1, 2, 2));
        assertThat(BOX.include(-1, 5, Double.NaN)).isEqualTo(Envelope.of(-1, 0, 0, 10, 20, 30));
        assertThat(BOX.withZ(5, 6)).isEqualTo(Envelope.of(0, 0, 5, 10, 20, 6));
    }

    @Test
    void a_box_of_the_largest_numbers_has_a_middle() {
        double big = Double.MAX_VALUE;
        assertThat(Envelope.of(big / 2, -big, big, big).centerX()).isEqualTo(0.75 * big);
        assertThat(Envelope.of(-big, -big, big, big).centerY()).isZero();
    }

    @Test
    void positions_that_are_nowhere_do_not_count() {
        assertThat(Envelope.ofCoordinates(new double[] {Double.NaN, 1, 5, 2, 3, Double.NaN, 4, 5, 6}, 3))
                .isEqualTo(Envelope.of(2, 3, 6, 4, 5, 6));
        assertThat(Envelope.ofCoordinates(new double[] {Double.NaN, 1}, 2)).isEqualTo(Envelope.EMPTY);
    }

    @Test
    void a_box_upside_down_is_refused() {
        for (Runnable call : new Runnable[] {
            () -> Envelope.of(1, 0, 0, 0),
            () -> Envelope.of(0, 1, 0, 0),
            () -> Envelope.of(0, 0, 1, 0, 0, 0),
            () -> Envelope.of(0, 0, Double.NaN, 0, 0, 0),
            () -> Envelope.of(Double.NaN, 0, 0, 0)
        }) {
            assertThatThrownBy(call::run)
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(SpatialMessage.BAD_ENVELOPE));
        }
    }

    @Test
    void union_and_intersection_agree_with_their_points() {
        Property.check((random, size) -> {
            Envelope a = random(random, size);
            Envelope b = random(random, size);
            double x = random.nextInt(size + 1);
            double y = random.nextInt(size + 1);
            double z = random.nextInt(size + 1);
            assertThat(a.intersection(b).contains(x, y, z)).isEqualTo(a.contains(x, y, z) && b.contains(x, y, z));
            assertThat(a.union(b).contains(a) && a.union(b).contains(b)).isTrue();
            assertThat(a.intersects(b))
                    .isEqualTo(b.intersects(a))
                    .isEqualTo(!a.intersection(b).isEmpty());
            assertThat(a.contains(b)).isEqualTo(a.union(b).equals(a));
        });
    }

    private static Envelope random(Random random, int size) {
        EnvelopeBuilder builder = new EnvelopeBuilder();
        for (int i = 0; i < 2; i++) {
            builder.add(random.nextInt(size + 1), random.nextInt(size + 1), random.nextInt(size + 1));
        }
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource
    void kinds_of_geometry_have_ids_and_dimensions(GeometryKind kind) {
        assertThat(kind.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(kind.dimension()).isBetween(-1, 3);
    }
}

package fr.junn.geometry.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.testkit.Property;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoxIndexTest {
    /** Boxes on whole numbers, so that borders touch; one in ten inverted. */
    private static double[] boxes(RandomGenerator random, int d, int n) {
        double[] boxes = new double[2 * d * n];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < d; a++) {
                boxes[2 * d * i + a] = random.nextInt(100);
                boxes[2 * d * i + d + a] = boxes[2 * d * i + a] + random.nextInt(10);
            }
            if (random.nextInt(10) == 0) {
                boxes[2 * d * i + d] = boxes[2 * d * i] - 1 - random.nextInt(50);
            }
        }
        return boxes;
    }

    private static boolean inverted(double[] boxes, int d, int i) {
        return boxes[2 * d * i] > boxes[2 * d * i + d];
    }

    @Test
    void boxes_that_meet_a_box_are_those_of_testing_each() {
        Property.check((random, size) -> {
            int d = random.nextInt(2, 4);
            double[] boxes = boxes(random, d, size);
            BoxIndex index = BoxIndex.of(d, boxes);
            double[] queries = boxes(random, d, 20);
            int[][] answers = index.meetingAll(queries, 2, Progress.none(), Cancellation.none());
            for (int q = 0; q < 20; q++) {
                double[] query = Arrays.copyOfRange(queries, 2 * d * q, 2 * d * (q + 1));
                int[] expected = IntStream.range(0, size)
                        .filter(i -> !inverted(boxes, d, i)
                                && IntStream.range(0, d)
                                        .allMatch(a -> boxes[2 * d * i + a] <= query[d + a]
                                                && boxes[2 * d * i + d + a] >= query[a]))
                        .toArray();
                assertThat(index.meeting(query)).containsExactly(expected);
                assertThat(answers[q]).containsExactly(expected);
            }
        });
    }

    @Test
    void the_nearest_boxes_are_those_of_sorting_all_by_distance_then_number() {
        Property.check((random, size) -> {
            int d = random.nextInt(2, 4);
            double[] boxes = boxes(random, d, size);
            BoxIndex index = BoxIndex.of(d, boxes);
            double[] p = random.ints(d, -20, 120).asDoubleStream().toArray();
            double farthest = random.nextInt(80);
            int most = 1 + random.nextInt(10);
            int[] expected = IntStream.range(0, size)
                    .filter(i -> !inverted(boxes, d, i) && square(boxes, d, i, p) <= farthest * farthest)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> square(boxes, d, i, p))
                            .thenComparing(i -> i))
                    .limit(most)
                    .mapToInt(i -> i)
                    .toArray();
            assertThat(index.nearest(most, farthest, p)).containsExactly(expected);
        });
    }

    private static double square(double[] boxes, int d, int i, double... p) {
        double sum = 0;
        for (int a = 0; a < d; a++) {
            double v = Math.max(0, Math.max(boxes[2 * d * i + a] - p[a], p[a] - boxes[2 * d * i + d + a]));
            sum += v * v;
        }
        return sum;
    }

    @Test
    void boxes_along_a_ray_are_those_of_testing_each() {
        Property.check((random, size) -> {
            double[] boxes = boxes(random, 3, size);
            BoxIndex index = BoxIndex.of(3, boxes);
            double[] ray = random.ints(6, -5, 100).asDoubleStream().toArray();
            ray[3] -= 50;
            ray[4] = random.nextBoolean() ? 0 : ray[4] - 50;
            int[] expected = IntStream.range(0, size)
                    .filter(i -> BoxIndex.of(3, Arrays.copyOfRange(boxes, 6 * i, 6 * i + 6))
                                    .along(0, 10, ray)
                                    .length
                            == 1)
                    .toArray();
            assertThat(index.along(0, 10, ray)).containsExactly(expected);
        });
    }

    @Test
    void a_ray_meets_a_box_it_enters_touches_or_starts_in_and_no_other() {
        BoxIndex box = BoxIndex.of(2, 2, 2, 4, 4);
        assertThat(box.along(0, 9, 0, 3, 1, 0)).containsExactly(0);
        assertThat(box.along(0, 1, 0, 3, 1, 0)).isEmpty();
        assertThat(box.along(0, 9, 3, 3, 1, 1)).containsExactly(0);
        assertThat(box.along(0, 9, 0, 4, 1, 0)).containsExactly(0); // along the border
        assertThat(box.along(0, 9, 0, 5, 1, 0)).isEmpty();
        assertThat(box.along(0, 9, 0, 2, 1, 1)).containsExactly(0);
        assertThat(box.along(0, 9, 1, 4, 1, 1)).isEmpty();
        assertThat(box.along(-9, 0, 9, 3, 1, 0)).containsExactly(0); // backwards
    }

    @Test
    void a_region_finds_boxes_on_its_inner_side() {
        BoxIndex index = BoxIndex.of(List.of(
                Envelope.of(0, 0, 0, 1, 1, 1), Envelope.of(5, 0, 0, 6, 1, 1), Envelope.EMPTY, Envelope.of(0, 0, 9, 9)));
        assertThat(index.within(Region.of(-1, 0, 0, 4))).containsExactly(0, 3); // x ≤ 4
        assertThat(index.within(Region.of(0, 0, 1, -100))).containsExactly(3); // z ≥ 100: without heights is everywhere
        assertThat(index.meeting(0, 0, 50, 9, 9, 60)).containsExactly(3);
    }

    @Test
    void a_frustum_of_an_identity_matrix_is_the_cube_of_clip_space() {
        Region cube = Region.frustum(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1);
        assertThat(cube.contains(1, -1, 1)).isTrue();
        assertThat(cube.contains(1.001, 0, 0)).isFalse();
        // 90° perspective towards −z, near 1, far 100 (OpenGL): column-major
        double a = -101 / 99.0;
        double b = -200 / 99.0;
        Region eye = Region.frustum(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, a, -1, 0, 0, b, 0);
        assertThat(eye.contains(0, 0, -0.99)).isFalse();
        assertThat(eye.contains(0, 0, -1.01)).isTrue();
        assertThat(eye.contains(49, 0, -50)).isTrue();
        assertThat(eye.contains(51, 0, -50)).isFalse();
        assertThat(eye.contains(0, 0, -101)).isFalse();
    }

    @Test
    void hostile_boxes_are_indexed_or_refused() {
        assertThat(BoxIndex.of(2).meeting(0, 0, 1, 1)).isEmpty();
        assertThat(BoxIndex.of(2).nearest(3, 10, 0, 0)).isEmpty();
        assertThat(BoxIndex.of(3).size()).isZero();
        double inf = Double.POSITIVE_INFINITY;
        assertThat(BoxIndex.of(2, -inf, -inf, inf, inf, 5, 5, 5, 5).meeting(5, 5, 5, 5))
                .containsExactly(0, 1);
        assertThat(BoxIndex.of(2, inf, inf, -inf, -inf).meeting(-inf, -inf, inf, inf))
                .isEmpty();
        double[] same = new double[4 * 5000];
        assertThat(BoxIndex.of(2, same).meeting(0, 0, 0, 0)).hasSize(5000).isSorted();
        assertThat(BoxIndex.of(2, -1e308, 0, 1e308, 1, 1e308, 0, 1e308, 0).meeting(0, 0, 1, 1))
                .containsExactly(0);
        assertThat(catchThrowableOfType(JunnException.class, () -> BoxIndex.of(2, 0, 0, Double.NaN, 1))
                        .message())
                .isEqualTo(GeometryMessage.NOT_FINITE);
        assertThat(catchThrowableOfType(JunnException.class, () -> BoxIndex.of(2, 0, 0, 1))
                        .message())
                .isEqualTo(GeometryMessage.BAD_LENGTH);
        assertThat(catchThrowableOfType(
                                JunnException.class, () -> BoxIndex.of(2).within(Region.of()))
                        .message())
                .isEqualTo(GeometryMessage.DIMENSION_MISMATCH);
    }

    @Test
    void the_hilbert_curve_goes_through_every_cell_once_and_from_neighbour_to_neighbour() {
        for (int d = 2; d <= 3; d++) {
            int side = d == 2 ? 32 : 8;
            int cells = (int) Math.pow(side, d);
            int[][] byPlace = new int[cells][];
            for (int i = 0; i < cells; i++) {
                int[] cell = d == 2
                        ? new int[] {i % side, i / side}
                        : new int[] {i % side, i / side % side, i / side / side};
                long place = Hilbert.place(cell.clone());
                assertThat(place).isBetween(0L, cells - 1L);
                assertThat(byPlace[(int) place]).isNull();
                byPlace[(int) place] = cell;
            }
            for (int i = 1; i < cells; i++) {
                int apart = 0;
                for (int a = 0; a < d; a++) {
                    apart += Math.abs(byPlace[i][a] - byPlace[i - 1][a]);
                }
                assertThat(apart).isEqualTo(1);
            }
        }
    }
}

package fr.junn.geometry.triangulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.work.CancellationSource;
import fr.junn.core.work.Progress;
import fr.junn.testkit.Corpus;
import fr.junn.testkit.Property;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class DelaunayTriangulatorTest {

    // Truth: the fixtures of delaunator 5 and the identity that its test asks for: the triangles fill the hull.

    @Test
    void triangles_of_every_fixture_fill_the_hull() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Corpus.file("geometry/delaunator/test/fixtures"))) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSize(8);
        for (Path file : files) {
            double[] xy = Arrays.stream(
                            Files.readString(file).replaceAll("[\\[\\]\\s]", "").split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            Triangulation t = Triangulations.delaunay(xy, 2);
            Coordinate[] points = new Coordinate[xy.length / 2];
            Arrays.setAll(points, i -> new Coordinate(xy[2 * i], xy[2 * i + 1]));
            double hull = new ConvexHull(points, new GeometryFactory())
                    .getConvexHull()
                    .getArea();
            double area = Nets.doubleArea(t).doubleValue() / 2;
            // JTS rounds the hull's area itself: a few units in the last place beside the 2^-51 of the identity
            assertThat(area).as(file.getFileName().toString()).isCloseTo(hull, within(hull * 0x1p-48));
            assertThat(sumOfAreas(t)).as(file.getFileName().toString()).isCloseTo(area, within(area * 0x1p-51));
        }
    }

    @Test
    void ukraine_has_as_many_triangles_as_delaunator_finds() throws IOException {
        // Truth: delaunator's test, 5133 / 3.
        double[] xy = Arrays.stream(Files.readString(Corpus.file("geometry/delaunator/test/fixtures/ukraine.json"))
                        .replaceAll("[\\[\\]\\s]", "")
                        .split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(Triangulations.delaunay(xy, 2).triangleCount()).isEqualTo(1711);
    }

    @Test
    void no_point_lies_in_the_circle_of_any_triangle() {
        // Truth: the definition, in decimal arithmetic, for every triangle and every point.
        Property.check(64, (random, size) -> {
            double[] xy = points(random, size + 2);
            Triangulation t = Triangulations.delaunay(xy, 2);
            int[] corners = t.triangles();
            for (int i = 0; i < corners.length; i += 3) {
                assertThat(Nets.cross(t, corners[i], corners[i + 1], corners[i + 2])
                                .signum())
                        .isPositive();
                for (int p = 0; p < t.vertexCount(); p++) {
                    assertThat(Nets.inCircle(t, corners[i], corners[i + 1], corners[i + 2], p))
                            .isFalse();
                }
            }
            Set<Integer> used = new HashSet<>();
            Arrays.stream(corners).forEach(used::add);
            if (corners.length > 0) {
                for (int p = 0; p < t.vertexCount(); p++) {
                    assertThat(used).contains(t.vertexOf(p));
                    assertThat(t.x(p)).isEqualTo(xy[2 * p]);
                    assertThat(t.y(p)).isEqualTo(xy[2 * p + 1]);
                }
            }
        });
    }

    @Test
    void neighbours_share_a_side() {
        double[] xy = points(new Random(3), 200);
        Triangulation t = Triangulations.delaunay(xy, 2);
        int[] corners = t.triangles();
        int[] beside = t.neighbours();
        for (int i = 0; i < corners.length; i++) {
            int other = beside[i];
            if (other >= 0) {
                int from = corners[i];
                int to = corners[i % 3 == 2 ? i - 2 : i + 1];
                List<Integer> three = List.of(corners[3 * other], corners[3 * other + 1], corners[3 * other + 2]);
                assertThat(three).contains(from, to);
            }
        }
    }

    @Test
    void the_result_is_the_same_on_every_run() {
        double[] xy = points(new Random(11), 5000);
        assertThat(Triangulations.delaunay(xy, 2).triangles())
                .isEqualTo(Triangulations.delaunay(xy.clone(), 2).triangles());
    }

    @Test
    void few_points_and_points_on_a_line_give_no_triangle() {
        assertThat(Triangulations.delaunay(new double[0], 2).triangleCount()).isZero();
        assertThat(Triangulations.delaunay(new double[] {1, 2}, 2).triangleCount())
                .isZero();
        assertThat(Triangulations.delaunay(new double[] {1, 2, 3, 4}, 2).triangles())
                .isEmpty();
        assertThat(Triangulations.delaunay(new double[] {1, 1, 2, 2, 3, 3, 9, 9}, 2)
                        .triangleCount())
                .isZero();
        assertThat(Triangulations.delaunay(new double[] {1, 1, 1, 1, 1, 1, 1, 1}, 2)
                        .triangleCount())
                .isZero();
        assertRefused(
                TriangulationMessage.ON_A_LINE,
                () -> DelaunayTriangulator.of(new double[] {1, 1, 2, 2, 3, 3}, 2)
                        .edit());
    }

    @Test
    void points_at_one_place_are_one_vertex_and_the_first_is_kept() {
        double[] xyz = {0, 0, 1, 4, 0, 2, 0, 4, 3, 0, 0, 9, 4, 0, 9};
        Triangulation t = Triangulations.delaunay(xyz, 3);
        assertThat(t.vertexCount()).isEqualTo(5);
        assertThat(t.triangleCount()).isEqualTo(1);
        assertThat(t.vertexOf(3)).isZero();
        assertThat(t.vertexOf(4)).isEqualTo(1);
        assertThat(t.z(3)).isEqualTo(1);
    }

    @Test
    void the_height_of_a_breakline_wins_over_a_point_at_its_place() {
        double[] xyz = {0, 0, 1, 4, 0, 1, 0, 4, 1, 4, 4, 1};
        Triangulation t = Triangulations.constrained(xyz, 3, new double[] {0, 0, 7, 4, 4, 8});
        assertThat(t.vertexOf(0)).isEqualTo(4);
        assertThat(t.z(0)).isEqualTo(7);
        assertThat(t.constraints()).containsExactlyInAnyOrder(4, 5);
    }

    @Test
    void coordinates_that_are_no_numbers_are_refused() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertRefused(
                    TriangulationMessage.NOT_FINITE,
                    () -> Triangulations.delaunay(new double[] {0, 0, 1, 0, bad, 1}, 2));
        }
        assertRefused(TriangulationMessage.BAD_STRIDE, () -> Triangulations.delaunay(new double[3], 1));
        assertRefused(TriangulationMessage.BAD_LENGTH, () -> Triangulations.delaunay(new double[5], 2));
    }

    @Test
    void huge_and_tiny_coordinates_give_the_same_triangles() {
        double[] xy = points(new Random(5), 40);
        Triangulation expected = Triangulations.delaunay(xy, 2);
        for (double scale : new double[] {0x1p-1000, 0x1p-300, 0x1p300, 0x1p1000}) {
            double[] scaled = Arrays.stream(xy).map(v -> v * scale).toArray();
            assertThat(Triangulations.delaunay(scaled, 2).triangles())
                    .as("%s", scale)
                    .isEqualTo(expected.triangles());
        }
    }

    @Test
    void a_grid_in_lambert_93_is_triangulated_without_a_fold() {
        // Truth: Euler; a grid of n × n points has 2(n−1)² triangles where all its border points count.
        int n = 60;
        double[] xy = new double[2 * n * n];
        for (int i = 0; i < n * n; i++) {
            xy[2 * i] = 652_381.25 + i % n * 0.5;
            xy[2 * i + 1] = 6_862_047.75 + Math.floorDiv(i, n) * 0.5;
        }
        Triangulation t = Triangulations.delaunay(xy, 2);
        assertThat(t.triangleCount()).isEqualTo(2 * (n - 1) * (n - 1));
        assertThat(Nets.doubleArea(t).doubleValue() / 2).isEqualTo((n - 1) * (n - 1) * 0.25);
    }

    @Test
    void twenty_breaklines_add_their_forty_vertices_and_no_other() {
        Random random = new Random(2);
        double[] xy = random.doubles(60_000, 0, 1000).toArray();
        double[][] lines = new double[20][];
        for (int i = 0; i < 20; i++) {
            lines[i] = new double[] {20, 30 + 47 * i, 980, 40 + 47 * i};
        }
        Triangulation t = Triangulations.constrained(xy, 2, lines);
        assertThat(t.vertexCount()).isEqualTo(30_000 + 40);
        // all of them on the lines: the constrained edges of a line are as long as it is
        int[] edges = t.constraints();
        double length = 0;
        for (int i = 0; i < edges.length; i += 2) {
            length += Math.hypot(t.x(edges[i]) - t.x(edges[i + 1]), t.y(edges[i]) - t.y(edges[i + 1]));
        }
        assertThat(length).isCloseTo(20 * Math.hypot(960, 10), within(1e-6));
    }

    @Test
    void constraints_that_cross_are_divided_at_the_height_of_the_first() {
        double[] corners = {0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 0};
        double[] first = {1, 5, 2, 9, 5, 2};
        double[] second = {5, 1, 8, 5, 9, 8};
        Triangulation t = Triangulations.constrained(corners, 3, first, second);
        assertThat(t.vertexCount()).isEqualTo(9);
        assertThat(t.x(8)).isEqualTo(5);
        assertThat(t.y(8)).isEqualTo(5);
        assertThat(t.z(8)).isEqualTo(2);
        assertThat(t.constraints()).hasSize(8);
        assertRefused(
                TriangulationMessage.CONSTRAINTS_CROSS,
                () -> DelaunayTriangulator.of(corners, 3)
                        .breakline(first)
                        .breakline(second)
                        .refuseCrossings()
                        .build());
    }

    @Test
    void only_what_lies_in_an_odd_number_of_borders_is_kept() {
        // Truth: areas of squares; 100 − 36 + 4.
        double[] xy = points(new Random(8), 300);
        Triangulation t = DelaunayTriangulator.of(xy, 2)
                .border(1, 1, 11, 1, 11, 11, 1, 11)
                .border(3, 3, 9, 3, 9, 9, 3, 9)
                .border(5, 5, 7, 5, 7, 7, 5, 7)
                .build();
        assertThat(Nets.doubleArea(t).doubleValue() / 2).isCloseTo(68, within(1e-12));
    }

    @Test
    void random_lines_over_random_points_give_sound_meshes() {
        Property.check(128, (random, size) -> {
            DelaunayTriangulator triangulator = DelaunayTriangulator.of(points(random, size + 3), 2);
            for (int i = 0; i < 3; i++) {
                triangulator.breakline(points(random, 2 + random.nextInt(3)));
            }
            triangulator.border(points(random, 3));
            EditableTriangulation t;
            try {
                t = triangulator.edit();
            } catch (JunnException onALine) {
                assertThat(onALine.message()).isEqualTo(TriangulationMessage.ON_A_LINE);
                return;
            }
            Nets.assertSound(t.net());
        });
    }

    @Test
    void progress_counts_the_points_and_cancelled_work_stops() {
        double[] xy = points(new Random(1), 20_000);
        AtomicLong done = new AtomicLong();
        Progress progress = (name, total, unit, parts) -> new Progress.Task() {
            @Override
            public void advance(long amount) {
                assertThat(name).isEqualTo(TriangulationMessage.TRIANGULATING);
                done.addAndGet(amount);
            }

            @Override
            public void close() {}
        };
        DelaunayTriangulator.of(xy, 2).reporting(progress).build();
        assertThat(done.get()).isEqualTo(19_999);
        CancellationSource source = new CancellationSource();
        source.cancel();
        assertThatThrownBy(
                        () -> DelaunayTriangulator.of(xy, 2).cancelledBy(source).build())
                .isInstanceOf(CancelledException.class);
    }

    private static double sumOfAreas(Triangulation t) {
        // Neumaier's compensated sum
        double sum = 0;
        double lost = 0;
        int[] c = t.triangles();
        for (int i = 0; i < c.length; i += 3) {
            double area = Nets.cross(t, c[i], c[i + 1], c[i + 2]).doubleValue() / 2;
            double next = sum + area;
            lost += Math.abs(sum) >= Math.abs(area) ? (sum - next) + area : (area - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** Half of the time on a small grid, where everything is degenerate. */
    private static double[] points(Random random, int count) {
        boolean grid = random.nextBoolean();
        return random.doubles(2L * count, 0, 12)
                .map(v -> grid ? Math.floor(v) : v)
                .toArray();
    }

    private static void assertRefused(Message message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }
}

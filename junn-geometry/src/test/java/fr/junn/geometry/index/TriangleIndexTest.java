package fr.junn.geometry.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.CancellationSource;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import fr.junn.testkit.Property;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TriangleIndexTest {
    private static final double FAR = 1e9;

    /** Triangles of all sizes and slopes, some of them the same, some without area, about a place in Lambert-93. */
    private static Mesh soup(RandomGenerator random, int triangles) {
        double[] xyz = new double[9 * triangles];
        for (int t = 0; t < triangles; t++) {
            double size = Math.scalb(1.0, random.nextInt(-6, 5));
            double[] centre = {650_000 + random.nextInt(64), 6_860_000 + random.nextInt(64), random.nextInt(64)};
            boolean flat = random.nextInt(10) == 0;
            for (int k = 0; k < 9; k++) {
                xyz[9 * t + k] = flat && k >= 3 ? xyz[9 * t + k % 3] : centre[k % 3] + size * random.nextDouble(-1, 1);
            }
            if (t > 0 && random.nextInt(20) == 0) {
                System.arraycopy(xyz, 9 * (t - 1), xyz, 9 * t, 9);
            }
        }
        return Mesh.of(
                CrsId.UNKNOWN,
                Coordinates.of(3, xyz),
                IntStream.range(0, 3 * triangles).toArray());
    }

    private static double[] ray(RandomGenerator random) {
        double[] ray = new double[6];
        for (int k = 0; k < 3; k++) {
            ray[k] = (k == 0 ? 650_000 : k == 1 ? 6_860_000 : 0) + random.nextDouble(-10, 74);
            ray[3 + k] = random.nextInt(4) == 0 ? 0 : random.nextDouble(-1, 1); // some along the axes
        }
        if (ray[3] == 0 && ray[4] == 0 && ray[5] == 0) {
            ray[5] = -1;
        }
        return ray;
    }

    private static int bruteForce(TriangleIndex index, double[] r, double from, double to, double[] at) {
        RayCaster caster = index.caster();
        int hit = caster.closestOfAll(r, from, to);
        at[0] = caster.at();
        return hit;
    }

    @Test
    void the_first_hit_of_every_ray_is_that_of_testing_every_triangle() {
        Property.check(1024, (random, size) -> {
            TriangleIndex index = TriangleIndex.of(soup(random, size));
            RayCaster caster = index.caster();
            for (int i = 0; i < 50; i++) {
                double[] r = ray(random);
                double to = random.nextBoolean() ? FAR : random.nextDouble(0, 60);
                double[] at = new double[1];
                int expected = bruteForce(index, r, 0, to, at);
                assertThat(caster.closest(r[0], r[1], r[2], r[3], r[4], r[5], 0, to))
                        .isEqualTo(expected);
                assertThat(caster.any(r[0], r[1], r[2], r[3], r[4], r[5], 0, to))
                        .isEqualTo(expected >= 0);
                if (expected >= 0) {
                    caster.closest(r[0], r[1], r[2], r[3], r[4], r[5], 0, to);
                    assertThat(caster.at()).isEqualTo(at[0]);
                }
            }
        });
    }

    @Test
    void ten_thousand_rays_at_a_terrain_hit_what_testing_every_triangle_hits() {
        Mesh terrain = Terrains.wavy(101, 5);
        TriangleIndex index = TriangleIndex.of(terrain);
        double[] rays = Terrains.rays(terrain, 10_000, new java.util.Random(7));
        int[] hit = new int[10_000];
        double[] at = new double[10_000];
        index.closest(rays, 0, FAR, hit, at, 2, Progress.none(), Cancellation.none());
        double[] t = new double[1];
        int hits = 0;
        for (int i = 0; i < hit.length; i++) {
            double[] r = Arrays.copyOfRange(rays, 6 * i, 6 * i + 6);
            int expected = bruteForce(index, r, 0, FAR, t);
            assertThat(hit[i]).isEqualTo(expected);
            if (expected >= 0) {
                assertThat(at[i]).isEqualTo(t[0]);
                hits++;
            }
        }
        assertThat(hits).isGreaterThan(3000);
    }

    @Test
    void rays_from_afar_hit_what_testing_every_triangle_hits() {
        Mesh terrain = Terrains.wavy(33, 5); // 160 m wide
        TriangleIndex index = TriangleIndex.of(terrain);
        RayCaster caster = index.caster();
        Coordinates c = terrain.coordinates();
        java.util.Random random = new java.util.Random(11);
        int hits = 0;
        for (int i = 0; i < 20_000; i++) {
            int v = i % c.count(); // the corners of the border are those of the box of all
            double[] d = {random.nextDouble() - 0.5, random.nextDouble() - 0.5, -random.nextDouble()};
            double far = Math.scalb(1.0, random.nextInt(10, 34));
            double[] r = {
                c.x(v) - far * d[0], c.y(v) - far * d[1], c.z(v) - far * d[2], d[0], d[1], d[2],
            };
            int expected = bruteForce(index, r, 0, 1e12, new double[1]);
            assertThat(caster.closest(r[0], r[1], r[2], r[3], r[4], r[5], 0, 1e12))
                    .isEqualTo(expected);
            hits += expected >= 0 ? 1 : 0;
        }
        assertThat(hits).isGreaterThan(5000);
    }

    @Test
    void no_ray_slips_through_the_edges_and_corners_of_a_closed_terrain() {
        Mesh terrain = Terrains.wavy(33, 5);
        RayCaster caster = TriangleIndex.of(terrain).caster();
        Coordinates c = terrain.coordinates();
        for (int v = 0; v < c.count(); v++) {
            int row = v / 33;
            int column = v % 33;
            if (row > 0 && row < 32 && column > 0 && column < 32) {
                // exactly through corners, from above, aslant
                assertThat(caster.any(c.x(v) + 1, c.y(v) + 2, c.z(v) + 300, -1, -2, -300, 0, 2))
                        .isTrue();
                assertThat(caster.any(c.x(v), c.y(v), c.z(v) + 300, 0, 0, -1, 0, 1000))
                        .isTrue();
                double mx = (c.x(v) + c.x(v + 1)) / 2; // and through the middles of edges
                double my = (c.y(v) + c.y(v + 1)) / 2;
                assertThat(caster.any(mx, my, 500, 0, 0, -1, 0, 1000)).isTrue();
            }
        }
    }

    @Test
    void the_nearest_triangle_is_that_of_testing_every_triangle() {
        Property.check(512, (random, size) -> {
            TriangleIndex index = TriangleIndex.of(soup(random, size));
            for (int i = 0; i < 30; i++) {
                double[] p = ray(random);
                double best = Double.POSITIVE_INFINITY;
                double[] q = new double[3];
                for (int t = 0; t < size; t++) {
                    ClosestPoint.onTriangle(
                            index.xyz,
                            3 * index.corners[3 * t],
                            3 * index.corners[3 * t + 1],
                            3 * index.corners[3 * t + 2],
                            p[0] - index.originX,
                            p[1] - index.originY,
                            p[2] - index.originZ,
                            q);
                    best = Math.min(
                            best,
                            distance(
                                    q[0] + index.originX,
                                    q[1] + index.originY,
                                    q[2] + index.originZ,
                                    p[0],
                                    p[1],
                                    p[2]));
                }
                NearestTriangle nearest = index.nearest(p[0], p[1], p[2], Double.POSITIVE_INFINITY);
                assertThat(nearest).isNotNull();
                assertThat(nearest.distance()).isCloseTo(best, within(1e-9));
                assertThat(distance(nearest.x(), nearest.y(), nearest.z(), p[0], p[1], p[2]))
                        .isCloseTo(best, within(1e-8));
                assertThat(index.nearest(p[0], p[1], p[2], best * 0.999 - 1e-8 < 0 ? 0 : best * 0.999 - 1e-8) == null
                                || best < 1e-7)
                        .isTrue();
            }
        });
    }

    private static double distance(double ax, double ay, double az, double bx, double by, double bz) {
        return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by) + (az - bz) * (az - bz));
    }

    @Test
    void the_closest_position_of_a_triangle_is_no_farther_than_any_of_a_fine_sample_of_it() {
        Property.check(64, (random, size) -> {
            double[] p = random.doubles(9, -1, 1).toArray();
            double[] q = random.doubles(3, -2, 2).toArray();
            double[] out = new double[3];
            ClosestPoint.onTriangle(p, 0, 3, 6, q[0], q[1], q[2], out);
            double found = distance(out[0], out[1], out[2], q[0], q[1], q[2]);
            double sampled = Double.POSITIVE_INFINITY;
            int n = 60;
            for (int i = 0; i <= n; i++) {
                for (int j = 0; i + j <= n; j++) {
                    double u = i / (double) n;
                    double v = j / (double) n;
                    double w = 1 - u - v;
                    sampled = Math.min(
                            sampled,
                            distance(
                                    u * p[0] + v * p[3] + w * p[6],
                                    u * p[1] + v * p[4] + w * p[7],
                                    u * p[2] + v * p[5] + w * p[8],
                                    q[0],
                                    q[1],
                                    q[2]));
                }
            }
            assertThat(found).isLessThanOrEqualTo(sampled + 1e-12).isGreaterThan(sampled - 0.05);
        });
    }

    @Test
    void triangles_in_a_box_are_those_of_testing_every_triangle() {
        Property.check(512, (random, size) -> {
            Mesh mesh = soup(random, size);
            TriangleIndex index = TriangleIndex.of(mesh);
            double[] a = ray(random);
            double half = random.nextDouble(0, 20);
            Region box = Region.box(
                    Envelope.of(a[0] - half, a[1] - half, a[2] - half, a[0] + half, a[1] + half, a[2] + half));
            int[] expected = IntStream.range(0, size)
                    .filter(t -> TriangleIndex.of(Mesh.of(
                                            CrsId.UNKNOWN,
                                            mesh.coordinates(),
                                            mesh.vertex(t, 0),
                                            mesh.vertex(t, 1),
                                            mesh.vertex(t, 2)))
                                    .within(box)
                                    .length
                            == 1)
                    .toArray();
            if (size <= 64) {
                assertThat(index.within(box)).containsExactly(expected);
            }
        });
    }

    @Test
    void a_box_finds_a_triangle_that_crosses_it_without_a_corner_in_it_and_not_one_that_passes_its_corner() {
        Mesh mesh = Mesh.of(
                CrsId.UNKNOWN,
                Coordinates.of(
                        3, -10, -10, 0, 10, -10, 0, 0, 20, 0, 1.9, 0, 0, 0, 1.9, 0, 1.9, 1.9, 0, 3, 0, 0, 0, 3, 0, 3, 3,
                        0),
                0,
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8);
        TriangleIndex index = TriangleIndex.of(mesh);
        assertThat(index.within(Region.box(Envelope.of(-1, -1, -1, 1, 1, 1)))).containsExactly(0, 1);
        assertThat(index.within(Region.box(Envelope.of(-1, -1, 0, 1, 1, 5)))).containsExactly(0, 1); // touching
        assertThat(index.within(Region.box(Envelope.of(-1, -1, 0.1, 1, 1, 5)))).isEmpty();
        assertThat(index.within(Region.box(Envelope.EMPTY))).isEmpty();
        assertThat(index.within(Region.of())).containsExactly(0, 1, 2);
    }

    @Test
    void the_index_is_the_same_for_any_number_of_threads() {
        Mesh terrain = Terrains.wavy(301, 5); // 180 000 triangles: several tasks
        TriangleIndex one = TriangleIndex.of(terrain, 1, Progress.none(), Cancellation.none());
        TriangleIndex four = TriangleIndex.of(terrain, 4, Progress.none(), Cancellation.none());
        assertThat(Arrays.equals(four.nodes, one.nodes)).isTrue();
        assertThat(Arrays.equals(four.ids, one.ids)).isTrue();
        double[] rays = Terrains.rays(terrain, 20_000, new java.util.Random(3));
        int[] a = new int[20_000];
        int[] b = new int[20_000];
        double[] at = new double[20_000];
        boolean[] any = new boolean[20_000];
        one.closest(rays, 0, FAR, a, at, 1, Progress.none(), Cancellation.none());
        four.closest(rays, 0, FAR, b, at, 3, Progress.none(), Cancellation.none());
        one.any(rays, 0, FAR, any, 2, Progress.none(), Cancellation.none());
        assertThat(Arrays.equals(a, b)).isTrue();
        for (int i = 0; i < any.length; i++) {
            assertThat(any[i]).isEqualTo(a[i] >= 0);
        }
    }

    @Test
    void hostile_meshes_are_indexed_and_answered() {
        Mesh none = Mesh.of(CrsId.UNKNOWN, Coordinates.of(3));
        TriangleIndex empty = TriangleIndex.of(none);
        assertThat(empty.caster().closest(0, 0, 0, 1, 0, 0, 0, FAR)).isEqualTo(-1);
        assertThat(empty.nearest(0, 0, 0, FAR)).isNull();
        assertThat(empty.within(Region.of())).isEmpty();

        int n = 100_000; // all the same triangle
        int[] same = new int[3 * n];
        for (int i = 0; i < same.length; i++) {
            same[i] = i % 3;
        }
        TriangleIndex coincident =
                TriangleIndex.of(Mesh.of(CrsId.UNKNOWN, Coordinates.of(3, 0, 0, 0, 1, 0, 0, 0, 1, 0), same));
        assertThat(coincident.caster().closest(0.2, 0.2, 1, 0, 0, -1, 0, FAR)).isZero();
        assertThat(coincident.nearest(5, 0, 0, FAR).triangle()).isZero();

        Mesh points = Mesh.of(CrsId.UNKNOWN, Coordinates.of(3, 5, 5, 5), new int[3 * 1000]); // one-point triangles
        assertThat(TriangleIndex.of(points).nearest(5, 5, 7, FAR).distance()).isEqualTo(2);
        assertThat(TriangleIndex.of(points).caster().any(5, 5, 7, 0, 0, -1, 0, FAR))
                .isFalse();

        Mesh huge = Mesh.of(CrsId.UNKNOWN, Coordinates.of(3, -1e30, -1e30, 0, 1e30, -1e30, 0, 0, 1e30, 0), 0, 1, 2);
        assertThat(TriangleIndex.of(huge).caster().closest(0, 0, 1e30, 0, 0, -1, 0, 1e31))
                .isZero();

        double[] nested = new double[9 * 2000]; // sizes from 2^-100 to 2^100 around one place: a very deep tree
        for (int t = 0; t < 2000; t++) {
            double s = Math.scalb(1.0, t / 10 - 100);
            double[] tri = {-s, -s, s, s, -s, s, 0, s, s};
            System.arraycopy(tri, 0, nested, 9 * t, 9);
        }
        TriangleIndex deep = TriangleIndex.of(Mesh.of(
                CrsId.UNKNOWN,
                Coordinates.of(3, nested),
                IntStream.range(0, 6000).toArray()));
        assertThat(deep.caster().closest(0, 0, -1, 0, 0, 1, 0, FAR)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void rays_without_direction_or_of_nan_are_refused() {
        RayCaster caster = TriangleIndex.of(Terrains.wavy(3, 1)).caster();
        for (double[] r : new double[][] {
            {0, 0, 0, 0, 0, 0},
            {0, 0, 0, Double.NaN, 0, 1},
            {Double.NaN, 0, 0, 0, 0, 1},
            {0, 0, 0, 1e200, 0, 0},
            {0, 0, 0, Double.POSITIVE_INFINITY, 0, 0},
            {0, 0, 0, 1e-200, 0, 0}
        }) {
            assertThat(catchThrowableOfType(
                                    JunnException.class, () -> caster.any(r[0], r[1], r[2], r[3], r[4], r[5], 0, 1))
                            .message())
                    .isEqualTo(GeometryMessage.BAD_BOUND);
        }
    }

    @Test
    void building_and_casting_stop_when_cancelled() {
        CancellationSource cancelled = new CancellationSource();
        cancelled.cancel();
        Mesh terrain = Terrains.wavy(101, 5);
        assertThatThrownBy(() -> TriangleIndex.of(terrain, 2, Progress.none(), cancelled))
                .isInstanceOf(CancelledException.class);
        TriangleIndex index = TriangleIndex.of(terrain);
        assertThatThrownBy(() -> index.any(new double[6000], 0, 1, new boolean[1000], 2, Progress.none(), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void a_line_of_sight_over_a_wall_is_free_and_through_it_blocked() {
        Mesh wall =
                Mesh.of(CrsId.UNKNOWN, Coordinates.of(3, 5, -10, 0, 5, 10, 0, 5, 10, 3, 5, -10, 3), 0, 1, 2, 0, 2, 3);
        TriangleIndex index = TriangleIndex.of(wall);
        assertThat(index.blocked(0, 0, 1, 10, 0, 1)).isTrue();
        assertThat(index.blocked(0, 0, 4, 10, 0, 4)).isFalse();
        assertThat(index.blocked(0, 0, 1, 4.9, 0, 1)).isFalse();
        assertThat(index.blocked(0, 0, 1, 5, 0, 1)).isTrue(); // ends included
    }
}

package fr.junn.geometry.simplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.work.CancellationSource;
import fr.junn.core.work.Progress;
import fr.junn.geometry.index.NearestTriangle;
import fr.junn.geometry.index.Terrains;
import fr.junn.geometry.index.TriangleIndex;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MeshSimplifierTest {
    /** The greatest distance of sampled positions of {@code a} to {@code b}. */
    private static double sampledDistance(Mesh a, Mesh b, int samples, long seed) {
        TriangleIndex index = TriangleIndex.of(b);
        Random random = new Random(seed);
        Coordinates c = a.coordinates();
        double greatest = 0;
        for (int i = 0; i < samples; i++) {
            int t = random.nextInt(a.triangleCount());
            double u = random.nextDouble();
            double v = random.nextDouble();
            if (u + v > 1) {
                u = 1 - u;
                v = 1 - v;
            }
            if (i % 4 == 0) { // corners too: there the distance is greatest
                u = 0;
                v = 0;
            }
            double w = 1 - u - v;
            int p = a.vertex(t, 0);
            int q = a.vertex(t, 1);
            int r = a.vertex(t, 2);
            NearestTriangle nearest = index.nearest(
                    w * c.x(p) + u * c.x(q) + v * c.x(r),
                    w * c.y(p) + u * c.y(q) + v * c.y(r),
                    w * c.z(p) + u * c.z(q) + v * c.z(r),
                    Double.POSITIVE_INFINITY);
            greatest = Math.max(greatest, nearest == null ? Double.NaN : nearest.distance());
        }
        return greatest;
    }

    private static void assertWithin(SimplifiedMesh simplified, Mesh original) {
        double rounding = 1e-8; // of sampled positions at 6.8e6
        assertThat(sampledDistance(original, simplified.mesh(), 40_000, 1))
                .isLessThanOrEqualTo(simplified.error() + rounding);
        assertThat(sampledDistance(simplified.mesh(), original, 40_000, 2))
                .isLessThanOrEqualTo(simplified.error() + rounding);
    }

    /** Undirected edges and how often they are used. */
    private static Map<Long, Integer> edges(Mesh mesh) {
        Map<Long, Integer> edges = new HashMap<>();
        for (int t = 0; t < mesh.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                long a = mesh.vertex(t, k);
                long b = mesh.vertex(t, (k + 1) % 3);
                edges.merge(Math.min(a, b) << 32 | Math.max(a, b), 1, Integer::sum);
            }
        }
        return edges;
    }

    /** Border edges by the numbers that their vertices have in the original. */
    private static Set<String> border(Mesh mesh, java.util.function.IntUnaryOperator source) {
        Set<String> border = new TreeSet<>();
        edges(mesh).forEach((edge, n) -> {
            if (n == 1) {
                int a = source.applyAsInt((int) (edge >> 32));
                int b = source.applyAsInt(edge.intValue());
                border.add(Math.min(a, b) + "-" + Math.max(a, b));
            }
        });
        return border;
    }

    @Test
    void the_stated_error_holds_in_both_directions_at_every_bound() {
        Mesh terrain = Terrains.wavy(121, 5);
        int last = Integer.MAX_VALUE;
        for (double bound : new double[] {0.05, 0.5, 5}) {
            SimplifiedMesh simplified = MeshSimplifier.within(bound).simplify(terrain);
            assertThat(simplified.error()).isLessThanOrEqualTo(bound);
            assertThat(simplified.mesh().triangleCount()).isLessThan(last);
            last = simplified.mesh().triangleCount();
            assertWithin(simplified, terrain);
        }
        assertThat(last).isLessThan(terrain.triangleCount() / 10);
    }

    @Test
    void the_stated_error_holds_for_a_target_and_is_not_idle() {
        Mesh terrain = Terrains.wavy(201, 5);
        SimplifiedMesh simplified = MeshSimplifier.unbounded().to(8000).simplify(terrain);
        assertThat(simplified.mesh().triangleCount()).isBetween(7999, 8000);
        assertWithin(simplified, terrain);
        double seen = sampledDistance(terrain, simplified.mesh(), 40_000, 3);
        assertThat(simplified.error()).isLessThan(20 * seen);
    }

    @Test
    void the_stated_error_holds_on_a_closed_curved_surface() {
        Mesh sphere = sphere(60, 100);
        SimplifiedMesh simplified = MeshSimplifier.within(1).simplify(sphere);
        assertThat(simplified.mesh().triangleCount()).isLessThan(sphere.triangleCount() / 3);
        assertWithin(simplified, sphere);
        assertThat(edges(simplified.mesh()).values()).containsOnly(2); // still closed, still manifold
    }

    private static Mesh sphere(int n, double radius) {
        double[] xyz = new double[3 * (2 * n * (n - 1) + 2)];
        int k = 0;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < 2 * n; j++) {
                double lat = Math.PI * i / n;
                double lon = Math.PI * j / n;
                xyz[k++] = radius * StrictMath.sin(lat) * StrictMath.cos(lon);
                xyz[k++] = radius * StrictMath.sin(lat) * StrictMath.sin(lon);
                xyz[k++] = radius * StrictMath.cos(lat);
            }
        }
        xyz[k + 2] = radius;
        xyz[k + 5] = -radius;
        int north = k / 3;
        int[] t = new int[3 * (4 * n * (n - 2) + 4 * n)];
        int o = 0;
        for (int j = 0; j < 2 * n; j++) {
            int next = (j + 1) % (2 * n);
            o = put(t, o, north, j, next);
            for (int i = 0; i < n - 2; i++) {
                int a = i * 2 * n;
                o = put(t, o, a + j, a + 2 * n + j, a + 2 * n + next);
                o = put(t, o, a + j, a + 2 * n + next, a + next);
            }
            int a = (n - 2) * 2 * n;
            o = put(t, o, a + next, a + j, north + 1);
        }
        return Mesh.of(CrsId.UNKNOWN, Coordinates.of(3, xyz), Arrays.copyOf(t, o));
    }

    private static int put(int[] t, int o, int a, int b, int c) {
        t[o] = a;
        t[o + 1] = b;
        t[o + 2] = c;
        return o + 3;
    }

    @Test
    void borders_stay_edge_for_edge() {
        Mesh terrain = Terrains.wavy(81, 5);
        SimplifiedMesh simplified = MeshSimplifier.within(3).simplify(terrain);
        assertThat(border(simplified.mesh(), simplified::source)).isEqualTo(border(terrain, v -> v));
        assertThat(edges(simplified.mesh()).values()).allMatch(n -> n <= 2);
    }

    @Test
    void edges_between_labels_stay_and_labels_go_with_their_triangles() {
        Mesh plain = Terrains.wavy(81, 5);
        int[] labels = new int[plain.triangleCount()];
        for (int t = 0; t < labels.length; t++) {
            double x = plain.coordinates().x(plain.vertex(t, 0)) - 650_000;
            labels[t] = x < 200 ? -1 : 7;
        }
        Mesh terrain = plain.withLabels(labels);
        SimplifiedMesh simplified = MeshSimplifier.within(3).simplify(terrain);
        for (int label : new int[] {-1, 7}) {
            SimplifiedMesh all = simplified;
            assertThat(border(part(all.mesh(), label), all::source)).isEqualTo(border(part(terrain, label), v -> v));
        }
        assertThat(simplified.mesh().triangleCount()).isLessThan(terrain.triangleCount() / 3);
    }

    private static Mesh part(Mesh mesh, int label) {
        int[] t = new int[3 * mesh.triangleCount()];
        int o = 0;
        for (int i = 0; i < mesh.triangleCount(); i++) {
            if (mesh.label(i) == label) {
                o = put(t, o, mesh.vertex(i, 0), mesh.vertex(i, 1), mesh.vertex(i, 2));
            }
        }
        return Mesh.of(mesh.crs(), mesh.coordinates(), Arrays.copyOf(t, o));
    }

    @Test
    void locked_vertices_stay() {
        Mesh terrain = Terrains.wavy(41, 5);
        BitSet locked = new BitSet();
        for (int v = 3; v < terrain.vertexCount(); v += 17) {
            locked.set(v);
        }
        SimplifiedMesh simplified = MeshSimplifier.within(50).locking(locked).simplify(terrain);
        BitSet left = new BitSet();
        for (int v = 0; v < simplified.mesh().vertexCount(); v++) {
            left.set(simplified.source(v));
        }
        locked.andNot(left);
        assertThat(locked.isEmpty()).isTrue();
    }

    @Test
    void what_is_exactly_flat_is_simplified_without_error_to_its_border() {
        int side = 41;
        double[] xyz = Terrains.wavy(side, 5).coordinates().toArray();
        for (int i = 2; i < xyz.length; i += 3) {
            xyz[i] = 12.5;
        }
        Mesh flat = Mesh.of(
                CrsId.UNKNOWN, Coordinates.of(3, xyz), Terrains.wavy(side, 5).triangles());
        SimplifiedMesh simplified = MeshSimplifier.within(0).simplify(flat);
        assertThat(simplified.error()).isZero();
        // 160 border vertices alone make 158 triangles; slivers that would have no area may keep a few more
        assertThat(simplified.mesh().triangleCount()).isBetween(158, 200);
    }

    @Test
    void vertices_keep_their_coordinates() {
        Mesh terrain = Terrains.wavy(41, 5);
        SimplifiedMesh simplified = MeshSimplifier.within(2).simplify(terrain);
        Coordinates after = simplified.mesh().coordinates();
        for (int v = 0; v < after.count(); v++) {
            int s = simplified.source(v);
            assertThat(after.x(v)).isEqualTo(terrain.coordinates().x(s));
            assertThat(after.z(v)).isEqualTo(terrain.coordinates().z(s));
        }
    }

    @Test
    void the_result_is_the_same_every_time() {
        Mesh terrain = Terrains.wavy(81, 5);
        assertThat(MeshSimplifier.within(1).simplify(terrain).mesh().contentHash())
                .isEqualTo(MeshSimplifier.within(1).simplify(terrain).mesh().contentHash());
    }

    @Test
    void hostile_meshes_come_back_without_harm() {
        Mesh none = Mesh.of(CrsId.UNKNOWN, Coordinates.of(3));
        assertThat(MeshSimplifier.within(1).simplify(none).mesh().isEmpty()).isTrue();
        Mesh points = Mesh.of(CrsId.UNKNOWN, Coordinates.of(3, 5, 5, 5), new int[300]);
        assertThat(MeshSimplifier.unbounded().simplify(points).error()).isZero();
        int[] fans = new int[3 * 50]; // fifty triangles on one edge
        double[] xyz = new double[3 * 52];
        xyz[3] = 1;
        for (int i = 0; i < 50; i++) {
            xyz[3 * i + 7] = i + 1;
            xyz[3 * i + 8] = i % 7;
            put(fans, 3 * i, 0, 1, i + 2);
        }
        Mesh book = Mesh.of(CrsId.UNKNOWN, Coordinates.of(3, xyz), fans);
        assertThat(MeshSimplifier.unbounded().simplify(book).mesh().triangleCount())
                .isEqualTo(50);
        Mesh tetrahedron = Mesh.of(
                CrsId.UNKNOWN,
                Coordinates.of(3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1),
                0,
                2,
                1,
                0,
                1,
                3,
                1,
                2,
                3,
                0,
                3,
                2);
        assertThat(MeshSimplifier.unbounded().simplify(tetrahedron).mesh().triangleCount())
                .isEqualTo(4);
        double[] collinear = new double[3 * 100];
        int[] strip = new int[3 * 98];
        for (int i = 0; i < 100; i++) {
            collinear[3 * i] = i;
        }
        for (int i = 0; i < 98; i++) {
            put(strip, 3 * i, i, i + 1, i + 2);
        }
        Mesh line = Mesh.of(CrsId.UNKNOWN, Coordinates.of(3, collinear), strip);
        assertThat(MeshSimplifier.unbounded().simplify(line).error()).isZero();
        double[] huge = Terrains.wavy(21, 1e150).coordinates().toArray();
        Mesh far = Mesh.of(
                CrsId.UNKNOWN, Coordinates.of(3, huge), Terrains.wavy(21, 1e150).triangles());
        assertThat(MeshSimplifier.within(1).simplify(far).error()).isLessThanOrEqualTo(1);
    }

    @Test
    void a_bound_that_is_negative_or_nan_is_refused() {
        for (double bad : new double[] {-1, Double.NaN}) {
            assertThat(catchThrowableOfType(JunnException.class, () -> MeshSimplifier.within(bad))
                            .message())
                    .isEqualTo(GeometryMessage.BAD_BOUND);
        }
    }

    @Test
    void it_stops_when_cancelled() {
        CancellationSource cancelled = new CancellationSource();
        cancelled.cancel();
        assertThatThrownBy(() -> MeshSimplifier.within(1).simplify(Terrains.wavy(41, 5), Progress.none(), cancelled))
                .isInstanceOf(CancelledException.class);
    }
}

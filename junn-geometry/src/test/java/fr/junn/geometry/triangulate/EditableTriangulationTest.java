package fr.junn.geometry.triangulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.testkit.Property;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditableTriangulationTest {
    private static final double[] SQUARE = {0, 0, 100, 0, 100, 100, 0, 100};

    @Test
    void a_random_series_of_changes_keeps_the_mesh_sound() {
        Property.check(64, (random, size) -> {
            EditableTriangulation t = random(random, size);
            for (int i = 0; i < size; i++) {
                change(t, random);
                Nets.assertSound(t.net());
            }
        });
    }

    @Test
    void points_put_in_and_taken_out_again_leave_the_triangles_that_were_there() {
        // Truth: points in general position have one Delaunay triangulation.
        Random random = new Random(4);
        EditableTriangulation t =
                DelaunayTriangulator.of(random.doubles(200).toArray(), 2).edit();
        Set<Set<Integer>> before = triangles(t);
        int[] added = new int[50];
        for (int i = 0; i < added.length; i++) {
            added[i] = t.insertPoint(random.nextDouble() * 2 - 0.5, random.nextDouble() * 2 - 0.5, 0);
        }
        for (int v : added) {
            t.removePoint(v);
        }
        assertThat(triangles(t)).isEqualTo(before);
    }

    @Test
    void the_height_is_that_of_the_plane_the_points_lie_on() {
        // Truth: z = 3x − 2y + 5 everywhere on the surface, NaN outside.
        Random random = new Random(6);
        double[] xyz = new double[3 * 500];
        for (int i = 0; i < xyz.length; i += 3) {
            xyz[i] = 650_000 + random.nextDouble() * 1000;
            xyz[i + 1] = 6_860_000 + random.nextDouble() * 1000;
            xyz[i + 2] = 3 * (xyz[i] - 650_000) - 2 * (xyz[i + 1] - 6_860_000) + 5;
        }
        EditableTriangulation t = DelaunayTriangulator.of(xyz, 3).edit();
        for (int i = 0; i < 1000; i++) {
            double x = 100 + random.nextDouble() * 800;
            double y = 100 + random.nextDouble() * 800;
            assertThat(t.heightAt(650_000 + x, 6_860_000 + y)).isCloseTo(3 * x - 2 * y + 5, within(1e-6));
        }
        assertThat(t.heightAt(0, 0)).isNaN();
        assertThat(t.heightAt(Double.NaN, 0)).isNaN();
        for (int i = 0; i < xyz.length; i += 3) {
            assertThat(t.heightAt(xyz[i], xyz[i + 1])).isEqualTo(xyz[i + 2]);
        }
    }

    @Test
    void there_is_no_height_in_a_hole() {
        double[] corners = {0, 0, 1, 10, 0, 1, 10, 10, 1, 0, 10, 1};
        EditableTriangulation t = DelaunayTriangulator.of(new double[0], 3)
                .border(corners)
                .border(4, 4, 1, 6, 4, 1, 6, 6, 1, 4, 6, 1)
                .edit();
        assertThat(t.heightAt(5, 5)).isNaN();
        assertThat(t.heightAt(2, 2)).isEqualTo(1);
        assertThat(t.heightAt(4, 5)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_done_is_refused() {
        EditableTriangulation t =
                DelaunayTriangulator.of(new double[] {0, 0, 4, 0, 0, 4}, 2).edit();
        assertRefused(TriangulationMessage.LAST_TRIANGLE, () -> t.removePoint(1));
        assertRefused(TriangulationMessage.NO_SUCH_VERTEX, () -> t.removePoint(3));
        assertRefused(TriangulationMessage.NOT_FINITE, () -> t.insertPoint(Double.NaN, 0, 0));
        int v = t.insertPoint(4, 4, 0);
        t.insertConstraint(0, v);
        assertRefused(TriangulationMessage.VERTEX_ON_CONSTRAINT, () -> t.removePoint(v));
        t.removePoint(1);
        assertRefused(TriangulationMessage.NO_SUCH_VERTEX, () -> t.removePoint(1));
        Nets.assertSound(t.net());
    }

    @Test
    void a_snapshot_does_not_see_later_changes() {
        EditableTriangulation t =
                DelaunayTriangulator.of(new double[] {0, 0, 4, 0, 0, 4}, 2).edit();
        Triangulation before = t.snapshot();
        t.insertPoint(1, 1, 0);
        assertThat(before.triangleCount()).isEqualTo(1);
        assertThat(t.snapshot().triangleCount()).isEqualTo(3);
    }

    @Test
    void refined_triangles_have_the_angles_and_areas_asked_for() {
        EditableTriangulation t =
                DelaunayTriangulator.of(new double[] {3, 4}, 2).border(SQUARE).edit();
        int added = t.refine(Refinement.minAngle(20).withMaxArea(10), Progress.none(), Cancellation.none());
        assertThat(added).isBetween(500, 5000);
        Nets.assertSound(t.net());
        Triangulation result = t.snapshot();
        assertThat(Nets.doubleArea(result).doubleValue()).isCloseTo(20_000, within(1e-9));
        assertThat(smallestAngle(result)).isGreaterThanOrEqualTo(20);
        int[] c = result.triangles();
        for (int i = 0; i < c.length; i += 3) {
            assertThat(Nets.cross(result, c[i], c[i + 1], c[i + 2]).doubleValue())
                    .isLessThanOrEqualTo(20);
        }
    }

    @Test
    void refinement_ends_whatever_the_lines() {
        Property.check(64, 4, (random, size) -> {
            EditableTriangulation t = random(random, size);
            int added = t.refine(Refinement.minAngle(33).withMaxPoints(500), Progress.none(), Cancellation.none());
            assertThat(added).isLessThanOrEqualTo(500);
            Nets.assertSound(t.net());
        });
    }

    @Test
    void a_small_angle_between_lines_does_not_draw_in_vertices_without_end() {
        for (double degrees : new double[] {45, 15, 5}) {
            double angle = StrictMath.toRadians(degrees);
            EditableTriangulation t = DelaunayTriangulator.of(new double[0], 2)
                    .border(SQUARE)
                    .breakline(30, 30, 80, 30)
                    .breakline(30, 30, 30 + 50 * StrictMath.cos(angle), 30 + 50 * StrictMath.sin(angle))
                    .edit();
            assertThat(t.refine(Refinement.minAngle(20), Progress.none(), Cancellation.none()))
                    .as("%s degrees", degrees)
                    .isLessThan(100);
        }
    }

    @Test
    void heights_of_new_vertices_lie_on_the_surface() {
        double[] border = {0, 0, 0, 10, 0, 10, 10, 10, 30, 0, 10, 20};
        EditableTriangulation t =
                DelaunayTriangulator.of(new double[0], 3).border(border).edit();
        t.refine(Refinement.minAngle(20).withMaxArea(1), Progress.none(), Cancellation.none());
        Triangulation result = t.snapshot();
        assertThat(result.vertexCount()).isGreaterThan(50);
        for (int v = 0; v < result.vertexCount(); v++) {
            assertThat(result.z(v)).isCloseTo(result.x(v) + 2 * result.y(v), within(1e-12));
        }
    }

    @Test
    void options_out_of_range_are_refused() {
        assertRefused(TriangulationMessage.BAD_OPTION, () -> Refinement.minAngle(35));
        assertRefused(TriangulationMessage.BAD_OPTION, () -> Refinement.minAngle(Double.NaN));
        assertRefused(
                TriangulationMessage.BAD_OPTION, () -> Refinement.minAngle(20).withMaxArea(0));
        assertRefused(
                TriangulationMessage.BAD_OPTION, () -> Refinement.minAngle(20).withMaxPoints(-1));
    }

    private static void change(EditableTriangulation t, Random random) {
        try {
            switch (random.nextInt(4)) {
                case 0 -> t.insertPoint(random.nextInt(10) - 1, random.nextInt(10) - 1, 0);
                case 1 -> t.insertPoint(random.nextDouble() * 8, random.nextDouble() * 8, 0);
                case 2 -> t.removePoint(random.nextInt(t.vertexCount()));
                default -> t.insertConstraint(random.nextInt(t.vertexCount()), random.nextInt(t.vertexCount()));
            }
        } catch (JunnException refused) {
            assertThat(refused.message())
                    .isIn(
                            TriangulationMessage.NO_SUCH_VERTEX,
                            TriangulationMessage.VERTEX_ON_CONSTRAINT,
                            TriangulationMessage.LAST_TRIANGLE);
        }
    }

    /** A triangle, and points and lines over it, half of the time on a small grid. */
    private static EditableTriangulation random(Random random, int size) {
        boolean grid = random.nextBoolean();
        double[] xy = random.doubles(2L * size + 6, 0, 8)
                .map(v -> grid ? Math.floor(v) : v)
                .toArray();
        System.arraycopy(new double[] {0, 0, 8, 0, 0, 8}, 0, xy, 0, 6);
        return DelaunayTriangulator.of(xy, 2)
                .breakline(random.nextInt(8), random.nextInt(8), random.nextInt(8), random.nextInt(8))
                .edit();
    }

    private static Set<Set<Integer>> triangles(EditableTriangulation t) {
        int[] c = t.snapshot().triangles();
        Set<Set<Integer>> all = new HashSet<>();
        for (int i = 0; i < c.length; i += 3) {
            all.add(Set.of(c[i], c[i + 1], c[i + 2]));
        }
        return all;
    }

    private static double smallestAngle(Triangulation t) {
        int[] c = t.triangles();
        double least = 180;
        for (int i = 0; i < c.length; i++) {
            int a = c[i];
            int b = c[i % 3 == 2 ? i - 2 : i + 1];
            int d = c[i % 3 == 0 ? i + 2 : i - 1];
            double ux = t.x(b) - t.x(a);
            double uy = t.y(b) - t.y(a);
            double vx = t.x(d) - t.x(a);
            double vy = t.y(d) - t.y(a);
            least = Math.min(least, Math.toDegrees(StrictMath.atan2(ux * vy - uy * vx, ux * vx + uy * vy)));
        }
        return least;
    }

    private static void assertRefused(Message message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(message));
    }
}

package fr.junn.geometry.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.spatial.CrsId;
import org.junit.jupiter.api.Test;

class WeightTest {
    private static final int BUILDINGS = 20_000;

    /**
     * A prism on a regular polygon of 38 sides: 40 faces, 76 vertices, 228 corners. A LoD2 building of 40 faces in the
     * corpus (3DBAG) has 63 vertices and 230 corners.
     */
    private static Solid building(FacetedBuilder b, int number) {
        int n = 38;
        double x = 650_000 + number % 1000 * 30;
        double y = 6_860_000 + number / 1000 * 30;
        double[][] plan = new double[n][2];
        for (int i = 0; i < n; i++) {
            plan[i][0] = Math.rint((x + 10 * StrictMath.cos(2 * Math.PI * i / n)) * 1000) / 1000;
            plan[i][1] = Math.rint((y + 10 * StrictMath.sin(2 * Math.PI * i / n)) * 1000) / 1000;
        }
        double top = Math.rint(1000 * (35 + number % 77 / 7.0)) / 1000;
        for (int i = 0; i < n; i++) {
            double[] p = plan[i];
            double[] q = plan[(i + 1) % n];
            b.corner(p[0], p[1], 30)
                    .corner(q[0], q[1], 30)
                    .corner(q[0], q[1], top)
                    .corner(p[0], p[1], top);
            b.endRing().endFace(i);
        }
        for (int i = 0; i < n; i++) {
            b.corner(plan[i][0], plan[i][1], top);
        }
        b.endRing().endFace(38);
        for (int i = n - 1; i >= 0; i--) {
            b.corner(plan[i][0], plan[i][1], 30);
        }
        return b.endRing().endFace(39).endShell().toSolid();
    }

    @Test
    void a_million_buildings_of_40_faces_fit_in_two_and_a_half_gigabytes() {
        FacetedBuilder builder = FacetedBuilder.of(CrsId.epsg(2154, 5720), 3);
        Solid[] city = new Solid[BUILDINGS];
        city[0] = building(builder, 0);
        long before = used();
        for (int i = 0; i < BUILDINGS; i++) {
            city[i] = building(builder, i);
        }
        double each = (used() - before) / (double) BUILDINGS;
        assertThat(city[BUILDINGS - 1].faceCount()).isEqualTo(40);
        // the bound is 2 500 B; what the layout gives for 76 vertices is 16 + 12·76 for coordinates, 228 + 16 corners,
        // 80 + 16
        // ring ends, 56 labels, and 128 of objects: 1 450
        assertThat(each).isBetween(1200.0, 1600.0);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}

package fr.junn.benchmarks.geometry;

import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.Solid;

/**
 * LoD2 buildings of 40 faces: prisms on 38 sides, 76 vertices, 228 corners, labelled, in millimetres of Lambert-93. One of 40
 * faces in 3DBAG has 63 vertices and 230 corners.
 */
final class Houses {
    private static final int SIDES = 38;

    private final FacetedBuilder builder = FacetedBuilder.of(CrsId.epsg(2154, 5720), 3);
    private final double[][] plan = new double[SIDES][2];

    /** The building with this number, on a grid of 30 m. */
    Solid house(int number) {
        double x = 650_000 + number % 1000 * 30;
        double y = 6_860_000 + number / 1000 * 30;
        for (int i = 0; i < SIDES; i++) {
            plan[i][0] = millimetres(x + 10 * StrictMath.cos(2 * Math.PI * i / SIDES));
            plan[i][1] = millimetres(y + 10 * StrictMath.sin(2 * Math.PI * i / SIDES));
        }
        double top = millimetres(35 + number % 77 / 7.0);
        for (int i = 0; i < SIDES; i++) {
            double[] p = plan[i];
            double[] q = plan[(i + 1) % SIDES];
            builder.corner(p[0], p[1], 30)
                    .corner(q[0], q[1], 30)
                    .corner(q[0], q[1], top)
                    .corner(p[0], p[1], top)
                    .endRing()
                    .endFace(i);
        }
        for (int i = 0; i < SIDES; i++) {
            builder.corner(plan[i][0], plan[i][1], top);
        }
        builder.endRing().endFace(SIDES);
        for (int i = SIDES - 1; i >= 0; i--) {
            builder.corner(plan[i][0], plan[i][1], 30);
        }
        return builder.endRing().endFace(SIDES + 1).endShell().toSolid();
    }

    private static double millimetres(double v) {
        return Math.rint(v * 1000) / 1000;
    }
}

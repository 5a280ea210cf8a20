package fr.junn.geometry.validate;

import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.MultiSolid;
import fr.junn.geometry.shape.Solid;

/** Boxes and balls with known defects. */
public final class Boxes {
    private static final int[][] FACES = {
        {0, 3, 2, 1}, {4, 5, 6, 7}, {0, 1, 5, 4}, {1, 2, 6, 5}, {2, 3, 7, 6}, {3, 0, 4, 7}
    };

    private Boxes() {}

    static Solid solid(double x, double y, double z, double dx, double dy, double dz) {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        add(builder, x, y, z, dx, dy, dz, false);
        return builder.endShell().toSolid();
    }

    /** Adds the faces of a box, looking out, or in. */
    static void add(
            FacetedBuilder builder, double x, double y, double z, double dx, double dy, double dz, boolean inwards) {
        for (int[] face : FACES) {
            for (int i = 0; i < 4; i++) {
                int c = face[inwards ? 3 - i : i];
                builder.corner(
                        x + (c % 4 == 1 || c % 4 == 2 ? dx : 0), y + (c % 4 >= 2 ? dy : 0), z + (c >= 4 ? dz : 0));
            }
            builder.endRing().endFace();
        }
    }

    /** The unit cube, the corner at (1, 1, 1) raised. */
    static Solid lifted(double by) {
        return changed(by, 0);
    }

    /** The unit cube, the roof's corner at (1, 1, 1) moved in the roof only, which leaves a slit. */
    static Solid withGap(double width) {
        return changed(0, width);
    }

    private static Solid changed(double lift, double gap) {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        for (int[] face : FACES) {
            for (int c : face) {
                double x = c % 4 == 1 || c % 4 == 2 ? 1 : 0;
                double y = c % 4 >= 2 ? 1 : 0;
                builder.corner(x - (c == 6 && face == FACES[1] ? gap : 0), y, (c >= 4 ? 1 : 0) + (c == 6 ? lift : 0));
            }
            builder.endRing().endFace();
        }
        return builder.endShell().toSolid();
    }

    /** Two unit cubes, the second shifted along x. */
    static MultiSolid composite(double shift) {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        add(builder, 0, 0, 0, 1, 1, 1, false);
        builder.endShell().endSolid();
        add(builder, shift, 0, 0, 1, 1, 1, false);
        return builder.endShell().endSolid().toCompositeSolid();
    }

    /** A cube of 3 m with a cubic cavity of {@code size} at ({@code at}, {@code at}, {@code at}). */
    static Solid hollow(double at, double size) {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        add(builder, 0, 0, 0, 3, 3, 3, false);
        builder.endShell();
        add(builder, at, at, at, size, size, size, true);
        return builder.endShell().toSolid();
    }

    /** A ball of 10 m of {@code n} belts and 2n meridians, one vertex of it pulled through to {@code dent} radii beyond the middle. */
    static Solid ball(int n, double dent) {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < 2 * n; j++) {
                if (i > 0) {
                    corner(builder, n, i, j, dent);
                    corner(builder, n, i + 1, j, dent);
                    corner(builder, n, i, j + 1, dent);
                    builder.endRing().endFace();
                }
                if (i < n - 1) {
                    corner(builder, n, i, j + 1, dent);
                    corner(builder, n, i + 1, j, dent);
                    corner(builder, n, i + 1, j + 1, dent);
                    builder.endRing().endFace();
                }
            }
        }
        return builder.endShell().toSolid();
    }

    private static void corner(FacetedBuilder builder, int n, int i, int j, double dent) {
        double polar = Math.PI * i / n;
        double turn = Math.PI * (j % (2 * n)) / n;
        boolean pole = i == 0 || i == n;
        double r = pole ? 0 : 10 * StrictMath.sin(polar);
        double scale = i == n / 2 && j == n / 3 ? 1 - dent : 1;
        double z = i == 0 ? 10 : i == n ? -10 : 10 * StrictMath.cos(polar);
        builder.corner(scale * r * StrictMath.cos(turn), scale * r * StrictMath.sin(turn), scale * z);
    }
}

package fr.junn.geometry.shape;

import fr.junn.core.spatial.CrsId;

/** Shapes that several tests look at. */
public final class Examples {
    private static final int[][] BOX_FACES = {
        {0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}
    };

    private Examples() {}

    /** Adds the six faces of a box, outwards; inwards where {@code inwards}. Label i for face i. */
    public static FacetedBuilder box(
            FacetedBuilder b, double x, double y, double z, double sx, double sy, double sz, boolean inwards) {
        for (int f = 0; f < 6; f++) {
            for (int k = 0; k < 4; k++) {
                int v = BOX_FACES[f][inwards ? 3 - k : k];
                b.corner(x + (v & 1) * sx, y + (v >> 1 & 1) * sy, z + (v >> 2 & 1) * sz);
            }
            b.endRing().endFace(f);
        }
        return b.endShell();
    }

    /** A cube. */
    public static Solid cube(double x, double y, double z, double size) {
        return box(FacetedBuilder.of(CrsId.UNKNOWN, 3), x, y, z, size, size, size, false)
                .toSolid();
    }

    /** A cube of 10 at the origin with a cubic cavity of 2 inside. */
    public static Solid hollowCube() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        box(b, 0, 0, 0, 10, 10, 10, false);
        return box(b, 4, 4, 4, 2, 2, 2, true).toSolid();
    }

    /** A unit cube and the hollow cube, apart. */
    public static MultiSolid two() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        box(b, 50, 0, 0, 1, 1, 1, false).endSolid();
        box(b, 0, 0, 0, 10, 10, 10, false);
        return box(b, 4, 4, 4, 2, 2, 2, true).endSolid().toMultiSolid();
    }

    /** A square of 10 with a square hole of 2, upright in the plane x = 3. */
    public static Surface wallWithWindow() {
        FacetedBuilder b = FacetedBuilder.of(CrsId.UNKNOWN, 3);
        b.corner(3, 0, 0).corner(3, 10, 0).corner(3, 10, 10).corner(3, 0, 10).endRing();
        b.corner(3, 4, 4).corner(3, 4, 6).corner(3, 6, 6).corner(3, 6, 4).endRing();
        return b.endFace().toSurface();
    }
}

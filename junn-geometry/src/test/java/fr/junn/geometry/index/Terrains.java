package fr.junn.geometry.index;

import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Mesh;
import java.util.Random;

/** Terrains on a square grid. */
public final class Terrains {
    private Terrains() {}

    /** The height of the terrain [m] at a grid place [m]. */
    public static double height(double x, double y) {
        return 40 * StrictMath.sin(x / 130) * StrictMath.cos(y / 170) + 8 * StrictMath.sin(x / 23 + y / 31);
    }

    /** Two triangles per cell, {@code side} vertices along each side, {@code step} metres apart. */
    public static Mesh wavy(int side, double step) {
        double[] xyz = new double[3 * side * side];
        for (int r = 0, k = 0; r < side; r++) {
            for (int c = 0; c < side; c++) {
                xyz[k++] = 650_000 + c * step;
                xyz[k++] = 6_860_000 + r * step;
                xyz[k++] = height(c * step, r * step);
            }
        }
        int[] t = new int[6 * (side - 1) * (side - 1)];
        for (int r = 0, k = 0; r < side - 1; r++) {
            for (int c = 0; c < side - 1; c++) {
                int v = r * side + c;
                int[] cell = {v, v + 1, v + side + 1, v, v + side + 1, v + side};
                System.arraycopy(cell, 0, t, k, 6);
                k += 6;
            }
        }
        return Mesh.of(CrsId.epsg(2154, 5720), Coordinates.of(3, xyz), t);
    }

    /** Rays from above and beside the terrain into all directions. */
    public static double[] rays(Mesh terrain, int count, Random random) {
        var box = terrain.envelope();
        double[] rays = new double[6 * count];
        for (int i = 0; i < rays.length; i += 6) {
            rays[i] = box.minX() + random.nextDouble() * box.sizeX();
            rays[i + 1] = box.minY() + random.nextDouble() * box.sizeY();
            rays[i + 2] = box.minZ() + random.nextDouble() * (box.sizeZ() + 20);
            rays[i + 3] = random.nextDouble() * 2 - 1;
            rays[i + 4] = random.nextDouble() * 2 - 1;
            rays[i + 5] = random.nextDouble() - 0.7;
        }
        return rays;
    }
}

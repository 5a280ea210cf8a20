package fr.junn.cli.demo;

import fr.junn.core.feature.Feature;
import fr.junn.core.field.Field;
import fr.junn.core.field.Grid;
import fr.junn.core.field.Quantity;
import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Faceted;

/** Raises the terrain to the crest of a dike, in the cells whose centre is within the dike's outline. */
final class Burn {
    private Burn() {}

    static Field into(Field terrain, Feature dike) {
        Grid grid = terrain.grid();
        double crest = dike.number(Town.CREST).orElseThrow();
        double[][] ring = ring(dike);
        Envelope box = dike.geometry().orElseThrow().envelope();
        double[] heights = terrain.toArray();
        for (int row = Math.max(0, grid.row(box.maxY())); row <= grid.row(box.minY()) && row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int cell = (int) grid.index(row, column);
                if (heights[cell] < crest && contains(ring, grid.x(column), grid.y(row))) {
                    heights[cell] = crest;
                }
            }
        }
        return Field.of(Quantity.SURFACE_ALTITUDE, grid, heights);
    }

    /** The outer ring of the first face: eastings, then northings. */
    static double[][] ring(Feature feature) {
        Faceted shape = (Faceted) feature.geometry().orElseThrow();
        Coordinates c = shape.coordinates();
        int n = shape.firstCorner(1);
        double[][] ring = new double[2][n];
        for (int i = 0; i < n; i++) {
            ring[0][i] = c.x(shape.vertex(i));
            ring[1][i] = c.y(shape.vertex(i));
        }
        return ring;
    }

    /** Whether a ray to the east crosses the ring an odd number of times. */
    static boolean contains(double[][] ring, double x, double y) {
        boolean inside = false;
        int n = ring[0].length;
        for (int i = 0, j = n - 1; i < n; j = i++) {
            double xi = ring[0][i];
            double yi = ring[1][i];
            double xj = ring[0][j];
            double yj = ring[1][j];
            if (yi > y != yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) {
                inside = !inside;
            }
        }
        return inside;
    }
}

package fr.junn.geometry.crs.grid;

/**
 * Values at the nodes of a regular grid of longitudes and latitudes, with bilinear interpolation between them.
 *
 * <p>Layout: one {@code float[]} per component, row after row from the south, each from the west; NaN where there is no
 * value. Immutable after it was made, and safe for use by several threads.
 */
final class NodeGrid {
    /** How far beyond its border, in steps, a grid still answers: the rounding of coordinates. */
    private static final double SLACK = 1e-6;

    final double west;
    final double south;
    final double stepX;
    final double stepY;
    final int columns;
    final int rows;
    private final float[][] values;

    NodeGrid(double west, double south, double stepX, double stepY, int columns, int rows, float[][] values) {
        this.west = west;
        this.south = south;
        this.stepX = stepX;
        this.stepY = stepY;
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    int components() {
        return values.length;
    }

    long bytes() {
        return 4L * columns * rows * values.length;
    }

    double east() {
        return west + (columns - 1) * stepX;
    }

    double north() {
        return south + (rows - 1) * stepY;
    }

    boolean contains(double longitude, double latitude) {
        double x = column(longitude);
        double y = (latitude - south) / stepY;
        return x >= -SLACK && x <= columns - 1 + SLACK && y >= -SLACK && y <= rows - 1 + SLACK;
    }

    /** The longitude in columns, whichever way round the globe it was counted. */
    private double column(double longitude) {
        double x = (longitude - west) / stepX;
        double turn = 360 / stepX;
        if (x < -SLACK && x + turn <= columns - 1 + SLACK) {
            return x + turn;
        }
        return x > columns - 1 + SLACK && x - turn >= -SLACK ? x - turn : x;
    }

    /**
     * The values at a place.
     *
     * @param out gets a value per component
     * @return whether the place is on the grid and the nodes around it have values
     */
    boolean sample(double longitude, double latitude, double[] out) {
        double x = column(longitude);
        double y = (latitude - south) / stepY;
        if (!(x >= -SLACK && x <= columns - 1 + SLACK && y >= -SLACK && y <= rows - 1 + SLACK)) {
            return false;
        }
        int i = Math.max(0, Math.min(columns - 2, (int) Math.floor(x)));
        int j = Math.max(0, Math.min(rows - 2, (int) Math.floor(y)));
        double u = x - i;
        double v = y - j;
        int at = j * columns + i;
        for (int k = 0; k < values.length; k++) {
            float[] f = values[k];
            double low = f[at] + u * ((double) f[at + 1] - f[at]);
            double high = f[at + columns] + u * ((double) f[at + columns + 1] - f[at + columns]);
            double value = low + v * (high - low);
            if (Double.isNaN(value)) {
                return false;
            }
            out[k] = value;
        }
        return true;
    }
}

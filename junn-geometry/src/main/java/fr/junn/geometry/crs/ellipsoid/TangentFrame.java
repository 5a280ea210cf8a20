package fr.junn.geometry.crs.ellipsoid;

/**
 * A local frame of a globe viewer: origin on or above the ellipsoid, axes east, north and up. Between it and geocentric
 * coordinates there is one rigid motion, exact and without distortion; what is called ENU, or the model matrix of a tileset.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TangentFrame {
    private final double x0;
    private final double y0;
    private final double z0;
    // rows: east, north, up in geocentric coordinates
    private final double[] r;

    private TangentFrame(double[] origin, double[] rotation) {
        this.x0 = origin[0];
        this.y0 = origin[1];
        this.z0 = origin[2];
        this.r = rotation;
    }

    /**
     * The frame at a place.
     *
     * @param longitude of the origin [degree]
     * @param latitude of the origin [degree]
     * @param height of the origin above the ellipsoid [m]
     */
    public static TangentFrame of(Ellipsoid ellipsoid, double longitude, double latitude, double height) {
        double[] origin = {longitude, latitude, height};
        ellipsoid.toGeocentric(origin, 1);
        double sinLon = Elementary.sin(Math.toRadians(longitude));
        double cosLon = Elementary.cos(Math.toRadians(longitude));
        double sinLat = Elementary.sin(Math.toRadians(latitude));
        double cosLat = Elementary.cos(Math.toRadians(latitude));
        return new TangentFrame(origin, new double[] {
            -sinLon, cosLon, 0, -sinLat * cosLon, -sinLat * sinLon, cosLat, cosLat * cosLon, cosLat * sinLon, sinLat
        });
    }

    /** Geocentric to east, north, up, in place; positions of three numbers. */
    public void toLocal(double[] xyz, int count) {
        for (int i = 0, end = 3 * count; i < end; i += 3) {
            double x = xyz[i] - x0;
            double y = xyz[i + 1] - y0;
            double z = xyz[i + 2] - z0;
            xyz[i] = r[0] * x + r[1] * y;
            xyz[i + 1] = r[3] * x + r[4] * y + r[5] * z;
            xyz[i + 2] = r[6] * x + r[7] * y + r[8] * z;
        }
    }

    /** East, north, up to geocentric, in place; positions of three numbers. */
    public void toGeocentric(double[] xyz, int count) {
        for (int i = 0, end = 3 * count; i < end; i += 3) {
            double e = xyz[i];
            double n = xyz[i + 1];
            double u = xyz[i + 2];
            xyz[i] = x0 + (r[0] * e + r[3] * n + r[6] * u);
            xyz[i + 1] = y0 + (r[1] * e + r[4] * n + r[7] * u);
            xyz[i + 2] = z0 + (r[5] * n + r[8] * u);
        }
    }

    /** From east, north, up to geocentric as a 4 × 4 matrix, column after column, as glTF and 3D Tiles write it. */
    public double[] matrix() {
        return new double[] {r[0], r[1], r[2], 0, r[3], r[4], r[5], 0, r[6], r[7], r[8], 0, x0, y0, z0, 1};
    }
}

package fr.junn.geometry.crs.projection;

/** What all own projections share: degrees, central meridian, false origin, unit of length. */
abstract class PointProjection implements Projection {
    private final String method;
    private final double longitude0;
    private final double falseEasting;
    private final double falseNorthing;
    private final double metresPerUnit;

    PointProjection(String method, Parameters p, double longitude0, double falseEasting, double falseNorthing) {
        this.method = method;
        this.longitude0 = longitude0;
        this.falseEasting = falseEasting;
        this.falseNorthing = falseNorthing;
        this.metresPerUnit = p.metresPerUnit();
    }

    PointProjection(String method, Parameters p) {
        this(method, p, p.number("lon_0", 0), p.number("x_0", 0), p.number("y_0", 0));
    }

    /** From the central meridian, [−π, π], and latitude [rad] to metres from the origin of the projection. */
    abstract void project(double lambda, double phi, double[] xy);

    /** From metres from the origin of the projection to longitude from the central meridian and latitude [rad]. */
    abstract void unproject(double x, double y, double[] lambdaPhi);

    @Override
    public final String method() {
        return method;
    }

    @Override
    public final void forward(double[] xyz, int count) {
        double[] xy = new double[2];
        for (int i = 0, end = 3 * count; i < end; i += 3) {
            double latitude = xyz[i + 1];
            if (!(Math.abs(latitude) <= 90)) {
                xyz[i] = Double.NaN;
                continue;
            }
            project(Math.toRadians(turn(xyz[i] - longitude0)), Math.toRadians(latitude), xy);
            xyz[i] = (xy[0] + falseEasting) / metresPerUnit;
            xyz[i + 1] = (xy[1] + falseNorthing) / metresPerUnit;
        }
    }

    @Override
    public final void inverse(double[] xyz, int count) {
        double[] angles = new double[2];
        for (int i = 0, end = 3 * count; i < end; i += 3) {
            unproject(xyz[i] * metresPerUnit - falseEasting, xyz[i + 1] * metresPerUnit - falseNorthing, angles);
            xyz[i] = turn(Math.toDegrees(angles[0]) + longitude0);
            xyz[i + 1] = Math.toDegrees(angles[1]);
        }
    }

    /** The same direction within [−180, 180]. */
    private static double turn(double degrees) {
        if (degrees >= -180 && degrees <= 180) {
            return degrees;
        }
        return degrees - 360 * Math.rint(degrees / 360);
    }
}

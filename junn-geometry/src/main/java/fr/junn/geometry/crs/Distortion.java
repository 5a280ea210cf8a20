package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.crs.projection.Projection;

/**
 * How a projection turns and stretches at a place.
 *
 * @param convergence the angle from true north to grid north, positive where grid north lies to the east of it, as in
 *     Snyder and EPSG; IGN's Circé counts it the other way [degree]
 * @param meridianScale a length along the meridian in the plane, divided by the true one
 * @param parallelScale a length along the parallel in the plane, divided by the true one; equal to the other for conformal
 *     projections
 */
public record Distortion(double convergence, double meridianScale, double parallelScale) {
    /** Half the step of the differences, 111 m; the error of the fourth order is below 10⁻¹¹. */
    private static final double STEP = 1e-3;

    /** (k − 1)·10⁵, in centimetres per kilometre, as French surveyors state it ("altération linéaire"). */
    public double centimetresPerKilometre() {
        return (meridianScale - 1) * 1e5;
    }

    static Distortion at(Crs crs, double x, double y) {
        Crs.Frame frame = crs.frame();
        Projection projection = frame == null ? null : frame.projection();
        if (frame == null || projection == null) {
            throw new JunnException(CrsMessage.NO_OPERATION, crs, "a map projection");
        }
        double[] place = {x, y, 0};
        projection.inverse(place, 1);
        double longitude = place[0];
        double latitude = place[1];
        double[] north = derivative(projection, longitude, latitude, 0, STEP);
        double[] east = derivative(projection, longitude, latitude, STEP, 0);
        if (!Double.isFinite(north[0] + north[1] + east[0] + east[1])) {
            throw new JunnException(CrsMessage.OUTSIDE_DOMAIN, x, y, projection.method());
        }
        Ellipsoid ellipsoid = frame.datum().ellipsoid();
        double along = Math.toRadians(ellipsoid.meridionalRadius(latitude));
        double across =
                Math.toRadians(ellipsoid.primeVerticalRadius(latitude)) * Elementary.cos(Math.toRadians(latitude));
        return new Distortion(
                Math.toDegrees(Elementary.atan2(-north[0], north[1])),
                Math.sqrt(north[0] * north[0] + north[1] * north[1]) / along,
                Math.sqrt(east[0] * east[0] + east[1] * east[1]) / across);
    }

    /** Change of easting and northing per degree, by central differences of the fourth order. */
    private static double[] derivative(Projection p, double longitude, double latitude, double dx, double dy) {
        double[] q = new double[12];
        int[] at = {-2, -1, 1, 2};
        for (int i = 0; i < 4; i++) {
            q[3 * i] = longitude + at[i] * dx;
            q[3 * i + 1] = latitude + at[i] * dy;
        }
        p.forward(q, 4);
        return new double[] {
            (q[0] - 8 * q[3] + 8 * q[6] - q[9]) / (12 * STEP), (q[1] - 8 * q[4] + 8 * q[7] - q[10]) / (12 * STEP)
        };
    }
}

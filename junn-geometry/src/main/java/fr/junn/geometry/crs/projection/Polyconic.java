package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** American polyconic (EPSG method 9818). */
final class Polyconic extends IterativeProjection {
    private final Meridian meridian;
    private final double a;
    private final double e2;
    private final double origin;

    Polyconic(Parameters p, Ellipsoid ellipsoid) {
        super("American Polyconic", p);
        meridian = new Meridian(ellipsoid);
        a = ellipsoid.semiMajorAxis();
        e2 = ellipsoid.eccentricitySquared();
        origin = meridian.length(Math.toRadians(p.number("lat_0", 0)));
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        double sin = Elementary.sin(phi);
        if (Math.abs(sin) < 1e-9) {
            xy[0] = a * lambda;
            xy[1] = meridian.length(phi) - origin;
            return;
        }
        double nu = a / Math.sqrt(1 - e2 * sin * sin);
        double cone = nu * Elementary.cos(phi) / sin;
        double half = Elementary.sin(0.5 * lambda * sin);
        xy[0] = cone * Elementary.sin(lambda * sin);
        xy[1] = meridian.length(phi) - origin + 2 * cone * half * half;
    }

    @Override
    void guess(double x, double y, double[] lambdaPhi) {
        double phi = meridian.latitude(Math.max(-1e7, Math.min(1e7, y + origin)));
        lambdaPhi[0] = Math.max(-3, Math.min(3, x / (a * Math.max(0.1, Elementary.cos(phi)))));
        lambdaPhi[1] = Math.max(-1.5, Math.min(1.5, phi));
    }
}

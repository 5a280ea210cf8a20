package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** Cassini–Soldner, of the first survey of France (EPSG method 9806), good for some degrees around its meridian. */
final class CassiniSoldner extends IterativeProjection {
    private final Meridian meridian;
    private final double a;
    private final double e2;
    private final double origin;

    CassiniSoldner(Parameters p, Ellipsoid ellipsoid) {
        super("Cassini-Soldner", p);
        meridian = new Meridian(ellipsoid);
        a = ellipsoid.semiMajorAxis();
        e2 = ellipsoid.eccentricitySquared();
        origin = meridian.length(Math.toRadians(p.number("lat_0", 0)));
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        double sin = Elementary.sin(phi);
        double cos = Elementary.cos(phi);
        double nu = a / Math.sqrt(1 - e2 * sin * sin);
        double t = sin * sin / (cos * cos);
        double b = lambda * cos;
        double c = e2 * cos * cos / (1 - e2);
        double b2 = b * b;
        xy[0] = nu * b * (1 - t * b2 / 6 - (8 - t + 8 * c) * t * b2 * b2 / 120);
        xy[1] = meridian.length(phi) - origin + nu * sin / cos * b2 * (0.5 + (5 - t + 6 * c) * b2 / 24);
    }

    @Override
    void guess(double x, double y, double[] lambdaPhi) {
        double phi = meridian.latitude(y + origin);
        lambdaPhi[0] = x / (a * Elementary.cos(phi));
        lambdaPhi[1] = phi;
    }
}

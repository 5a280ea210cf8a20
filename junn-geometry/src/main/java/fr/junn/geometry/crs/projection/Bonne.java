package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** Bonne's projection, of the general staff's map of France (EPSG method 9827). */
final class Bonne extends PointProjection {
    private final Meridian meridian;
    private final double a;
    private final double e;
    private final double apex;
    private final double length1;

    Bonne(Parameters p, Ellipsoid ellipsoid) {
        super("Bonne", p);
        meridian = new Meridian(ellipsoid);
        a = ellipsoid.semiMajorAxis();
        e = ellipsoid.eccentricity();
        double phi1 = Math.toRadians(p.required("lat_1"));
        apex = a * LambertConicConformal.parallel(phi1, e) / Elementary.sin(phi1);
        length1 = meridian.length(phi1);
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        double rho = apex + length1 - meridian.length(phi);
        double theta = a * LambertConicConformal.parallel(phi, e) * lambda / rho;
        xy[0] = rho * Elementary.sin(theta);
        xy[1] = apex - rho * Elementary.cos(theta);
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        double sign = apex < 0 ? -1 : 1;
        double v = apex - y;
        double rho = sign * Math.sqrt(x * x + v * v);
        double phi = meridian.latitude(apex + length1 - rho);
        double theta = Elementary.atan2(sign * x, sign * v);
        lambdaPhi[0] = rho * theta / (a * LambertConicConformal.parallel(phi, e));
        lambdaPhi[1] = phi;
    }
}

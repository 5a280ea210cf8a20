package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/**
 * Gauss–Laborde, the projection of Réunion: the ellipsoid conformally on a sphere, the sphere on a cylinder that touches it
 * along the central meridian (IGN NT/G 73, "Gauss-Laborde sphère de courbure"). Not the same as transverse Mercator: on
 * Réunion they differ by some millimetres.
 */
final class GaussLaborde extends PointProjection {
    private final double e;
    private final double n1;
    private final double constant;
    private final double radius;
    private final double phiSphere;
    private final double[] fromConformal;

    GaussLaborde(Parameters p, Ellipsoid ellipsoid) {
        super("Gauss-Laborde", p);
        e = ellipsoid.eccentricity();
        double e2 = ellipsoid.eccentricitySquared();
        double phi0 = Math.toRadians(p.required("lat_0"));
        double sin = Elementary.sin(phi0);
        double cos = Elementary.cos(phi0);
        n1 = Math.sqrt(1 + e2 * cos * cos * cos * cos / (1 - e2));
        double sinSphere = sin / n1;
        phiSphere = Elementary.asin(sinSphere);
        constant = Elementary.atanh(sinSphere) - n1 * Ellipsoid.isometric(sin, cos, e);
        radius = p.scale() * ellipsoid.semiMajorAxis() * Math.sqrt(1 - e2) / (1 - e2 * sin * sin);
        fromConformal = Series.fromConformal(ellipsoid.thirdFlattening());
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        double psi = constant + n1 * Ellipsoid.isometric(Elementary.sin(phi), Elementary.cos(phi), e);
        double exp = Elementary.exp(psi);
        double cosh = 0.5 * (exp + 1 / exp);
        double sinh = 0.5 * (exp - 1 / exp);
        xy[0] = radius * Elementary.atanh(Elementary.sin(n1 * lambda) / cosh);
        xy[1] = radius * (Elementary.atan(sinh / Elementary.cos(n1 * lambda)) - phiSphere);
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        double exp = Elementary.exp(x / radius);
        double cosh = 0.5 * (exp + 1 / exp);
        double sinh = 0.5 * (exp - 1 / exp);
        double meridian = y / radius + phiSphere;
        double psi = Elementary.atanh(Elementary.sin(meridian) / cosh);
        lambdaPhi[0] = Elementary.atan2(sinh, Elementary.cos(meridian)) / n1;
        lambdaPhi[1] = Series.latitude((psi - constant) / n1, fromConformal);
    }
}

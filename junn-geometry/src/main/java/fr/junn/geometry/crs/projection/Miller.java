package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** Miller's cylindrical projection on the sphere of the equator's radius (Snyder 1987, p. 88), of IGN's world maps. */
final class Miller extends PointProjection {
    private final double radius;

    Miller(Parameters p, Ellipsoid ellipsoid) {
        super("Miller Cylindrical", p);
        radius = ellipsoid.semiMajorAxis();
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        xy[0] = radius * lambda;
        xy[1] = radius * 1.25 * Elementary.atanh(Elementary.sin(0.8 * phi));
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        double exp = Elementary.exp(0.8 * y / radius);
        lambdaPhi[0] = x / radius;
        lambdaPhi[1] = 1.25 * Elementary.atan(0.5 * (exp - 1 / exp));
    }
}

package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/**
 * Mercator's projection with a scale at the equator or a parallel of true length (EPSG methods 9804 and 9805), and the
 * web's (1024), which takes the Earth for a sphere.
 */
final class Mercator extends PointProjection {
    private final double e;
    private final double radius;
    private final double[] fromConformal;

    Mercator(Parameters p, Ellipsoid ellipsoid) {
        super(p.has("lat_ts") ? "Mercator (variant B)" : "Mercator (variant A)", p);
        e = ellipsoid.eccentricity();
        double k =
                p.has("lat_ts") ? LambertConicConformal.parallel(Math.toRadians(p.required("lat_ts")), e) : p.scale();
        radius = k * ellipsoid.semiMajorAxis();
        fromConformal = Series.fromConformal(ellipsoid.thirdFlattening());
    }

    private Mercator(Parameters p, double radius) {
        super("Popular Visualisation Pseudo Mercator", p);
        this.e = 0;
        this.radius = radius;
        this.fromConformal = new double[0];
    }

    static Mercator web(Parameters p, Ellipsoid ellipsoid) {
        return new Mercator(p, ellipsoid.semiMajorAxis());
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        xy[0] = radius * lambda;
        xy[1] = Math.abs(phi) >= Math.PI / 2
                ? Double.NaN
                : radius * Ellipsoid.isometric(Elementary.sin(phi), Elementary.cos(phi), e);
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        lambdaPhi[0] = x / radius;
        lambdaPhi[1] = Series.latitude(y / radius, fromConformal);
    }
}

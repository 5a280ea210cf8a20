package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** Equidistant cylindrical projection on the ellipsoid (EPSG method 1028): meridians keep their length. */
final class EquidistantCylindrical extends PointProjection {
    private final double across;
    private final Meridian meridian;
    private final double origin;

    EquidistantCylindrical(Parameters p, Ellipsoid ellipsoid) {
        super("Equidistant Cylindrical", p);
        meridian = new Meridian(ellipsoid);
        double parallel =
                LambertConicConformal.parallel(Math.toRadians(p.number("lat_ts", 0)), ellipsoid.eccentricity());
        across = ellipsoid.semiMajorAxis() * parallel;
        origin = meridian.length(Math.toRadians(p.number("lat_0", 0)));
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        xy[0] = across * lambda;
        xy[1] = meridian.length(phi) - origin;
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        lambdaPhi[0] = x / across;
        lambdaPhi[1] = meridian.latitude(y + origin);
    }
}

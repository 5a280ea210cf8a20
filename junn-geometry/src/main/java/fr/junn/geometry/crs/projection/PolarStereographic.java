package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/**
 * Polar stereographic projection: scale at the pole (EPSG method 9810), parallel of true length (9829), and that with the
 * false origin on this parallel (9830, of Adélie Land).
 */
final class PolarStereographic extends PointProjection {
    private final double e;
    /** 1 for the south pole, −1 for the north pole: the sense in which ρ·cos λ counts. */
    private final double south;

    private final double scale;
    private final double offset;
    private final double[] fromConformal;

    PolarStereographic(Parameters p, Ellipsoid ellipsoid) {
        super(name(p), p);
        e = ellipsoid.eccentricity();
        south = p.required("lat_0") < 0 ? 1 : -1;
        double a = ellipsoid.semiMajorAxis();
        if (p.has("lat_ts") && Math.abs(p.required("lat_ts")) < 90) {
            double phi = Math.toRadians(Math.abs(p.required("lat_ts")));
            double rho = a * LambertConicConformal.parallel(phi, e);
            scale = rho * Elementary.exp(Ellipsoid.isometric(Elementary.sin(phi), Elementary.cos(phi), e));
            offset = p.text("variant").equals("c") ? -south * rho : 0;
        } else {
            double shape = 0.5 * ((1 + e) * Elementary.log(1 + e) + (1 - e) * Elementary.log(1 - e));
            scale = 2 * a * p.scale() / Elementary.exp(shape);
            offset = 0;
        }
        fromConformal = Series.fromConformal(ellipsoid.thirdFlattening());
    }

    private static String name(Parameters p) {
        String variant = p.text("variant").equals("c") ? "C" : p.has("lat_ts") ? "B" : "A";
        return "Polar Stereographic (variant " + variant + ")";
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        double up = -south * phi;
        double rho = up >= Math.PI / 2
                ? 0
                : scale * Elementary.exp(-Ellipsoid.isometric(Elementary.sin(up), Elementary.cos(up), e));
        xy[0] = rho * Elementary.sin(lambda);
        xy[1] = south * rho * Elementary.cos(lambda) + offset;
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        double v = south * (y - offset);
        double rho = Math.sqrt(x * x + v * v);
        if (rho == 0) {
            lambdaPhi[0] = 0;
            lambdaPhi[1] = -south * Math.PI / 2;
            return;
        }
        lambdaPhi[0] = Elementary.atan2(x, v);
        lambdaPhi[1] = -south * Series.latitude(-Elementary.log(rho / scale), fromConformal);
    }
}

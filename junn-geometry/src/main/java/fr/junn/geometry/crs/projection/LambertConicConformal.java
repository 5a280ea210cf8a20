package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/**
 * Lambert's conformal conic projection, tangent or secant (EPSG methods 9801 and 9802; IGN NT/G 71, ALG0003, 0004, 0019 and
 * 0054): the distance from the apex is c·exp(−n·ψ), the angle at the apex n·λ.
 */
final class LambertConicConformal extends PointProjection {
    private final double e;
    private final double n;
    private final double c;
    private final double rho0;
    private final double[] fromConformal;

    LambertConicConformal(Parameters p, Ellipsoid ellipsoid) {
        super(p.has("lat_2") ? "Lambert Conic Conformal (2SP)" : "Lambert Conic Conformal (1SP)", p);
        this.e = ellipsoid.eccentricity();
        double phi1 = Math.toRadians(p.has("lat_1") ? p.required("lat_1") : p.required("lat_0"));
        double phi2 = Math.toRadians(p.number("lat_2", p.number("lat_1", p.number("lat_0", 0))));
        double sin1 = Elementary.sin(phi1);
        double psi1 = Ellipsoid.isometric(sin1, Elementary.cos(phi1), e);
        double m1 = parallel(phi1, e);
        if (Math.abs(phi1 - phi2) < 1e-12) {
            n = sin1;
        } else {
            double psi2 = Ellipsoid.isometric(Elementary.sin(phi2), Elementary.cos(phi2), e);
            n = Elementary.log(m1 / parallel(phi2, e)) / (psi2 - psi1);
        }
        c = ellipsoid.semiMajorAxis() * p.scale() * m1 * Elementary.exp(n * psi1) / n;
        double latitude0 = p.number("lat_0", p.number("lat_1", 0));
        rho0 = latitude0 * n >= 90 * Math.abs(n) - 1e-9 ? 0 : radius(Math.toRadians(latitude0));
        fromConformal = Series.fromConformal(ellipsoid.thirdFlattening());
    }

    /** The radius of a parallel, in units of the semi-major axis. */
    static double parallel(double phi, double e) {
        double sin = Elementary.sin(phi);
        return Elementary.cos(phi) / Math.sqrt(1 - e * e * sin * sin);
    }

    private double radius(double phi) {
        return c * Elementary.exp(-n * Ellipsoid.isometric(Elementary.sin(phi), Elementary.cos(phi), e));
    }

    /** n, for the tests of IGN's algorithms. */
    double exponent() {
        return n;
    }

    /** c [m], for the tests of IGN's algorithms. */
    double constant() {
        return c;
    }

    /** The distance of the origin from the apex [m], for the tests of IGN's algorithms. */
    double originRadius() {
        return rho0;
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        boolean apex = phi * n > 0 && Math.abs(phi) >= Math.PI / 2;
        double rho = apex ? 0 : radius(phi);
        double theta = n * lambda;
        xy[0] = rho * Elementary.sin(theta);
        xy[1] = rho0 - rho * Elementary.cos(theta);
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        double sign = n < 0 ? -1 : 1;
        double u = sign * x;
        double v = sign * (rho0 - y);
        double rho = Math.sqrt(u * u + v * v);
        if (rho == 0) {
            lambdaPhi[0] = 0;
            lambdaPhi[1] = sign * Math.PI / 2;
            return;
        }
        lambdaPhi[0] = Elementary.atan2(u, v) / n;
        lambdaPhi[1] = Series.latitude(-Elementary.log(rho / Math.abs(c)) / n, fromConformal);
    }
}

package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/**
 * Transverse Mercator (Gauss–Krüger, UTM; EPSG method 9807) by Krüger's series to the sixth order (Karney 2011): to some
 * nanometres within 35° of the central meridian, to a millimetre within 60°; farther away it refuses.
 */
final class TransverseMercator extends PointProjection {
    /** η' at 65° from the central meridian on the equator. */
    private static final double LARGEST_ETA = 1.5;

    private final double e;
    private final double radius;
    private final double xi0;
    private final double[] alpha;
    private final double[] beta;
    private final double[] fromConformal;

    TransverseMercator(Parameters p, Ellipsoid ellipsoid) {
        this(
                p,
                ellipsoid,
                p.number("lon_0", 0),
                p.number("lat_0", 0),
                p.scale(),
                p.number("x_0", 0),
                p.number("y_0", 0));
    }

    private TransverseMercator(
            Parameters p, Ellipsoid ellipsoid, double lon0, double lat0, double k0, double x0, double y0) {
        super("Transverse Mercator", p, lon0, x0, y0);
        double n = ellipsoid.thirdFlattening();
        e = ellipsoid.eccentricity();
        radius = k0 * Series.rectifyingRadius(ellipsoid.semiMajorAxis(), n);
        alpha = Series.alpha(n);
        beta = Series.beta(n);
        fromConformal = Series.fromConformal(n);
        double[] xy = new double[2];
        if (Math.abs(lat0) >= 90) {
            xi0 = Math.copySign(Math.PI / 2, lat0);
        } else {
            plane(0, Math.toRadians(lat0), xy);
            xi0 = xy[1];
        }
    }

    /** A zone of the Universal Transverse Mercator. */
    static TransverseMercator utm(Parameters p, Ellipsoid ellipsoid) {
        double zone = p.required("zone");
        return new TransverseMercator(p, ellipsoid, 6 * zone - 183, 0, 0.9996, 500000, p.has("south") ? 10000000 : 0);
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        if (Math.abs(phi) >= Math.PI / 2) {
            xy[0] = 0;
            xy[1] = Math.copySign(Math.PI / 2, phi);
        } else {
            plane(lambda, phi, xy);
        }
        xy[0] *= radius;
        xy[1] = radius * (xy[1] - xi0);
    }

    /** η and ξ, on a sphere of radius 1. */
    private void plane(double lambda, double phi, double[] xy) {
        double psi = Ellipsoid.isometric(Elementary.sin(phi), Elementary.cos(phi), e);
        double exp = Elementary.exp(psi);
        double sinh = 0.5 * (exp - 1 / exp);
        double cosh = 0.5 * (exp + 1 / exp);
        double cos = Elementary.cos(lambda);
        double tanh = Elementary.sin(lambda) / cosh;
        double eta = Elementary.atanh(tanh);
        if (!(Math.abs(eta) <= LARGEST_ETA && cos > 0)) {
            xy[0] = Double.NaN;
            return;
        }
        double h = sinh * sinh + cos * cos;
        double sin2 = 2 * sinh * cos / h;
        double cos2 = (cos - sinh) * (cos + sinh) / h;
        double q = 1 / (1 - tanh * tanh);
        double cosh2 = (1 + tanh * tanh) * q;
        double sinh2 = 2 * tanh * q;
        xy[0] = eta;
        xy[1] = Elementary.atan(sinh / cos);
        addSeries(alpha, sin2, cos2, sinh2, cosh2, xy);
    }

    /** Adds Σ c[j]·sin(2(j + 1)(ξ + iη)) to (η, ξ), by Clenshaw's recurrence in complex numbers. */
    private static void addSeries(double[] c, double sin2, double cos2, double sinh2, double cosh2, double[] etaXi) {
        double re = 2 * cos2 * cosh2;
        double im = -2 * sin2 * sinh2;
        double b1 = 0;
        double b1i = 0;
        double b2 = 0;
        double b2i = 0;
        for (int j = c.length - 1; j >= 0; j--) {
            double b = c[j] + re * b1 - im * b1i - b2;
            double bi = re * b1i + im * b1 - b2i;
            b2 = b1;
            b2i = b1i;
            b1 = b;
            b1i = bi;
        }
        double s = sin2 * cosh2;
        double si = cos2 * sinh2;
        etaXi[0] += b1 * si + b1i * s;
        etaXi[1] += b1 * s - b1i * si;
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        double eta = x / radius;
        double xi = y / radius + xi0;
        if (!(Math.abs(eta) <= LARGEST_ETA && Math.abs(xi) <= 2)) {
            lambdaPhi[0] = Double.NaN;
            return;
        }
        double exp = Elementary.exp(2 * eta);
        lambdaPhi[0] = eta;
        lambdaPhi[1] = xi;
        double sinh2 = 0.5 * (exp - 1 / exp);
        double cosh2 = 0.5 * (exp + 1 / exp);
        addSeries(beta, Elementary.sin(2 * xi), Elementary.cos(2 * xi), sinh2, cosh2, lambdaPhi);
        double expEta = Elementary.exp(lambdaPhi[0]);
        double sinhEta = 0.5 * (expEta - 1 / expEta);
        double coshEta = 0.5 * (expEta + 1 / expEta);
        double sinXi = Elementary.sin(lambdaPhi[1]);
        double cosXi = Elementary.cos(lambdaPhi[1]);
        double across = Math.sqrt(sinhEta * sinhEta + cosXi * cosXi);
        double sin = sinXi / coshEta;
        double cos = across / coshEta;
        lambdaPhi[0] = Elementary.atan2(sinhEta, cosXi);
        lambdaPhi[1] =
                Elementary.atan2(sinXi, across) + Series.sum(fromConformal, 2 * sin * cos, (cos - sin) * (cos + sin));
    }
}

package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** Lengths along the meridian, by way of conformal latitude and the series of {@link Series}. */
final class Meridian {
    private final double e;
    private final double radius;
    private final double[] alpha;
    private final double[] beta;
    private final double[] fromConformal;

    Meridian(Ellipsoid ellipsoid) {
        double n = ellipsoid.thirdFlattening();
        e = ellipsoid.eccentricity();
        radius = Series.rectifyingRadius(ellipsoid.semiMajorAxis(), n);
        alpha = Series.alpha(n);
        beta = Series.beta(n);
        fromConformal = Series.fromConformal(n);
    }

    /** From the equator to a latitude [m]. */
    double length(double phi) {
        if (Math.abs(phi) >= Math.PI / 2) {
            return radius * Math.copySign(Math.PI / 2, phi);
        }
        double exp = Elementary.exp(Ellipsoid.isometric(Elementary.sin(phi), Elementary.cos(phi), e));
        double sinh = 0.5 * (exp - 1 / exp);
        double cos = 2 / (exp + 1 / exp);
        double sin = sinh * cos;
        return radius * (Elementary.atan(sinh) + Series.sum(alpha, 2 * sin * cos, (cos - sin) * (cos + sin)));
    }

    /** The latitude at a length from the equator; NaN beyond the poles. */
    double latitude(double length) {
        double mu = length / radius;
        if (!(Math.abs(mu) <= Math.PI / 2 + 1e-12)) {
            return Double.NaN;
        }
        double chi = mu + Series.sum(beta, Elementary.sin(2 * mu), Elementary.cos(2 * mu));
        return chi + Series.sum(fromConformal, Elementary.sin(2 * chi), Elementary.cos(2 * chi));
    }
}

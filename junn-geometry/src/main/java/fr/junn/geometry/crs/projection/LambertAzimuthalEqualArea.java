package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** Lambert's azimuthal equal area projection, oblique (EPSG method 9820). */
final class LambertAzimuthalEqualArea extends PointProjection {
    private final double e2;
    private final double e;
    private final double qPole;
    private final double rq;
    private final double d;
    private final double sinBeta0;
    private final double cosBeta0;

    LambertAzimuthalEqualArea(Parameters p, Ellipsoid ellipsoid) {
        super("Lambert Azimuthal Equal Area", p);
        e2 = ellipsoid.eccentricitySquared();
        e = ellipsoid.eccentricity();
        qPole = q(1);
        rq = ellipsoid.semiMajorAxis() * Math.sqrt(0.5 * qPole);
        double phi0 = Math.toRadians(p.required("lat_0"));
        sinBeta0 = q(Elementary.sin(phi0)) / qPole;
        cosBeta0 = Math.sqrt((1 - sinBeta0) * (1 + sinBeta0));
        d = ellipsoid.semiMajorAxis() * LambertConicConformal.parallel(phi0, e) / (rq * cosBeta0);
    }

    private double q(double sin) {
        double es = e * sin;
        double second = e == 0 ? sin : Elementary.atanh(es) / e;
        return (1 - e2) * (sin / (1 - es * es) + second);
    }

    @Override
    void project(double lambda, double phi, double[] xy) {
        double sin = Math.max(-1, Math.min(1, q(Elementary.sin(phi)) / qPole));
        double cos = Math.sqrt((1 - sin) * (1 + sin));
        double cosLambda = Elementary.cos(lambda);
        double denominator = 1 + sinBeta0 * sin + cosBeta0 * cos * cosLambda;
        if (denominator < 1e-9) { // the antipode is a circle
            xy[0] = Double.NaN;
            return;
        }
        double b = rq * Math.sqrt(2 / denominator);
        xy[0] = b * d * cos * Elementary.sin(lambda);
        xy[1] = b / d * (cosBeta0 * sin - sinBeta0 * cos * cosLambda);
    }

    @Override
    void unproject(double x, double y, double[] lambdaPhi) {
        double u = x / d;
        double v = y * d;
        double rho = Math.sqrt(u * u + v * v);
        double half = rho / (2 * rq);
        if (!(half < 1)) {
            lambdaPhi[0] = Double.NaN;
            return;
        }
        double sinC = 2 * half * Math.sqrt(1 - half * half);
        double cosC = 1 - 2 * half * half;
        double sinBeta = rho == 0 ? sinBeta0 : cosC * sinBeta0 + v * sinC * cosBeta0 / rho;
        lambdaPhi[0] = rho == 0 ? 0 : Elementary.atan2(u * sinC, rho * cosBeta0 * cosC - v * sinBeta0 * sinC);
        lambdaPhi[1] = latitude(sinBeta);
    }

    /** Newton's iteration on q(φ); from the authalic latitude, three steps do. */
    private double latitude(double sinBeta) {
        double target = qPole * Math.max(-1, Math.min(1, sinBeta));
        double phi = Elementary.asin(Math.max(-1, Math.min(1, sinBeta)));
        for (int i = 0; i < 5; i++) {
            double sin = Elementary.sin(phi);
            double cos = Elementary.cos(phi);
            if (cos < 1e-9) {
                break;
            }
            double w = 1 - e2 * sin * sin;
            phi += (target - q(sin)) * w * w / (2 * (1 - e2) * cos);
        }
        return phi;
    }
}

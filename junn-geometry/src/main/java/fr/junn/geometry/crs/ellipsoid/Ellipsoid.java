package fr.junn.geometry.crs.ellipsoid;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;

/**
 * The figure of the Earth that a geodetic system takes: an oblate ellipsoid of revolution.
 *
 * <p>Angles are in degrees, longitude positive to the east and latitude to the north; lengths in metres. Immutable.
 *
 * @param name as its registry writes it
 * @param semiMajorAxis a [m]
 * @param flattening f = (a − b) / a; 0 for a sphere
 */
public record Ellipsoid(String name, double semiMajorAxis, double flattening) {
    /** GRS 1980, of RGF93, ETRS89 and the ITRF (EPSG:7019). */
    public static final Ellipsoid GRS80 = new Ellipsoid("GRS 1980", 6378137, 1 / 298.257222101);
    /** WGS 84 (EPSG:7030). */
    public static final Ellipsoid WGS84 = new Ellipsoid("WGS 84", 6378137, 1 / 298.257223563);

    // the radius of curvature degenerates nearer to the centre than this part of a
    private static final double CORE = 0.01;

    public Ellipsoid {
        boolean sound = semiMajorAxis > 0 && semiMajorAxis < 1e9 && flattening >= 0 && flattening < 0.1;
        if (!sound) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT,
                    "ellipsoid " + name,
                    "a = " + semiMajorAxis + " m, f = " + flattening,
                    "0 < a < 1e9 m, 0 <= f < 0.1");
        }
    }

    /** b [m]. */
    public double semiMinorAxis() {
        return semiMajorAxis * (1 - flattening);
    }

    /** e², the square of the first eccentricity. */
    public double eccentricitySquared() {
        return flattening * (2 - flattening);
    }

    /** e, the first eccentricity. */
    public double eccentricity() {
        return Math.sqrt(eccentricitySquared());
    }

    /** n = (a − b) / (a + b), in which the series of the projections run. */
    public double thirdFlattening() {
        return flattening / (2 - flattening);
    }

    /** The radius of curvature across the meridian at a latitude, "la grande normale" [m]. */
    public double primeVerticalRadius(double latitude) {
        double sin = Elementary.sin(Math.toRadians(latitude));
        return semiMajorAxis / Math.sqrt(1 - eccentricitySquared() * sin * sin);
    }

    /** The radius of curvature along the meridian at a latitude [m]. */
    public double meridionalRadius(double latitude) {
        double sin = Elementary.sin(Math.toRadians(latitude));
        double w = 1 - eccentricitySquared() * sin * sin;
        return semiMajorAxis * (1 - eccentricitySquared()) / (w * Math.sqrt(w));
    }

    /**
     * The isometric latitude ψ = artanh(sin φ) − e·artanh(e·sin φ), by which conformal projections go (IGN NT/G 71, ALG0001).
     *
     * @param latitude φ, not of a pole [degree]
     */
    public double isometricLatitude(double latitude) {
        double phi = Math.toRadians(latitude);
        return isometric(Elementary.sin(phi), Elementary.cos(phi), eccentricity());
    }

    /** The isometric latitude from sine and cosine of the latitude. */
    public static double isometric(double sin, double cos, double e) {
        double psi = sin >= 0 ? Elementary.log((1 + sin) / cos) : -Elementary.log((1 - sin) / cos);
        return psi - e * Elementary.atanh(e * sin);
    }

    /**
     * Longitude, latitude and ellipsoidal height to geocentric X, Y, Z, in place (EPSG method 9602, IGN ALG0009).
     *
     * @param xyz positions of three numbers
     * @param count how many positions
     */
    public void toGeocentric(double[] xyz, int count) {
        double e2 = eccentricitySquared();
        for (int i = 0, end = 3 * count; i < end; i += 3) {
            double lambda = Math.toRadians(xyz[i]);
            double phi = Math.toRadians(xyz[i + 1]);
            double h = xyz[i + 2];
            double sin = Elementary.sin(phi);
            double n = semiMajorAxis / Math.sqrt(1 - e2 * sin * sin);
            double p = (n + h) * Elementary.cos(phi);
            xyz[i] = p * Elementary.cos(lambda);
            xyz[i + 1] = p * Elementary.sin(lambda);
            xyz[i + 2] = (n * (1 - e2) + h) * sin;
        }
    }

    /**
     * Geocentric X, Y, Z to longitude, latitude and ellipsoidal height, in place. Three steps of Bowring's iteration
     * (Survey Review 23, 1976), which leave less than a nanometre from the depths of the Earth to the Moon. A position within
     * a hundredth of the radius from the centre gives NaN: it has no latitude.
     *
     * @param xyz positions of three numbers
     * @param count how many positions
     */
    public void toGeographic(double[] xyz, int count) {
        double a = semiMajorAxis;
        double b = semiMinorAxis();
        double e2 = eccentricitySquared();
        double second = e2 / (1 - e2) * b;
        for (int i = 0, end = 3 * count; i < end; i += 3) {
            double x = xyz[i];
            double y = xyz[i + 1];
            double z = xyz[i + 2];
            double p = Math.sqrt(x * x + y * y);
            double r = Math.sqrt(p * p + z * z);
            if (!(r > CORE * a)) {
                xyz[i] = Double.NaN;
                continue;
            }
            if (p < 1e-9 * r) {
                xyz[i] = 0;
                xyz[i + 1] = z > 0 ? 90 : -90;
                xyz[i + 2] = Math.abs(z) - b;
                continue;
            }
            double t = z / p * (1 - flattening) * (1 + second / r);
            double up = 0;
            double out = 1;
            for (int step = 0; step < 3; step++) {
                double cosBeta = 1 / Math.sqrt(1 + t * t);
                double sinBeta = t * cosBeta;
                up = z + second * sinBeta * sinBeta * sinBeta;
                out = p - e2 * a * cosBeta * cosBeta * cosBeta;
                t = (1 - flattening) * up / out;
            }
            double norm = Math.sqrt(up * up + out * out);
            double sin = up / norm;
            double cos = out / norm;
            xyz[i] = Math.toDegrees(Elementary.atan2(y, x));
            xyz[i + 1] = Math.toDegrees(Elementary.atan2(up, out));
            xyz[i + 2] = p * cos + z * sin - a * Math.sqrt(1 - e2 * sin * sin);
        }
    }
}

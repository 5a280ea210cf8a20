package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Elementary;

/**
 * The trigonometric series between latitudes, to the sixth order of the third flattening n, which leaves less than 10⁻¹⁵ rad
 * on the ellipsoids of geodesy.
 *
 * <p>Coefficients: Karney, <i>Transverse Mercator with an accuracy of a few nanometers</i> (Journal of Geodesy 85, 2011),
 * (35) and (36); Kawase, <i>A general formula for calculating meridian arc length</i> (2011), for conformal latitude.
 */
final class Series {
    private Series() {}

    /** The radius of the circle as long as the meridian. */
    static double rectifyingRadius(double a, double n) {
        double q = n * n;
        return a / (1 + n) * (1 + q * (1.0 / 4 + q * (1.0 / 64 + q / 256)));
    }

    /** Conformal to rectifying (transverse Mercator forward). */
    static double[] alpha(double n) {
        return powers(n, new double[][] {
            {1.0 / 2, -2.0 / 3, 5.0 / 16, 41.0 / 180, -127.0 / 288, 7891.0 / 37800},
            {13.0 / 48, -3.0 / 5, 557.0 / 1440, 281.0 / 630, -1983433.0 / 1935360},
            {61.0 / 240, -103.0 / 140, 15061.0 / 26880, 167603.0 / 181440},
            {49561.0 / 161280, -179.0 / 168, 6601661.0 / 7257600},
            {34729.0 / 80640, -3418889.0 / 1995840},
            {212378941.0 / 319334400}
        });
    }

    /** Rectifying to conformal, with the sign by which they are added. */
    static double[] beta(double n) {
        double[] b = powers(n, new double[][] {
            {1.0 / 2, -2.0 / 3, 37.0 / 96, -1.0 / 360, -81.0 / 512, 96199.0 / 604800},
            {1.0 / 48, 1.0 / 15, -437.0 / 1440, 46.0 / 105, -1118711.0 / 3870720},
            {17.0 / 480, -37.0 / 840, -209.0 / 4480, 5569.0 / 90720},
            {4397.0 / 161280, -11.0 / 504, -830251.0 / 7257600},
            {4583.0 / 161280, -108847.0 / 3991680},
            {20648693.0 / 638668800}
        });
        for (int i = 0; i < b.length; i++) {
            b[i] = -b[i];
        }
        return b;
    }

    /** Conformal to geographic latitude. */
    static double[] fromConformal(double n) {
        return powers(n, new double[][] {
            {2, -2.0 / 3, -2, 116.0 / 45, 26.0 / 45, -2854.0 / 675},
            {7.0 / 3, -8.0 / 5, -227.0 / 45, 2704.0 / 315, 2323.0 / 945},
            {56.0 / 15, -136.0 / 35, -1262.0 / 105, 73814.0 / 2835},
            {4279.0 / 630, -332.0 / 35, -399572.0 / 14175},
            {4174.0 / 315, -144838.0 / 6237},
            {601676.0 / 22275}
        });
    }

    /** Row j, which begins with the power j + 1 of n. */
    private static double[] powers(double n, double[][] rows) {
        double[] out = new double[rows.length];
        double lead = 1;
        for (int j = 0; j < rows.length; j++) {
            lead *= n;
            double sum = 0;
            for (int k = rows[j].length - 1; k >= 0; k--) {
                sum = sum * n + rows[j][k];
            }
            out[j] = lead * sum;
        }
        return out;
    }

    /** Σ c[k]·sin(2(k + 1)x) by Clenshaw's recurrence. */
    static double sum(double[] c, double sin2, double cos2) {
        double twice = 2 * cos2;
        double b1 = 0;
        double b2 = 0;
        for (int k = c.length - 1; k >= 0; k--) {
            double b = c[k] + twice * b1 - b2;
            b2 = b1;
            b1 = b;
        }
        return b1 * sin2;
    }

    /** The geographic latitude at an isometric one. */
    static double latitude(double psi, double[] fromConformal) {
        double e = Elementary.exp(psi);
        double sinh = 0.5 * (e - 1 / e);
        double cosh = 0.5 * (e + 1 / e);
        double sin = sinh / cosh;
        double cos = 1 / cosh;
        return Elementary.atan(sinh) + sum(fromConformal, 2 * sin * cos, (cos - sin) * (cos + sin));
    }
}

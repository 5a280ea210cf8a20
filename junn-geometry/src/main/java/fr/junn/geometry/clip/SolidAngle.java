package fr.junn.geometry.clip;

/** What of the sphere about the origin a triangle takes (van Oosterom, Strackee, <i>The solid angle of a plane triangle</i>, 1983). */
final class SolidAngle {
    private SolidAngle() {}

    static double determinant(double[] a, double[] b, double[] c) {
        return a[0] * (b[1] * c[2] - b[2] * c[1])
                + a[1] * (b[2] * c[0] - b[0] * c[2])
                + a[2] * (b[0] * c[1] - b[1] * c[0]);
    }

    static double of(double[] a, double[] b, double[] c) {
        double la = Math.sqrt(dot(a, a));
        double lb = Math.sqrt(dot(b, b));
        double lc = Math.sqrt(dot(c, c));
        double below = la * lb * lc + dot(a, b) * lc + dot(b, c) * la + dot(c, a) * lb;
        return 2 * StrictMath.atan2(determinant(a, b, c), below);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}

package fr.junn.temporal;

/**
 * The place of a position along a Hilbert curve through the plane of all doubles: neighbours in space are neighbours in the
 * index, in any reference system, without a frame to be declared.
 *
 * <p>An ordinate becomes the upper 32 bits of its IEEE 754 form, in the order of numbers: about six significant digits, half
 * a metre in projected systems and a metre in degrees. Curve after Hilbert (1891); loop after Hamilton and Rau-Chaplin
 * (2008), in two dimensions.
 */
final class Hilbert {
    private Hilbert() {}

    static long of(double x, double y) {
        int u = ordered(x);
        int v = ordered(y);
        long place = 0;
        for (int bit = 31; bit >= 0; bit--) {
            int rx = u >>> bit & 1;
            int ry = v >>> bit & 1;
            place = place << 2 | 3 * rx ^ ry;
            if (ry == 0) {
                if (rx == 1) {
                    u = ~u;
                    v = ~v;
                }
                int swap = u;
                u = v;
                v = swap;
            }
        }
        return place;
    }

    private static int ordered(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return (int) ((bits < 0 ? ~bits : bits | Long.MIN_VALUE) >>> 32);
    }
}

package fr.junn.interop.json;

import java.nio.charset.StandardCharsets;

/**
 * Reads decimal numbers that are known to be well formed.
 *
 * <p>Up to 2⁵³ as digits and 10²² as power both are exact doubles, and one division or multiplication rounds once: the
 * result is the nearest double (W. D. Clinger, How to Read Floating Point Numbers Accurately, PLDI 1990, the fast case).
 * Other numbers go the way of the platform.
 */
final class JsonNumbers {
    private static final int LONG_DIGITS = 18;
    static final long EXACT = 1L << 53;
    static final int MOST_POWER = 22;
    private static final double[] POWERS = new double[MOST_POWER + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private JsonNumbers() {}

    /** A power of ten, up to {@link #MOST_POWER}. */
    static double power(int exponent) {
        return POWERS[exponent];
    }

    /** The double nearest to the number in these bytes; infinite where there is none. */
    static double real(byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        long digits = 0;
        int count = 0;
        int power = 0;
        boolean fraction = false;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            byte b = bytes[i];
            if (b >= '0') {
                if (b > '9') {
                    int exponent = exponent(bytes, i + 1, to);
                    if (exponent > 1000) {
                        return slow(bytes, from, to);
                    }
                    power += bytes[i + 1] == '-' ? -exponent : exponent;
                    break;
                }
                if (++count > LONG_DIGITS) {
                    return slow(bytes, from, to);
                }
                digits = digits * 10 + (b - '0');
                power -= fraction ? 1 : 0;
            } else {
                fraction = true;
            }
        }
        if (digits > EXACT || power < -MOST_POWER || power > MOST_POWER) {
            return slow(bytes, from, to);
        }
        double value = power < 0 ? digits / POWERS[-power] : digits * POWERS[power];
        return negative ? -value : value;
    }

    private static int exponent(byte[] bytes, int from, int to) {
        int value = 0;
        for (int i = from; i < to && value <= 1000; i++) {
            value = bytes[i] >= '0' ? value * 10 + (bytes[i] - '0') : value;
        }
        return value;
    }

    private static double slow(byte[] bytes, int from, int to) {
        return Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
    }

    /** Whether these digits with their sign fit a long. */
    static boolean fitsLong(byte[] bytes, int from, int to) {
        int digits = to - from - (bytes[from] == '-' ? 1 : 0);
        if (digits <= LONG_DIGITS) {
            return true;
        }
        if (digits > LONG_DIGITS + 1) {
            return false;
        }
        String bound = bytes[from] == '-' ? "9223372036854775808" : "9223372036854775807";
        String text = new String(bytes, to - digits, digits, StandardCharsets.ISO_8859_1);
        return text.compareTo(bound) <= 0;
    }

    /** The whole number in these bytes, which must fit. */
    static long whole(byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            value = value * 10 - (bytes[i] - '0');
        }
        return negative ? value : -value;
    }
}

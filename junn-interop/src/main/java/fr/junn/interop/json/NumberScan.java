package fr.junn.interop.json;

/**
 * Reads a plain decimal number of at most 18 digits without exponent, all of which stands in the window: most numbers of
 * most documents. What it does not take goes the long way.
 */
final class NumberScan {
    /** How many bytes behind the first must be in the window. */
    static final int ROOM = 24;

    private static final int MOST = 18;

    /** All digits as one number. */
    long digits;

    /** How many of them stand behind the point; −1 where there is no point. */
    int decimals;

    boolean negative;

    /** The byte behind the number. */
    int end;

    /** Whether there is such a number from a byte on. */
    boolean scan(byte[] bytes, int from) {
        int p = from;
        byte b = bytes[p];
        negative = b == '-';
        if (negative) {
            b = bytes[++p];
        }
        int first = p;
        long value = 0;
        while (b >= '0' && b <= '9') {
            if (p - first == MOST) {
                return false;
            }
            value = 10 * value + (b - '0');
            b = bytes[++p];
        }
        int whole = p - first;
        if (whole == 0 || whole > 1 && bytes[first] == '0') {
            return false;
        }
        decimals = -1;
        if (b == '.') {
            int point = p;
            b = bytes[++p];
            while (b >= '0' && b <= '9') {
                if (p - first > MOST) {
                    return false;
                }
                value = 10 * value + (b - '0');
                b = bytes[++p];
            }
            decimals = p - point - 1;
            if (decimals == 0) {
                return false;
            }
        }
        if ((b | 0x20) == 'e') {
            return false;
        }
        digits = value;
        end = p;
        return true;
    }

    boolean isNegativeZero() {
        return negative && digits == 0;
    }

    boolean isWhole() {
        return decimals < 0;
    }

    long whole() {
        return negative ? -digits : digits;
    }

    /** Whether one division gives the nearest double. */
    boolean isExact() {
        return digits <= JsonNumbers.EXACT && decimals <= JsonNumbers.MOST_POWER;
    }

    double real() {
        double value = decimals <= 0 ? digits : digits / JsonNumbers.power(decimals);
        return negative ? -value : value;
    }
}

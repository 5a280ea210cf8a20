package fr.junn.geometry.predicate;

/**
 * An exact number: the sum of doubles that do not overlap, in rising magnitude, without zeros. Immutable.
 *
 * <p>Exact as long as no operation overflows or underflows; {@link ExactPredicates} sees to that. The algorithms are
 * those of Shewchuk (1997): FAST-EXPANSION-SUM (theorem 13) and SCALE-EXPANSION (theorem 19), both with zero elimination,
 * and products by distribution.
 */
final class Expansion {
    private static final Expansion ZERO = new Expansion(new double[0], 0);

    /** 2²⁷ + 1 cuts a 53-bit significand in two halves whose products are exact (Dekker 1971). */
    private static final double SPLITTER = 0x1p27 + 1;

    private final double[] terms;
    private final int size;

    private Expansion(double[] terms, int size) {
        this.terms = terms;
        this.size = size;
    }

    /** The exact difference of two doubles. */
    static Expansion difference(double a, double b) {
        double x = a - b;
        double tail = differenceTail(a, b, x);
        if (tail != 0) {
            return new Expansion(new double[] {tail, x}, 2);
        }
        return x == 0 ? ZERO : new Expansion(new double[] {x}, 1);
    }

    Expansion plus(Expansion other) {
        return sum(other, 1);
    }

    Expansion minus(Expansion other) {
        return sum(other, -1);
    }

    Expansion times(Expansion other) {
        if (size < other.size) {
            return other.times(this);
        }
        Expansion product = ZERO;
        for (int i = 0; i < other.size; i++) {
            Expansion scaled = scale(other.terms[i]);
            product = i == 0 ? scaled : product.plus(scaled);
        }
        return product;
    }

    Expansion squared() {
        return times(this);
    }

    /** A double near the number, with its sign, zero only for zero. */
    double estimate() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += terms[i];
        }
        return sum;
    }

    private Expansion sum(Expansion other, double sign) {
        if (other.size == 0) {
            return this;
        }
        double[] out = new double[size + other.size];
        int n = 0;
        int i = 0;
        int j = 0;
        double total = 0;
        for (int k = 0; k < out.length; k++) {
            double next;
            if (j == other.size || (i < size && Math.abs(terms[i]) < Math.abs(other.terms[j]))) {
                next = terms[i++];
            } else {
                next = sign * other.terms[j++];
            }
            double x = total + next;
            double tail = sumTail(total, next, x);
            if (tail != 0) {
                out[n++] = tail;
            }
            total = x;
        }
        if (total != 0) {
            out[n++] = total;
        }
        return n == 0 ? ZERO : new Expansion(out, n);
    }

    private Expansion scale(double b) {
        double[] out = new double[2 * size];
        int n = 0;
        double total = 0;
        for (int i = 0; i < size; i++) {
            double a = terms[i];
            double product = a * b;
            double productTail = productTail(a, b, product);
            double x = total + productTail;
            double tail = sumTail(total, productTail, x);
            if (tail != 0) {
                out[n++] = tail;
            }
            total = product + x;
            // |product| ≥ |x|, so that the short form of the exact sum holds
            tail = x - (total - product);
            if (tail != 0) {
                out[n++] = tail;
            }
        }
        if (total != 0) {
            out[n++] = total;
        }
        return n == 0 ? ZERO : new Expansion(out, n);
    }

    /** What the rounded product of a and b lost. */
    static double productTail(double a, double b, double product) {
        double aSplit = SPLITTER * a;
        double aHigh = aSplit - (aSplit - a);
        double aLow = a - aHigh;
        double bSplit = SPLITTER * b;
        double bHigh = bSplit - (bSplit - b);
        double bLow = b - bHigh;
        return aLow * bLow - (((product - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow);
    }

    /** What the rounded sum x of a and b lost. */
    private static double sumTail(double a, double b, double x) {
        double bVirtual = x - a;
        double aVirtual = x - bVirtual;
        return (a - aVirtual) + (b - bVirtual);
    }

    /** What the rounded difference x of a and b lost. */
    static double differenceTail(double a, double b, double x) {
        double bVirtual = a - x;
        double aVirtual = x + bVirtual;
        return (a - aVirtual) + (bVirtual - b);
    }
}

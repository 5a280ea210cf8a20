package fr.junn.geometry.triangulate;

/**
 * An order of points in which each lies near the one before, for incremental insertion: rounds of rising size, each about
 * four times the one before, and within a round along a Hilbert curve (N. Amenta, S. Choi, G. Rote, "Incremental
 * constructions con BRIO", 2003). The rounds are drawn by a fixed hash of the point's number, so that the order is the same
 * on every run, and hostile input gains nothing from being sorted.
 */
final class SpatialOrder {
    private static final int BITS = 13;
    private static final int DIGIT = 11;

    private SpatialOrder() {}

    /** The numbers of the points, in order. */
    static int[] of(double[] points, int stride, int count) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0, p = 0; i < count; i++, p += stride) {
            minX = Math.min(minX, points[p]);
            maxX = Math.max(maxX, points[p]);
            minY = Math.min(minY, points[p + 1]);
            maxY = Math.max(maxY, points[p + 1]);
        }
        // halves, so that the extent of the largest doubles stays finite
        double extent = Math.max(maxX / 2 - minX / 2, maxY / 2 - minY / 2);
        double scale = extent > 0 ? Math.min(Double.MAX_VALUE, ((1 << BITS) - 1) / extent) : 0;
        long[] keys = new long[count];
        for (int i = 0, p = 0; i < count; i++, p += stride) {
            int x = (int) ((points[p] / 2 - minX / 2) * scale);
            int y = (int) ((points[p + 1] / 2 - minY / 2) * scale);
            int round = 7 - Math.min(7, Long.numberOfTrailingZeros(mix(i)) / 2);
            int place = round << 2 * BITS | hilbert(x, y);
            keys[i] = (long) place << 32 | i;
        }
        return sorted(keys);
    }

    /** Place along the Hilbert curve; the turns of the quadrants so far are one exchange and one reversal of both axes. */
    private static int hilbert(int x, int y) {
        int d = 0;
        int exchange = 0;
        int reversal = 0;
        for (int s = BITS - 1; s >= 0; s--) {
            int bx = x >>> s & 1;
            int by = y >>> s & 1;
            int change = (bx ^ by) & exchange ^ reversal;
            int rx = bx ^ change;
            int ry = by ^ change;
            d = d << 2 | (3 * rx ^ ry);
            reversal ^= rx & (ry ^ 1);
            exchange ^= ry ^ 1;
        }
        return d;
    }

    private static long mix(int i) {
        long h = (i + 1L) * 0x9E3779B97F4A7C15L;
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }

    /** Radix sort by the upper half; the lower half, the number, is in order from the start and breaks ties. */
    private static int[] sorted(long[] keys) {
        long[] a = keys;
        long[] b = new long[keys.length];
        for (int shift = 32; shift < 32 + 3 + 2 * BITS; shift += DIGIT) {
            int[] count = new int[(1 << DIGIT) + 1];
            int mask = (1 << DIGIT) - 1;
            for (long k : a) {
                count[((int) (k >>> shift) & mask) + 1]++;
            }
            for (int i = 0; i < mask; i++) {
                count[i + 1] += count[i];
            }
            for (long k : a) {
                b[count[(int) (k >>> shift) & mask]++] = k;
            }
            long[] swap = a;
            a = b;
            b = swap;
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) a[i];
        }
        return order;
    }
}

package fr.junn.geometry.index;

import fr.junn.core.work.Cancellation;

/**
 * Puts rays in an order in which one finds in the cache what the one before it went through: that of the cells of their
 * origins along the Z curve (Morton 1966), ten bits per axis. Rays of one cell stay in the order of their numbers.
 */
final class RayOrder {
    private static final int CELL_BITS = 10;
    private static final int CELLS = 1 << CELL_BITS;
    /** Below, sorting is not worth it. */
    private static final int FEWEST = 8192;

    private RayOrder() {}

    /** The numbers of rays in the order in which to cast them. */
    static int[] of(double[] rays, Cancellation cancellation) {
        int n = rays.length / 6;
        long[] places = new long[n];
        for (int a = 0; a < 3 && n >= FEWEST; a++) {
            cancellation.check("ray casting");
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int k = a; k < rays.length; k += 6) {
                low = rays[k] < low ? rays[k] : low;
                high = rays[k] > high ? rays[k] : high;
            }
            double scale = CELLS / (high - low);
            for (int i = 0; i < n && scale <= Double.MAX_VALUE; i++) {
                // the cast takes NaN to 0: such a ray is refused when it is cast
                int cell = Math.min(CELLS - 1, (int) ((rays[6 * i + a] - low) * scale));
                places[i] |= (long) spread(cell) << a;
            }
        }
        return n < FEWEST ? BoxOrder.identity(n) : BoxOrder.sort(places, 3 * CELL_BITS);
    }

    /** The bits of a number below 2¹⁰ with two zeros after each. */
    private static int spread(int cell) {
        int s = (cell | cell << 16) & 0x030000FF;
        s = (s | s << 8) & 0x0300F00F;
        s = (s | s << 4) & 0x030C30C3;
        return (s | s << 2) & 0x09249249;
    }
}

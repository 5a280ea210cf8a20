package fr.junn.geometry.index;

import fr.junn.core.work.Cancellation;

/**
 * Puts rays in an order in which one finds in the cache what the one before it went through: that of the cells of their
 * origins along the Z curve (Morton 1966), ten bits per axis. Cells are cubes: were they as flat as a terrain is, the curve
 * would run over the whole of it layer after layer. Rays of one cell stay in the order of their numbers.
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
        if (n < FEWEST) {
            return BoxOrder.identity(n);
        }
        double[] low = new double[3];
        double extent = 0;
        for (int a = 0; a < 3; a++) {
            cancellation.check("ray casting");
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int k = a; k < rays.length; k += 6) {
                least = rays[k] < least ? rays[k] : least;
                most = rays[k] > most ? rays[k] : most;
            }
            low[a] = least;
            extent = Math.max(extent, most - least);
        }
        double scale = CELLS / extent;
        if (!(scale <= Double.MAX_VALUE)) {
            return BoxOrder.identity(n);
        }
        long[] places = new long[n];
        for (int i = 0; i < n; i++) {
            places[i] = place(rays[6 * i] - low[0], scale)
                    | place(rays[6 * i + 1] - low[1], scale) << 1
                    | place(rays[6 * i + 2] - low[2], scale) << 2;
        }
        return BoxOrder.sort(places, 3 * CELL_BITS);
    }

    /** The cell along one axis, its bits spread. The cast takes NaN to 0: such a ray is refused when it is cast. */
    private static long place(double offset, double scale) {
        return spread(Math.min(CELLS - 1, (int) (offset * scale)));
    }

    /** The bits of a number below 2¹⁰ with two zeros after each. */
    private static int spread(int cell) {
        int s = (cell | cell << 16) & 0x030000FF;
        s = (s | s << 8) & 0x0300F00F;
        s = (s | s << 4) & 0x030C30C3;
        return (s | s << 2) & 0x09249249;
    }
}

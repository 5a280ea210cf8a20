package fr.junn.geometry.index;

/**
 * Places of cells along the Hilbert curve, in two or three dimensions, by the transposition of John Skilling
 * (<i>Programming the Hilbert curve</i>, AIP Conference Proceedings 707, 2004). Cells with near places are near in space.
 */
final class Hilbert {
    /** Bits per axis; three axes fill less than a long. */
    static final int BITS = 16;

    private Hilbert() {}

    /**
     * The place of a cell.
     *
     * @param cell the cell's number along each axis, below 2¹⁶; overwritten
     */
    static long place(int... cell) {
        int n = cell.length;
        int top = 1 << (BITS - 1);
        for (int q = top; q > 1; q >>= 1) {
            int p = q - 1;
            for (int i = 0; i < n; i++) {
                if ((cell[i] & q) != 0) {
                    cell[0] ^= p;
                } else {
                    int t = (cell[0] ^ cell[i]) & p;
                    cell[0] ^= t;
                    cell[i] ^= t;
                }
            }
        }
        for (int i = 1; i < n; i++) {
            cell[i] ^= cell[i - 1];
        }
        int t = 0;
        for (int q = top; q > 1; q >>= 1) {
            if ((cell[n - 1] & q) != 0) {
                t ^= q - 1;
            }
        }
        long place = 0;
        for (int bit = BITS - 1; bit >= 0; bit--) {
            for (int i = 0; i < n; i++) {
                place = place << 1 | ((cell[i] ^ t) >> bit & 1);
            }
        }
        return place;
    }
}

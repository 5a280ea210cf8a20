package fr.junn.geometry.index;

import fr.junn.core.work.Cancellation;

/** Puts boxes in the order of the Hilbert curve through their centres; equal places in the order of their numbers. */
final class BoxOrder {
    private static final int DIGIT_BITS = 16;

    private BoxOrder() {}

    static int[] of(int dimension, double[] boxes, Cancellation cancellation) {
        int width = 2 * dimension;
        int n = boxes.length / width;
        double[] low = new double[dimension];
        double[] scale = new double[dimension];
        for (int a = 0; a < dimension; a++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                double c = centre(boxes, width * i + a, dimension);
                if (Double.isFinite(c)) {
                    min = Math.min(min, c);
                    max = Math.max(max, c);
                }
            }
            low[a] = min;
            double s = ((1 << Hilbert.BITS) - 1) / (max - min);
            scale[a] = Double.isFinite(s) ? s : 0;
        }
        long[] places = new long[n];
        int[] cell = new int[dimension];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < dimension; a++) {
                // the cast takes NaN and what is out of range to 0 and the ends
                int c = (int) ((centre(boxes, width * i + a, dimension) - low[a]) * scale[a]);
                cell[a] = Math.max(0, Math.min((1 << Hilbert.BITS) - 1, c));
            }
            places[i] = Hilbert.place(cell);
            if ((i & 0xFFFF) == 0) {
                cancellation.check("box index");
            }
        }
        return sort(places, dimension * Hilbert.BITS);
    }

    private static double centre(double[] boxes, int at, int dimension) {
        return boxes[at] / 2 + boxes[at + dimension] / 2;
    }

    /** The numbers of places in rising order of place: radix sort, stable. */
    static int[] sort(long[] places, int bits) {
        int n = places.length;
        int[] order = identity(n);
        int[] next = new int[n];
        int radix = 1 << DIGIT_BITS;
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            int[] starts = new int[radix + 1];
            for (int i = 0; i < n; i++) {
                starts[(int) (places[i] >>> shift & radix - 1) + 1]++;
            }
            for (int d = 0; d < radix; d++) {
                starts[d + 1] += starts[d];
            }
            for (int i = 0; i < n; i++) {
                int item = order[i];
                next[starts[(int) (places[item] >>> shift & radix - 1)]++] = item;
            }
            int[] swap = order;
            order = next;
            next = swap;
        }
        return order;
    }

    /** The numbers from 0 to before n. */
    static int[] identity(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }
}

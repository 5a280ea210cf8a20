package fr.junn.interop.appearance;

import java.util.Arrays;

/**
 * Places in images, two numbers each, held exactly. Where all are decimals of a few digits, as they are written, they are
 * held as whole numbers of 10⁻ᵏ: 4 bytes for each place, 8 where they are large; else 16. Immutable.
 */
public final class ImagePlaces {
    /** No places. */
    public static final ImagePlaces NONE = of();

    /** The most decimals that are held as whole numbers. */
    public static final int MOST_DECIMALS = 9;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private final int decimals;
    private final short[] shorts;
    private final int[] ints;
    private final double[] reals;

    private ImagePlaces(int decimals, short[] shorts, int[] ints, double[] reals) {
        this.decimals = decimals;
        this.shorts = shorts;
        this.ints = ints;
        this.reals = reals;
    }

    /** These numbers: u and v of the first place, then of the next. */
    public static ImagePlaces of(double... numbers) {
        int decimals = 0;
        int[] scaled = new int[numbers.length];
        for (int i = 0; i < numbers.length; ) {
            double product = Math.rint(numbers[i] * POWERS[decimals]);
            boolean held = Math.abs(product) < Integer.MAX_VALUE
                    && product / POWERS[decimals] == numbers[i]
                    && (product != 0 || 1 / numbers[i] > 0);
            if (held) {
                scaled[i++] = (int) product;
            } else if (decimals < MOST_DECIMALS) {
                decimals++;
                i = 0;
            } else {
                return new ImagePlaces(0, new short[0], new int[0], numbers.clone());
            }
        }
        return ofDecimals(decimals, scaled);
    }

    /**
     * Whole numbers of 10⁻ᵏ.
     *
     * @param decimals k, up to {@link #MOST_DECIMALS}
     * @param numbers u and v of the first place, then of the next
     */
    public static ImagePlaces ofDecimals(int decimals, int... numbers) {
        short[] small = new short[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            small[i] = (short) numbers[i];
            if (small[i] != numbers[i]) {
                return new ImagePlaces(decimals, new short[0], numbers.clone(), new double[0]);
            }
        }
        return new ImagePlaces(decimals, small, new int[0], new double[0]);
    }

    /** How many places there are. */
    public int count() {
        return (shorts.length + ints.length + reals.length) / 2;
    }

    /** The place of a corner from the left of the image (0) to the right (1). */
    public double u(int i) {
        return number(2 * i);
    }

    /** The place of a corner from the bottom of the image (0) to the top (1). */
    public double v(int i) {
        return number(2 * i + 1);
    }

    private double number(int i) {
        if (reals.length > 0) {
            return reals[i];
        }
        return (ints.length > 0 ? ints[i] : shorts[i]) / POWERS[decimals];
    }

    /** All numbers in order; the caller's own. */
    public double[] toArray() {
        double[] all = new double[2 * count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = number(i);
        }
        return all;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ImagePlaces other
                && (decimals == other.decimals
                                && Arrays.equals(shorts, other.shorts)
                                && Arrays.equals(ints, other.ints)
                                && Arrays.equals(reals, other.reals)
                        || Arrays.equals(toArray(), other.toArray()));
    }

    @Override
    public int hashCode() {
        return count() == 0 ? 0 : 31 * count() + Double.hashCode(number(0) + 0.0);
    }

    @Override
    public String toString() {
        return count() + " places";
    }
}

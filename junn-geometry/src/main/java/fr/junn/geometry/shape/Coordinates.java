package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.EnvelopeBuilder;

/**
 * A sequence of positions in two or three dimensions, held exactly and compactly. Immutable.
 *
 * <p>Axis order is easting (or longitude), northing (or latitude), height; unit and reference system are those of the
 * geometry that holds the coordinates. Every value is finite, and every value read is the very {@code double} that was
 * given (−0.0 is held as 0.0): a reader that parsed {@code 654321.123} gives a writer that prints {@code 654321.123}.
 *
 * <p>Two forms are chosen from by what the data allows, and nobody needs to know which it is:
 *
 * <ul>
 *   <li><b>decimal</b>: where each value is the double nearest to a decimal number of at most nine decimals and all are
 *       close together, as almost all surveyed and published data are: {@code int} counts of 10⁻ᵏ about an integer base.
 *       The value is the correctly rounded quotient of two exact integers. 4 bytes per ordinate;
 *   <li><b>binary</b>: otherwise, doubles relative to a whole-numbered local origin where the difference is exact both
 *       ways, and about zero where it is not. 8 bytes per ordinate.
 * </ul>
 *
 * <p>Computations near each other's magnitude need coordinates about a local origin: {@link #localTo(double, double,
 * double)} subtracts one exactly or with one rounding.
 */
public abstract sealed class Coordinates permits BinaryCoordinates, DecimalCoordinates {
    private static final int SMALLEST_DECIMAL = 2;

    private final byte dimension;

    Coordinates(int dimension) {
        this.dimension = (byte) dimension;
    }

    /**
     * Holds these positions.
     *
     * @param dimension 2 or 3
     * @param values x, y(, z) of the first position, then of the next
     * @throws JunnException {@link GeometryMessage#NOT_FINITE} where a value is NaN or infinite,
     *     {@link GeometryMessage#BAD_LENGTH} where the length is not a multiple of the dimension
     */
    public static Coordinates of(int dimension, double... values) {
        return of(dimension, values, values.length);
    }

    /** The same for the first {@code length} elements of {@code values}. */
    static Coordinates of(int dimension, double[] values, int length) {
        if (dimension != 2 && dimension != 3) {
            throw new JunnException(GeometryMessage.BAD_DIMENSION, dimension);
        }
        if (length % dimension != 0) {
            throw new JunnException(GeometryMessage.BAD_LENGTH, "coordinates", length, dimension);
        }
        for (int i = 0; i < length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new JunnException(
                        GeometryMessage.NOT_FINITE, i / dimension, "xyz".charAt(i % dimension), values[i]);
            }
        }
        if (length >= SMALLEST_DECIMAL * dimension) {
            Coordinates decimal = DecimalCoordinates.tryOf(dimension, values, length);
            if (decimal != null) {
                return decimal;
            }
        }
        return BinaryCoordinates.of(dimension, values, length);
    }

    /** 2 or 3. */
    public final int dimension() {
        return dimension;
    }

    /** The number of positions. */
    public abstract int count();

    /** The ordinate of a position along axis 0, 1 or (in three dimensions) 2. */
    public abstract double ordinate(int position, int axis);

    /** Easting or longitude. */
    public final double x(int position) {
        return ordinate(position, 0);
    }

    /** Northing or latitude. */
    public final double y(int position) {
        return ordinate(position, 1);
    }

    /** Height; NaN in two dimensions. */
    public final double z(int position) {
        return dimension == 3 ? ordinate(position, 2) : Double.NaN;
    }

    /** All values in order, {@link #dimension()} per position; the caller's own copy. */
    public final double[] toArray() {
        double[] out = new double[count() * dimension];
        for (int i = 0, k = 0; i < count(); i++) {
            for (int a = 0; a < dimension; a++) {
                out[k++] = ordinate(i, a);
            }
        }
        return out;
    }

    /**
     * x, y, z of each position minus an origin, for kernels: always three per position, z = 0 in two dimensions. A new
     * array of 24 bytes per position.
     */
    public double[] localTo(double originX, double originY, double originZ) {
        int n = count();
        double[] out = new double[3 * n];
        for (int i = 0, k = 0; i < n; i++) {
            out[k++] = ordinate(i, 0) - originX;
            out[k++] = ordinate(i, 1) - originY;
            out[k++] = dimension == 3 ? ordinate(i, 2) - originZ : 0;
        }
        return out;
    }

    /** Positions {@code from} to before {@code to} on their own. */
    final Coordinates part(int from, int to) {
        if (from == 0 && to == count()) {
            return this;
        }
        double[] out = new double[(to - from) * dimension];
        for (int i = from, k = 0; i < to; i++) {
            for (int axis = 0; axis < dimension; axis++) {
                out[k++] = ordinate(i, axis);
            }
        }
        return of(dimension, out);
    }

    /** The box around positions {@code from} to before {@code to}. */
    final Envelope envelope(int from, int to) {
        EnvelopeBuilder box = new EnvelopeBuilder();
        for (int i = from; i < to; i++) {
            box.add(x(i), y(i), z(i));
        }
        return box.build();
    }

    /** Puts the number of positions {@code from} to before {@code to}, and their ordinates. */
    final void put(Hasher hasher, int from, int to) {
        hasher.putLong(to - from);
        for (int i = from; i < to; i++) {
            put(hasher, i);
        }
    }

    final void put(Hasher hasher, int position) {
        for (int axis = 0; axis < dimension; axis++) {
            hasher.putDouble(ordinate(position, axis));
        }
    }

    /** Whether two runs of positions have equal length and each ordinate differs by at most {@code tolerance}. */
    final boolean near(int from, Coordinates that, int thatFrom, int count, int thatCount, double tolerance) {
        if (count != thatCount) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!near(from + i, that, thatFrom + i, tolerance)) {
                return false;
            }
        }
        return true;
    }

    final boolean near(int i, Coordinates that, int j, double tolerance) {
        for (int axis = 0; axis < dimension; axis++) {
            if (!(Math.abs(ordinate(i, axis) - that.ordinate(j, axis)) <= tolerance)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return count() + " positions in " + dimension + " dimensions";
    }
}

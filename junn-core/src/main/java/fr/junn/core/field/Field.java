package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.unit.Unit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Values of one quantity, in one unit, one for each location of a support. See the package for the ways of reading.
 *
 * <p>Fields are read only and safe for use by several threads; those that read from a file can be used until that is
 * closed. Arrays given to the {@code of} methods are given away: they are not copied, and not changed any more.
 */
public interface Field {
    /** What the values are values of. */
    Quantity quantity();

    /** The unit of the values. */
    Unit unit();

    /** Where the values are. */
    Support support();

    /** What the values are stored as. */
    ElementType elementType();

    /** The stored value that stands for no value, besides NaN; reading gives NaN for it. */
    OptionalDouble noData();

    /**
     * One value.
     *
     * @return NaN where there is none
     * @throws JunnException {@link FieldMessage#OUTSIDE}
     */
    double value(long location);

    /**
     * Reads a run of values.
     *
     * @param from the first location
     * @param into receives the values, NaN where there is none
     * @param at where in {@code into} the first value goes
     * @param count how many
     * @throws JunnException {@link FieldMessage#OUTSIDE}, {@link FieldMessage#ARRAY_TOO_SHORT}
     */
    void read(long from, double[] into, int at, int count);

    /**
     * Reads a window of a field on a grid, row by row.
     *
     * @param into receives the values, NaN where there is none; at least as long as the window has cells
     * @throws JunnException {@link FieldMessage#NOT_A_GRID}, {@link FieldMessage#WINDOW_OUTSIDE},
     *     {@link FieldMessage#ARRAY_TOO_SHORT}
     */
    default void readWindow(Window window, double[] into) {
        Grid grid = grid();
        grid.require(window);
        Fields.requireRoom(window.size(), into.length);
        for (int r = 0; r < window.rows(); r++) {
            long from = grid.index(window.row() + r, window.column());
            read(from, into, r * window.columns(), window.columns());
        }
    }

    /**
     * The grid that the field is on.
     *
     * @throws JunnException {@link FieldMessage#NOT_A_GRID}
     */
    default Grid grid() {
        if (support() instanceof Grid grid) {
            return grid;
        }
        throw new JunnException(
                FieldMessage.NOT_A_GRID, quantity().name(), support().kind());
    }

    /**
     * All values in a new array.
     *
     * @throws JunnException {@link FieldMessage#TOO_LARGE_FOR_ARRAY} from 2³¹ values on
     */
    default double[] toArray() {
        double[] values = new double[Fields.arrayLength(this)];
        read(0, values, 0, values.length);
        return values;
    }

    /**
     * The array of the values itself, where the field holds one array of doubles and every missing value in it is NaN. Not
     * to be changed.
     */
    default Optional<double[]> doubles() {
        return Optional.empty();
    }

    /** As {@link #doubles()}, of floats. */
    default Optional<float[]> floats() {
        return Optional.empty();
    }

    /**
     * The same values in another unit, converted as they are read; itself where the unit is the same.
     *
     * @throws JunnException {@link FieldMessage#WRONG_UNIT}
     */
    default Field in(Unit target) {
        return ConvertedField.of(this, target);
    }

    /** The hash of quantity, unit, support and values as they are read; reads all of them. */
    default ContentHash contentHash() {
        Hasher hasher = Fields.hasher(this);
        double[] run = new double[1 << 12];
        long size = support().size();
        for (long from = 0; from < size; from += run.length) {
            int count = (int) Math.min(run.length, size - from);
            read(from, run, 0, count);
            hasher.putRawDoubles(run, 0, count);
        }
        return hasher.hash();
    }

    /**
     * A field of doubles in the canonical unit of its quantity; NaN is no value.
     *
     * @throws JunnException {@link FieldMessage#WRONG_COUNT}
     */
    static Field of(Quantity quantity, Support support, double... values) {
        return of(quantity, quantity.unit(), support, values);
    }

    /**
     * A field of doubles; NaN is no value.
     *
     * @throws JunnException {@link FieldMessage#WRONG_COUNT}, {@link FieldMessage#WRONG_UNIT}
     */
    static Field of(Quantity quantity, Unit unit, Support support, double... values) {
        return new DoubleField(new FieldHead(quantity, unit, support, values.length), values);
    }

    /**
     * A field of floats; NaN is no value.
     *
     * @throws JunnException {@link FieldMessage#WRONG_COUNT}, {@link FieldMessage#WRONG_UNIT}
     */
    static Field of(Quantity quantity, Unit unit, Support support, float... values) {
        return new FloatField(new FieldHead(quantity, unit, support, values.length), values);
    }

    /**
     * A field of whole numbers.
     *
     * @param noData the number that stands for no value
     * @throws JunnException {@link FieldMessage#WRONG_COUNT}, {@link FieldMessage#WRONG_UNIT}
     */
    static Field of(Quantity quantity, Unit unit, Support support, OptionalDouble noData, int... values) {
        return new IntField(new FieldHead(quantity, unit, support, values.length), noData, values);
    }

    /**
     * A field of whole numbers from 0 to 255.
     *
     * @param noData the number that stands for no value
     * @throws JunnException {@link FieldMessage#WRONG_COUNT}, {@link FieldMessage#WRONG_UNIT}
     */
    static Field of(Quantity quantity, Unit unit, Support support, OptionalDouble noData, byte... values) {
        return new ByteField(new FieldHead(quantity, unit, support, values.length), noData, values);
    }

    /**
     * A raster that is read tile by tile as it is asked for, such as from a file.
     *
     * @param type what the values are stored as
     * @param noData the stored value that stands for no value; the reader gives NaN for it
     * @throws JunnException {@link FieldMessage#WRONG_UNIT}
     */
    static Field tiled(
            Quantity quantity,
            Unit unit,
            Grid grid,
            ElementType type,
            OptionalDouble noData,
            Tiling tiling,
            Tiling.Reader reader) {
        return new TiledField(new FieldHead(quantity, unit, grid), grid, type, noData, tiling, reader);
    }
}

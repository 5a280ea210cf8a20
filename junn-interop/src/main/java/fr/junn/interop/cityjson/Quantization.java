package fr.junn.interop.cityjson;

/**
 * How whole numbers stand for coordinates along one axis: {@code value = number · scale + translate}.
 *
 * <p>Where 1/scale and translate/scale are whole numbers, which is how documents are written, the value is computed as a
 * quotient of whole numbers: the result is the double nearest to the decimal that was meant.
 */
final class Quantization {
    /** Numbers are coordinates. */
    static final Quantization NONE = new Quantization(1, 0);

    private static final double WHOLE = 1e-9;
    private static final double LARGEST = 0x1p53;

    private final double scale;
    private final double translate;
    private final double perUnit;
    private final double offset;
    private final boolean exact;

    Quantization(double scale, double translate) {
        this.scale = scale;
        this.translate = translate;
        this.perUnit = Math.rint(1 / scale);
        this.offset = Math.rint(translate * perUnit);
        boolean wholeScale = Math.abs(1 / scale - perUnit) <= WHOLE * perUnit && perUnit >= 1;
        boolean wholeOffset = Math.abs(offset) < LARGEST && offset / perUnit == translate;
        this.exact = wholeScale && wholeOffset;
    }

    double value(long number) {
        return exact ? (number + offset) / perUnit : number * scale + translate;
    }

    /** The coordinate that a number which should be whole stands for. */
    double value(double number) {
        return number * scale + translate;
    }

    /** The whole number nearest to a coordinate, halves away from the even one as {@link Math#round(double)}. */
    long number(double value) {
        return exact ? Math.round(value * perUnit - offset) : Math.round((value - translate) / scale);
    }

    /** Whether coordinates as large as this keep what the scale says. */
    boolean holds(double value) {
        return Math.abs(value) / scale < LARGEST && Math.abs(value - translate) / scale < LARGEST;
    }

    double scale() {
        return scale;
    }

    double translate() {
        return translate;
    }
}

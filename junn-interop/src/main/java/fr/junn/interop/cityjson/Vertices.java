package fr.junn.interop.cityjson;

import fr.junn.core.work.Limits;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The positions of a document, as they stand there: as ints where they fit, which takes 12 bytes for each, else as longs,
 * and as doubles where a document of 1.0 has no transformation.
 */
final class Vertices {
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private int[] ints = new int[0];
    private long[] longs = new long[0];
    private double[] reals = new double[0];
    private boolean wide;
    private boolean real;
    private int size;
    private int used;
    private Quantization[] axes = {Quantization.NONE, Quantization.NONE, Quantization.NONE};

    static Vertices read(JsonCursor cursor, Limits limits) {
        Vertices vertices = new Vertices();
        long most = Math.min(limits.elements(), Integer.MAX_VALUE / 6);
        long[] digits = new long[3];
        int[] points = new int[3];
        cursor.requireArray();
        while (true) {
            if (cursor.nextTuple(digits, points)) {
                for (int axis = 0; axis < 3; axis++) {
                    vertices.add(digits[axis], points[axis]);
                }
                Limits.check("vertices", ++vertices.size, most);
                continue;
            }
            if (!cursor.nextItem()) {
                break;
            }
            cursor.requireArray();
            for (int axis = 0; axis < 3; axis++) {
                cursor.next();
                vertices.add(cursor);
            }
            cursor.expect(JsonKind.END_ARRAY);
            Limits.check("vertices", ++vertices.size, most);
        }
        vertices.trim();
        return vertices;
    }

    private void add(JsonCursor cursor) {
        boolean broken = cursor.current() == JsonKind.REAL && !isWhole(cursor.doubleValue());
        if (real || broken) {
            add(cursor.doubleValue());
        } else {
            add(cursor.longValue());
        }
    }

    private void add(long digits, int decimals) {
        if (decimals > 0) {
            // a quotient of whole numbers that doubles hold is the nearest double
            double value = Math.abs(digits) < 1L << 53 && decimals < POWERS.length
                    ? digits / POWERS[decimals]
                    : BigDecimal.valueOf(digits, decimals).doubleValue();
            if (real || !isWhole(value)) {
                add(value);
            } else {
                add((long) value);
            }
        } else if (real) {
            add((double) digits);
        } else {
            add(digits);
        }
    }

    private void add(double value) {
        if (!real) {
            reals = new double[Math.max(64, 2 * used)];
            for (int i = 0; i < used; i++) {
                reals[i] = wide ? longs[i] : ints[i];
            }
            ints = new int[0];
            longs = new long[0];
            real = true;
        }
        reals = used == reals.length ? Arrays.copyOf(reals, 2 * used) : reals;
        reals[used++] = value;
    }

    private void add(long value) {
        if (!wide && value != (int) value) {
            longs = new long[Math.max(64, 2 * used)];
            for (int i = 0; i < used; i++) {
                longs[i] = ints[i];
            }
            ints = new int[0];
            wide = true;
        }
        if (wide) {
            longs = used == longs.length ? Arrays.copyOf(longs, 2 * used) : longs;
            longs[used++] = value;
        } else {
            ints = used == ints.length ? Arrays.copyOf(ints, Math.max(64, used + (used >> 1))) : ints;
            ints[used++] = (int) value;
        }
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1L << 53;
    }

    private void trim() {
        // a copy beside the array would double the peak: only where much would be wasted on a small one
        if (ints.length > used && ints.length < 1 << 20) {
            ints = Arrays.copyOf(ints, used);
        }
    }

    /** Sets how numbers stand for coordinates. */
    void quantize(Quantization[] newAxes) {
        axes = newAxes.clone();
    }

    int size() {
        return size;
    }

    /** Whether the positions are not whole numbers. */
    boolean isReal() {
        return real;
    }

    double x(int vertex) {
        return value(3 * vertex, axes[0]);
    }

    double y(int vertex) {
        return value(3 * vertex + 1, axes[1]);
    }

    double z(int vertex) {
        return value(3 * vertex + 2, axes[2]);
    }

    /** The number as it stands in the document; of documents with reals, the bits. */
    long number(int vertex, int axis) {
        int i = 3 * vertex + axis;
        return real ? Double.doubleToLongBits(reals[i]) : wide ? longs[i] : ints[i];
    }

    private double value(int i, Quantization axis) {
        if (real) {
            return axis.value(reals[i]);
        }
        return axis.value(wide ? longs[i] : ints[i]);
    }
}

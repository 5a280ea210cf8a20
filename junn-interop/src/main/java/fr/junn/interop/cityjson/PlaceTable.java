package fr.junn.interop.cityjson;

import fr.junn.core.work.Limits;
import fr.junn.interop.appearance.ImagePlaces;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.math.BigDecimal;
import java.util.Arrays;

/** The places in images of a document: as whole numbers of 10⁻ᵏ, as they are written, and else as doubles. */
final class PlaceTable {
    private static final int[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private int[] numbers = new int[0];
    private double[] reals = new double[0];
    private boolean real;
    private int decimals;
    private int used;

    static PlaceTable read(JsonCursor cursor, long most) {
        PlaceTable table = new PlaceTable();
        long[] digits = new long[2];
        int[] points = new int[2];
        cursor.requireArray();
        while (true) {
            if (cursor.nextTuple(digits, points)) {
                table.add(digits[0], points[0]);
                table.add(digits[1], points[1]);
            } else {
                if (!cursor.nextItem()) {
                    break;
                }
                cursor.requireArray();
                for (int i = 0; i < 2; i++) {
                    cursor.next();
                    table.addShortest(cursor.doubleValue());
                }
                cursor.expect(JsonKind.END_ARRAY);
            }
            Limits.check("texture vertices", table.used / 2, Math.min(most, Integer.MAX_VALUE / 4));
        }
        return table;
    }

    /** A number that is not written plainly, such as 1e-4, is mostly a decimal of few digits all the same. */
    private void addShortest(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        boolean few = decimal.scale() >= 0 && decimal.scale() < POWERS.length && decimal.precision() < 10;
        if (real || !few) {
            add(value);
        } else {
            add(decimal.unscaledValue().longValue(), decimal.scale());
        }
    }

    private void add(long digits, int point) {
        if (real || point >= POWERS.length || Math.abs(digits) > Integer.MAX_VALUE) {
            add(BigDecimal.valueOf(digits, point).doubleValue());
            return;
        }
        if (point > decimals) {
            int factor = POWERS[point - decimals];
            for (int i = 0; i < used; i++) {
                if (Math.abs((long) numbers[i] * factor) > Integer.MAX_VALUE) {
                    add(digits / (double) POWERS[point]);
                    return;
                }
            }
            for (int i = 0; i < used; i++) {
                numbers[i] *= factor;
            }
            decimals = point;
        }
        long number = digits * POWERS[decimals - point];
        if (Math.abs(number) > Integer.MAX_VALUE) {
            add(digits / (double) POWERS[point]);
            return;
        }
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(64, used + (used >> 1)));
        }
        numbers[used++] = (int) number;
    }

    private void add(double value) {
        if (!real) {
            double[] all = new double[Math.max(64, 2 * used)];
            for (int i = 0; i < used; i++) {
                all[i] = numbers[i] / (double) POWERS[decimals];
            }
            numbers = new int[0];
            reals = all;
            real = true;
        }
        if (used == reals.length) {
            reals = Arrays.copyOf(reals, used + (used >> 1));
        }
        reals[used++] = value;
    }

    int size() {
        return used / 2;
    }

    double number(int i) {
        return real ? reals[i] : numbers[i] / (double) POWERS[decimals];
    }

    /** The places of a run of indices. */
    ImagePlaces places(Ints indices) {
        int n = indices.size();
        if (real) {
            double[] all = new double[2 * n];
            for (int i = 0; i < n; i++) {
                all[2 * i] = reals[2 * indices.get(i)];
                all[2 * i + 1] = reals[2 * indices.get(i) + 1];
            }
            return ImagePlaces.of(all);
        }
        int[] all = new int[2 * n];
        for (int i = 0; i < n; i++) {
            all[2 * i] = numbers[2 * indices.get(i)];
            all[2 * i + 1] = numbers[2 * indices.get(i) + 1];
        }
        return ImagePlaces.ofDecimals(decimals, all);
    }
}

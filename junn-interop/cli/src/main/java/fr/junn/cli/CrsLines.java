package fr.junn.cli;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.AxisOrder;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.Crs;
import fr.junn.geometry.crs.CrsKind;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Points as lines of text: the first numbers of a line are the position, in the official axis order unless told otherwise,
 * what comes after passes through. Lines that begin with {@code #}, empty lines, and a first line without a number pass
 * through whole.
 */
final class CrsLines {
    /** Decimals of a degree, to a hundredth of a millimetre, and of a metre, to a tenth. */
    private static final int DEGREE_DECIMALS = 10;

    private static final int METRE_DECIMALS = 4;
    private static final int REPORTED = 1000;

    private final CoordinateOperation operation;
    private final AxisOrder fromOrder;
    private final AxisOrder toOrder;
    private final int dimension;
    private final int planeDecimals;
    private final String separator;
    private final Pattern split;
    private final char decimal;
    private long points;
    private long outside;

    CrsLines(CoordinateOperation operation, boolean xy, String separator, char decimal) {
        this.operation = operation;
        this.fromOrder = order(operation.source(), xy);
        this.toOrder = order(operation.target(), xy);
        this.dimension = Math.max(2, operation.source().dimension());
        this.separator = separator.equals("\\t") ? "\t" : separator;
        this.split = Pattern.compile(this.separator.equals(" ") ? "\\s+" : Pattern.quote(this.separator));
        this.decimal = decimal;
        Crs target = operation.target();
        boolean degrees =
                target.projection().isEmpty() && target.kind() != CrsKind.GEOCENTRIC && target.kind() != CrsKind.LOCAL;
        this.planeDecimals = degrees ? DEGREE_DECIMALS : METRE_DECIMALS;
    }

    private static AxisOrder order(Crs crs, boolean xy) {
        return xy ? AxisOrder.EAST_NORTH : AxisOrder.of(crs.id()).orElse(AxisOrder.EAST_NORTH);
    }

    /** How many points there were. */
    long points() {
        return points;
    }

    /** How many of them lay where no register states an accuracy. */
    long outside() {
        return outside;
    }

    /**
     * Transforms all lines, one after the other; those before one that cannot be done have been handed on.
     *
     * @throws JunnException {@link CliMessage#NOT_A_POSITION}, or why a point cannot be transformed, with the line
     */
    void run(TextLines in, Consumer<String> out, Cancellation cancellation, Progress.Task progress) {
        for (String line = in.next(); line != null; line = in.next()) {
            cancellation.check("crs transform");
            out.accept(line(line, in));
            if (in.number() % REPORTED == 0) {
                progress.advance(REPORTED);
            }
        }
    }

    private String line(String line, TextLines in) {
        if (line.isBlank() || line.startsWith("#")) {
            return line;
        }
        String[] words = split.split(separator.equals(" ") ? line.trim() : line, -1);
        double[] position = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            double number = i < words.length ? number(words[i]) : Double.NaN;
            if (Double.isNaN(number)) {
                if (in.number() == 1 && i == 0) {
                    return line; // a heading
                }
                throw new JunnException(CliMessage.NOT_A_POSITION, line, dimension, separator).at(in.location());
            }
            position[i] = number;
        }
        try {
            fromOrder.toInternal(position, dimension, 0, dimension);
            if (Double.isNaN(operation.accuracyAt(position))) {
                outside++;
            }
            operation.transform(position, dimension);
            toOrder.toOfficial(position, dimension, 0, dimension);
        } catch (JunnException e) {
            throw e.at(in.location());
        }
        points++;
        StringBuilder out = new StringBuilder(line.length() + 32);
        for (int i = 0; i < words.length; i++) {
            out.append(i == 0 ? "" : separator);
            if (i < dimension) {
                print(out, position[i], i < 2 ? planeDecimals : METRE_DECIMALS);
            } else {
                out.append(words[i]);
            }
        }
        return out.toString();
    }

    /** A number in digits; NaN for anything else, such as {@code 3d}, which Java would take. */
    private double number(String word) {
        String text = word.trim();
        if (text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1))) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(decimal == '.' ? text : text.replace(decimal, '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** In whole units of the last decimal, which is ten times as fast as a format. */
    private void print(StringBuilder out, double value, int decimals) {
        long unit = decimals == METRE_DECIMALS ? 10_000L : 10_000_000_000L;
        double units = Math.rint(Math.abs(value) * unit);
        if (!(units < 1e17)) {
            out.append(String.format(Locale.ROOT, "%." + decimals + "f", value).replace('.', decimal));
            return;
        }
        long digits = (long) units;
        out.append(value < 0 && digits != 0 ? "-" : "").append(digits / unit).append(decimal);
        String rest = Long.toString(digits % unit);
        out.append("0".repeat(decimals - rest.length())).append(rest);
    }
}

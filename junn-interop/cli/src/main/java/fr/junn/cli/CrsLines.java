package fr.junn.cli;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.spatial.AxisOrder;
import fr.junn.core.work.Cancellation;
import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.Crs;
import fr.junn.geometry.crs.CrsKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Points as lines of text: the first numbers of a line are the position, in the official axis order unless told otherwise,
 * what comes after passes through. Lines that begin with {@code #}, empty lines, and a first line without a number pass
 * through whole.
 */
final class CrsLines {
    private final CoordinateOperation operation;
    private final AxisOrder fromOrder;
    private final AxisOrder toOrder;
    private final int dimension;
    private final String separator;
    private final char decimal;
    private long points;

    CrsLines(CoordinateOperation operation, boolean xy, String separator, char decimal) {
        this.operation = operation;
        this.fromOrder = order(operation.source(), xy);
        this.toOrder = order(operation.target(), xy);
        this.dimension = Math.max(2, operation.source().dimension());
        this.separator = separator.equals("\\t") ? "\t" : separator;
        this.decimal = decimal;
    }

    private static AxisOrder order(Crs crs, boolean xy) {
        return xy ? AxisOrder.EAST_NORTH : AxisOrder.of(crs.id()).orElse(AxisOrder.EAST_NORTH);
    }

    /** How many points there were. */
    long points() {
        return points;
    }

    /**
     * Transforms all lines.
     *
     * @param name the name of the input, for locations
     * @throws JunnException {@link CliMessage#NOT_A_POSITION}, or why a point cannot be transformed, with the line
     */
    void run(BufferedReader in, Writer out, String name, Cancellation cancellation) throws IOException {
        long number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            cancellation.check("crs transform");
            out.write(line(line, number, name));
            out.write('\n');
        }
    }

    private String line(String line, long number, String name) {
        if (line.isBlank() || line.startsWith("#")) {
            return line;
        }
        String[] words = separator.isBlank() && !separator.equals("\t")
                ? line.trim().split("\\s+")
                : line.split(Pattern.quote(separator), -1);
        double[] position = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            try {
                position[i] = Double.parseDouble(words[i].trim().replace(decimal, '.'));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                if (number == 1 && i == 0) {
                    return line; // a heading
                }
                throw new JunnException(e, CliMessage.NOT_A_POSITION, line, dimension, separator)
                        .at(Location.file(name).line(number));
            }
        }
        try {
            fromOrder.toInternal(position, dimension, 0, dimension);
            operation.transform(position, dimension);
            toOrder.toOfficial(position, dimension, 0, dimension);
        } catch (JunnException e) {
            throw e.at(Location.file(name).line(number));
        }
        points++;
        for (int i = 0; i < dimension; i++) {
            words[i] = print(position[i], i);
        }
        return String.join(separator, words);
    }

    /** Degrees to a hundredth, lengths to a tenth of a millimetre. */
    private String print(double value, int axis) {
        Crs crs = operation.target();
        boolean angle = axis < 2
                && crs.projection().isEmpty()
                && crs.kind() != CrsKind.GEOCENTRIC
                && crs.kind() != CrsKind.LOCAL;
        String text = String.format(Locale.ROOT, angle ? "%.10f" : "%.4f", value + 0.0);
        return decimal == '.' ? text : text.replace('.', decimal);
    }
}

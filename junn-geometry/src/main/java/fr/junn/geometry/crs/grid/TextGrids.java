package fr.junn.geometry.crs.grid;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * IGN's text forms.
 *
 * <p>{@code .tac}, {@code .mnt}: one header line (longitude from, to, latitude from, to, steps, order of the nodes, whether
 * they carry their coordinates, values per node, whether they carry a precision, constants, a title), then the nodes. Order
 * 1: column after column from the west, each from the south; 2: row after row from the north, each from the west. In
 * {@code .mnt} the number of values is left out, and is 1. {@code gr3df97a.txt}: lines {@code GR3D…}, then a node per line
 * (note technique NT/G 88).
 */
final class TextGrids {
    private static final double LARGEST_VALUE = 9000; // 9999, -9999, 9999.9999: no value

    private TextGrids() {}

    static boolean looksLikeGr3d(byte[] file) {
        return new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1)
                .trim()
                .startsWith("GR3D");
    }

    static ShiftGrid read(String name, byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ef\u00bb\u00bf")) { // a byte order mark
            text = text.substring(3);
        }
        return looksLikeGr3d(file) ? readGr3d(name, text) : readTac(name, text);
    }

    private static ShiftGrid readTac(String name, String text) {
        int headEnd = text.indexOf('\n');
        if (headEnd < 0) {
            throw new JunnException(GridMessage.UNREADABLE_GRID, name, "no header line");
        }
        String[] head = text.substring(0, headEnd).trim().split("\\s+");
        if (head.length < 9) {
            throw bad(name, 1, "header of " + head.length + " words");
        }
        double west = number(name, 1, head[0]);
        double south = number(name, 1, head[2]);
        double stepX = number(name, 1, head[4]);
        double stepY = number(name, 1, head[5]);
        int columns = nodes(name, west, number(name, 1, head[1]), stepX);
        int rows = nodes(name, south, number(name, 1, head[3]), stepY);
        int order = (int) number(name, 1, head[6]);
        boolean withCoordinates = head[7].equals("1");
        boolean mnt = name.toLowerCase(Locale.ROOT).endsWith(".mnt");
        int components = mnt ? 1 : (int) number(name, 1, head[8]);
        boolean withPrecision = head[mnt ? 8 : 9].equals("1");
        if (order < 1 || order > 2 || components < 1 || components > 3) {
            throw bad(name, 1, "order " + order + ", " + components + " values per node");
        }
        float[][] values = new float[components][columns * rows];
        StringTokenizer words = new StringTokenizer(text.substring(headEnd));
        for (int node = 0; node < columns * rows; node++) {
            int column = order == 1 ? node / rows : node % columns;
            int row = order == 1 ? node % rows : rows - 1 - node / columns;
            skip(name, words, withCoordinates ? 2 : 0);
            for (float[] component : values) {
                component[row * columns + column] = value(next(name, words));
            }
            skip(name, words, withPrecision ? 1 : 0);
        }
        return ShiftGrid.of(name, List.of(new NodeGrid(west, south, stepX, stepY, columns, rows, values)));
    }

    private static ShiftGrid readGr3d(String name, String text) {
        double[] box = new double[0];
        float[][] values = new float[3][0];
        int columns = 0;
        int rows = 0;
        int line = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            line++;
            String[] words = raw.trim().split("\\s+");
            if (words[0].startsWith("GR3D1") && words.length >= 7) {
                box = new double[6];
                for (int i = 0; i < 6; i++) {
                    box[i] = number(name, line, words[i + 1]);
                }
                columns = nodes(name, box[0], box[1], box[4]);
                rows = nodes(name, box[2], box[3], box[5]);
                values = new float[3][columns * rows];
                for (float[] component : values) {
                    Arrays.fill(component, Float.NaN);
                }
            } else if (!words[0].startsWith("GR3D") && words.length >= 6) {
                if (box.length == 0) {
                    throw bad(name, line, "a node before the line GR3D1");
                }
                int column = (int) Math.rint((number(name, line, words[1]) - box[0]) / box[4]);
                int row = (int) Math.rint((number(name, line, words[2]) - box[2]) / box[5]);
                if (column < 0 || column >= columns || row < 0 || row >= rows) {
                    throw bad(name, line, "a node outside the grid");
                }
                for (int k = 0; k < 3; k++) {
                    values[k][row * columns + column] = value(words[k + 3]);
                }
            }
        }
        if (box.length == 0) {
            throw new JunnException(GridMessage.UNREADABLE_GRID, name, "no line GR3D1");
        }
        return ShiftGrid.of(name, List.of(new NodeGrid(box[0], box[2], box[4], box[5], columns, rows, values)));
    }

    private static int nodes(String name, double from, double to, double step) {
        double count = Math.rint((to - from) / step) + 1;
        if (!(count >= 2 && count <= 20000)) {
            throw bad(name, 1, count + " nodes from " + from + " to " + to + " by " + step);
        }
        return (int) count;
    }

    private static float value(String word) {
        try {
            float value = Float.parseFloat(word);
            return Math.abs(value) > LARGEST_VALUE ? Float.NaN : value;
        } catch (NumberFormatException e) {
            return Float.NaN;
        }
    }

    private static void skip(String name, StringTokenizer words, int count) {
        for (int i = 0; i < count; i++) {
            next(name, words);
        }
    }

    private static String next(String name, StringTokenizer words) {
        if (!words.hasMoreTokens()) {
            throw new JunnException(GridMessage.UNREADABLE_GRID, name, "it ends before its last node");
        }
        return words.nextToken();
    }

    private static double number(String name, int line, String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new JunnException(e, GridMessage.UNREADABLE_GRID, name, "\"" + word + "\" is not a number")
                    .at(Location.file(name).line(line));
        }
    }

    private static JunnException bad(String name, int line, String what) {
        return new JunnException(GridMessage.UNREADABLE_GRID, name, what)
                .at(Location.file(name).line(line));
    }
}

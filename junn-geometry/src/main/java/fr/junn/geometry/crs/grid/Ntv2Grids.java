package fr.junn.geometry.crs.grid;

import fr.junn.core.error.JunnException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The NTv2 binary form (Canada, 1995): records of 16 bytes, a file head of 11, then for each sub-grid a head of 11 and its
 * nodes from the south-east to the north-west, shift of latitude, shift of longitude (positive to the west) and two
 * accuracies. Big-endian files exist.
 */
final class Ntv2Grids {
    private static final int RECORD = 16;
    private static final int HEAD = 11 * RECORD;

    private Ntv2Grids() {}

    static boolean looksLike(byte[] file) {
        return file.length > 2 * HEAD && new String(file, 0, 8, StandardCharsets.ISO_8859_1).equals("NUM_OREC");
    }

    static ShiftGrid read(String name, byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        in.order(in.order(ByteOrder.LITTLE_ENDIAN).getInt(8) == 11 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (in.getInt(8) != 11 || in.getInt(8 + RECORD) != 11) {
            throw new JunnException(GridMessage.UNREADABLE_GRID, name, "heads of other than 11 records");
        }
        int count = in.getInt(8 + 2 * RECORD);
        String unit = new String(file, 8 + 3 * RECORD, 8, StandardCharsets.ISO_8859_1)
                .trim()
                .toUpperCase(Locale.ROOT);
        double degrees = unit.startsWith("SEC") ? 1.0 / 3600 : unit.startsWith("MIN") ? 1.0 / 60 : 1;
        List<NodeGrid> grids = new ArrayList<>();
        int at = HEAD;
        for (int i = 0; i < count; i++) {
            if (at + HEAD > file.length) {
                throw new JunnException(GridMessage.UNREADABLE_GRID, name, "it ends inside sub-grid " + (i + 1));
            }
            double[] head = new double[6]; // south, north, east, west, steps; longitudes positive to the west
            for (int k = 0; k < 6; k++) {
                head[k] = in.getDouble(at + (4 + k) * RECORD + 8) * degrees;
            }
            int nodes = in.getInt(at + 10 * RECORD + 8);
            double columns = Math.rint((head[3] - head[2]) / head[5]) + 1;
            double rows = Math.rint((head[1] - head[0]) / head[4]) + 1;
            boolean sound = columns >= 2 && rows >= 2 && columns * rows == nodes;
            if (!sound || (long) at + HEAD + (long) nodes * RECORD > file.length) {
                throw new JunnException(
                        GridMessage.UNREADABLE_GRID,
                        name,
                        "sub-grid " + (i + 1) + " of " + nodes + " nodes does not fit");
            }
            at += HEAD;
            grids.add(nodes(in, at, head, (int) columns, (int) rows, degrees));
            at += nodes * RECORD;
        }
        return ShiftGrid.of(name, grids);
    }

    private static NodeGrid nodes(ByteBuffer in, int at, double[] head, int columns, int rows, double degrees) {
        float[][] values = new float[2][columns * rows];
        int from = at;
        for (int row = 0; row < rows; row++) {
            for (int column = columns - 1; column >= 0; column--) {
                values[0][row * columns + column] = (float) (in.getFloat(from) * degrees);
                values[1][row * columns + column] = (float) (-in.getFloat(from + 4) * degrees);
                from += RECORD;
            }
        }
        return new NodeGrid(-head[3], head[0], head[5], head[4], columns, rows, values);
    }
}

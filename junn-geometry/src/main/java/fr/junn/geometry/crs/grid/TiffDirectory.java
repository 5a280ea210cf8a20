package fr.junn.geometry.crs.grid;

import fr.junn.core.error.JunnException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One image file directory of a TIFF 6.0 file: its tags as numbers or text. */
final class TiffDirectory {
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private final Map<Integer, double[]> numbers = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();

    static boolean looksLike(byte[] file) {
        boolean little = file.length > 8 && file[0] == 'I' && file[1] == 'I' && file[2] == 42;
        boolean big = file.length > 8 && file[0] == 'M' && file[1] == 'M' && file[3] == 42;
        return little || big;
    }

    static ByteBuffer buffer(byte[] file) {
        return ByteBuffer.wrap(file).order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    static List<TiffDirectory> all(String name, ByteBuffer in) {
        List<TiffDirectory> found = new ArrayList<>();
        try {
            long at = in.getInt(4) & 0xffffffffL;
            while (at != 0 && found.size() < 1000) {
                TiffDirectory directory = new TiffDirectory();
                int entries = in.getShort((int) at) & 0xffff;
                for (int i = 0; i < entries; i++) {
                    directory.add(in, (int) at + 2 + 12 * i);
                }
                found.add(directory);
                at = in.getInt((int) at + 2 + 12 * entries) & 0xffffffffL;
            }
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new JunnException(e, GridMessage.UNREADABLE_GRID, name, "a directory points outside the file");
        }
        return found;
    }

    private void add(ByteBuffer in, int entry) {
        int tag = in.getShort(entry) & 0xffff;
        int type = in.getShort(entry + 2) & 0xffff;
        int count = in.getInt(entry + 4);
        if (type == 0 || type >= SIZES.length || count < 0 || count > in.capacity()) {
            return;
        }
        int at = (long) SIZES[type] * count <= 4 ? entry + 8 : in.getInt(entry + 8);
        if (type == 2) {
            byte[] bytes = new byte[count];
            in.get(at, bytes);
            texts.put(tag, new String(bytes, StandardCharsets.UTF_8).replace("\0", ""));
            return;
        }
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            int p = at + SIZES[type] * i;
            values[i] = switch (type) {
                case 1, 7 -> in.get(p) & 0xff;
                case 3 -> in.getShort(p) & 0xffff;
                case 4 -> in.getInt(p) & 0xffffffffL;
                case 5 -> (double) (in.getInt(p) & 0xffffffffL) / (in.getInt(p + 4) & 0xffffffffL);
                case 6 -> in.get(p);
                case 8 -> in.getShort(p);
                case 9 -> in.getInt(p);
                case 10 -> (double) in.getInt(p) / in.getInt(p + 4);
                case 11 -> in.getFloat(p);
                default -> in.getDouble(p);
            };
        }
        numbers.put(tag, values);
    }

    double[] numbers(int tag) {
        return numbers.getOrDefault(tag, new double[0]);
    }

    int integer(int tag, int absent) {
        double[] values = numbers(tag);
        return values.length == 0 ? absent : (int) values[0];
    }

    String text(int tag) {
        return texts.getOrDefault(tag, "");
    }
}

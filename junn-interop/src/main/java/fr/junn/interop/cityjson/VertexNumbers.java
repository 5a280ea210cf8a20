package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.io.IOException;
import java.util.Arrays;

/**
 * The vertices of a document being written, each once: an open-addressing hash table over three whole numbers. 24 bytes for
 * each vertex and 8 for its place in the table.
 */
final class VertexNumbers {
    private static final int FIRST_SIZE = 1 << 10;

    private final Quantization x;
    private final Quantization y;
    private final Quantization z;
    private long[] numbers = new long[3 * FIRST_SIZE];
    private int[] table = new int[2 * FIRST_SIZE];
    private int size;

    VertexNumbers(Quantization x, Quantization y, Quantization z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /** The number of the vertex at a position. */
    int of(double px, double py, double pz) {
        long a = x.number(px);
        long b = y.number(py);
        long c = z.number(pz);
        int slot = slot(a, b, c);
        for (int at = table[slot]; at != 0; at = table[slot]) {
            int i = 3 * (at - 1);
            if (numbers[i] == a && numbers[i + 1] == b && numbers[i + 2] == c) {
                return at - 1;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        if (3 * size == numbers.length) {
            if (size > Integer.MAX_VALUE / 12) {
                throw new JunnException(CoreMessage.LIMIT_EXCEEDED, "vertices of one document", size, size);
            }
            grow();
            return of(px, py, pz);
        }
        numbers[3 * size] = a;
        numbers[3 * size + 1] = b;
        numbers[3 * size + 2] = c;
        table[slot] = ++size;
        return size - 1;
    }

    private int slot(long a, long b, long c) {
        long h = (a * 31 + b) * 31 + c;
        h *= 0x9E3779B97F4A7C15L; // 2^64 / golden ratio: spreads neighbouring positions
        return (int) (h >>> 32) & (table.length - 1);
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        table = new int[2 * table.length];
        for (int v = 0; v < size; v++) {
            int slot = slot(numbers[3 * v], numbers[3 * v + 1], numbers[3 * v + 2]);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = v + 1;
        }
    }

    /** Writes the members {@code transform} and {@code vertices}. */
    void write(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("transform");
        out.writeFieldName("scale");
        out.writeArray(new double[] {x.scale(), y.scale(), z.scale()}, 0, 3);
        out.writeFieldName("translate");
        out.writeArray(new double[] {x.translate(), y.translate(), z.translate()}, 0, 3);
        out.writeEndObject();
        out.writeArrayFieldStart("vertices");
        for (int v = 0; v < size; v++) {
            out.writeArray(numbers, 3 * v, 3);
        }
        out.writeEndArray();
    }
}

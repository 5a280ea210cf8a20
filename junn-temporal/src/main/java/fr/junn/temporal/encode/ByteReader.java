package fr.junn.temporal.encode;

import fr.junn.core.error.JunnException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link ByteWriter} wrote. Damage ends in an error, never in memory that runs out. For one thread. */
public final class ByteReader {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int end;
    private int at;

    private ByteReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** From the first byte. */
    public static ByteReader of(byte... bytes) {
        return new ByteReader(bytes, 0, bytes.length);
    }

    /** From one place to before another. */
    public static ByteReader of(byte[] bytes, int from, int to) {
        return new ByteReader(bytes, from, to);
    }

    /** Where it stands. */
    public int position() {
        return at;
    }

    /** How many bytes are left. */
    public int remaining() {
        return end - at;
    }

    public int u8() {
        return bytes[take(1)] & 0xFF;
    }

    public int int32() {
        return (int) INTS.get(bytes, take(4));
    }

    public long int64() {
        return (long) LONGS.get(bytes, take(8));
    }

    /** What {@link ByteWriter#sortable(long)} wrote. */
    public long sortable() {
        return Long.reverseBytes(int64());
    }

    public double real() {
        return Double.longBitsToDouble(int64());
    }

    public long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = bytes[take(1)];
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw bad("a number of more than ten bytes");
    }

    public long zigzag() {
        long value = varint();
        return value >>> 1 ^ -(value & 1);
    }

    /** A number of things of which each takes at least so many bytes. */
    public int count(int bytesEach) {
        long count = varint();
        if (count < 0 || count > remaining() / Math.max(1, bytesEach)) {
            throw bad(count + " things in " + remaining() + " bytes");
        }
        return (int) count;
    }

    /** A whole number from 0. */
    public int index() {
        long value = varint();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw bad("the index " + value);
        }
        return (int) value;
    }

    public boolean bool() {
        return u8() != 0;
    }

    public String text() {
        long head = varint();
        long count = head >>> 1;
        if (count > remaining()) {
            throw bad("a text of " + count + " bytes in " + remaining());
        }
        int from = take((int) count);
        if ((head & 1) == 0) {
            return new String(bytes, from, (int) count, StandardCharsets.ISO_8859_1);
        }
        // Not by a decoder, which would replace a surrogate that stands alone.
        char[] characters = new char[(int) count / 2];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (bytes[from + 2 * i] & 0xFF | bytes[from + 2 * i + 1] << 8);
        }
        return new String(characters);
    }

    public byte[] raw(int count) {
        int from = take(count);
        return Arrays.copyOfRange(bytes, from, from + count);
    }

    /** A run of bytes to be read on its own. */
    public ByteReader part(int count) {
        int from = take(count);
        return new ByteReader(bytes, from, from + count);
    }

    private int take(int count) {
        if (count < 0 || count > end - at) {
            throw bad(count + " bytes wanted, " + (end - at) + " left");
        }
        int from = at;
        at += count;
        return from;
    }

    private static JunnException bad(String why) {
        return new JunnException(EncodeMessage.BAD_BYTES, "record", why);
    }
}

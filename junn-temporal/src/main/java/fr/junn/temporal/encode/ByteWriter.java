package fr.junn.temporal.encode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A growing run of bytes. For one thread. */
public final class ByteWriter {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int size;

    /** An empty one. */
    public ByteWriter() {
        this(256);
    }

    /** An empty one with room for so many bytes before it grows. */
    public ByteWriter(int capacity) {
        bytes = new byte[capacity];
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** The bytes, of which the first {@link #size()} count; not a copy. */
    public byte[] array() {
        return bytes;
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Forgets all bytes. */
    public ByteWriter clear() {
        size = 0;
        return this;
    }

    /** Forgets the bytes from a place on. */
    public void cut(int newSize) {
        size = Math.min(size, newSize);
    }

    public ByteWriter u8(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    public ByteWriter int32(int value) {
        room(4);
        INTS.set(bytes, size, value);
        size += 4;
        return this;
    }

    /** Overwrites four bytes. */
    public void int32(int at, int value) {
        INTS.set(bytes, at, value);
    }

    public ByteWriter int64(long value) {
        room(8);
        LONGS.set(bytes, size, value);
        size += 8;
        return this;
    }

    /** Big-endian, so that the order of bytes is that of unsigned numbers. */
    public ByteWriter sortable(long value) {
        return int64(Long.reverseBytes(value));
    }

    public ByteWriter real(double value) {
        return int64(Double.doubleToLongBits(value));
    }

    /** A number that is small and not negative, mostly. */
    public ByteWriter varint(long value) {
        room(10);
        long rest = value;
        for (; (rest & ~0x7FL) != 0; rest >>>= 7) {
            bytes[size++] = (byte) (rest | 0x80);
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** A number that is near zero, mostly. */
    public ByteWriter zigzag(long value) {
        return varint(value << 1 ^ value >> 63);
    }

    public ByteWriter bool(boolean value) {
        return u8(value ? 1 : 0);
    }

    public ByteWriter text(String text) {
        int length = text.length();
        boolean wide = false;
        for (int i = 0; i < length && !wide; i++) {
            wide = text.charAt(i) > 0xFF;
        }
        int count = wide ? 2 * length : length;
        varint(2L * count + (wide ? 1 : 0));
        room(count);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            bytes[size++] = (byte) c;
            if (wide) {
                bytes[size++] = (byte) (c >>> 8);
            }
        }
        return this;
    }

    public ByteWriter raw(byte... values) {
        return raw(values, 0, values.length);
    }

    public ByteWriter raw(byte[] values, int from, int to) {
        room(to - from);
        System.arraycopy(values, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    private void room(int needed) {
        if (size > bytes.length - needed) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, needed), bytes.length + (bytes.length >> 1)));
        }
    }
}

package fr.junn.core.feature;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a feature: first the columns of fixed width, little-endian, then the texts one after the other, the id being
 * the first.
 *
 * <p>A text is a length and its characters. The length is written in groups of seven bits, the lowest first, each but the
 * last with the eighth bit set; it counts bytes, doubled, plus one where the characters are UTF-16 (little-endian) and not
 * Latin-1. So nothing that a Java string can hold is lost, French costs one byte a character, and reading is a copy. Text
 * {@code i} is found by walking over those before it.
 */
final class Row {
    /** The longest row [B]: half a gigabyte, so that lengths and offsets are ints. */
    static final long MAX_SIZE = 1L << 29;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private Row() {}

    static long bits(byte[] row, int offset, int width) {
        return switch (width) {
            case 8 -> (long) LONGS.get(row, offset);
            case 4 -> (int) INTS.get(row, offset);
            default -> row[offset];
        };
    }

    static void putBits(byte[] row, int offset, int width, long bits) {
        switch (width) {
            case 8 -> LONGS.set(row, offset, bits);
            case 4 -> INTS.set(row, offset, (int) bits);
            default -> row[offset] = (byte) bits;
        }
    }

    /** Text {@code number} of those that begin at {@code offset}. */
    static String text(byte[] row, int offset, int number) {
        int at = skip(row, offset, number);
        int header = header(row, at);
        at += headerSize(header);
        return (header & 1) == 0
                ? new String(row, at, header >>> 1, StandardCharsets.ISO_8859_1)
                : wide(row, at, header >>> 2);
    }

    /** Not by a decoder, which would replace a surrogate that stands alone. */
    private static String wide(byte[] row, int offset, int length) {
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = (char) (row[offset + 2 * i] & 0xFF | row[offset + 2 * i + 1] << 8);
        }
        return new String(characters);
    }

    /** {@link String#hashCode()} of the first text that begins at {@code offset}. */
    static int textHash(byte[] row, int offset) {
        int header = header(row, offset);
        if ((header & 1) != 0) {
            return text(row, offset, 0).hashCode();
        }
        int from = offset + headerSize(header);
        int to = from + (header >>> 1);
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + (row[i] & 0xFF);
        }
        return hash;
    }

    /** Whether the first text that begins at {@code offset} is this one; no allocation where it is Latin-1. */
    static boolean textEquals(byte[] row, int offset, String text) {
        int header = header(row, offset);
        int length = header >>> 1;
        if ((header & 1) != 0) {
            return length == 2 * text.length() && text(row, offset, 0).equals(text);
        }
        if (length != text.length()) {
            return false;
        }
        int from = offset + headerSize(header);
        for (int i = 0; i < length; i++) {
            if ((row[from + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes that a text takes, at most four more than it does where it is longer than any row may be. */
    static long textSize(String text) {
        long header = headerOf(text);
        return headerSize((int) Math.min(header, Integer.MAX_VALUE)) + (header >>> 1);
    }

    /** Writes a text and says where the next begins. */
    static int putText(byte[] row, int offset, String text) {
        int header = (int) headerOf(text);
        int at = offset;
        int rest = header;
        for (; rest > 0x7F; rest >>>= 7) {
            row[at++] = (byte) (rest | 0x80);
        }
        row[at++] = (byte) rest;
        boolean wide = (header & 1) != 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            row[at++] = (byte) c;
            if (wide) {
                row[at++] = (byte) (c >>> 8);
            }
        }
        return at;
    }

    private static long headerOf(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) > 0xFF) {
                return length * 4L + 1;
            }
        }
        return length * 2L;
    }

    private static int skip(byte[] row, int offset, int number) {
        int at = offset;
        for (int i = 0; i < number; i++) {
            int header = header(row, at);
            at += headerSize(header) + (header >>> 1);
        }
        return at;
    }

    private static int header(byte[] row, int offset) {
        int at = offset;
        int header = row[at] & 0x7F;
        for (int shift = 7; row[at] < 0; shift += 7) {
            header |= (row[++at] & 0x7F) << shift;
        }
        return header;
    }

    private static int headerSize(int header) {
        return header == 0 ? 1 : (38 - Integer.numberOfLeadingZeros(header)) / 7;
    }
}

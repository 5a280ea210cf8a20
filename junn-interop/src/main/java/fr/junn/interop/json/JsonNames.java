package fr.junn.interop.json;

import java.nio.charset.StandardCharsets;

/** Names of members met before, so that the same bytes give the same string without making it again. */
final class JsonNames {
    private static final int SIZE = 1 << 11;
    private static final int LONGEST = 40;

    private final String[] texts = new String[SIZE];
    private final int[] hashes = new int[SIZE];

    /** The string of these ASCII bytes. */
    String of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        int hash = length;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ hash >>> 11 ^ hash >>> 22) & (SIZE - 1);
        String known = texts[slot];
        if (known != null && hashes[slot] == hash && same(known, bytes, from, length)) {
            return known;
        }
        String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        texts[slot] = text;
        hashes[slot] = hash;
        return text;
    }

    private static boolean same(String text, byte[] bytes, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}

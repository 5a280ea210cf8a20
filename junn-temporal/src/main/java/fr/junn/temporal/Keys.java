package fr.junn.temporal;

/**
 * Ids as bytes whose unsigned order is that of {@link String#compareTo}: each UTF-16 unit by itself in one to three bytes
 * (CESU-8, Unicode Technical Report 26), so that nothing is lost and surrogates keep their place.
 */
final class Keys {
    private Keys() {}

    static byte[] of(String id) {
        int length = id.length();
        int size = 0;
        for (int i = 0; i < length; i++) {
            size += size(id.charAt(i));
        }
        byte[] key = new byte[size];
        put(id, key, 0);
        return key;
    }

    static int put(String id, byte[] key, int offset) {
        int at = offset;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c > 0 && c < 0x80) {
                key[at++] = (byte) c;
            } else if (c < 0x800) { // U+0000 in two bytes, as it ends ids in composed keys
                key[at++] = (byte) (0xC0 | c >> 6);
                key[at++] = (byte) (0x80 | c & 0x3F);
            } else {
                key[at++] = (byte) (0xE0 | c >> 12);
                key[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                key[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return at;
    }

    static int size(String id) {
        int size = 0;
        for (int i = 0; i < id.length(); i++) {
            size += size(id.charAt(i));
        }
        return size;
    }

    private static int size(char c) {
        return c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }

    static String id(byte[] key) {
        return id(key, 0, key.length);
    }

    static String id(byte[] key, int from, int to) {
        StringBuilder id = new StringBuilder(to - from);
        for (int i = from; i < to; ) {
            int b = key[i] & 0xFF;
            if (b < 0x80) {
                id.append((char) b);
                i++;
            } else if (b < 0xE0) {
                id.append((char) ((b & 0x1F) << 6 | key[i + 1] & 0x3F));
                i += 2;
            } else {
                id.append((char) ((b & 0x0F) << 12 | (key[i + 1] & 0x3F) << 6 | key[i + 2] & 0x3F));
                i += 3;
            }
        }
        return id.toString();
    }

    /** Parts with a zero byte between them, which no part has. */
    static byte[] join(byte[]... parts) {
        int size = parts.length - 1;
        for (byte[] part : parts) {
            size += part.length;
        }
        byte[] key = new byte[size];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, key, at, part.length);
            at += part.length + 1;
        }
        return key;
    }

    /** The place of the first zero byte from one on; the length where there is none. */
    static int end(byte[] key, int from) {
        int at = from;
        while (at < key.length && key[at] != 0) {
            at++;
        }
        return at;
    }
}

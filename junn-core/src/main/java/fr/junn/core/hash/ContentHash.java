package fr.junn.core.hash;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * The SHA-256 hash of some content: two contents with an equal hash are taken to be the same.
 *
 * <p>Ordered as the unsigned bytes are, which is the order of the hexadecimal text. Immutable; 48 bytes of heap. The hash
 * of what is secret but short (a birth date, a name) does not protect it: it can be guessed and compared.
 */
public final class ContentHash implements Comparable<ContentHash> {
    /** The length of a hash [B]. */
    public static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final long w0;
    private final long w1;
    private final long w2;
    private final long w3;

    private ContentHash(ByteBuffer bytes) {
        w0 = bytes.getLong();
        w1 = bytes.getLong();
        w2 = bytes.getLong();
        w3 = bytes.getLong();
    }

    /** The hash of these bytes and nothing else: what {@code sha256sum} prints for a file of them. */
    public static ContentHash ofContent(byte[] content) {
        return new ContentHash(ByteBuffer.wrap(Hasher.sha256().digest(content)));
    }

    /**
     * The hash whose 32 bytes these are.
     *
     * @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} if there are not 32
     */
    public static ContentHash fromBytes(byte[] hash) {
        if (hash.length != BYTES) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "content hash", hash.length + " bytes", "32 bytes");
        }
        return new ContentHash(ByteBuffer.wrap(hash));
    }

    /**
     * The hash that {@link #toString()} printed; upper-case digits are understood too.
     *
     * @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} if the text is not 64 hexadecimal digits
     */
    public static ContentHash parse(String hex) {
        try {
            return fromBytes(HEX.parseHex(hex));
        } catch (IllegalArgumentException e) {
            throw new JunnException(
                    e, CoreMessage.ILLEGAL_ARGUMENT, "content hash", '"' + hex + '"', "64 hexadecimal digits");
        }
    }

    /** The 32 bytes; the caller's own copy. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(w0)
                .putLong(w1)
                .putLong(w2)
                .putLong(w3)
                .array();
    }

    /** The first twelve digits, for people: enough to tell the objects of one twin apart, not to compare by. */
    public String abbreviated() {
        return HEX.toHexDigits(w0).substring(0, 12);
    }

    /** Puts the 32 bytes where {@code out} stands. */
    void writeTo(ByteBuffer out) {
        out.put(toBytes());
    }

    @Override
    public int compareTo(ContentHash other) {
        int c = Long.compareUnsigned(w0, other.w0);
        c = c != 0 ? c : Long.compareUnsigned(w1, other.w1);
        c = c != 0 ? c : Long.compareUnsigned(w2, other.w2);
        return c != 0 ? c : Long.compareUnsigned(w3, other.w3);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ContentHash that && w0 == that.w0 && w1 == that.w1 && w2 == that.w2 && w3 == that.w3;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(w3);
    }

    /** The 64 hexadecimal digits, lower case. */
    @Override
    public String toString() {
        return HEX.formatHex(toBytes());
    }
}

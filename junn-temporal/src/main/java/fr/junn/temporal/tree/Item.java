package fr.junn.temporal.tree;

import fr.junn.temporal.encode.ByteReader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A key and its value; in an edit, also a key whose value is to go. Immutable by convention: the arrays are shared and must
 * not be changed.
 *
 * <p>In a hashed tree a value begins with a varint of twice the length of its hashed part, plus one where there is more to
 * it that hashes do not show; then comes the hashed part, then what means something in one store only, such as addresses.
 */
public final class Item implements Comparable<Item> {
    private static final byte[] NONE = {};

    final byte[] key;
    final byte @Nullable [] value;

    private Item(byte[] key, byte @Nullable [] value) {
        this.key = key;
        this.value = value;
    }

    /** A key and its value. */
    public static Item of(byte[] key, byte[] value) {
        return new Item(key, value);
    }

    /** A key alone. */
    public static Item of(byte[] key) {
        return new Item(key, NONE);
    }

    /** A key whose value is to go. */
    public static Item deletion(byte[] key) {
        return new Item(key, null);
    }

    /** The key; not a copy. */
    public byte[] key() {
        return key;
    }

    /** The value; not a copy; empty for a deletion. */
    public byte[] value() {
        return value == null ? NONE : value;
    }

    /** Whether the value is to go. */
    public boolean isDeletion() {
        return value == null;
    }

    /** Whether a hashed value has more to it than hashes show. */
    boolean isHidden() {
        return value != null && value.length > 0 && (value[0] & 1) != 0;
    }

    ByteReader hashed() {
        ByteReader in = ByteReader.of(value());
        return in.part((int) (in.varint() >>> 1));
    }

    boolean sameValue(Item other) {
        return Arrays.equals(value, other.value);
    }

    /** Whether hashes cannot tell the two apart, and need not. */
    boolean sameContent(Item other) {
        return sameValue(other)
                || !isHidden()
                        && !other.isHidden()
                        && Arrays.equals(
                                hashed().raw(hashed().remaining()),
                                other.hashed().raw(other.hashed().remaining()));
    }

    /** By keys. */
    @Override
    public int compareTo(Item other) {
        return Arrays.compareUnsigned(key, other.key);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Item other && Arrays.equals(key, other.key) && Arrays.equals(value, other.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }
}

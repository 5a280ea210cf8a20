package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;

/** What the kinds of fields share. */
final class Fields {
    private Fields() {}

    static void requireRun(long from, int count, long size, int at, int length) {
        if (from < 0 || count < 0 || from > size - count) {
            throw new JunnException(FieldMessage.OUTSIDE, "run " + from + " + " + count, 0, size - 1);
        }
        if (at < 0) {
            throw new JunnException(FieldMessage.OUTSIDE, "position " + at + " in the array", 0, length - 1);
        }
        requireRoom((long) at + count, length);
    }

    static void requireRoom(long needed, int length) {
        if (needed > length) {
            throw new JunnException(FieldMessage.ARRAY_TOO_SHORT, length, needed);
        }
    }

    /** The number of values of a field that fit an array. */
    static int arrayLength(Field field) {
        long size = field.support().size();
        if (size > Integer.MAX_VALUE - 8) {
            throw new JunnException(
                    FieldMessage.TOO_LARGE_FOR_ARRAY, field.quantity().name(), size);
        }
        return (int) size;
    }

    /** What the hash of a field has before its values. */
    static Hasher hasher(Field field) {
        return Hasher.of("fr.junn.field")
                .putText(field.quantity().name())
                .putText(field.unit().toString())
                .putHash(field.support().contentHash());
    }
}

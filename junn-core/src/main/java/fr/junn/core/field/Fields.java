package fr.junn.core.field;

import fr.junn.core.error.JunnException;

/** What the kinds of fields share. */
final class Fields {
    private Fields() {}

    static void requireRun(long from, int count, long size, int at, int length) {
        if (from < 0 || count < 0 || from + count > size) {
            throw new JunnException(FieldMessage.OUTSIDE, "run " + from + " + " + count, 0, size - 1);
        }
        requireRoom((long) at + count, length);
    }

    static void requireRoom(long needed, int length) {
        if (needed > length) {
            throw new JunnException(FieldMessage.ARRAY_TOO_SHORT, length, needed);
        }
    }
}

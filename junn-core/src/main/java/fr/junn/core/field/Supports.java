package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.Envelope;

/** What the supports share. */
final class Supports {
    private Supports() {}

    static void requireLocation(long location, long size) {
        if (location < 0 || location >= size) {
            throw new JunnException(FieldMessage.OUTSIDE, "location " + location, 0, size - 1);
        }
    }

    static Hasher put(Hasher hasher, Envelope box) {
        return hasher.putDouble(box.minX())
                .putDouble(box.minY())
                .putDouble(box.minZ())
                .putDouble(box.maxX())
                .putDouble(box.maxY())
                .putDouble(box.maxZ());
    }
}

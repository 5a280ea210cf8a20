package fr.junn.core.value;

import fr.junn.core.hash.Hasher;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The canonical bytes of values. The tag of a kind is its place in {@link ValueKind} and is stored in hashes: constants are
 * only ever added at the end.
 */
final class ValueHash {
    private static final int NO_OFFSET = Integer.MIN_VALUE;

    private ValueHash() {}

    static void put(Value value, Hasher out) {
        out.putByte((byte) value.kind().ordinal());
        if (value instanceof Value.Text v) {
            out.putText(v.value());
        } else if (value instanceof Value.Int v) {
            out.putLong(v.value());
        } else if (value instanceof Value.Real v) {
            out.putDouble(v.value());
        } else if (value instanceof Value.Bool v) {
            out.putBoolean(v.value());
        } else if (value instanceof Value.Measured v) {
            out.putDouble(v.value().value()).putText(v.value().unit().toString());
        } else if (value instanceof Value.Code v) {
            out.putText(v.list()).putText(v.value());
        } else if (value instanceof Value.Date v) {
            out.putInt(v.year()).putByte((byte) v.month()).putByte((byte) v.day());
        } else if (value instanceof Value.Moment v) {
            ZoneOffset offset = v.offset();
            put(v.instant(), out);
            out.putInt(offset == null ? NO_OFFSET : offset.getTotalSeconds());
        } else if (value instanceof Value.Period v) {
            put(v.from(), out);
            put(v.to(), out);
        } else if (value instanceof Value.Uri v) {
            out.putText(v.value());
        } else if (value instanceof Value.Reference v) {
            out.putText(v.system()).putText(v.identifier());
            putOptional(v.uri(), out);
        } else if (value instanceof Value.Absent v) {
            out.putText(v.reason());
        } else if (value instanceof Value.Nested v) {
            QualifiedName type = v.type();
            putOptional(type == null ? null : type.toString(), out);
            out.putInt(v.attributes().size());
            v.attributes().forEach(a -> a.putTo(out));
        } else if (value instanceof Value.Many v) {
            out.putInt(v.items().size());
            v.items().forEach(i -> put(i, out));
        }
    }

    private static void put(@Nullable Instant instant, Hasher out) {
        out.putBoolean(instant != null);
        if (instant != null) {
            out.putLong(instant.getEpochSecond()).putInt(instant.getNano());
        }
    }

    private static void putOptional(@Nullable String text, Hasher out) {
        out.putBoolean(text != null);
        if (text != null) {
            out.putText(text);
        }
    }
}

package fr.junn.core.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of a message safe to keep, to send to another machine and to print: plain values stay as they are, all
 * else becomes its text at once, so that an object that changes later or cannot be serialised does no harm.
 */
final class Parts {
    private Parts() {}

    static List<Object> keep(Iterable<? extends @Nullable Object> parts) {
        List<Object> kept = new ArrayList<>();
        for (Object part : parts) {
            kept.add(keep(part));
        }
        return Collections.unmodifiableList(kept);
    }

    private static Object keep(@Nullable Object part) {
        boolean plain = part instanceof String
                || part instanceof Enum<?>
                || part instanceof Boolean
                || part instanceof Character
                || part instanceof Long
                || part instanceof Integer
                || part instanceof Double
                || part instanceof Float
                || part instanceof Short
                || part instanceof Byte;
        return part != null && plain ? part : print(part);
    }

    /** The text of a part. An object whose own text fails must not hide the error that speaks of it. */
    static String print(@Nullable Object part) {
        try {
            return String.valueOf(part);
        } catch (RuntimeException e) {
            return part == null ? "null" : part.getClass().getName();
        }
    }
}

package fr.junn.core.work;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;

/**
 * What a reader of foreign data may use up before it refuses to go on. The defaults let the largest real data of a
 * region through and stop data made to exhaust a machine. Immutable.
 *
 * @param bytes the longest input after decompression [B]
 * @param depth the deepest nesting of elements, objects or arrays
 * @param elements the most elements of one array, ring or table
 * @param text the longest single text [chars]
 * @param expansion the largest ratio of decompressed to compressed bytes
 * @param entries the most entries of an archive, and of declared entities
 */
public record Limits(long bytes, int depth, long elements, int text, int expansion, int entries) {
    private static final Limits DEFAULTS = new Limits(1L << 40, 200, 1L << 31, 64 << 20, 1000, 1_000_000);

    public Limits {
        require("bytes", bytes);
        require("depth", depth);
        require("elements", elements);
        require("text", text);
        require("expansion", expansion);
        require("entries", entries);
    }

    /** 1 TiB of input, 200 levels, 2³¹ elements, 64 Mi characters of text, ratio 1000, 1 million entries. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** The same with another bound on the input's length after decompression [B]. */
    public Limits withBytes(long newBytes) {
        return new Limits(newBytes, depth, elements, text, expansion, entries);
    }

    /** The same with another bound on nesting. */
    public Limits withDepth(int newDepth) {
        return new Limits(bytes, newDepth, elements, text, expansion, entries);
    }

    /** The same with another bound on the elements of one array. */
    public Limits withElements(long newElements) {
        return new Limits(bytes, depth, newElements, text, expansion, entries);
    }

    /** The same with another bound on a single text [chars]. */
    public Limits withText(int newText) {
        return new Limits(bytes, depth, elements, newText, expansion, entries);
    }

    /** The same with another bound on the ratio of decompressed to compressed bytes. */
    public Limits withExpansion(int newExpansion) {
        return new Limits(bytes, depth, elements, text, newExpansion, entries);
    }

    /** The same with another bound on archive entries and declared entities. */
    public Limits withEntries(int newEntries) {
        return new Limits(bytes, depth, elements, text, expansion, newEntries);
    }

    /**
     * Refuses {@code found} where it is more than {@code limit}.
     *
     * @param what the name of what is counted
     * @throws JunnException {@link CoreMessage#LIMIT_EXCEEDED}
     */
    public static void check(String what, long found, long limit) {
        if (found > limit) {
            throw new JunnException(CoreMessage.LIMIT_EXCEEDED, what, found, limit);
        }
    }

    private static void require(String what, long value) {
        if (value <= 0) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "limit of " + what, value, "more than 0");
        }
    }
}

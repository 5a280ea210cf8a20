package fr.junn.interop.json;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.io.DataSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks over JSON documents. {@link #next()} gives the next token; the {@code …Value} methods read the current one;
 * {@link #skip()} leaves out what the current token begins. Used by one thread.
 *
 * <p>The grammar is that of RFC 8259, in UTF-8, held strictly; an object that names a member twice is an error, unless
 * {@linkplain #onDuplicate told otherwise}. Behind the end of a document, {@link #next()} goes on to another one, where
 * there is one: a sequence of documents is read by one cursor.
 */
public final class JsonCursor extends JsonTokens implements AutoCloseable {
    /** How many bytes pass between two looks at the cancellation. */
    private static final int CANCEL_EVERY = 1 << 16;

    private JsonCursor(JsonInput in, String root, Limits limits, Cancellation cancellation) {
        super(in, root, limits, cancellation);
    }

    /**
     * Opens a document, before its first token.
     *
     * @throws JunnException where the source cannot be opened
     */
    public static JsonCursor open(DataSource source, Limits limits, Cancellation cancellation) {
        JsonCursor cursor =
                new JsonCursor(JsonInput.of(source.name(), source.open(limits), limits), "$", limits, cancellation);
        cursor.text.skipMark();
        return cursor;
    }

    /**
     * Opens what stands at a place of a source that can be opened again, before its first token.
     *
     * @param from where it begins: offset, line, column and path
     */
    public static JsonCursor openAt(DataSource source, Location from, Limits limits, Cancellation cancellation) {
        JsonInput input = JsonInput.of(source.name(), source.open(limits), limits);
        input.skipTo(from);
        String path = from.path();
        return new JsonCursor(input, path == null ? "$" : path, limits, cancellation);
    }

    /**
     * Opens a document that is a part of another, before its first token.
     *
     * @param from where the bytes begin in their source: offset, line, column and path
     */
    public static JsonCursor over(
            String source, byte[] bytes, Location from, Limits limits, Cancellation cancellation) {
        String path = from.path();
        return new JsonCursor(
                JsonInput.of(source, bytes, limits, from), path == null ? "$" : path, limits, cancellation);
    }

    /** Hands members that come twice to {@code listener} and leaves them out, instead of throwing. */
    public void onDuplicate(Consumer<JunnException> listener) {
        duplicates = listener;
    }

    /**
     * Goes to the next token.
     *
     * @return null behind the end of the last document
     */
    public @Nullable JsonKind next() {
        if (in.offset() >= checkAt) {
            checkAt = in.offset() + CANCEL_EVERY;
            cancellation.check(in.source);
        }
        in.keep = in.position;
        token = read();
        return token;
    }

    /** The current token. */
    public @Nullable JsonKind current() {
        return token;
    }

    /** Goes to the next token, which must be this one. */
    public void expect(JsonKind expected) {
        if (next() != expected) {
            throw unexpected(String.valueOf(expected));
        }
    }

    /**
     * Goes to the next member of an object and on to its value.
     *
     * @return its name, or null at the end of the object
     */
    public @Nullable String nextMember() {
        while (true) {
            JsonKind kind = next();
            if (kind == JsonKind.END_OBJECT) {
                return null;
            }
            if (kind != JsonKind.MEMBER) {
                throw unexpected("member");
            }
            String member = name;
            if (seen[depth - 1].add(member)) {
                next();
                return member;
            }
            duplicate(member);
            next();
            skip();
        }
    }

    private void duplicate(String member) {
        JunnException error = new JunnException(CodecMessage.DUPLICATE_MEMBER, member).at(location());
        if (duplicates == null) {
            throw error;
        }
        duplicates.accept(error);
    }

    /** Goes to the next item of an array; false at its end. */
    public boolean nextItem() {
        return next() != JsonKind.END_ARRAY;
    }

    /** Leaves out what the current token begins, holding it to the grammar. */
    public void skip() {
        if (token == JsonKind.MEMBER) {
            next();
        }
        if (token != JsonKind.OBJECT && token != JsonKind.ARRAY) {
            return;
        }
        int outer = depth - 1;
        while (depth > outer) {
            next();
            if (token == JsonKind.MEMBER && !seen[depth - 1].add(name)) {
                duplicate(name);
            }
        }
    }

    /**
     * Leaves out what the current token begins, looking at brackets and texts alone: for what is read by another pass.
     * Ten times as fast as {@link #skip()}.
     */
    public void pass() {
        in.keep = in.position;
        leave();
    }

    /** The bytes of what the current token begins, which is left out, as by {@link #pass()}; no more than a text may have. */
    public byte[] passedBytes() {
        in.keep = start;
        long from = in.base + start;
        leave();
        return Arrays.copyOfRange(in.bytes, (int) (from - in.base), in.position);
    }

    private void leave() {
        if (token == JsonKind.OBJECT || token == JsonKind.ARRAY) {
            text.pass(this, cancellation);
            depth--;
            token = objects[depth] ? JsonKind.END_OBJECT : JsonKind.END_ARRAY;
        }
    }

    /** What the current token begins, as it stands there; it is left out, and held to the grammar. */
    public String rawValue() {
        Location from = location();
        byte[] bytes = passedBytes();
        try (JsonCursor check = over(in.source, bytes, from, Limits.defaults().withDepth(maxDepth), cancellation)) {
            check.duplicates = duplicates;
            check.next();
            check.skip();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Reads the nested arrays of whole numbers and nulls that the current token begins, and leaves them behind.
     *
     * @param to takes them
     * @param bound what each number must be below
     */
    public void integers(IntegerTree to, int bound) {
        requireArray();
        to.clear();
        int outer = depth - 1;
        while (true) {
            plainIntegers(to, bound, outer);
            if (depth == outer) {
                return;
            }
            JsonKind kind = next();
            if (kind == JsonKind.INTEGER) {
                to.add(indexValue(bound));
            } else if (kind == JsonKind.ARRAY) {
                to.open();
            } else if (kind == JsonKind.END_ARRAY) {
                if (depth == outer) {
                    return;
                }
                to.close();
            } else if (kind == JsonKind.NULL) {
                to.addNull();
            } else {
                throw unexpected("whole number");
            }
        }
    }

    /** As the loop above, over what of the window is plain; what is not is left to it. */
    private void plainIntegers(IntegerTree to, int bound, int outer) {
        byte[] bytes = in.bytes;
        int end = in.end - NumberScan.ROOM;
        int p = in.position;
        boolean first = token == JsonKind.ARRAY;
        while (p < end) {
            int at = p;
            byte b = bytes[at];
            if (b == ']') {
                p++;
                depth--;
                first = false;
                if (depth == outer) {
                    break;
                }
                to.close();
                continue;
            }
            if (!first) {
                if (b != ',') {
                    break;
                }
                b = bytes[++at];
                b = b == ' ' ? bytes[++at] : b;
            }
            if (b >= '0' && b <= '9') {
                int from = at;
                int value = 0;
                while (b >= '0' && b <= '9' && at - from < 10) {
                    value = 10 * value + (b - '0');
                    b = bytes[++at];
                }
                boolean usual = at - from < 10 && value < bound && b != '.' && (b | 0x20) != 'e';
                if (!usual || bytes[from] == '0' && at - from > 1) {
                    break;
                }
                to.add(value);
            } else if (b == '[' && depth < objects.length && depth < maxDepth) {
                indices[depth - 1]++;
                objects[depth] = false;
                members[depth] = null;
                indices[depth++] = -1;
                to.open();
                first = true;
                p = at + 1;
                continue;
            } else if (b == 'n' && bytes[at + 1] == 'u' && bytes[at + 2] == 'l' && bytes[at + 3] == 'l') {
                to.addNull();
                at += 4;
            } else {
                break;
            }
            indices[depth - 1]++;
            first = false;
            p = at;
        }
        in.position = p;
        in.keep = p;
        token = first ? JsonKind.ARRAY : depth == outer ? JsonKind.END_ARRAY : JsonKind.INTEGER;
    }

    /**
     * Goes to the next item of an array and over it, where it is an array of as many plain numbers as {@code digits} has.
     *
     * @param digits takes the digits of each number as one
     * @param decimals takes how many of them stand behind the point
     * @return false where it is not such an array; then nothing has happened
     */
    public boolean nextTuple(long[] digits, int[] decimals) {
        byte[] bytes = in.bytes;
        int p = in.position;
        if (in.end - p < (digits.length + 1) * (NumberScan.ROOM + 2) || depth == 0) {
            return false;
        }
        if (token != JsonKind.ARRAY) {
            if (bytes[p] != ',') {
                return false;
            }
            p++;
        }
        if (bytes[p] != '[') {
            return false;
        }
        for (int i = 0; i < digits.length; i++) {
            if (!scan.scan(bytes, p + 1) || scan.isNegativeZero()) {
                return false;
            }
            digits[i] = scan.whole();
            decimals[i] = Math.max(0, scan.decimals);
            p = scan.end;
            if (bytes[p] != (i == digits.length - 1 ? ']' : ',')) {
                return false;
            }
        }
        indices[depth - 1]++;
        in.position = p + 1;
        in.keep = p + 1;
        token = JsonKind.END_ARRAY;
        return true;
    }

    /** The text of the current token, which must be a text. */
    public String textValue() {
        require(token == JsonKind.TEXT, "text");
        return textAt();
    }

    /** The text of the current token, which must be a short one that comes often: the same object where it comes again. */
    public String commonText() {
        require(token == JsonKind.TEXT, "text");
        return ascii && !escaped ? names.of(in.bytes, valueFrom, valueTo) : textAt();
    }

    /** The number of the current token, which must be a finite number. */
    public double doubleValue() {
        require(token == JsonKind.INTEGER || token == JsonKind.REAL, "number");
        if (plain && scan.isExact()) {
            return scan.real();
        }
        double value = JsonNumbers.real(in.bytes, valueFrom, valueTo);
        require(Double.isFinite(value), "number that fits 64 bits");
        return value;
    }

    /** Whether the current token is a whole number of 64 bits, written as one. */
    public boolean isLong() {
        return token == JsonKind.INTEGER && (plain || JsonNumbers.fitsLong(in.bytes, valueFrom, valueTo));
    }

    /** The number of the current token, which must be a whole number of 64 bits, be it written as 3 or as 3.0. */
    public long longValue() {
        require(token == JsonKind.INTEGER || token == JsonKind.REAL, "whole number");
        if (token == JsonKind.INTEGER && plain) {
            return scan.whole();
        }
        if (token == JsonKind.INTEGER) {
            require(JsonNumbers.fitsLong(in.bytes, valueFrom, valueTo), "whole number that fits 64 bits");
            return JsonNumbers.whole(in.bytes, valueFrom, valueTo);
        }
        double value = JsonNumbers.real(in.bytes, valueFrom, valueTo);
        require(value == Math.rint(value) && Math.abs(value) < 1L << 53, "whole number");
        return (long) value;
    }

    /** The index that the current token gives, which must be a whole number from 0 to below {@code bound}. */
    public int indexValue(int bound) {
        long value = longValue();
        require(
                value >= 0 && value < bound,
                bound == 0 ? "no index, there is nothing" : "index from 0 to " + (bound - 1));
        return (int) value;
    }

    /** The truth of the current token, which must be true or false. */
    public boolean booleanValue() {
        require(token == JsonKind.BOOLEAN, "true or false");
        return truth;
    }

    /** Requires the current token to be the begin of an object. */
    public void requireObject() {
        require(token == JsonKind.OBJECT, "object");
    }

    /** Requires the current token to be the begin of an array. */
    public void requireArray() {
        require(token == JsonKind.ARRAY, "array");
    }

    /** How many objects and arrays are open. */
    public int depth() {
        return depth;
    }

    /** Goes on until no more than {@code outer} objects and arrays are open: out of what could not be understood. */
    public void leaveTo(int outer) {
        while (depth > outer) {
            if (next() == null) {
                return;
            }
        }
    }

    /** The offset of the byte that is read next. */
    public long offset() {
        return in.offset();
    }

    /** The error for a current token that is not what is {@code expected}. */
    public JunnException unexpected(String expected) {
        if (token == null) {
            return new JunnException(CodecMessage.CUT_SHORT, in.source, in.offset(), expected).at(location());
        }
        boolean number = token == JsonKind.INTEGER || token == JsonKind.REAL;
        String found = number
                ? new String(in.bytes, valueFrom, Math.min(40, valueTo - valueFrom), StandardCharsets.ISO_8859_1)
                : token == JsonKind.TEXT ? shortened(textAt()) : token.name().toLowerCase(Locale.ROOT);
        return new JunnException(CodecMessage.WRONG_VALUE, found, expected).at(location());
    }

    private static String shortened(String found) {
        return "\"" + (found.length() > 40 ? found.substring(0, 40) + "…" : found) + "\"";
    }

    @Override
    public void close() {
        in.close();
    }

    private void require(boolean kept, String expected) {
        if (!kept) {
            throw unexpected(expected);
        }
    }
}

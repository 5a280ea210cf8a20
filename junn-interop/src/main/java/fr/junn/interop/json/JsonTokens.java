package fr.junn.interop.json;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.CodecMessage;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The grammar of JSON: tokens, and where among objects and arrays they stand. What a {@link JsonCursor} is built on. */
abstract sealed class JsonTokens permits JsonCursor {
    private static final int LONGEST_NUMBER = 1000;

    final JsonInput in;
    final JsonText text;
    final int maxDepth;
    final Cancellation cancellation;
    final String root;
    final JsonNames names = new JsonNames();

    @Nullable
    Consumer<JunnException> duplicates;

    long checkAt;

    @Nullable
    JsonKind token;

    /** Where the current token begins in the window, and what of it is text, name or number. */
    int start;

    int valueFrom;
    int valueTo;
    final NumberScan scan = new NumberScan();

    /** Whether the current number was read by {@link #scan}. */
    boolean plain;

    boolean ascii;
    boolean escaped;
    boolean truth;
    String name = "";

    /** For each open object or array: whether it is an object, the member it stands at, the index it stands at. */
    int depth;

    boolean[] objects = new boolean[16];

    @Nullable
    String[] members = new @Nullable String[16];

    int[] indices = new int[16];
    NameSet[] seen = new NameSet[16];

    JsonTokens(JsonInput in, String root, Limits limits, Cancellation cancellation) {
        this.in = in;
        this.root = root;
        this.text = new JsonText(in);
        this.maxDepth = limits.depth();
        this.cancellation = cancellation;
    }

    /** Reads the next token. */
    final @Nullable JsonKind read() {
        boolean first = token == JsonKind.OBJECT || token == JsonKind.ARRAY;
        if (depth == 0 || token == JsonKind.MEMBER) {
            int b = text.blank();
            if (b < 0) {
                if (depth == 0) {
                    return null;
                }
                throw cutShort();
            }
            return value(b);
        }
        boolean object = objects[depth - 1];
        int b = text.needed(this);
        if (b == (object ? '}' : ']')) {
            start = in.position++;
            depth--;
            return object ? JsonKind.END_OBJECT : JsonKind.END_ARRAY;
        }
        if (!first) {
            if (b != ',') {
                throw broken("found " + shown(b) + ", expected , or " + (object ? "}" : "]"));
            }
            in.position++;
            b = text.needed(this);
        }
        if (!object) {
            indices[depth - 1]++;
            return value(b);
        }
        return member(b);
    }

    private JsonKind member(int b) {
        if (b != '"') {
            throw broken("found " + shown(b) + ", expected the name of a member");
        }
        string();
        name = ascii && !escaped ? names.of(in.bytes, valueFrom, valueTo) : textAt();
        members[depth - 1] = name;
        int colon = text.needed(this);
        if (colon != ':') {
            throw broken("found " + shown(colon) + ", expected :");
        }
        start = in.position++;
        return JsonKind.MEMBER;
    }

    private JsonKind value(int b) {
        start = in.position;
        switch (b) {
            case '{', '[' -> {
                open(b == '{');
                in.position++;
                return b == '{' ? JsonKind.OBJECT : JsonKind.ARRAY;
            }
            case '"' -> {
                string();
                return JsonKind.TEXT;
            }
            case 't' -> {
                truth = true;
                text.literal(this, "true");
                return JsonKind.BOOLEAN;
            }
            case 'f' -> {
                truth = false;
                text.literal(this, "false");
                return JsonKind.BOOLEAN;
            }
            case 'n' -> {
                text.literal(this, "null");
                return JsonKind.NULL;
            }
            default -> {
                if (b == '-' || b >= '0' && b <= '9') {
                    return number();
                }
                throw broken("found " + shown(b) + ", expected a value");
            }
        }
    }

    private void open(boolean object) {
        if (depth == maxDepth) {
            throw new JunnException(CodecMessage.BEYOND_LIMIT, in.source, "nesting deeper than " + maxDepth)
                    .at(location());
        }
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
            members = Arrays.copyOf(members, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
            seen = Arrays.copyOf(seen, 2 * depth);
        }
        objects[depth] = object;
        members[depth] = null;
        indices[depth] = -1;
        if (object) {
            NameSet set = seen[depth];
            if (set == null) {
                seen[depth] = new NameSet();
            } else {
                set.clear();
            }
        }
        depth++;
    }

    private void string() {
        long marks = text.string(this);
        ascii = (marks & JsonText.WIDE) == 0;
        escaped = (marks & JsonText.ESCAPED) != 0;
        valueTo = in.position - 1;
        // the window may have moved: the text ends here, and is as long as was counted
        valueFrom = valueTo - (int) (marks >>> 2);
        start = valueFrom - 1;
    }

    private JsonKind number() {
        start = in.position;
        plain = in.end - start > NumberScan.ROOM && scan.scan(in.bytes, start);
        if (plain) {
            valueFrom = start;
            valueTo = scan.end;
            in.position = valueTo;
            return scan.isWhole() ? JsonKind.INTEGER : JsonKind.REAL;
        }
        int length = text.number(this);
        valueTo = in.position;
        valueFrom = valueTo - Math.abs(length);
        start = valueFrom;
        if (Math.abs(length) > LONGEST_NUMBER) {
            throw new JunnException(CodecMessage.BEYOND_LIMIT, in.source, "number longer than " + LONGEST_NUMBER)
                    .at(location());
        }
        return length > 0 ? JsonKind.INTEGER : JsonKind.REAL;
    }

    final String textAt() {
        return text.decode(this, valueFrom, valueTo, ascii, escaped);
    }

    /** The place of the current token. */
    public final Location location() {
        return in.location(token == null ? in.position : start).withPath(path());
    }

    /** The path of the current token. */
    public final String path() {
        StringBuilder path = new StringBuilder(root);
        boolean opens = token == JsonKind.OBJECT || token == JsonKind.ARRAY;
        for (int i = 0; i < depth - (opens ? 1 : 0); i++) {
            if (objects[i]) {
                JsonPaths.member(path, members[i]);
            } else if (indices[i] >= 0) {
                path.append('[').append(indices[i]).append(']');
            }
        }
        return path.toString();
    }

    final JunnException cutShort() {
        return new JunnException(CodecMessage.CUT_SHORT, in.source, in.offset(), "JSON")
                .at(in.location(in.position).withPath(path()));
    }

    final JunnException broken(String what) {
        return new JunnException(CodecMessage.MALFORMED, "JSON", what)
                .at(in.location(in.position).withPath(path()));
    }

    static String shown(int b) {
        return b > ' ' && b < 127 ? String.valueOf((char) b) : "byte " + (b & 0xff);
    }
}

package fr.junn.interop.json;

import fr.junn.core.work.Cancellation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The lexical side of JSON: white space, texts, literals, numbers, over the window of a {@link JsonInput}. */
final class JsonText {
    /** Marks of a text: it has an escape; it has characters beyond ASCII. Its length stands above them. */
    static final int ESCAPED = 1;

    static final int WIDE = 2;

    /** What the bytes add to the depth of brackets. */
    private static final byte[] DEPTHS = new byte[256];

    static {
        DEPTHS['{'] = 1;
        DEPTHS['['] = 1;
        DEPTHS['}'] = -1;
        DEPTHS[']'] = -1;
    }

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long LOW = 0x7F * EACH;
    private static final long QUOTES = '"' * EACH;
    private static final long LINES = '\n' * EACH;
    private static final long CASES = 0x20 * EACH;
    private static final long OPENS = '{' * EACH;
    private static final long CLOSES = '}' * EACH;

    private final JsonInput in;

    JsonText(JsonInput in) {
        this.in = in;
    }

    /** Leaves out a byte order mark. */
    void skipMark() {
        if (in.more() && in.end - in.position >= 3 && in.bytes[0] == (byte) 0xEF && in.bytes[1] == (byte) 0xBB) {
            in.position = in.bytes[2] == (byte) 0xBF ? 3 : 0;
        }
    }

    /** The first byte that is no white space, which is not passed; −1 at the end. */
    int blank() {
        while (in.more()) {
            byte b = in.bytes[in.position];
            if (b > ' ' || b < 0) {
                return b & 0xff;
            }
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b;
            }
            in.position++;
            if (b == '\n') {
                in.newLine();
            }
            in.keep = in.position;
        }
        return -1;
    }

    int needed(JsonTokens cursor) {
        int b = blank();
        if (b < 0) {
            throw cursor.cutShort();
        }
        return b;
    }

    /** Passes a text with its quotes; its length without them, times four, and its marks. */
    long string(JsonTokens cursor) {
        in.keep = in.position;
        in.position++;
        long length = 0;
        int all = 0;
        int escapes = 0;
        while (in.more()) {
            byte[] bytes = in.bytes;
            int p = in.position;
            int from = p;
            int end = in.end;
            byte b = 0;
            while (p < end) {
                b = bytes[p];
                if (b == '"' || b == '\\' || b >= 0 && b < ' ') {
                    break;
                }
                all |= b;
                p++;
            }
            length += p - from;
            in.position = p;
            if (p == end) {
                continue;
            }
            if (b == '"') {
                in.position++;
                return length << 2 | escapes | (all < 0 ? WIDE : 0);
            }
            if (b != '\\') {
                throw cursor.broken("control character " + b + " in a text");
            }
            escapes = ESCAPED;
            in.position++;
            if (!in.more()) {
                break;
            }
            in.position++;
            length += 2;
        }
        throw cursor.cutShort();
    }

    String decode(JsonTokens cursor, int from, int to, boolean ascii, boolean escaped) {
        if (ascii && !escaped) {
            return new String(in.bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text;
        try {
            // a decoder that reports, where the constructor of String would replace
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw cursor.broken("text that is not UTF-8");
        }
        return escaped ? unescape(cursor, text) : text;
    }

    private static String unescape(JsonTokens cursor, String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char e = text.charAt(++i);
            int plain = "\"\\/bfnrt".indexOf(e);
            if (plain >= 0) {
                out.append("\"\\/\b\f\n\r\t".charAt(plain));
            } else if (e == 'u' && i + 4 < text.length() && isHex(text, i + 1)) {
                out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                throw cursor.broken("escape \\" + e);
            }
        }
        return out.toString();
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    void literal(JsonTokens cursor, String word) {
        in.keep = in.position;
        for (int i = 0; i < word.length(); i++) {
            if (!in.more()) {
                throw cursor.cutShort();
            }
            if (in.bytes[in.position] != word.charAt(i)) {
                throw cursor.broken("found " + JsonTokens.shown(in.bytes[in.position]) + ", expected " + word);
            }
            in.position++;
        }
    }

    /** Passes a number; its length in bytes, negative where it has a fraction or an exponent. */
    int number(JsonTokens cursor) {
        in.keep = in.position;
        int length = 0;
        if (in.bytes[in.position] == '-') {
            in.position++;
            length++;
        }
        boolean zero = in.more() && in.bytes[in.position] == '0';
        int digits = digits(cursor);
        if (zero && digits > 1) {
            throw cursor.broken("a number that begins with 0");
        }
        length += digits;
        boolean whole = true;
        if (in.more() && in.bytes[in.position] == '.') {
            whole = false;
            in.position++;
            length += 1 + digits(cursor);
        }
        if (in.more() && (in.bytes[in.position] | 0x20) == 'e') {
            whole = false;
            in.position++;
            length++;
            if (in.more() && (in.bytes[in.position] == '-' || in.bytes[in.position] == '+')) {
                in.position++;
                length++;
            }
            length += digits(cursor);
        }
        return whole ? length : -length;
    }

    private int digits(JsonTokens cursor) {
        int n = 0;
        while (true) {
            byte[] bytes = in.bytes;
            int p = in.position;
            int end = in.end;
            int from = p;
            while (p < end && bytes[p] >= '0' && bytes[p] <= '9') {
                p++;
            }
            n += p - from;
            in.position = p;
            if (p < end || !in.more()) {
                break;
            }
        }
        if (n == 0) {
            if (!in.more()) {
                throw cursor.cutShort();
            }
            throw cursor.broken("found " + JsonTokens.shown(in.bytes[in.position]) + ", expected a digit");
        }
        return n;
    }

    /** Passes the rest of an object or array whose first bracket was passed. */
    void pass(JsonTokens cursor, Cancellation cancellation) {
        boolean hold = in.keep < in.position;
        int open = 1;
        while (true) {
            if (!hold) {
                in.keep = in.position;
            }
            if (!in.more()) {
                throw cursor.cutShort();
            }
            cancellation.check(in.source);
            byte[] bytes = in.bytes;
            int end = in.end;
            int p = in.position;
            int lines = 0;
            int lineStart = 0;
            boolean text = false;
            while (p < end) {
                // eight bytes at a time, while there is no text, no line and no end among them
                while (p + 8 <= end) {
                    long word = (long) WORDS.get(bytes, p);
                    if ((equal(word, QUOTES) | equal(word, LINES)) != 0) {
                        break;
                    }
                    long folded = word | CASES; // curly brackets differ from square ones by this bit
                    int closes = Long.bitCount(equal(folded, CLOSES));
                    if (closes >= open) {
                        break;
                    }
                    open += Long.bitCount(equal(folded, OPENS)) - closes;
                    p += 8;
                }
                if (p == end) {
                    break;
                }
                byte b = bytes[p++];
                open += DEPTHS[b & 0xff];
                lines += b == '\n' ? 1 : 0;
                lineStart = b == '\n' ? p : lineStart;
                if (b == '"') {
                    int close = closing(bytes, p, end);
                    if (close < 0) {
                        text = true;
                        break;
                    }
                    p = close + 1;
                } else if (open == 0) {
                    break;
                }
            }
            if (lines > 0) {
                in.line += lines;
                in.lineStart = in.base + lineStart;
            }
            in.position = p;
            if (open == 0) {
                return;
            }
            if (text) {
                in.position = p - 1;
                passText(cursor, hold);
            }
        }
    }

    /** The highest bit of each byte of a word that is equal to that of another. */
    private static long equal(long word, long other) {
        long x = word ^ other;
        return ~((x & LOW) + LOW | x | LOW);
    }

    /** The closing quote of a text of the window that has no escape before it; −1 where it is not so simple. */
    private static int closing(byte[] bytes, int from, int end) {
        for (int p = from; p < end; p++) {
            if (bytes[p] == '"') {
                return p;
            }
            if (bytes[p] == '\\') {
                return -1;
            }
        }
        return -1;
    }

    private void passText(JsonTokens cursor, boolean hold) {
        if (!hold) {
            string(cursor);
            return;
        }
        // as string(), but what is held before it stays in the window
        in.position++;
        while (in.more()) {
            byte b = in.bytes[in.position++];
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                if (!in.more()) {
                    break;
                }
                in.position++;
            }
        }
        throw cursor.cutShort();
    }
}

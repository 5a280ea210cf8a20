package fr.junn.interop.json;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.CodecMessage;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * The bytes that a cursor walks over: a window on a stream, or an array. The window moves forward; what lies behind
 * {@link #keep} is given up. Used by one thread.
 */
final class JsonInput {
    private static final int WINDOW = 1 << 16;

    final String source;
    final int maxText;
    byte[] bytes;
    int position;
    int end;

    /** The first byte of the window that is still needed. */
    int keep;

    /** The place of the first byte of the window in the source. */
    long base;

    long line = 1;

    /** The place in the source of the first byte of the line. */
    long lineStart;

    private final InputStream in;
    private boolean ended;

    private JsonInput(String source, int maxText, InputStream in, byte[] bytes, int end) {
        this.source = source;
        this.maxText = maxText;
        this.in = in;
        this.bytes = bytes;
        this.end = end;
    }

    static JsonInput of(String source, InputStream in, Limits limits) {
        return new JsonInput(source, limits.text(), in, new byte[WINDOW], 0);
    }

    static JsonInput of(String source, byte[] bytes, Limits limits, Location from) {
        JsonInput input = new JsonInput(source, limits.text(), InputStream.nullInputStream(), bytes, bytes.length);
        input.ended = true;
        input.base = Math.max(0, from.offset());
        input.line = Math.max(1, from.line());
        input.lineStart = input.base - Math.max(0, from.column() - 1);
        return input;
    }

    /** Begins at a place instead of the first byte. */
    void skipTo(Location from) {
        try {
            in.skipNBytes(from.offset());
        } catch (IOException e) {
            throw new JunnException(e, CodecMessage.CUT_SHORT, source, from.offset(), "JSON").at(from);
        }
        base = from.offset();
        line = from.line();
        lineStart = base - Math.max(0, from.column() - 1);
    }

    long offset() {
        return base + position;
    }

    /** Whether there is a byte at the position, after moving the window where that is needed. */
    boolean more() {
        return position < end || fill();
    }

    private boolean fill() {
        if (ended) {
            return false;
        }
        int kept = end - keep;
        if (kept == bytes.length) {
            if (kept >= maxText) {
                throw new JunnException(CodecMessage.BEYOND_LIMIT, source, "text longer than " + maxText)
                        .at(Location.file(source).offset(base + keep));
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, maxText + 1L));
        } else if (keep > 0) {
            System.arraycopy(bytes, keep, bytes, 0, kept);
            base += keep;
            position -= keep;
            end = kept;
            keep = 0;
        }
        int n = read();
        end += n;
        ended = n == 0;
        return n > 0;
    }

    private int read() {
        try {
            return Math.max(0, in.readNBytes(bytes, end, bytes.length - end));
        } catch (EOFException | ZipException e) {
            throw new JunnException(e, CodecMessage.CUT_SHORT, source, base + end, "compressed data")
                    .at(Location.file(source).offset(base + end));
        } catch (IOException e) {
            throw new JunnException(e, CodecMessage.MALFORMED, source, String.valueOf(e.getMessage()))
                    .at(Location.file(source).offset(base + end));
        }
    }

    /** Notes that the byte before the position was a line feed. */
    void newLine() {
        line++;
        lineStart = base + position;
    }

    /** Where a byte of the window is. */
    Location location(int at) {
        long offset = base + at;
        return Location.file(source)
                .line(line, Math.max(1, offset - lineStart + 1))
                .offset(offset);
    }

    void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new JunnException(e, CodecMessage.MALFORMED, source, String.valueOf(e.getMessage()));
        }
    }
}

package fr.junn.cli;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.work.Limits;
import fr.junn.interop.io.IoMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a text of any length, one at a time: none of more than a million characters, so that what is no text at all does
 * not fill the memory. A byte order mark is read over; bytes that the encoding does not know are an error.
 */
final class TextLines implements AutoCloseable {
    private static final int LONGEST = 1 << 20;

    private final BufferedReader reader;
    private final String name;
    private final Charset charset;
    private final StringBuilder line = new StringBuilder();
    private long number;

    TextLines(InputStream in, Charset charset, String name) {
        this.reader = new BufferedReader(new InputStreamReader(in, charset.newDecoder()), 1 << 16);
        this.charset = charset;
        this.name = name;
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Where the line is that was read last. */
    Location location() {
        return Location.file(name).line(number);
    }

    /**
     * The next line without its end; null after the last.
     *
     * @throws JunnException {@link CliMessage#WRONG_CHARSET}, {@link IoMessage#CANNOT_READ},
     *     {@link fr.junn.core.error.CoreMessage#LIMIT_EXCEEDED}
     */
    @Nullable
    String next() {
        line.setLength(0);
        number++;
        try {
            int c = reader.read();
            if (c == '\uFEFF' && number == 1) {
                c = reader.read();
            }
            if (c < 0) {
                return null;
            }
            for (; c >= 0 && c != '\n'; c = reader.read()) {
                line.append((char) c);
                if (line.length() > LONGEST) {
                    throw tooLong();
                }
            }
        } catch (CharacterCodingException e) {
            throw new JunnException(e, CliMessage.WRONG_CHARSET, charset).at(location());
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.CANNOT_READ, name, String.valueOf(e.getMessage()));
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    private JunnException tooLong() {
        try {
            Limits.check("characters of a line", line.length(), LONGEST);
            throw new IllegalStateException();
        } catch (JunnException e) {
            return e.at(location());
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.CANNOT_READ, name, String.valueOf(e.getMessage()));
        }
    }
}

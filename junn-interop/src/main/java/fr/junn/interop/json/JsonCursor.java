package fr.junn.interop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.io.DataSource;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a JSON document. {@link #next()} gives the next token; the {@code …Value} methods read the current one;
 * {@link #skip()} leaves out what the current token begins. Used by one thread.
 */
public final class JsonCursor implements AutoCloseable {
    /** How many tokens pass between two looks at the cancellation. */
    private static final int CANCEL_EVERY = 1 << 12;

    private final String source;
    private final JsonParser parser;
    private final Cancellation cancellation;
    private int untilCheck = 1;

    private JsonCursor(String source, JsonParser parser, Cancellation cancellation) {
        this.source = source;
        this.parser = parser;
        this.cancellation = cancellation;
    }

    /**
     * Opens a document, before its first token.
     *
     * @throws JunnException where the source cannot be opened
     */
    public static JsonCursor open(DataSource source, Limits limits, Cancellation cancellation) {
        InputStream stream = source.open(limits);
        try {
            JsonFactory factory = JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(limits.depth())
                            .maxStringLength(limits.text())
                            .maxNameLength(Math.min(limits.text(), 1 << 16))
                            .maxNumberLength(1000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();
            return new JsonCursor(source.name(), factory.createParser(stream), cancellation);
        } catch (IOException e) {
            throw new JunnException(e, CodecMessage.MALFORMED, "JSON", String.valueOf(e.getMessage()))
                    .at(source.location().offset(0));
        }
    }

    /**
     * Goes to the next token.
     *
     * @return null behind the end of the document
     */
    public @Nullable JsonKind next() {
        if (--untilCheck == 0) {
            untilCheck = CANCEL_EVERY;
            cancellation.check(source);
        }
        try {
            return kind(parser.nextToken());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The current token. */
    public @Nullable JsonKind current() {
        return kind(parser.currentToken());
    }

    private static @Nullable JsonKind kind(@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> JsonKind.OBJECT;
            case END_OBJECT -> JsonKind.END_OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case END_ARRAY -> JsonKind.END_ARRAY;
            case FIELD_NAME -> JsonKind.MEMBER;
            case VALUE_STRING -> JsonKind.TEXT;
            case VALUE_NUMBER_INT -> JsonKind.INTEGER;
            case VALUE_NUMBER_FLOAT -> JsonKind.REAL;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            case VALUE_NULL -> JsonKind.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> null; // of parsers that do not block and of binary formats
        };
    }

    /** Goes to the next token, which must be this one. */
    public void expect(JsonKind expected) {
        JsonKind found = next();
        if (found != expected) {
            throw unexpected(String.valueOf(expected));
        }
    }

    /**
     * Goes to the next member of an object and on to its value.
     *
     * @return its name, or null at the end of the object
     */
    public @Nullable String nextMember() {
        JsonKind token = next();
        if (token == JsonKind.END_OBJECT) {
            return null;
        }
        if (token != JsonKind.MEMBER) {
            throw unexpected("member");
        }
        String name = name();
        next();
        return name;
    }

    /** Goes to the next item of an array; false at its end. */
    public boolean nextItem() {
        JsonKind token = next();
        if (token == null) {
            throw unexpected("item");
        }
        return token != JsonKind.END_ARRAY;
    }

    /** Leaves out what the current token begins. */
    public void skip() {
        int depth = 0;
        for (JsonKind token = current(); ; token = next()) {
            if (token == null) {
                throw unexpected("value");
            } else if (token == JsonKind.OBJECT || token == JsonKind.ARRAY) {
                depth++;
            } else if (token == JsonKind.END_OBJECT || token == JsonKind.END_ARRAY) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
        }
    }

    /** The text of the current token, which must be a text. */
    public String textValue() {
        require(current() == JsonKind.TEXT, "text");
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The number of the current token, which must be a finite number. */
    public double doubleValue() {
        JsonKind token = current();
        require(token == JsonKind.INTEGER || token == JsonKind.REAL, "number");
        try {
            double value = parser.getDoubleValue();
            require(Double.isFinite(value), "number that fits 64 bits");
            return value;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The number of the current token, which must be a whole number of 64 bits, be it written as 3 or as 3.0. */
    public long longValue() {
        JsonKind token = current();
        require(token == JsonKind.INTEGER || token == JsonKind.REAL, "whole number");
        try {
            if (token == JsonKind.INTEGER) {
                return parser.getLongValue();
            }
            double value = parser.getDoubleValue();
            require(value == Math.rint(value) && Math.abs(value) < 1L << 53, "whole number");
            return (long) value;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The index that the current token gives, which must be a whole number from 0 to below {@code bound}. */
    public int indexValue(int bound) {
        long value = longValue();
        require(value >= 0 && value < bound, "index from 0 to " + (bound - 1));
        return (int) value;
    }

    /** The truth of the current token, which must be true or false. */
    public boolean booleanValue() {
        require(current() == JsonKind.BOOLEAN, "true or false");
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Requires the current token to be the begin of an object. */
    public void requireObject() {
        require(current() == JsonKind.OBJECT, "object");
    }

    /** Requires the current token to be the begin of an array. */
    public void requireArray() {
        require(current() == JsonKind.ARRAY, "array");
    }

    /** The error for a current token that is not what is {@code expected}. */
    public JunnException unexpected(String expected) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return new JunnException(CodecMessage.CUT_SHORT, source, offset(), expected).at(location());
        }
        String found = token.isScalarValue() ? shortened() : token.name().toLowerCase(Locale.ROOT);
        return new JunnException(CodecMessage.MALFORMED, "JSON", "found " + found + ", expected " + expected)
                .at(location());
    }

    /** The place of the current token. */
    public Location location() {
        JsonLocation at = parser.currentTokenLocation();
        return Location.file(source)
                .line(Math.max(1, at.getLineNr()), at.getColumnNr())
                .offset(Math.max(0, at.getByteOffset()))
                .withPath(JsonPaths.of(parser.getParsingContext()));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void require(boolean kept, String expected) {
        if (!kept) {
            throw unexpected(expected);
        }
    }

    private String shortened() {
        try {
            String text = parser.getText();
            return text.length() > 40 ? text.substring(0, 40) + "…" : text;
        } catch (IOException e) {
            return "?";
        }
    }

    private long offset() {
        return Math.max(0, parser.currentLocation().getByteOffset());
    }

    private JunnException failure(IOException e) {
        Location here = Location.file(source).offset(offset());
        JsonLocation at = parser.currentLocation();
        if (at.getLineNr() > 0) {
            here = here.line(at.getLineNr(), Math.max(1, at.getColumnNr()));
        }
        here = here.withPath(JsonPaths.of(parser.getParsingContext()));
        if (e instanceof JsonEOFException) {
            return new JunnException(e, CodecMessage.CUT_SHORT, source, offset(), "JSON").at(here);
        }
        if (e instanceof StreamConstraintsException limit) {
            return new JunnException(e, CodecMessage.BEYOND_LIMIT, source, limit.getOriginalMessage()).at(here);
        }
        if (e instanceof JsonProcessingException bad) {
            return new JunnException(e, CodecMessage.MALFORMED, "JSON", bad.getOriginalMessage()).at(here);
        }
        if (e instanceof CharConversionException) {
            return new JunnException(e, CodecMessage.MALFORMED, "JSON", String.valueOf(e.getMessage())).at(here);
        }
        return new JunnException(e, CodecMessage.MALFORMED, source, String.valueOf(e.getMessage())).at(here);
    }
}

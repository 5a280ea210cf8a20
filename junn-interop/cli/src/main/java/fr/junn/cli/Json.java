package fr.junn.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.junn.cli.data.Part;
import fr.junn.core.error.Location;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the one JSON document of a command. Each document begins with its name and version, which name its schema in
 * {@code fr/junn/cli/schema}; numbers that JSON has no form for (NaN, infinite) are null.
 */
final class Json {
    /** Rises when a member is removed or changes its meaning; added members do not count. */
    static final int VERSION = 1;

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    static void write(PrintWriter out, String document, Consumer<Json> content) {
        try {
            JsonGenerator generator = new JsonFactory().createGenerator(out);
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            Json json = new Json(generator);
            generator.writeStartObject();
            json.member("document", document).member("documentVersion", VERSION);
            content.accept(json);
            generator.writeEndObject();
            generator.close();
            out.print("\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member of simple value: text, number, boolean, null, or a collection of these. */
    Json member(String name, @Nullable Object value) {
        try {
            generator.writeFieldName(name);
            value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A member that is an array of texts, as many as there are until null. */
    Json texts(String name, Supplier<@Nullable String> next) {
        try {
            generator.writeArrayFieldStart(name);
            for (String text = next.get(); text != null; text = next.get()) {
                generator.writeString(text);
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A member that is an object. */
    Json object(String name, Consumer<Json> content) {
        try {
            generator.writeObjectFieldStart(name);
            content.accept(this);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A member that is an array of objects, one for each item. */
    <T> Json array(String name, Collection<T> items, BiConsumer<Json, T> content) {
        try {
            generator.writeArrayFieldStart(name);
            for (T item : items) {
                generator.writeStartObject();
                content.accept(this, item);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A member that is an object of counts. */
    Json counts(String name, Map<String, Long> counts) {
        return object(name, members -> counts.forEach(members::member));
    }

    /** The members of a location; what is not known is left out. */
    Json location(Location location) {
        Location.Place place = location.place();
        optional("source", location.source());
        optional("line", location.line() > 0 ? location.line() : null);
        optional("column", location.column() > 0 ? location.column() : null);
        optional("offset", location.offset() >= 0 ? location.offset() : null);
        optional("feature", location.feature());
        optional("path", location.path());
        optional("place", place == null ? null : List.of(place.x(), place.y(), place.z()));
        return this;
    }

    /** The members of a part of a geometry; numbers that do not apply are left out. */
    Json part(Part part) {
        member("slot", part.slot().toString());
        number("member", part.member());
        number("solid", part.solid());
        number("shell", part.shell());
        number("face", part.face());
        number("ring", part.ring());
        number("other", part.other());
        return this;
    }

    private void number(String name, int number) {
        optional(name, number < 0 ? null : number);
    }

    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            member(name, value);
        }
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Double d) {
            if (Double.isFinite(d)) {
                generator.writeNumber(d);
            } else {
                generator.writeNull();
            }
        } else if (value instanceof Long || value instanceof Integer) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean b) {
            generator.writeBoolean(b);
        } else if (value instanceof Collection<?> all) {
            generator.writeStartArray();
            for (Object item : all) {
                value(item);
            }
            generator.writeEndArray();
        } else {
            generator.writeString(value.toString());
        }
    }
}

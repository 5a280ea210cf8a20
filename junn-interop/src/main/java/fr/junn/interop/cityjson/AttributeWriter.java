package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.unit.Unit;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import fr.junn.interop.codec.LossReport;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes values of attributes as JSON, and reports what JSON cannot say of them. */
final class AttributeWriter {
    private final JsonGenerator out;
    private final LossReport losses;
    private final Set<String> written = new HashSet<>();

    AttributeWriter(JsonGenerator out, LossReport losses) {
        this.out = out;
        this.losses = losses;
    }

    /** Writes members, each name once. */
    void members(List<Attribute> attributes, String id, String path) throws IOException {
        written.clear();
        for (Attribute attribute : attributes) {
            String name = attribute.name().local();
            if (written.add(name)) {
                out.writeFieldName(name);
                value(attribute.value(), id, path.isEmpty() ? name : path + "." + name);
            } else {
                losses.add(
                        CityJsonMessage.ATTRIBUTE_NOT_KEPT,
                        id,
                        name,
                        name,
                        attribute.name().toString());
            }
        }
    }

    void value(Value value, String id, String path) throws IOException {
        if (value instanceof Value.Text text) {
            out.writeString(text.value());
        } else if (value instanceof Value.Int integer) {
            out.writeNumber(integer.value());
        } else if (value instanceof Value.Bool bool) {
            out.writeBoolean(bool.value());
        } else if (value instanceof Value.Real real) {
            number(real.value(), id, path);
        } else if (value instanceof Value.Measured measured) {
            number(measured.value().value(), id, path);
            if (!measured.value().unit().equals(Unit.ONE)) {
                losses.add(
                        CityJsonMessage.UNIT_NOT_KEPT,
                        id,
                        path,
                        path,
                        measured.value().unit());
            }
        } else if (value instanceof Value.Code code) {
            out.writeString(code.value());
            if (!code.list().isEmpty()) {
                losses.add(CityJsonMessage.LIST_NOT_KEPT, id, path, path, code.list());
            }
        } else if (value instanceof Value.Absent absent) {
            out.writeNull();
            if (!absent.reason().isEmpty()) {
                losses.add(CityJsonMessage.REASON_NOT_KEPT, id, path, path, absent.reason());
            }
        } else if (value instanceof Value.Many many) {
            out.writeStartArray();
            for (int i = 0; i < many.items().size(); i++) {
                value(many.items().get(i), id, path + "[" + i + "]");
            }
            out.writeEndArray();
        } else if (value instanceof Value.Nested nested) {
            out.writeStartObject();
            nested(nested, id, path);
            out.writeEndObject();
        } else if (value instanceof Value.Reference reference) {
            out.writeStartObject();
            out.writeStringField("informationSystem", reference.system());
            out.writeStringField("identifier", reference.identifier());
            String uri = reference.uri();
            if (uri != null) {
                out.writeStringField("uri", uri);
            }
            out.writeEndObject();
        } else {
            out.writeString(value.text()); // dates, moments, periods, addresses on the web
        }
    }

    private void nested(Value.Nested nested, String id, String path) throws IOException {
        Set<String> names = new HashSet<>();
        for (Attribute attribute : nested.attributes()) {
            String name = attribute.name().local();
            if (names.add(name)) {
                out.writeFieldName(name);
                value(attribute.value(), id, path + "." + name);
            } else {
                losses.add(CityJsonMessage.ATTRIBUTE_NOT_KEPT, id, path + "." + name, name, attribute.name());
            }
        }
    }

    private void number(double number, String id, String path) throws IOException {
        if (Double.isFinite(number)) {
            out.writeNumber(number);
        } else {
            losses.add(CityJsonMessage.ATTRIBUTE_NOT_KEPT, id, path, path, number);
            out.writeNull();
        }
    }
}

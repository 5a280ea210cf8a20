package fr.junn.interop.cityjson;

import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.util.ArrayList;
import java.util.List;

/** Values of JSON as values of attributes. */
final class AttributeReader {
    private AttributeReader() {}

    /** The value that the current token begins. */
    static Value read(JsonCursor cursor, Notes notes) {
        JsonKind kind = cursor.current();
        if (kind == null) {
            throw cursor.unexpected("value");
        }
        return switch (kind) {
            case TEXT -> new Value.Text(cursor.textValue());
            case INTEGER -> integer(cursor, notes);
            case REAL -> new Value.Real(cursor.doubleValue());
            case BOOLEAN -> new Value.Bool(cursor.booleanValue());
            case NULL -> Value.Absent.UNEXPLAINED;
            case ARRAY -> list(cursor, notes);
            case OBJECT -> nested(cursor, notes);
            default -> throw cursor.unexpected("value");
        };
    }

    private static Value integer(JsonCursor cursor, Notes notes) {
        if (cursor.isLong()) {
            return new Value.Int(cursor.longValue());
        }
        double value = cursor.doubleValue();
        notes.warning(cursor, CityJsonMessage.NUMBER_ROUNDED, value);
        return new Value.Real(value);
    }

    private static Value list(JsonCursor cursor, Notes notes) {
        List<Value> items = new ArrayList<>();
        while (cursor.nextItem()) {
            items.add(read(cursor, notes));
        }
        return new Value.Many(items);
    }

    private static Value nested(JsonCursor cursor, Notes notes) {
        List<Attribute> attributes = new ArrayList<>();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            attributes.add(new Attribute(QualifiedName.of(name), read(cursor, notes), false));
        }
        return new Value.Nested(null, attributes);
    }
}

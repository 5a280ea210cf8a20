package fr.junn.interop.cityjson;

import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.interop.json.IntegerTree;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads addresses: an array of objects, in 1.0 one object. Their words become a list of nested values; where an address
 * says its place, that is a geometry of the object in the slot {@code address[0].location}.
 */
final class AddressReader {
    static final String ROLE = "address[";
    static final String LOCATION = "location";

    private final Notes notes;
    private final GeometryAssembler assembler;
    private final GeometryReader geometries;
    private final RawGeometry raw;
    private final List<IntegerTree> places = new ArrayList<>(0);

    AddressReader(Notes notes, GeometryAssembler assembler, GeometryReader geometries, RawGeometry raw) {
        this.notes = notes;
        this.assembler = assembler;
        this.geometries = geometries;
        this.raw = raw;
    }

    /** The role of the place of an address. */
    static String role(int index) {
        return ROLE + index + "]." + LOCATION;
    }

    Value read(JsonCursor cursor, Resources resources, ObjectParts parts) {
        places.clear();
        if (cursor.current() == JsonKind.OBJECT) {
            if (notes.version != CityJsonVersion.V1_0) {
                throw cursor.unexpected("array");
            }
            return address(cursor, 0, resources, parts);
        }
        cursor.requireArray();
        List<Value> all = new ArrayList<>();
        while (cursor.nextItem()) {
            all.add(address(cursor, all.size(), resources, parts));
        }
        return new Value.Many(all);
    }

    /** Notes the vertices that places of addresses use. */
    void use(DocumentCheck check) {
        for (IntegerTree place : places) {
            check.use(place);
        }
    }

    private Value address(JsonCursor cursor, int index, Resources resources, ObjectParts parts) {
        cursor.requireObject();
        List<Attribute> words = new ArrayList<>();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            if (name.equals(LOCATION) && cursor.current() == JsonKind.OBJECT) {
                geometries.read(cursor, resources.vertices.size(), raw);
                places.add(raw.boundaries.copy());
                assembler.assemblePlace(cursor, raw, resources, role(index), parts);
            } else {
                words.add(new Attribute(QualifiedName.of(name), AttributeReader.read(cursor, notes), false));
            }
        }
        return new Value.Nested(null, words);
    }
}

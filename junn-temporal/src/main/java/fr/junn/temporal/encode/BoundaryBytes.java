package fr.junn.temporal.encode;

import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.BoundariesBuilder;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of thematic surfaces as bytes: the names of their types, then row by row. */
final class BoundaryBytes {
    private BoundaryBytes() {}

    static void write(Boundaries table, ByteWriter out, PersonalValues personal) {
        Map<QualifiedName, Integer> numbers = new HashMap<>();
        out.varint(table.size());
        for (int row = 0; row < table.size(); row++) {
            QualifiedName type = table.type(row).name();
            Integer number = numbers.putIfAbsent(type, numbers.size());
            out.varint(number == null ? numbers.size() - 1L : number);
            if (number == null) {
                Texts.write(type, out);
            }
            out.text(table.id(row).orElse("")).varint(table.parent(row) + 1L);
            int[] geometries = table.geometries(row);
            out.varint(geometries.length);
            for (int g : geometries) {
                int[] faces = table.faces(row, g);
                out.varint(g).varint(faces.length);
                int last = 0;
                for (int f : faces) {
                    out.zigzag(f - last);
                    last = f;
                }
            }
            List<Attribute> attributes = table.feature("#", row).attributes();
            ValueBytes.write(attributes, out, personal);
        }
    }

    static Boundaries read(ByteReader in, FeatureSchema schema, PersonalValues personal) {
        BoundariesBuilder builder = Boundaries.builder();
        Map<Integer, FeatureType> types = new HashMap<>();
        for (int n = in.count(5); n > 0; n--) {
            int number = in.index();
            FeatureType type = types.get(number);
            if (type == null) {
                type = schema.typeOrUnknown(Texts.name(in));
                types.put(number, type);
            }
            builder.add(type, in.text());
            int parent = in.index() - 1;
            if (parent >= 0) {
                builder.in(parent);
            }
            for (int g = in.count(2); g > 0; g--) {
                int geometry = in.index();
                int[] faces = new int[in.count(1)];
                int last = 0;
                for (int i = 0; i < faces.length; i++) {
                    last += (int) in.zigzag();
                    faces[i] = last;
                }
                builder.faces(geometry, faces);
            }
            ValueBytes.attributes(in, personal).forEach(builder::attribute);
        }
        return builder.build();
    }
}

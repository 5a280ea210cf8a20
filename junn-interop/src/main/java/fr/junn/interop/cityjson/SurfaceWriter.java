package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.BoundariesBuilder;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.value.Attribute;
import fr.junn.geometry.shape.Faceted;
import fr.junn.interop.codec.LossReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes the thematic surfaces of a geometry, and which face belongs to which. */
final class SurfaceWriter {
    private static final int NONE = -1;

    private final JsonGenerator out;
    private final CityJsonVersion version;
    private final LossReport losses;
    private final AttributeWriter attributes;

    SurfaceWriter(JsonGenerator out, CityJsonVersion version, LossReport losses) {
        this.out = out;
        this.version = version;
        this.losses = losses;
        this.attributes = new AttributeWriter(out, losses);
    }

    boolean isLeaf(Boundaries rows, int row) {
        for (int other = row + 1; other < rows.size(); other++) {
            if (rows.parent(other) == row) {
                return false;
            }
        }
        return true;
    }

    /** For each row its number among the surfaces of one geometry, or −1: those with faces in it, and what they lie in. */
    private static int[] numbers(Boundaries rows, int geometry) {
        boolean[] in = new boolean[rows.size()];
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (int g : rows.geometries(row)) {
                in[row] |= g == geometry;
            }
            if (in[row] && rows.parent(row) >= 0) {
                in[rows.parent(row)] = true;
            }
        }
        int[] numbers = new int[rows.size()];
        int n = 0;
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = in[row] ? n++ : NONE;
        }
        return numbers;
    }

    /** The rows of one geometry, as if it were the first. */
    Boundaries only(Boundaries rows, int geometry) {
        if (rows.isEmpty()) {
            return rows;
        }
        int[] numbers = numbers(rows, geometry);
        boolean all = geometry == 0;
        for (int row = 0; row < numbers.length && all; row++) {
            all = Arrays.equals(rows.geometries(row), new int[] {0});
        }
        if (all) {
            return rows;
        }
        BoundariesBuilder builder = Boundaries.builder();
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] != NONE) {
                builder.add(rows.type(row), rows.id(row).orElse(""));
                if (rows.parent(row) >= 0) {
                    builder.in(numbers[rows.parent(row)]);
                }
                builder.faces(0, rows.faces(row, geometry));
                rows.feature("", row).attributes().forEach(builder::attribute);
            }
        }
        return builder.build();
    }

    void write(Boundaries rows, int geometry, FeatureType owner, String id, GeometryType type, Geometry shape)
            throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        int[] numbers = numbers(rows, geometry);
        int surfaces = 0;
        int[] faces = new int[ShapeWriter.members(shape)];
        Arrays.fill(faces, NONE);
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] != NONE) {
                surfaces++;
                for (int face : rows.faces(row, geometry)) {
                    if (face < faces.length) {
                        faces[face] = numbers[row];
                    }
                }
            }
        }
        if (surfaces == 0) {
            return;
        }
        out.writeObjectFieldStart("semantics");
        out.writeArrayFieldStart("surfaces");
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] != NONE) {
                surface(rows, row, numbers, owner, id);
            }
        }
        out.writeEndArray();
        out.writeFieldName("values");
        if (shape instanceof Faceted faceted) {
            ShapeWriter.faces(out, type, faceted, face -> value(faces[face]));
        } else {
            out.writeStartArray();
            for (int face : faces) {
                value(face);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void value(int surface) throws IOException {
        if (surface == NONE) {
            out.writeNull();
        } else {
            out.writeNumber(surface);
        }
    }

    private void surface(Boundaries rows, int row, int[] numbers, FeatureType owner, String id) throws IOException {
        FeatureType type = rows.type(row);
        String path = "boundary[" + row + "]";
        out.writeStartObject();
        out.writeStringField("type", CityTypes.surfaceName(type, owner, version));
        if (!CityTypes.holdsSurface(type, version)) {
            losses.add(CityJsonMessage.TYPE_AS_EXTENSION, id, path, type.name(), version.text());
        }
        if (rows.id(row).isPresent()) {
            out.writeStringField("id", rows.id(row).get());
        }
        List<Attribute> own = rows.feature("", row).attributes();
        if (!own.isEmpty()) {
            attributes.members(own, id, path);
        }
        int parent = rows.parent(row);
        if (parent >= 0) {
            out.writeNumberField("parent", numbers[parent]);
        }
        boolean any = false;
        for (int other = row + 1; other < numbers.length; other++) {
            if (rows.parent(other) == row && numbers[other] != NONE) {
                if (!any) {
                    out.writeArrayFieldStart("children");
                    any = true;
                }
                out.writeNumber(numbers[other]);
            }
        }
        if (any) {
            out.writeEndArray();
        }
        out.writeEndObject();
    }
}

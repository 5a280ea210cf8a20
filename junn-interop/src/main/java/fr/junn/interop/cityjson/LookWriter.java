package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.geometry.shape.Faceted;
import fr.junn.interop.appearance.Material;
import fr.junn.interop.appearance.MaterialLayer;
import fr.junn.interop.appearance.Texture;
import fr.junn.interop.appearance.TextureLayer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes materials and textures, and which faces and rings have them. */
final class LookWriter {
    private LookWriter() {}

    static void write(JsonGenerator out, Material material) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", material.name());
        number(out, "ambientIntensity", material.ambientIntensity());
        colour(out, "diffuseColor", material.diffuseColor());
        colour(out, "emissiveColor", material.emissiveColor());
        colour(out, "specularColor", material.specularColor());
        number(out, "shininess", material.shininess());
        number(out, "transparency", material.transparency());
        Boolean smooth = material.smooth();
        if (smooth != null) {
            out.writeBooleanField("isSmooth", smooth);
        }
        out.writeEndObject();
    }

    static void write(JsonGenerator out, Texture texture) throws IOException {
        out.writeStartObject();
        text(out, "type", texture.format());
        out.writeStringField("image", texture.image());
        text(out, "wrapMode", texture.wrapMode());
        text(out, "textureType", texture.textureType());
        colour(out, "borderColor", texture.borderColor());
        out.writeEndObject();
    }

    private static void text(JsonGenerator out, String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator out, String name, @Nullable Double value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value);
        }
    }

    private static void colour(JsonGenerator out, String name, List<Double> colour) throws IOException {
        if (!colour.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (double c : colour) {
                out.writeNumber(c);
            }
            out.writeEndArray();
        }
    }

    static void write(JsonGenerator out, GeometryType type, Faceted shape, MaterialLayer layer, DocumentTables tables)
            throws IOException {
        out.writeObjectFieldStart(layer.theme());
        int faces = layer.faceCount();
        int first = faces == 0 ? -1 : layer.choice(0);
        boolean whole = first >= 0;
        for (int f = 1; f < faces && whole; f++) {
            whole = layer.choice(f) == first;
        }
        if (whole) {
            out.writeNumberField("value", tables.material(layer.palette().get(first)));
        } else {
            out.writeFieldName("values");
            ShapeWriter.faces(out, type, shape, face -> {
                int choice = face < faces ? layer.choice(face) : -1;
                if (choice < 0) {
                    out.writeNull();
                } else {
                    out.writeNumber(tables.material(layer.palette().get(choice)));
                }
            });
        }
        out.writeEndObject();
    }

    static void write(JsonGenerator out, GeometryType type, Faceted shape, TextureLayer layer, DocumentTables tables)
            throws IOException {
        out.writeObjectFieldStart(layer.theme());
        out.writeFieldName("values");
        int[] at = {0};
        ShapeWriter.faces(out, type, shape, face -> {
            out.writeStartArray();
            for (int ring = shape.firstRing(face); ring < shape.firstRing(face + 1); ring++) {
                out.writeStartArray();
                int choice = ring < layer.ringCount() ? layer.choice(ring) : -1;
                if (choice < 0) {
                    out.writeNull();
                } else {
                    out.writeNumber(tables.texture(layer.palette().get(choice)));
                    int corners = shape.firstCorner(ring + 1) - shape.firstCorner(ring);
                    for (int i = 0; i < corners; i++, at[0]++) {
                        out.writeNumber(tables.place(
                                layer.places().u(at[0]), layer.places().v(at[0])));
                    }
                }
                out.writeEndArray();
            }
            out.writeEndArray();
        });
        out.writeEndObject();
    }
}

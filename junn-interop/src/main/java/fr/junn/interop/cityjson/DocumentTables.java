package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.feature.Boundaries;
import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.shape.Template;
import fr.junn.interop.appearance.Material;
import fr.junn.interop.appearance.MaterialLayer;
import fr.junn.interop.appearance.Texture;
import fr.junn.interop.appearance.TextureLayer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the geometries of a document being written refer to by number: vertices, looks, templates, each once. */
final class DocumentTables {
    private Quantization @Nullable [] axes;
    private final double[] scales;
    private final boolean real;
    private final NumberTable vertices = new NumberTable();
    private final NumberTable places = new NumberTable();
    private final Map<Material, Integer> materialNumbers = new HashMap<>();
    private final Map<Texture, Integer> textureNumbers = new HashMap<>();
    private final List<Material> materials = new ArrayList<>();
    private final List<Texture> textures = new ArrayList<>();
    private final Map<TemplateKey, Integer> templateNumbers = new HashMap<>();
    private final List<TemplateKey> templates = new ArrayList<>();

    /** A template with all that hangs at it: what makes two the same. */
    record TemplateKey(
            Template template,
            String lod,
            Boundaries boundaries,
            List<MaterialLayer> materials,
            List<TextureLayer> textures) {
        @Override
        public int hashCode() {
            return template.id().hashCode() * 31 + lod.hashCode();
        }
    }

    /**
     * Empty tables.
     *
     * @param axes how coordinates become whole numbers, or null where the first geometry decides
     * @param scales the size of a whole number along the three axes in that case
     * @param real whether coordinates are written as they are
     */
    DocumentTables(Quantization @Nullable [] axes, double[] scales, boolean real) {
        this.axes = axes == null ? null : axes.clone();
        this.scales = scales.clone();
        this.real = real;
    }

    /** Forgets vertices and looks, for the next feature of a sequence. */
    void clear() {
        vertices.clear();
        places.clear();
        materials.clear();
        textures.clear();
        materialNumbers.clear();
        textureNumbers.clear();
    }

    boolean isReal() {
        return real;
    }

    /** Says where the first geometry is: the translation is there, in whole units, so that numbers stay small. */
    void place(Envelope first) {
        if (axes == null && !first.isEmpty()) {
            axes = new Quantization[] {
                new Quantization(scales[0], Math.floor(first.minX())),
                new Quantization(scales[1], Math.floor(first.minY())),
                new Quantization(scales[2], Math.floor(first.minZ()))
            };
        }
    }

    Quantization[] axes() {
        Quantization[] known = axes;
        if (known == null) {
            known = new Quantization[] {
                new Quantization(scales[0], 0), new Quantization(scales[1], 0), new Quantization(scales[2], 0)
            };
            axes = known;
        }
        return known;
    }

    int vertex(double x, double y, double z) {
        if (real) {
            return vertices.add(
                    Double.doubleToLongBits(x + 0.0),
                    Double.doubleToLongBits(y + 0.0),
                    Double.doubleToLongBits(z + 0.0));
        }
        Quantization[] to = axes();
        return vertices.add(to[0].number(x), to[1].number(y), to[2].number(z));
    }

    int place(double u, double v) {
        return places.add(Double.doubleToLongBits(u), Double.doubleToLongBits(v), 0);
    }

    int material(Material material) {
        Integer known = materialNumbers.putIfAbsent(material, materials.size());
        if (known == null) {
            materials.add(material);
            return materials.size() - 1;
        }
        return known;
    }

    /** Adds entries of a source in its order, those that are there twice too. */
    void seed(List<Material> seedMaterials, List<Texture> seedTextures) {
        for (Material material : seedMaterials) {
            materialNumbers.putIfAbsent(material, materials.size());
            materials.add(material);
        }
        for (Texture texture : seedTextures) {
            textureNumbers.putIfAbsent(texture, textures.size());
            textures.add(texture);
        }
    }

    int texture(Texture texture) {
        Integer known = textureNumbers.putIfAbsent(texture, textures.size());
        if (known == null) {
            textures.add(texture);
            return textures.size() - 1;
        }
        return known;
    }

    /** The number of a template; −1 where it is not there. */
    int findTemplate(TemplateKey key) {
        return templateNumbers.getOrDefault(key, -1);
    }

    int template(TemplateKey key) {
        Integer known = templateNumbers.putIfAbsent(key, templates.size());
        if (known == null) {
            templates.add(key);
            return templates.size() - 1;
        }
        return known;
    }

    List<TemplateKey> templates() {
        return templates;
    }

    void writeVertices(JsonGenerator out, String member) throws IOException {
        out.writeArrayFieldStart(member);
        long[] numbers = new long[3];
        for (int v = 0; v < vertices.size(); v++) {
            if (real) {
                out.writeStartArray();
                for (int axis = 0; axis < 3; axis++) {
                    out.writeNumber(Double.longBitsToDouble(vertices.number(v, axis)));
                }
                out.writeEndArray();
            } else {
                for (int axis = 0; axis < 3; axis++) {
                    numbers[axis] = vertices.number(v, axis);
                }
                out.writeArray(numbers, 0, 3);
            }
        }
        out.writeEndArray();
    }

    boolean hasLooks() {
        return !materials.isEmpty() || !textures.isEmpty();
    }

    /** Writes what stands in the member {@code appearance}, without its braces. */
    void writeLooks(JsonGenerator out) throws IOException {
        if (!materials.isEmpty()) {
            out.writeArrayFieldStart("materials");
            for (Material material : materials) {
                LookWriter.write(out, material);
            }
            out.writeEndArray();
        }
        if (!textures.isEmpty()) {
            out.writeArrayFieldStart("textures");
            for (Texture texture : textures) {
                LookWriter.write(out, texture);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("vertices-texture");
            double[] place = new double[2];
            for (int i = 0; i < places.size(); i++) {
                place[0] = Double.longBitsToDouble(places.number(i, 0));
                place[1] = Double.longBitsToDouble(places.number(i, 1));
                out.writeArray(place, 0, 2);
            }
            out.writeEndArray();
        }
    }
}

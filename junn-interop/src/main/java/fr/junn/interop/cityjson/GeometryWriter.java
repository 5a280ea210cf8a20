package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.spatial.Geometry;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.interop.appearance.MaterialLayer;
import fr.junn.interop.appearance.SurfaceAppearance;
import fr.junn.interop.appearance.TextureLayer;
import fr.junn.interop.codec.LossReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the geometries of objects with all that hangs at them. */
final class GeometryWriter {
    private final JsonGenerator out;
    private final CityJsonVersion version;
    private final DocumentTables tables;
    private final LossReport losses;
    private final SurfaceWriter surfaces;

    /** Whether templates may be added; of a sequence, those of its head are all there are. */
    private final boolean growing;

    GeometryWriter(
            JsonGenerator out, CityJsonVersion version, DocumentTables tables, LossReport losses, boolean growing) {
        this.out = out;
        this.version = version;
        this.tables = tables;
        this.losses = losses;
        this.surfaces = new SurfaceWriter(out, version, losses);
        this.growing = growing;
    }

    /** Writes the member {@code geometry}, where there is one. */
    void write(Feature feature, String id, List<PlacedGeometry> all) throws IOException {
        SurfaceAppearance look = look(feature, id);
        Boundaries rows = feature.boundaries();
        boolean any = false;
        for (int g = 0; g < all.size(); g++) {
            PlacedGeometry placed = all.get(g);
            if (placed.slot().role().startsWith(AddressReader.ROLE)) {
                continue;
            }
            Optional<GeometryType> type = ShapeWriter.typeOf(placed.geometry());
            if (type.isEmpty()) {
                losses.add(
                        CityJsonMessage.GEOMETRY_NOT_KEPT,
                        id,
                        placed.slot().toString(),
                        placed.geometry().kind());
                continue;
            }
            if (!any) {
                out.writeArrayFieldStart("geometry");
                any = true;
            }
            geometry(feature, id, placed, type.get(), g, rows, look);
        }
        if (any) {
            out.writeEndArray();
        }
        orphans(rows, id);
    }

    private SurfaceAppearance look(Feature feature, String id) {
        if (feature.appearance().isEmpty()) {
            return new SurfaceAppearance(List.of(), List.of());
        }
        if (feature.appearance().get() instanceof SurfaceAppearance known) {
            return known;
        }
        losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "appearance", "appearance");
        return new SurfaceAppearance(List.of(), List.of());
    }

    private void orphans(Boundaries rows, String id) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.geometries(row).length == 0 && surfaces.isLeaf(rows, row)) {
                losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "boundary[" + row + "]", rows.type(row));
            }
        }
    }

    private void geometry(
            Feature feature,
            String id,
            PlacedGeometry placed,
            GeometryType type,
            int g,
            Boundaries rows,
            SurfaceAppearance look)
            throws IOException {
        List<MaterialLayer> materials =
                look.materials().stream().filter(l -> l.geometry() == g).toList();
        List<TextureLayer> textures =
                look.textures().stream().filter(l -> l.geometry() == g).toList();
        Geometry geometry = placed.geometry();
        if (geometry instanceof TemplateInstance instance) {
            instance(feature, id, placed, instance, g, rows, materials, textures);
            return;
        }
        tables.place(geometry.envelope());
        out.writeStartObject();
        out.writeStringField("type", type.text);
        lod(placed.slot().lod(), id, type == GeometryType.MULTI_POINT);
        out.writeFieldName("boundaries");
        ShapeWriter.boundaries(out, type, geometry, tables::vertex);
        surfaces.write(rows, g, feature.type(), id, type, geometry);
        looks(type, geometry, materials, textures, id);
        out.writeEndObject();
    }

    private void looks(
            GeometryType type, Geometry geometry, List<MaterialLayer> materials, List<TextureLayer> textures, String id)
            throws IOException {
        if (!(geometry instanceof Faceted shape)) {
            if (!materials.isEmpty() || !textures.isEmpty()) {
                losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "appearance", "appearance");
            }
            return;
        }
        if (!materials.isEmpty()) {
            out.writeObjectFieldStart("material");
            for (MaterialLayer layer : materials) {
                LookWriter.write(out, type, shape, layer, tables);
            }
            out.writeEndObject();
        }
        if (!textures.isEmpty()) {
            out.writeObjectFieldStart("texture");
            for (TextureLayer layer : textures) {
                LookWriter.write(out, type, shape, layer, tables);
            }
            out.writeEndObject();
        }
    }

    private void lod(String lod, String id, boolean point) throws IOException {
        String written = lod.isEmpty() ? point ? "0" : "1" : lod;
        if (version == CityJsonVersion.V1_0) {
            out.writeFieldName("lod");
            out.writeNumber(written.contains(".") ? written : written + ".0");
            return;
        }
        boolean held = version == CityJsonVersion.V1_1
                || written.charAt(0) <= '3' && (written.length() == 1 || written.charAt(2) <= '3');
        if (!held) {
            losses.add(CityJsonMessage.BAD_LOD, id, "lod", written, "0 to 3.3");
            written = written.charAt(0) > '3' ? "3" : written.substring(0, 2) + "3";
        }
        out.writeStringField("lod", written);
    }

    /** Writes the place of an address. */
    void place(PlacedGeometry placed, String id) throws IOException {
        tables.place(placed.geometry().envelope());
        out.writeStartObject();
        out.writeStringField("type", GeometryType.MULTI_POINT.text);
        lod(placed.slot().lod(), id, true);
        out.writeFieldName("boundaries");
        ShapeWriter.boundaries(out, GeometryType.MULTI_POINT, placed.geometry(), tables::vertex);
        out.writeEndObject();
    }

    private void instance(
            Feature feature,
            String id,
            PlacedGeometry placed,
            TemplateInstance instance,
            int g,
            Boundaries rows,
            List<MaterialLayer> materials,
            List<TextureLayer> textures)
            throws IOException {
        Shape content = instance.template().content();
        if (content == null || ShapeWriter.typeOf(content).isEmpty()) {
            losses.add(
                    CityJsonMessage.GEOMETRY_NOT_KEPT,
                    id,
                    placed.slot().toString(),
                    content == null ? String.valueOf(instance.template().uri()) : content.kind());
            return;
        }
        DocumentTables.TemplateKey key = new DocumentTables.TemplateKey(
                instance.template(),
                placed.slot().lod(),
                surfaces.only(rows, g),
                materials.stream().map(l -> l.at(0)).toList(),
                textures.stream().map(l -> l.at(0)).toList());
        int number = growing ? tables.template(key) : tables.findTemplate(key);
        if (number < 0) {
            // the head of a sequence is written before its features are known
            losses.add(
                    CityJsonMessage.TEMPLATE_FLATTENED,
                    id,
                    placed.slot().toString(),
                    instance.template().id());
            Shape realized = instance.realized();
            PlacedGeometry flat = new PlacedGeometry(placed.slot(), realized);
            geometry(
                    feature,
                    id,
                    flat,
                    ShapeWriter.typeOf(realized).orElseThrow(),
                    g,
                    rows,
                    new SurfaceAppearance(materials, textures));
            return;
        }
        tables.place(instance.reference().envelope());
        out.writeStartObject();
        out.writeStringField("type", GeometryType.GEOMETRY_INSTANCE.text);
        out.writeNumberField("template", number);
        out.writeArrayFieldStart("boundaries");
        out.writeNumber(tables.vertex(
                instance.reference().x(),
                instance.reference().y(),
                instance.reference().z()));
        out.writeEndArray();
        out.writeFieldName("transformationMatrix");
        out.writeArray(instance.transform().toRowMajor(), 0, 16);
        out.writeEndObject();
    }

    /** Writes the member {@code geometry-templates}, where there are any. */
    void templates() throws IOException {
        List<DocumentTables.TemplateKey> all = tables.templates();
        if (all.isEmpty()) {
            return;
        }
        DocumentTables local = new DocumentTables(null, new double[] {1, 1, 1}, true);
        out.writeObjectFieldStart(DocumentHead.TEMPLATES);
        out.writeArrayFieldStart("templates");
        for (DocumentTables.TemplateKey key : all) {
            Shape shape = key.template().shape();
            GeometryType type = ShapeWriter.typeOf(shape).orElseThrow();
            out.writeStartObject();
            out.writeStringField("type", type.text);
            lod(key.lod(), key.template().id(), type == GeometryType.MULTI_POINT);
            out.writeFieldName("boundaries");
            ShapeWriter.boundaries(out, type, shape, local::vertex);
            surfaces.write(
                    key.boundaries(), 0, CityTypes.SURFACE, key.template().id(), type, shape);
            looks(type, shape, key.materials(), key.textures(), key.template().id());
            out.writeEndObject();
        }
        out.writeEndArray();
        local.writeVertices(out, "vertices-templates");
        out.writeEndObject();
    }
}

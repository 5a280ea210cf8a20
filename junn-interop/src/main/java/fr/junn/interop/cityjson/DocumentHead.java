package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.BoundariesBuilder;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Limits;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.Template;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All of a document but its objects, which are passed over. */
final class DocumentHead {
    static final String TEMPLATES = "geometry-templates";

    final Resources resources = new Resources();
    final List<UnknownContent> kept = new ArrayList<>();
    private static final int MOST_PLACES = 100_000;
    private final String source;
    private final Limits limits;
    private final Cancellation cancellation;
    private final Notes notes;

    /** {@code CityJSON} or {@code CityJSONFeature}. */
    String type = "";

    /** Of a feature, the object that it is about. */
    String id = "";

    CrsId crs = CrsId.UNKNOWN;
    Optional<Envelope> extent = Optional.empty();
    boolean quantized;
    boolean hasExtensions;

    /** Whether anything in the head is an extension's. */
    boolean extended;

    private Quantization[] axes = {Quantization.NONE, Quantization.NONE, Quantization.NONE};
    /** Where the objects begin. */
    @Nullable
    Location objectsAt;

    private @Nullable JunnException wrongType;
    private @Nullable Part metadata;
    private @Nullable Part templates;

    /** A member that is read when all others are known. */
    private record Part(String raw, Location from) {}

    DocumentHead(String source, Limits limits, Cancellation cancellation, Notes notes) {
        this.source = source;
        this.limits = limits;
        this.cancellation = cancellation;
        this.notes = notes;
    }

    /** Reads the head of the document whose first token is current. */
    void read(JsonCursor cursor) {
        cursor.requireObject();
        Location begin = cursor.location();
        boolean vertices = false;
        boolean objects = false;
        boolean version = false;
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            boolean opens = cursor.current() == JsonKind.OBJECT || cursor.current() == JsonKind.ARRAY;
            int outer = cursor.depth() - (opens ? 1 : 0);
            try {
                switch (member) {
                    case "type" -> type(cursor);
                    case "version" -> {
                        version(cursor);
                        version = true;
                    }
                    case "transform" -> transform(cursor);
                    case "metadata" -> metadata = part(cursor);
                    case TEMPLATES -> templates = part(cursor);
                    case "appearance" -> appearance(cursor);
                    case "vertices" -> {
                        vertices = true;
                        resources.vertices = Vertices.read(cursor, limits);
                    }
                    case "CityObjects" -> {
                        objects = true;
                        cursor.requireObject();
                        objectsAt = cursor.location();
                        cursor.pass();
                    }
                    case "extensions" -> extensions(cursor);
                    case "id" -> id = cursor.textValue();
                    default -> extra(cursor, member);
                }
            } catch (JunnException e) {
                notes.leave(cursor, outer, e);
            }
        }
        if (type.isEmpty()) {
            throw new JunnException(CityJsonMessage.NOT_CITYJSON, source, "no \"type\"").at(begin);
        }
        if (wrongType != null) {
            throw wrongType;
        }
        if (type.equals("CityJSONFeature")) {
            return;
        }
        if (!version) {
            notes.error(begin, CityJsonMessage.MISSING_MEMBER, "version");
        }
        if (!quantized && notes.version != CityJsonVersion.V1_0) {
            notes.error(begin, CityJsonMessage.MISSING_MEMBER, "transform");
        }
        if (!vertices) {
            notes.error(begin, CityJsonMessage.MISSING_MEMBER, "vertices");
        }
        if (!objects) {
            notes.error(begin, CityJsonMessage.MISSING_MEMBER, "CityObjects");
        }
        finish();
    }

    /** Reads what of a feature of a sequence is not its objects, on top of the head of the sequence. */
    void readFeature(JsonCursor cursor, DocumentHead head) {
        resources.templates = head.resources.templates;
        resources.materials = head.resources.materials;
        resources.textures = head.resources.textures;
        resources.places = head.resources.places;
        read(cursor);
        axes = head.axes;
        resources.vertices.quantize(axes);
    }

    private void type(JsonCursor cursor) {
        type = cursor.textValue();
        if (!type.equals("CityJSON") && !type.equals("CityJSONFeature")) {
            wrongType = new JunnException(CityJsonMessage.NOT_CITYJSON, source, "\"type\" is \"" + type + "\"")
                    .at(cursor.location());
        }
    }

    private void version(JsonCursor cursor) {
        String text = cursor.textValue();
        Optional<CityJsonVersion> found = CityJsonVersion.of(text);
        if (found.isEmpty()) {
            String remark = "1.0, 1.1, 2.0";
            throw new JunnException(CodecMessage.UNSUPPORTED_VERSION, source, "CityJSON", text, remark)
                    .at(cursor.location());
        }
        if (!text.equals(found.get().text())) {
            notes.warning(
                    cursor,
                    CityJsonMessage.BAD_METADATA,
                    "version",
                    text,
                    found.get().text());
        }
        notes.version = found.get();
    }

    private void transform(JsonCursor cursor) {
        Part part = part(cursor);
        kept.add(Kept.member("transform", part.raw));
        JsonCursor inner = open(part);
        inner.next();
        axes = Transforms.read(inner, notes);
        quantized = true;
    }

    private void extensions(JsonCursor cursor) {
        Part part = part(cursor);
        kept.add(Kept.member("extensions", part.raw));
        JsonCursor inner = open(part);
        inner.next();
        inner.requireObject();
        for (String name = inner.nextMember(); name != null; name = inner.nextMember()) {
            hasExtensions = true;
            inner.requireObject();
            boolean url = false;
            boolean version = false;
            for (String member = inner.nextMember(); member != null; member = inner.nextMember()) {
                url |= member.equals("url") && !inner.textValue().isEmpty();
                version |= member.equals("version") && !inner.textValue().isEmpty();
                inner.skip();
            }
            if (!url || !version) {
                notes.error(inner, CityJsonMessage.MISSING_MEMBER, url ? "version" : "url");
            }
        }
    }

    private void extra(JsonCursor cursor, String member) {
        if (!member.startsWith("+")) {
            notes.warning(cursor, CityJsonMessage.EXTRA_MEMBER, member);
        }
        extended |= member.startsWith("+");
        kept.add(Kept.member(member, cursor.rawValue()));
    }

    private void appearance(JsonCursor cursor) {
        AppearanceReader reader =
                new AppearanceReader(notes, limits.elements(), (raw, from) -> open(new Part(raw, from)));
        reader.read(cursor, resources, kept);
    }

    private static Part part(JsonCursor cursor) {
        Location from = cursor.location();
        return new Part(cursor.rawValue(), from);
    }

    private JsonCursor open(Part part) {
        byte[] bytes = part.raw.getBytes(StandardCharsets.UTF_8);
        return JsonCursor.over(source, bytes, part.from, limits, cancellation);
    }

    private void finish() {
        if (metadata != null) {
            kept.add(Kept.member("metadata", metadata.raw));
            MetadataReader reader = new MetadataReader(notes);
            JsonCursor inner = open(metadata);
            inner.next();
            try {
                reader.read(inner);
            } catch (JunnException e) {
                notes.leave(inner, 0, e);
            }
            crs = reader.crs();
            extent = reader.extent();
        }
        boolean reals = resources.vertices.isReal() && (quantized || notes.version != CityJsonVersion.V1_0);
        if (reals) {
            notes.warning(
                    Location.file(source).withPath("$.vertices"),
                    CityJsonMessage.BAD_METADATA,
                    "vertices",
                    "real",
                    "integer");
        }
        resources.vertices.quantize(axes);
        if (!quantized && notes.version != CityJsonVersion.V1_0 && !resources.vertices.isReal()) {
            // numbers without a transformation are coordinates: so they are written again
            kept.add(Kept.member("transform", "{\"scale\":[1.0,1.0,1.0],\"translate\":[0.0,0.0,0.0]}"));
        }
        if (templates != null) {
            kept.add(Kept.member(TEMPLATES, templates.raw));
            JsonCursor inner = open(templates);
            inner.next();
            try {
                templates(inner, templates);
            } catch (JunnException e) {
                notes.leave(inner, 0, e);
            }
            keepPlaces();
        }
    }

    /** The looks of templates refer to places in images: those few are kept with the templates. */
    private void keepPlaces() {
        boolean textured =
                resources.templates.stream().anyMatch(t -> !t.textures().isEmpty());
        if (textured && resources.places.size() < MOST_PLACES) {
            StringBuilder raw = new StringBuilder("[");
            for (int i = 0; i < resources.places.size(); i++) {
                raw.append(i == 0 ? "[" : ",[")
                        .append(resources.places.number(2 * i))
                        .append(',');
                raw.append(resources.places.number(2 * i + 1)).append(']');
            }
            kept.add(Kept.member("appearance.vertices-texture", raw.append(']').toString()));
        }
    }

    /** Templates come before or behind the vertices that they use: those are read first. */
    private void templates(JsonCursor cursor, Part part) {
        Resources local = new Resources();
        local.materials = resources.materials;
        local.textures = resources.textures;
        local.places = resources.places;
        cursor.requireObject();
        boolean vertices = false;
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            if (member.equals("vertices-templates")) {
                local.vertices = Vertices.read(cursor, limits);
                vertices = true;
            } else if (!member.equals("templates")) {
                notes.error(cursor, CityJsonMessage.UNKNOWN_MEMBER, member);
                cursor.skip();
            } else {
                cursor.skip();
            }
        }
        if (!vertices) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, "vertices-templates");
        }
        JsonCursor again = open(part);
        again.next();
        for (String member = again.nextMember(); member != null; member = again.nextMember()) {
            if (member.equals("templates")) {
                again.requireArray();
                while (again.nextItem()) {
                    resources.templates.add(template(again, local, resources.templates.size()));
                }
            } else {
                again.skip();
            }
        }
    }

    private Resources.Placed template(JsonCursor cursor, Resources local, int number) {
        RawGeometry raw = new RawGeometry();
        ObjectParts parts = new ObjectParts();
        int outer = cursor.depth() - (cursor.current() == JsonKind.OBJECT ? 1 : 0);
        try {
            new GeometryReader(notes).read(cursor, local.vertices.size(), raw);
            new GeometryAssembler(CrsId.UNKNOWN, notes).assemble(cursor, raw, local, CityTypes.SURFACE, parts);
        } catch (JunnException e) {
            notes.leave(cursor, outer, e);
        }
        String id = "template-" + number;
        BoundariesBuilder rows = parts.boundaries();
        Template template = parts.geometryCount() == 0
                ? Template.external(id, "", null)
                : Template.of(id, (Shape) parts.geometries().get(0).geometry());
        return new Resources.Placed(template, raw.lod, rows.build(), parts.materials(), parts.textures());
    }

    /** Takes the numbers of a feature without a head as coordinates. */
    void assumeCoordinates() {
        resources.vertices.quantize(axes);
        kept.add(Kept.member("transform", "{\"scale\":[1.0,1.0,1.0],\"translate\":[0.0,0.0,0.0]}"));
    }
}

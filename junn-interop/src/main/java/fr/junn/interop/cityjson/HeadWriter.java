package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Location;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.DatasetInfo;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.json.JsonCursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what holds for a document as a whole: what the source said of itself, as far as the version has a place for it. */
final class HeadWriter {
    private static final Set<String> METADATA_OF_1_1 =
            Set.of("identifier", "pointOfContact", "referenceDate", "title", "geographicalExtent");

    private final JsonGenerator out;
    private final CityJsonVersion version;
    private final CrsId crs;
    private final LossReport losses;
    private final List<UnknownContent> kept;
    private final boolean sameVersion;
    private final boolean sameCrs;

    HeadWriter(JsonGenerator out, CityJsonVersion version, WriteOptions options, LossReport losses) {
        this.out = out;
        this.version = version;
        this.crs = options.crs();
        this.losses = losses;
        Optional<DatasetInfo> source = options.source().filter(s -> s.format().equals(CityJsonCodec.NAME));
        this.kept = source.map(DatasetInfo::kept).orElse(List.of());
        this.sameVersion =
                source.filter(s -> s.version().equals(version.text())).isPresent();
        this.sameCrs = source.filter(s -> s.crs().equals(crs)).isPresent();
    }

    /** Whether the coordinates are those of the source, and so is what was computed from them. */
    boolean isSameCrs() {
        return sameCrs;
    }

    /** How the source made whole numbers of coordinates, where they are the same. */
    Quantization @org.jspecify.annotations.Nullable [] axes() {
        Optional<String> raw = sameCrs ? Kept.raw(kept, Kept.TRANSFORM) : Optional.empty();
        if (raw.isEmpty()) {
            return null;
        }
        return Transforms.read(cursor(raw.get()), new Notes(Diagnostics.lenient()));
    }

    /** Whether the source, of this version, has coordinates as they are. */
    boolean isReal() {
        return version == CityJsonVersion.V1_0
                && sameVersion
                && sameCrs
                && Kept.raw(kept, Kept.TRANSFORM).isEmpty();
    }

    /** Fills tables with the looks and templates of the source, so that their numbers stay. */
    void seed(DocumentTables tables) {
        Notes notes = new Notes(Diagnostics.lenient());
        notes.version = version;
        StringBuilder looks = new StringBuilder("{\"type\":\"CityJSON\"");
        for (UnknownContent content : kept) {
            if (content.place().equals(Kept.TEMPLATES)) {
                looks.append(",\"geometry-templates\":").append(content.raw());
            }
        }
        looks.append(",\"appearance\":{");
        String separator = "";
        for (String member : List.of("materials", "textures", "vertices-texture")) {
            Optional<String> raw = Kept.raw(kept, Kept.APPEARANCE + "." + member);
            if (raw.isPresent()) {
                looks.append(separator).append('"').append(member).append("\":").append(raw.get());
                separator = ",";
            }
        }
        looks.append("}}");
        DocumentHead head = new DocumentHead("", Limits.defaults(), Cancellation.none(), notes);
        head.read(cursor(looks.toString()));
        tables.seed(head.resources.materials, head.resources.textures);
        for (Resources.Placed placed : head.resources.templates) {
            if (placed.template().content() != null) {
                tables.template(new DocumentTables.TemplateKey(
                        placed.template(), placed.lod(), placed.boundaries(), placed.materials(), placed.textures()));
            }
        }
    }

    private static JsonCursor cursor(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        JsonCursor cursor = JsonCursor.over("", bytes, Location.UNKNOWN, Limits.defaults(), Cancellation.none());
        cursor.next();
        return cursor;
    }

    /** Writes metadata, extensions and what else the source had beside its objects. */
    void members() throws IOException {
        metadata();
        Optional<String> extensions = Kept.raw(kept, Kept.EXTENSIONS);
        if (extensions.isPresent()) {
            out.writeFieldName("extensions");
            out.writeRawValue(extensions.get());
        }
        for (UnknownContent content : kept) {
            Optional<String> extra = Kept.extra(content);
            if (extra.isPresent()) {
                out.writeFieldName(extra.get());
                out.writeRawValue(content.raw());
            }
        }
    }

    private void metadata() throws IOException {
        Optional<String> raw = Kept.raw(kept, Kept.METADATA);
        if (raw.isEmpty() && !crs.isRegistered()) {
            return;
        }
        out.writeObjectFieldStart("metadata");
        if (crs.isRegistered()) {
            out.writeStringField("referenceSystem", version == CityJsonVersion.V1_0 ? crs.toUrn() : crs.toUrl());
        }
        if (raw.isPresent()) {
            JsonCursor cursor = cursor(raw.get());
            for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
                member(cursor, member);
            }
        }
        out.writeEndObject();
    }

    private void member(JsonCursor cursor, String member) throws IOException {
        String value = cursor.rawValue();
        boolean stale = member.equals("geographicalExtent") && !sameCrs;
        if (stale || member.equals("referenceSystem") && crs.isRegistered()) {
            return;
        }
        boolean allowed = sameVersion
                || version == CityJsonVersion.V2_0 && !member.equals("pointOfContact")
                || METADATA_OF_1_1.contains(member) && !member.equals("pointOfContact");
        // a contact's address is a text up to 1.1 and an object from 2.0 on
        boolean contact = member.equals("pointOfContact") && !value.contains("\"address\"");
        if (allowed || contact) {
            out.writeFieldName(member);
            out.writeRawValue(value);
        } else {
            losses.add(CityJsonMessage.MEMBER_NOT_KEPT, "", "$.metadata." + member, member);
        }
    }

    /** Writes {@code transform}. */
    void transform(Quantization[] axes) throws IOException {
        out.writeObjectFieldStart("transform");
        double[] numbers = new double[3];
        for (int i = 0; i < 3; i++) {
            numbers[i] = axes[i].scale();
        }
        out.writeFieldName("scale");
        out.writeArray(numbers, 0, 3);
        for (int i = 0; i < 3; i++) {
            numbers[i] = axes[i].translate();
        }
        out.writeFieldName("translate");
        out.writeArray(numbers, 0, 3);
        out.writeEndObject();
    }

    /** Writes {@code appearance}, where there is any. */
    void looks(DocumentTables tables) throws IOException {
        Optional<String> texture = Kept.raw(kept, Kept.APPEARANCE + ".default-theme-texture");
        Optional<String> material = Kept.raw(kept, Kept.APPEARANCE + ".default-theme-material");
        if (!tables.hasLooks() && texture.isEmpty() && material.isEmpty()) {
            return;
        }
        out.writeObjectFieldStart("appearance");
        tables.writeLooks(out);
        if (texture.isPresent()) {
            out.writeFieldName("default-theme-texture");
            out.writeRawValue(texture.get());
        }
        if (material.isPresent()) {
            out.writeFieldName("default-theme-material");
            out.writeRawValue(material.get());
        }
        out.writeEndObject();
    }
}

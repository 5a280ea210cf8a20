package fr.junn.interop.cityjson;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Severity;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.DatasetInfo;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the city objects of a document one by one, after a first pass for its vertices. */
final class CityJsonReader implements FeatureReader {
    private final FeatureSchema schema = FeatureSchema.citygml3();
    private final CityJsonHeader header;
    private final DatasetInfo info;
    private final JsonCursor cursor;
    private final Diagnostics diagnostics;
    private final LossReport losses = new LossReport();
    private final FacetedBuilder faces;
    private final Progress.Task task;
    private boolean inObjects;
    private boolean ended;

    CityJsonReader(DataSource source, ReadOptions options) {
        this.diagnostics = options.newDiagnostics();
        this.header = CityJsonHeader.read(source, options);
        this.info =
                new DatasetInfo(CityJsonCodec.NAME, header.version(), header.crs(), Optional.empty(), Optional.empty());
        this.faces = FacetedBuilder.of(header.crs(), 3);
        this.cursor = JsonCursor.open(source, options.limits(), options.cancellation());
        this.task = options.progress().start(CodecMessage.READING, header.objects(), "features", source.name());
    }

    @Override
    public DatasetInfo info() {
        return info;
    }

    @Override
    public @Nullable Feature next() {
        while (!ended) {
            if (!inObjects) {
                findObjects();
            } else {
                String id = cursor.nextMember();
                if (id == null) {
                    inObjects = false;
                } else {
                    Feature feature = object(id);
                    if (feature != null) {
                        task.advance(1);
                        return feature;
                    }
                }
            }
        }
        return null;
    }

    /** Goes on to the city objects; at the end of the document, ends. */
    private void findObjects() {
        if (cursor.current() == null) {
            cursor.expect(JsonKind.OBJECT);
        }
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            if (member.equals("CityObjects")) {
                cursor.requireObject();
                inObjects = true;
                return;
            }
            if (!CityJsonHeader.UNDERSTOOD.contains(member)) {
                losses.add(CityJsonMessage.MEMBER_NOT_KEPT, "", "$." + member, member);
            }
            cursor.skip();
        }
        ended = true;
    }

    private @Nullable Feature object(String id) {
        cursor.requireObject();
        String type = null;
        FeatureBuilder builder = null;
        try {
            for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
                if (member.equals("type")) {
                    type = cursor.textValue();
                    builder = builder == null ? Feature.builder(type(type), id) : builder;
                } else if (builder != null && member.equals("attributes")) {
                    attributes(id, builder);
                } else if (builder != null && member.equals("geometry")) {
                    geometries(id, builder);
                } else if (builder == null) {
                    // the specification puts no order on members; ours and all known writers begin with the type
                    throw new JunnException(CityJsonMessage.BAD_OBJECT, id, "\"type\" is not its first member")
                            .at(cursor.location().withFeature(id));
                } else {
                    losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, member, member);
                    cursor.skip();
                }
            }
        } catch (JunnException e) {
            throw e.at(cursor.location().withFeature(id));
        }
        if (builder == null) {
            JunnException missing = new JunnException(CityJsonMessage.BAD_OBJECT, id, "it has no type");
            diagnostics.add(
                    Finding.of(Severity.ERROR, missing.at(cursor.location().withFeature(id))));
            return null;
        }
        return builder.build();
    }

    private FeatureType type(String name) {
        return schema.types().stream()
                .filter(t -> !t.isAbstract() && t.name().local().equals(name))
                .findFirst()
                .orElseGet(() -> FeatureType.unknown(QualifiedName.of(name)));
    }

    private void attributes(String id, FeatureBuilder builder) {
        cursor.requireObject();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            JsonKind token = cursor.current();
            if (token == JsonKind.TEXT) {
                builder.set(name, cursor.textValue());
            } else if (token == JsonKind.INTEGER) {
                builder.set(name, cursor.longValue());
            } else if (token == JsonKind.REAL) {
                builder.set(name, cursor.doubleValue());
            } else if (token == JsonKind.BOOLEAN) {
                builder.set(name, cursor.booleanValue());
            } else {
                losses.add(CityJsonMessage.ATTRIBUTE_NOT_KEPT, id, name, name, String.valueOf(token));
                cursor.skip();
            }
        }
    }

    private void geometries(String id, FeatureBuilder builder) {
        cursor.requireArray();
        while (cursor.nextItem()) {
            geometry(id, builder);
        }
    }

    private void geometry(String id, FeatureBuilder builder) {
        cursor.requireObject();
        String type = "";
        String lod = "";
        boolean read = false;
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            if (member.equals("type")) {
                type = cursor.textValue();
            } else if (member.equals("lod")) {
                lod = cursor.textValue();
            } else if (member.equals("boundaries") && CityJsonGeometry.isRead(type)) {
                CityJsonGeometry.read(type, cursor, header, faces);
                read = true;
            } else {
                if (!member.equals("boundaries")) {
                    losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "geometry." + member, member);
                }
                cursor.skip();
            }
        }
        if (read) {
            Geometry geometry = CityJsonGeometry.build(type, faces);
            builder.add(new GeometrySlot(lod, CityJsonGeometry.role(type)), geometry);
        } else {
            losses.add(CityJsonMessage.GEOMETRY_NOT_KEPT, id, "geometry", type);
        }
    }

    @Override
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    @Override
    public LossReport losses() {
        return losses;
    }

    @Override
    public void close() {
        task.close();
        cursor.close();
    }
}

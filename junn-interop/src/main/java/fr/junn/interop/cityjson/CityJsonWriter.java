package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Faceted;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.IoMessage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes city objects as they come; the vertices, which they share, are kept and written last. */
final class CityJsonWriter implements FeatureWriter {
    /** A millimetre, for coordinates in metres. */
    private static final double SCALE = 0.001;

    private final DataSink sink;
    private final WriteOptions options;
    private final JsonGenerator out;
    private final LossReport losses = new LossReport();
    private final Set<String> ids = new HashSet<>();
    private final Progress.Task task;
    private @Nullable VertexNumbers vertices;
    private boolean finished;

    CityJsonWriter(DataSink sink, WriteOptions options) {
        this.sink = sink;
        this.options = options;
        this.task = options.progress().start(CodecMessage.WRITING, Progress.UNKNOWN, "features", sink.name());
        try {
            out = new JsonFactory().createGenerator(sink.open());
            out.writeStartObject();
            out.writeStringField("type", "CityJSON");
            out.writeStringField("version", CityJsonCodec.VERSION);
            if (options.crs().isRegistered()) {
                out.writeObjectFieldStart("metadata");
                out.writeStringField("referenceSystem", options.crs().toUrl());
                out.writeEndObject();
            }
            out.writeObjectFieldStart("CityObjects");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(Feature given) {
        if (finished) {
            throw new JunnException(CodecMessage.WRITER_CLOSED, sink.name());
        }
        options.cancellation().check(sink.name());
        Feature feature = options.personal() ? given : given.withoutPersonal();
        String id = feature.id();
        if (!ids.add(id)) {
            throw new JunnException(CityJsonMessage.DUPLICATE_ID, id)
                    .at(Location.file(sink.name()).withFeature(id));
        }
        try {
            out.writeObjectFieldStart(id);
            out.writeStringField("type", feature.type().name().local());
            attributes(feature, id);
            geometries(feature, id);
            out.writeEndObject();
        } catch (IOException e) {
            throw failed(e);
        }
        if (feature.boundaries().size() > 0) {
            losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "boundaries", "boundaries");
        }
        if (!feature.relations().isEmpty()) {
            losses.add(CityJsonMessage.MEMBER_NOT_KEPT, id, "relations", "relations");
        }
        task.advance(1);
    }

    private void attributes(Feature feature, String id) throws IOException {
        boolean any = false;
        for (Attribute attribute : feature.attributes()) {
            String name = attribute.name().local();
            Value value = attribute.value();
            boolean simple = value instanceof Value.Text
                    || value instanceof Value.Int
                    || value instanceof Value.Bool
                    || value instanceof Value.Measured
                    || value instanceof Value.Real;
            if (!simple) {
                losses.add(CityJsonMessage.ATTRIBUTE_NOT_KEPT, id, name, name, value.kind());
                continue;
            }
            if (!any) {
                out.writeObjectFieldStart("attributes");
                any = true;
            }
            out.writeFieldName(name);
            value(id, name, value);
        }
        if (any) {
            out.writeEndObject();
        }
    }

    private void value(String id, String name, Value value) throws IOException {
        if (value instanceof Value.Text text) {
            out.writeString(text.value());
        } else if (value instanceof Value.Int integer) {
            out.writeNumber(integer.value());
        } else if (value instanceof Value.Bool bool) {
            out.writeBoolean(bool.value());
        } else {
            if (value instanceof Value.Measured measured) {
                losses.add(
                        CityJsonMessage.UNIT_NOT_KEPT,
                        id,
                        name,
                        name,
                        measured.value().unit());
            }
            double number = value.number();
            if (Double.isFinite(number)) {
                out.writeNumber(number);
            } else {
                losses.add(CityJsonMessage.ATTRIBUTE_NOT_KEPT, id, name, name, number);
                out.writeNull();
            }
        }
    }

    private void geometries(Feature feature, String id) throws IOException {
        boolean any = false;
        for (PlacedGeometry placed : feature.geometries()) {
            Optional<String> type = CityJsonGeometry.typeOf(placed.geometry());
            if (type.isEmpty() || placed.geometry().coordinateDimension() != 3) {
                losses.add(
                        CityJsonMessage.GEOMETRY_NOT_KEPT,
                        id,
                        "geometry",
                        placed.geometry().kind());
                continue;
            }
            if (!any) {
                out.writeArrayFieldStart("geometry");
                any = true;
            }
            Faceted shape = (Faceted) placed.geometry();
            if (!CityJsonGeometry.isSame(shape.kind(), type.get())) {
                losses.add(CityJsonMessage.GEOMETRY_NOT_KEPT, id, "geometry", shape.kind());
            }
            out.writeStartObject();
            out.writeStringField("type", type.get());
            out.writeStringField(
                    "lod", placed.slot().lod().isEmpty() ? "0" : placed.slot().lod());
            out.writeFieldName("boundaries");
            VertexNumbers numbers = numbers(shape.envelope());
            Coordinates c = shape.coordinates();
            CityJsonGeometry.write(out, type.get(), shape, v -> numbers.of(c.x(v), c.y(v), c.z(v)));
            out.writeEndObject();
        }
        if (any) {
            out.writeEndArray();
        }
    }

    /** The vertices; their translation is the first corner met, in whole metres, so that numbers stay small. */
    private VertexNumbers numbers(Envelope first) {
        VertexNumbers known = vertices;
        if (known == null) {
            known = new VertexNumbers(
                    new Quantization(SCALE, Math.floor(first.minX())),
                    new Quantization(SCALE, Math.floor(first.minY())),
                    new Quantization(SCALE, Math.floor(first.minZ())));
            vertices = known;
        }
        return known;
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        finished = true;
        VertexNumbers written = vertices == null ? numbers(Envelope.of(0, 0, 0, 0, 0, 0)) : vertices;
        try {
            out.writeEndObject();
            written.write(out);
            out.writeEndObject();
            out.close();
        } catch (IOException e) {
            throw failed(e);
        }
        sink.commit();
    }

    @Override
    public long written() {
        return ids.size();
    }

    @Override
    public LossReport losses() {
        return losses;
    }

    @Override
    public void close() {
        task.close();
        sink.close();
    }

    private JunnException failed(IOException e) {
        return new JunnException(e, IoMessage.CANNOT_WRITE, sink.name(), String.valueOf(e.getMessage()));
    }
}

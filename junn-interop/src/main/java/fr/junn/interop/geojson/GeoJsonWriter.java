package fr.junn.interop.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.spatial.GeometryKind;
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
import java.util.List;

/** Writes a feature collection, one feature a line. */
final class GeoJsonWriter implements FeatureWriter {
    private final DataSink sink;
    private final WriteOptions options;
    private final JsonGenerator out;
    private final LossReport losses = new LossReport();
    private final Progress.Task task;
    private long written;
    private boolean finished;

    GeoJsonWriter(DataSink sink, WriteOptions options) {
        this.sink = sink;
        this.options = options;
        this.task = options.progress().start(CodecMessage.WRITING, Progress.UNKNOWN, "features", sink.name());
        try {
            out = new JsonFactory().createGenerator(sink.open());
            out.writeStartObject();
            out.writeStringField("type", "FeatureCollection");
            if (options.crs().isRegistered()) {
                out.writeObjectFieldStart("crs");
                out.writeStringField("type", "name");
                out.writeObjectFieldStart("properties");
                out.writeStringField("name", options.crs().toUrn());
                out.writeEndObject();
                out.writeEndObject();
            }
            out.writeArrayFieldStart("features");
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
        try {
            out.writeRaw("\n");
            out.writeStartObject();
            out.writeStringField("type", "Feature");
            out.writeStringField("id", feature.id());
            out.writeFieldName("geometry");
            geometry(feature);
            out.writeObjectFieldStart("properties");
            out.writeStringField("featureType", feature.type().name().local());
            for (Attribute attribute : feature.attributes()) {
                String name = attribute.name().local();
                out.writeFieldName(name);
                value(feature.id(), name, attribute.value());
            }
            out.writeEndObject();
            out.writeEndObject();
        } catch (IOException e) {
            throw failed(e);
        }
        if (feature.boundaries().size() > 0) {
            losses.add(GeoJsonMessage.MEMBER_NOT_KEPT, feature.id(), "boundaries", "boundaries");
        }
        if (!feature.relations().isEmpty()) {
            losses.add(GeoJsonMessage.MEMBER_NOT_KEPT, feature.id(), "relations", "relations");
        }
        written++;
        task.advance(1);
    }

    private void geometry(Feature feature) throws IOException {
        List<PlacedGeometry> all = feature.geometries();
        if (all.isEmpty()) {
            out.writeNull();
            return;
        }
        PlacedGeometry first = all.get(0);
        if (all.size() > 1) {
            losses.add(GeoJsonMessage.OTHER_GEOMETRY, feature.id(), "geometry", first.slot());
        }
        if (!(first.geometry() instanceof Faceted shape)) {
            losses.add(
                    GeoJsonMessage.GEOMETRY_NOT_KEPT,
                    feature.id(),
                    "geometry",
                    first.geometry().kind());
            out.writeNull();
            return;
        }
        boolean solid = shape.shellCount() > 0;
        if (solid) {
            losses.add(GeoJsonMessage.SOLID_FLATTENED, feature.id(), "geometry");
        } else if (shape.kind() != GeometryKind.MULTI_SURFACE) {
            losses.add(GeoJsonMessage.GEOMETRY_NOT_KEPT, feature.id(), "geometry", shape.kind());
        }
        out.writeStartObject();
        out.writeStringField("type", "MultiPolygon");
        out.writeArrayFieldStart("coordinates");
        for (int face = 0; face < shape.faceCount(); face++) {
            double up = upwards(shape, shape.firstRing(face));
            if (!solid || up < 0) {
                face(shape, face, up < 0);
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Twice the area of a ring seen from above: negative where it looks downwards. */
    private static double upwards(Faceted shape, int ring) {
        Coordinates c = shape.coordinates();
        int from = shape.firstCorner(ring);
        int to = shape.firstCorner(ring + 1);
        double x0 = c.x(shape.vertex(from));
        double y0 = c.y(shape.vertex(from));
        double sum = 0;
        for (int k = from + 1; k + 1 < to; k++) {
            int a = shape.vertex(k);
            int b = shape.vertex(k + 1);
            sum += (c.x(a) - x0) * (c.y(b) - y0) - (c.x(b) - x0) * (c.y(a) - y0);
        }
        return sum;
    }

    /** Outer rings turn left and holes right as seen from above (RFC 7946, 3.1.6). */
    private void face(Faceted shape, int face, boolean reversed) throws IOException {
        out.writeStartArray();
        for (int ring = shape.firstRing(face); ring < shape.firstRing(face + 1); ring++) {
            int from = shape.firstCorner(ring);
            int n = shape.firstCorner(ring + 1) - from;
            out.writeStartArray();
            for (int i = 0; i <= n; i++) {
                corner(shape, shape.vertex(from + (reversed ? n - i : i) % n));
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void corner(Faceted shape, int vertex) throws IOException {
        Coordinates c = shape.coordinates();
        out.writeStartArray();
        out.writeNumber(c.x(vertex));
        out.writeNumber(c.y(vertex));
        if (shape.coordinateDimension() == 3) {
            out.writeNumber(c.z(vertex));
        }
        out.writeEndArray();
    }

    private void value(String id, String name, Value value) throws IOException {
        if (value instanceof Value.Int integer) {
            out.writeNumber(integer.value());
        } else if (value instanceof Value.Bool bool) {
            out.writeBoolean(bool.value());
        } else if (value instanceof Value.Real || value instanceof Value.Measured) {
            if (value instanceof Value.Measured measured) {
                losses.add(
                        GeoJsonMessage.UNIT_NOT_KEPT,
                        id,
                        name,
                        name,
                        measured.value().unit());
            }
            if (Double.isFinite(value.number())) {
                out.writeNumber(value.number());
            } else {
                out.writeNull();
            }
        } else if (value instanceof Value.Absent) {
            out.writeNull();
        } else if (value instanceof Value.Many many) {
            out.writeStartArray();
            for (Value item : many.items()) {
                value(id, name, item);
            }
            out.writeEndArray();
        } else {
            out.writeString(value.text());
        }
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        finished = true;
        try {
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw("\n");
            out.close();
        } catch (IOException e) {
            throw failed(e);
        }
        sink.commit();
    }

    @Override
    public long written() {
        return written;
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

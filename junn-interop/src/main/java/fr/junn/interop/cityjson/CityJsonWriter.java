package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.work.Progress;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.IoMessage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes a document: city objects as they come; vertices, looks and templates, which they share, are kept and written last.
 * For each vertex 32 bytes are kept, for each object its id.
 */
final class CityJsonWriter implements FeatureWriter {
    private final DataSink sink;
    private final WriteOptions options;
    private final JsonGenerator out;
    private final LossReport losses = new LossReport();
    private final Set<String> ids = new HashSet<>();
    private final Progress.Task task;
    private final HeadWriter head;
    private final DocumentTables tables;
    private final GeometryWriter geometries;
    private final ObjectWriter objects;
    private final RelationCheck relations = new RelationCheck();
    private boolean finished;

    CityJsonWriter(DataSink sink, WriteOptions options) {
        this.sink = sink;
        this.options = options;
        CityJsonVersion version = options.options().get(CityJsonCodec.VERSION).version();
        try {
            this.out = new JsonFactory().createGenerator(sink.open());
            this.head = new HeadWriter(out, version, options, losses);
            this.tables = new DocumentTables(head.axes(), CityJsonCodec.scales(options), head.isReal());
            head.seed(tables);
            this.geometries = new GeometryWriter(out, version, tables, losses, true);
            this.objects = new ObjectWriter(out, version, losses, geometries, relations, head.isSameCrs());
            out.writeStartObject();
            out.writeStringField("type", "CityJSON");
            out.writeStringField("version", version.text());
            head.members();
            out.writeObjectFieldStart("CityObjects");
        } catch (IOException e) {
            throw failed(e);
        }
        this.task = options.progress().start(CodecMessage.WRITING, Progress.UNKNOWN, "features", sink.name());
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
            objects.write(feature);
        } catch (IOException e) {
            throw failed(e);
        }
        task.advance(1);
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        finished = true;
        try {
            out.writeEndObject();
            geometries.templates();
            head.looks(tables);
            if (!tables.isReal()) {
                head.transform(tables.axes());
            }
            tables.writeVertices(out, "vertices");
            out.writeEndObject();
            out.close();
        } catch (IOException e) {
            throw failed(e);
        }
        relations.finish(losses);
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

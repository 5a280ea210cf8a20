package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.work.Progress;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.IoMessage;
import java.io.IOException;
import java.util.List;

/**
 * Writes a sequence: the first line when the first feature comes, for its place decides the translation; then a line for
 * each feature that stands on its own, with those that are parts of it. A feature waits for its parts, and parts for it.
 */
final class SequenceWriter implements FeatureWriter {
    private final DataSink sink;
    private final WriteOptions options;
    private final CityJsonVersion version;
    private final JsonGenerator out;
    private final LossReport losses = new LossReport();
    private long count;
    private final Progress.Task task;
    private final HeadWriter head;
    private final DocumentTables tables;
    private final GeometryWriter geometries;
    private final ObjectWriter objects;
    private final RelationCheck relations = new RelationCheck();
    private final FeatureGroups groups = new FeatureGroups();
    private boolean begun;
    private boolean finished;

    SequenceWriter(DataSink sink, WriteOptions options) {
        this.sink = sink;
        this.options = options;
        CityJsonVersion asked = options.options().get(CityJsonCodec.VERSION).version();
        this.version = asked == CityJsonVersion.V1_0 ? CityJsonVersion.V1_1 : asked;
        try {
            this.out = new JsonFactory().createGenerator(sink.open());
            out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            this.head = new HeadWriter(out, version, options, losses);
            this.tables = new DocumentTables(head.axes(), CityJsonCodec.scales(options), false);
            head.seed(tables);
            this.geometries = new GeometryWriter(out, version, tables, losses, false);
            this.objects = new ObjectWriter(out, version, losses, geometries, relations, head.isSameCrs());
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
        count++;
        try {
            for (List<Feature> group : groups.add(feature)) {
                line(group);
            }
        } catch (IOException e) {
            throw failed(e);
        }
        task.advance(1);
    }

    private void head(List<Feature> first) throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        first.stream()
                .flatMap(f -> f.geometries().stream())
                .findFirst()
                .ifPresent(g -> tables.place(g.geometry().envelope()));
        out.writeStartObject();
        out.writeStringField("type", "CityJSON");
        out.writeStringField("version", version.text());
        head.transform(tables.axes());
        head.members();
        geometries.templates();
        head.looks(tables);
        out.writeObjectFieldStart("CityObjects");
        out.writeEndObject();
        out.writeArrayFieldStart("vertices");
        out.writeEndArray();
        out.writeEndObject();
    }

    private void line(List<Feature> group) throws IOException {
        head(group);
        tables.clear();
        out.writeStartObject();
        out.writeStringField("type", "CityJSONFeature");
        out.writeStringField("id", group.get(0).id());
        out.writeObjectFieldStart("CityObjects");
        for (Feature feature : group) {
            objects.write(feature);
        }
        out.writeEndObject();
        if (tables.hasLooks()) {
            out.writeObjectFieldStart("appearance");
            tables.writeLooks(out);
            out.writeEndObject();
        }
        tables.writeVertices(out, "vertices");
        out.writeEndObject();
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        finished = true;
        try {
            for (List<Feature> group : groups.rest()) {
                line(group);
            }
            head(List.of());
            out.close();
        } catch (IOException e) {
            throw failed(e);
        }
        relations.finish(losses);
        sink.commit();
    }

    @Override
    public long written() {
        return count;
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

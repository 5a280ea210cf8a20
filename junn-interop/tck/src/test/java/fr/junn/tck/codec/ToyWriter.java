package fr.junn.tck.codec;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.spatial.Envelope;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.tck.codec.ToyCodec.Defect;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

final class ToyWriter implements FeatureWriter {
    private final DataSink sink;
    private final OutputStream out;
    private final Defect defect;
    private long count;

    ToyWriter(DataSink sink, WriteOptions options, Defect defect) {
        this.sink = sink;
        this.defect = defect;
        this.out = sink.open();
        print("TOY " + options.crs() + "\n");
    }

    @Override
    public void write(Feature feature) {
        Envelope place = feature.geometry(GeometrySlot.PLAIN).orElseThrow().envelope();
        String name = feature.text("name").orElse("");
        if (defect == Defect.STAMPS_TIME) {
            name += System.nanoTime();
        }
        print(feature.id() + "|" + name + "|" + place.minX() + "|" + place.minY() + "\n");
        count++;
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        print("END " + count + "\n");
        sink.commit();
    }

    @Override
    public long written() {
        return count;
    }

    @Override
    public LossReport losses() {
        return new LossReport();
    }

    @Override
    public void close() {
        if (defect == Defect.WRITES_AT_ONCE) {
            sink.commit();
        }
        sink.close();
    }
}

package fr.junn.example;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.value.QualifiedName;
import fr.junn.geometry.shape.Point;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.ContentKind;
import fr.junn.interop.codec.DatasetInfo;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.FormatDescription;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.ProbeResult;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import fr.junn.interop.io.IoMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole codec to start from: trees in Lambert-93, a line {@code id;easting;northing;height;.} each. */
public final class PointLines implements CodecProvider {
    private static final CrsId CRS = CrsId.epsg(2154);
    private static final String HEADER = "id;easting;northing;height;.";
    private static final QualifiedName TREE = FeatureSchema.citygml3().name("veg:SolitaryVegetationObject");

    @Override
    public String name() {
        return "pointlines";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public int apiGeneration() {
        return CodecProvider.GENERATION;
    }

    @Override
    public String description(Locale locale) {
        return "Trees as lines of text.";
    }

    @Override
    public FormatDescription format() {
        return FormatDescription.of("Point lines", "the line HEADER of this class")
                .withExtensions("lines")
                .reading(ContentKind.FEATURES)
                .writing(ContentKind.FEATURES);
    }

    @Override
    public ProbeResult probe(DataSource source) {
        String head = new String(source.head(HEADER.length()), StandardCharsets.UTF_8);
        return head.equals(HEADER) ? ProbeResult.recognized("1.0") : ProbeResult.foreign();
    }

    @Override
    public FeatureReader readFeatures(DataSource source, ReadOptions options) {
        return new Lines(source, options);
    }

    @Override
    public FeatureWriter writeFeatures(DataSink sink, WriteOptions options) {
        if (!options.crs().equals(CRS)) {
            throw new JunnException(CodecMessage.CRS_NOT_HELD, sink.name(), CRS, options.crs());
        }
        return new Result(sink, options);
    }

    private static final class Lines implements FeatureReader {
        private final ReadOptions options;
        private final Diagnostics diagnostics;
        private final BufferedReader in;
        private Location here;

        Lines(DataSource source, ReadOptions options) {
            this.options = options;
            this.diagnostics = options.newDiagnostics();
            this.here = source.location().line(0);
            this.in = new BufferedReader(new InputStreamReader(source.open(options.limits()), StandardCharsets.UTF_8));
            if (!HEADER.equals(line())) {
                throw new JunnException(CodecMessage.MALFORMED, source.name(), "expected " + HEADER).at(here);
            }
        }

        @Override
        public @Nullable Feature next() {
            options.cancellation().check(here.source());
            for (String line = line(); line != null; line = line()) {
                try {
                    return feature(line.split(";", -1));
                } catch (JunnException | NumberFormatException | IndexOutOfBoundsException e) {
                    // thrown here where the reading is strict; otherwise the line is passed over
                    diagnostics.add(Finding.error(CodecMessage.MALFORMED, here, line, e));
                }
            }
            return null;
        }

        /** The next line, or null at the end; errors name the line before which they stand. */
        private @Nullable String line() {
            try {
                here = here.line(here.line() + 1);
                return in.readLine();
            } catch (IOException e) {
                throw new JunnException(e, IoMessage.CANNOT_READ, here.source(), e).at(here);
            } catch (JunnException e) {
                throw e.at(here);
            }
        }

        private static Feature feature(String[] cells) {
            if (cells.length != 5 || !cells[4].equals(".")) {
                throw new NumberFormatException("expected " + HEADER);
            }
            double[] at = new double[3];
            for (int i = 0; i < 3; i++) {
                at[i] = Double.parseDouble(cells[i + 1]);
            }
            return Feature.builder(FeatureSchema.citygml3().type(TREE), cells[0])
                    .set(GeometrySlot.PLAIN, Point.of(CRS, at[0], at[1], at[2]))
                    .build();
        }

        @Override
        public DatasetInfo info() {
            return new DatasetInfo("pointlines", "1.0", CRS, Optional.empty(), Optional.empty());
        }

        @Override
        public Diagnostics diagnostics() {
            return diagnostics;
        }

        @Override
        public LossReport losses() {
            return new LossReport(); // a line holds nothing that has no place here
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new JunnException(e, IoMessage.CANNOT_READ, here.source(), e).at(here);
            }
        }
    }

    private static final class Result implements FeatureWriter {
        private final DataSink sink;
        private final WriteOptions options;
        private final Writer out;
        private final LossReport losses = new LossReport();
        private long written;

        Result(DataSink sink, WriteOptions options) {
            this.sink = sink;
            this.options = options;
            this.out = new OutputStreamWriter(sink.open(), StandardCharsets.UTF_8);
            print(HEADER + "\n");
        }

        @Override
        public void write(Feature feature) {
            options.cancellation().check(sink.name());
            if (!(feature.geometry(GeometrySlot.PLAIN).orElse(null) instanceof Point point)) {
                losses.add(CodecMessage.FEATURE_LOST, feature.id(), "geometry", feature.id(), "no point");
                return;
            }
            if (feature.id().contains(";") || feature.id().lines().count() != 1) {
                losses.add(CodecMessage.FEATURE_LOST, feature.id(), "id", feature.id(), "id of several cells");
                return;
            }
            feature.attributes()
                    .forEach(a -> losses.add(
                            CodecMessage.PROPERTY_LOST, feature.id(), a.name().toString(), a.name()));
            print(feature.id() + ";" + point.x() + ";" + point.y() + ";" + point.z() + ";.\n");
            written++;
        }

        private void print(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new JunnException(e, IoMessage.CANNOT_WRITE, sink.name(), e);
            }
        }

        @Override
        public void finish() {
            try {
                out.close();
            } catch (IOException e) {
                throw new JunnException(e, IoMessage.CANNOT_WRITE, sink.name(), e);
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
            sink.close();
        }
    }
}

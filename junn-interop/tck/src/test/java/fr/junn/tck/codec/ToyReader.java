package fr.junn.tck.codec;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.work.Limits;
import fr.junn.geometry.shape.Point;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.DatasetInfo;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.LossReport;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import fr.junn.tck.codec.ToyCodec.Defect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class ToyReader implements FeatureReader {
    static final FeatureType TYPE = FeatureType.unknown(QualifiedName.of("Toy"));

    private final ReadOptions options;
    private final Defect defect;
    private final DatasetInfo info;
    private final Iterator<String> lines;
    private final Diagnostics diagnostics;
    private final LossReport losses = new LossReport();
    private Location here;
    private long count;

    ToyReader(DataSource source, ReadOptions options, Defect defect) {
        this.options = options;
        this.defect = defect;
        this.diagnostics = options.newDiagnostics();
        this.here = source.location().line(1).offset(0);
        String text = read(source);
        List<String> all = text.lines().toList();
        if (all.isEmpty() || !all.get(0).startsWith("TOY ")) {
            throw malformed("header", null);
        }
        if (!text.endsWith("\n") && defect != Defect.TRUSTS_THE_END) {
            throw malformed("end of line", null);
        }
        this.lines = all.subList(1, all.size()).iterator();
        try {
            CrsId crs = CrsId.parse(all.get(0).substring(4));
            this.info = new DatasetInfo("toy", "1", crs, Optional.empty(), Optional.empty());
        } catch (JunnException e) {
            throw e.at(here);
        }
    }

    private String read(DataSource source) {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readAllBytes();
            if (defect != Defect.LIMITLESS) {
                Limits.check("bytes", bytes.length, options.limits().bytes());
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JunnException e) {
            throw e.at(here);
        }
    }

    @Override
    public @Nullable Feature next() {
        if (defect != Defect.DEAF) {
            options.cancellation().check("toy");
        }
        if (defect == Defect.TALKS) {
            speak();
        }
        here = here.line(here.line() + 1);
        if (!lines.hasNext()) {
            if (defect == Defect.TRUSTS_THE_END) {
                return null;
            }
            throw malformed("END", null);
        }
        String line = lines.next();
        if (line.startsWith("END ")) {
            if (!line.equals("END " + count) || lines.hasNext()) {
                throw malformed("END " + count, null);
            }
            return null;
        }
        count++;
        return feature(line);
    }

    private Feature feature(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 4 && defect != Defect.THROWS_FOREIGN) {
            throw malformed("four cells", null);
        }
        try {
            double x = Double.parseDouble(cells[2]);
            double y = Double.parseDouble(cells[3]);
            Point point = defect == Defect.SWAPS_AXES ? Point.of(info.crs(), y, x) : Point.of(info.crs(), x, y);
            return Feature.builder(TYPE, cells[0])
                    .set("name", defect == Defect.LOSES_NAMES ? "" : cells[1])
                    .set(GeometrySlot.PLAIN, point)
                    .build();
        } catch (NumberFormatException e) {
            throw malformed("number", e);
        } catch (JunnException e) {
            throw e.at(here);
        }
    }

    private JunnException malformed(String expected, @Nullable Throwable cause) {
        return new JunnException(cause, CodecMessage.MALFORMED, "toy", "expected " + expected).at(here);
    }

    @SuppressWarnings("forbidden") // the defect is that it prints
    private static void speak() {
        System.out.println("here I am");
    }

    @Override
    public DatasetInfo info() {
        return info;
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
    public void close() {}
}

package fr.junn.tck.codec;

import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.ContentKind;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.FormatDescription;
import fr.junn.interop.codec.ProbeResult;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A small codec that keeps all rules: a line {@code TOY crs}, a line {@code id|name|easting|northing} for each point, a line
 * {@code END count}. Defects break it on purpose, one rule each.
 */
public class ToyCodec implements CodecProvider {
    static final byte[] MAGIC = "TOY ".getBytes(StandardCharsets.US_ASCII);

    private final Defect defect;

    /** A codec without defect. */
    public ToyCodec() {
        this(Defect.NONE);
    }

    ToyCodec(Defect defect) {
        this.defect = defect;
    }

    /** What is wrong with a codec. */
    enum Defect {
        NONE,
        BLANK_TITLE,
        OTHER_CLASS,
        PROBE_UNSURE,
        PROBE_READS_ON,
        PROBE_CLAIMS_ALL,
        LOSES_NAMES,
        SWAPS_AXES,
        TRUSTS_THE_END,
        THROWS_FOREIGN,
        STAMPS_TIME,
        WRITES_AT_ONCE,
        DEAF,
        LIMITLESS,
        TALKS
    }

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public int apiGeneration() {
        return CodecProvider.GENERATION;
    }

    @Override
    public String description(Locale locale) {
        return "A toy.";
    }

    @Override
    public FormatDescription format() {
        return FormatDescription.of(defect == Defect.BLANK_TITLE ? " " : "Toy", "this class")
                .withExtensions("toy")
                .reading(ContentKind.FEATURES)
                .writing(ContentKind.FEATURES);
    }

    @Override
    public ProbeResult probe(DataSource source) {
        byte[] head;
        if (defect == Defect.PROBE_READS_ON) {
            try (var in = source.open()) {
                head = in.readNBytes(MAGIC.length);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        } else {
            head = source.head(MAGIC.length);
        }
        boolean own = Arrays.equals(head, MAGIC) || defect == Defect.PROBE_CLAIMS_ALL;
        if (own && defect == Defect.PROBE_UNSURE) {
            return ProbeResult.possible("");
        }
        return own ? ProbeResult.recognized("1") : ProbeResult.foreign();
    }

    @Override
    public FeatureReader readFeatures(DataSource source, ReadOptions options) {
        return new ToyReader(source, options, defect);
    }

    @Override
    public FeatureWriter writeFeatures(DataSink sink, WriteOptions options) {
        return new ToyWriter(sink, options, defect);
    }
}

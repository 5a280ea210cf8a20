package fr.junn.tck.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.spi.Providers;
import fr.junn.core.work.Limits;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.ContentKind;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.FormatDescription;
import fr.junn.interop.codec.ProbeResult;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every codec of features must keep, one test for each {@link CodecRule}. Extended by the test of a codec that reads and
 * writes features.
 *
 * <p>The samples are written to memory, read back, cut and flipped; they should be small (some kilobytes) and between them use
 * everything that the format can hold. A reader must answer within 20 seconds whatever it is given.
 */
public abstract class FeatureCodecContract {
    private static final int CUTS = 64;
    private static final int SMALL = 1024;
    private static final int FLIPS = 200;
    private static final long SEED = 20_261_123;

    /** Where the test may write. */
    @TempDir
    Path folder;

    private @Nullable CodecTrial trial;

    /** For subclasses. */
    protected FeatureCodecContract() {}

    /** The codec under test. */
    protected abstract CodecProvider codec();

    /**
     * Data sets that the format can hold without loss, at least one with a feature; in two different reference systems where
     * the format can hold more than one.
     */
    protected abstract List<FeatureSample> samples();

    /**
     * Whether the format shows where its data ends, by a closing bracket, a count or a length; true unless overridden. A
     * format of lines does not: cut after a line, it is a whole file with fewer items, and only a cut inside a line is found.
     */
    protected boolean marksItsEnd() {
        return true;
    }

    /** {@link CodecRule#DESCRIPTION}. */
    @Test
    public void the_description_is_complete() {
        FormatDescription format = codec().format();
        check(CodecRule.DESCRIPTION, !format.title().isBlank(), "no title");
        check(CodecRule.DESCRIPTION, !format.specification().isBlank(), "no specification");
        check(CodecRule.DESCRIPTION, !format.extensions().isEmpty(), "no ending of file names");
        for (String extension : format.extensions()) {
            boolean plain = !extension.startsWith(".") && extension.equals(extension.toLowerCase(Locale.ROOT));
            check(CodecRule.DESCRIPTION, plain, "ending \"" + extension + "\" is not lower case without a leading dot");
        }
        check(CodecRule.DESCRIPTION, format.reads().contains(ContentKind.FEATURES), "does not read features");
        check(CodecRule.DESCRIPTION, format.writes().contains(ContentKind.FEATURES), "does not write features");
        assertEquals(format, codec().format(), CodecRule.DESCRIPTION.failed("two calls give different descriptions"));
    }

    /** {@link CodecRule#FOUND}. */
    @Test
    public void the_codec_is_found_by_its_name() {
        CodecProvider found = Codecs.of(Providers.standard()).find(codec().name());
        assertEquals(codec().getClass(), found.getClass(), CodecRule.FOUND.failed("another class has this name"));
    }

    /** {@link CodecRule#PROBE_RECOGNISES_OWN}. */
    @Test
    public void the_probe_recognises_what_the_codec_writes() {
        for (FeatureSample sample : samples()) {
            ProbeResult result = codec().probe(DataSource.of(sample.name(), trial().write(sample)));
            boolean recognised = result.verdict() == ProbeResult.Verdict.RECOGNIZED;
            check(CodecRule.PROBE_RECOGNISES_OWN, recognised, sample.name() + ": " + result);
        }
    }

    /** {@link CodecRule#PROBE_LEAVES_SOURCE}. */
    @Test
    public void the_probe_leaves_the_source_where_it_was() throws IOException {
        byte[] bytes = trial().write(samples().get(0));
        DataSource once = DataSource.of("stream", new ByteArrayInputStream(bytes));
        byte[] left;
        ProbeResult first;
        ProbeResult second;
        try {
            first = codec().probe(once);
            second = codec().probe(once);
            try (InputStream in = once.open()) {
                left = in.readAllBytes();
            }
        } catch (JunnException e) {
            throw new AssertionError(CodecRule.PROBE_LEAVES_SOURCE.failed("the stream was opened"), e);
        }
        assertEquals(first, second, CodecRule.PROBE_LEAVES_SOURCE.failed("a second probe differs"));
        check(CodecRule.PROBE_LEAVES_SOURCE, Arrays.equals(bytes, left), "bytes are missing from the stream");
    }

    /** {@link CodecRule#PROBE_REFUSES_FOREIGN}. */
    @Test
    public void the_probe_does_not_claim_foreign_bytes() {
        Random random = new Random(SEED);
        for (int length : new int[] {0, 1, 2, 3, 16, 1000, 100_000}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            ProbeResult result;
            try {
                result = codec().probe(DataSource.of("foreign", bytes));
            } catch (RuntimeException e) {
                throw new AssertionError(CodecRule.PROBE_REFUSES_FOREIGN.failed(length + " random bytes"), e);
            }
            boolean claimed = result.verdict() == ProbeResult.Verdict.RECOGNIZED;
            check(CodecRule.PROBE_REFUSES_FOREIGN, !claimed, "claims " + length + " random bytes");
        }
    }

    /** {@link CodecRule#ROUND_TRIP}. */
    @Test
    public void what_is_written_is_read_back_equal() {
        for (FeatureSample sample : samples()) {
            CodecTrial.Outcome read =
                    trial().read(trial().write(sample), ReadOptions.defaults().strict());
            read.requireNoError(CodecRule.ROUND_TRIP, sample.name());
            assertEquals(sample.features(), read.features(), CodecRule.ROUND_TRIP.failed(sample.name()));
        }
    }

    /** {@link CodecRule#CRS_KEPT}. */
    @Test
    public void the_reference_system_and_the_order_of_axes_survive() {
        for (FeatureSample sample : samples()) {
            CodecTrial.Outcome read = trial().read(trial().write(sample), ReadOptions.defaults());
            read.requireNoError(CodecRule.CRS_KEPT, sample.name());
            assertEquals(sample.crs(), read.crs(), CodecRule.CRS_KEPT.failed(sample.name()));
            List<?> expected = CodecTrial.places(sample.features());
            assertEquals(expected, CodecTrial.places(read.features()), CodecRule.CRS_KEPT.failed(sample.name()));
        }
    }

    /** {@link CodecRule#TRUNCATION}. */
    @Test
    public void input_cut_short_anywhere_is_an_error_with_a_place() {
        for (FeatureSample sample : samples()) {
            byte[] whole = trial().write(sample);
            int cuts = whole.length <= SMALL ? whole.length : CUTS;
            for (int cut = 0; cut < cuts; cut++) {
                int length = (int) ((long) whole.length * cut / cuts);
                CodecTrial.Outcome read = trial().read(Arrays.copyOf(whole, length), ReadOptions.defaults());
                String place = sample.name() + " cut to " + length + " of " + whole.length + " bytes";
                if (marksItsEnd() || read.error().isPresent()) {
                    read.requireLocatedError(CodecRule.TRUNCATION, place);
                } else {
                    List<Feature> whatStandsBefore = sample.features()
                            .subList(
                                    0,
                                    Math.min(
                                            read.features().size(),
                                            sample.features().size()));
                    assertEquals(whatStandsBefore, read.features(), CodecRule.TRUNCATION.failed(place));
                }
            }
        }
    }

    /** {@link CodecRule#CORRUPTION}. */
    @Test
    public void input_with_flipped_bytes_yields_features_or_a_located_error() {
        Random random = new Random(SEED);
        for (FeatureSample sample : samples()) {
            byte[] whole = trial().write(sample);
            for (int i = 0; i < FLIPS; i++) {
                byte[] flipped = whole.clone();
                int at = random.nextInt(whole.length);
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                CodecTrial.Outcome read = trial().read(flipped, ReadOptions.defaults());
                read.requireNoForeignError(CodecRule.CORRUPTION, sample.name() + " with byte " + at + " flipped");
            }
        }
    }

    /** {@link CodecRule#DETERMINISTIC}. */
    @Test
    public void writing_the_same_twice_gives_the_same_bytes() {
        for (FeatureSample sample : samples()) {
            boolean same = Arrays.equals(trial().write(sample), trial().write(sample));
            check(CodecRule.DETERMINISTIC, same, sample.name());
        }
    }

    /** {@link CodecRule#NOTHING_HALF_WRITTEN}. */
    @Test
    public void a_writer_that_is_not_finished_leaves_nothing_behind() throws IOException {
        FeatureSample sample = samples().get(0);
        Path file = folder.resolve("result." + codec().format().extensions().get(0));
        try (FeatureWriter writer = codec().writeFeatures(DataSink.file(file), WriteOptions.in(sample.crs()))) {
            sample.features().forEach(writer::write);
        }
        try (Stream<Path> left = Files.list(folder)) {
            List<Path> files = left.toList();
            check(CodecRule.NOTHING_HALF_WRITTEN, files.isEmpty(), "left behind: " + files);
        }
    }

    /** {@link CodecRule#CANCELLED}. */
    @Test
    public void a_cancelled_reading_ends() {
        for (FeatureSample sample : samples()) {
            byte[] bytes = trial().write(sample);
            CodecTrial.Outcome read = trial().read(bytes, ReadOptions.defaults().with(() -> true));
            boolean cancelled =
                    read.error().filter(CancelledException.class::isInstance).isPresent();
            check(CodecRule.CANCELLED, cancelled, sample.name() + ": read on, " + read);
        }
    }

    /** {@link CodecRule#LIMITS}: here the limit of bytes, set to half the sample. */
    @Test
    public void a_reader_keeps_to_its_limits() {
        for (FeatureSample sample : samples()) {
            byte[] bytes = trial().write(sample);
            Limits tight = Limits.defaults().withBytes(Math.max(1, bytes.length / 2));
            CodecTrial.Outcome read = trial().read(bytes, ReadOptions.defaults().with(tight));
            read.requireLocatedError(CodecRule.LIMITS, sample.name() + " with a limit of " + tight.bytes() + " bytes");
        }
    }

    /** {@link CodecRule#QUIET}. */
    @Test
    public void nothing_is_printed() {
        String printed = CodecTrial.printedBy(() -> {
            for (FeatureSample sample : samples()) {
                byte[] bytes = trial().write(sample);
                trial().read(bytes, ReadOptions.defaults());
                trial().read(Arrays.copyOf(bytes, bytes.length / 2), ReadOptions.defaults());
            }
        });
        check(CodecRule.QUIET, printed.isEmpty(), "printed: " + printed);
    }

    private CodecTrial trial() {
        if (trial == null) {
            trial = new CodecTrial(codec());
        }
        return trial;
    }

    private static void check(CodecRule rule, boolean kept, String why) {
        assertTrue(kept, () -> rule.failed(why));
    }
}

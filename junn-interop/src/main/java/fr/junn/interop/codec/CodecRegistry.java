package fr.junn.interop.codec;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.spi.ProviderCatalog;
import fr.junn.core.spi.Providers;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The codecs that a {@link Providers} found, and the choice among them: for reading by what the bytes are, for writing by
 * the ending of the file name. Immutable; safe for use by several threads.
 */
public final class CodecRegistry {
    private final ProviderCatalog<CodecProvider> catalog;

    CodecRegistry(Providers providers) {
        this.catalog = providers.catalog(CodecProvider.class);
    }

    /** All codecs, by name. */
    public List<CodecProvider> all() {
        return catalog.all();
    }

    /** What was wrong with codecs that could not be loaded. */
    public List<Finding> findings() {
        return catalog.findings();
    }

    /**
     * The codec of this name.
     *
     * @throws JunnException {@link fr.junn.core.spi.SpiMessage#UNKNOWN_PROVIDER} naming those there are
     */
    public CodecProvider find(String name) {
        return catalog.find(name);
    }

    /**
     * The codec that reads a source: the one whose probe is surest; among equally sure ones the one that the ending of the
     * name speaks for.
     *
     * @throws JunnException {@link CodecMessage#UNKNOWN_FORMAT}, {@link CodecMessage#UNSUPPORTED_VERSION},
     *     {@link CodecMessage#AMBIGUOUS_FORMAT}; as {@link DataSource#head(int)}
     */
    public CodecProvider forReading(DataSource source, ContentKind kind) {
        List<Candidate> best = new ArrayList<>();
        Optional<Candidate> refused = Optional.empty();
        for (CodecProvider codec : all()) {
            if (!codec.format().reads().contains(kind)) {
                continue;
            }
            Candidate candidate = Candidate.probe(codec, source);
            if (candidate.result.readable()) {
                int order = best.isEmpty() ? 1 : candidate.compareTo(best.get(0));
                if (order > 0) {
                    best.clear();
                }
                if (order >= 0) {
                    best.add(candidate);
                }
            } else if (candidate.result.verdict() == ProbeResult.Verdict.UNSUPPORTED) {
                refused = Optional.of(candidate);
            }
        }
        if (best.size() == 1) {
            return best.get(0).codec;
        }
        if (best.size() > 1) {
            throw new JunnException(
                    CodecMessage.AMBIGUOUS_FORMAT,
                    source.name(),
                    String.join(", ", best.stream().map(c -> c.codec.name()).toList()));
        }
        if (refused.isPresent()) {
            ProbeResult result = refused.get().result;
            String title = refused.get().codec.format().title();
            throw new JunnException(
                    CodecMessage.UNSUPPORTED_VERSION, source.name(), title, result.version(), result.remark());
        }
        List<String> titles = all().stream()
                .filter(c -> c.format().reads().contains(kind))
                .map(c -> c.format().title())
                .toList();
        throw new JunnException(CodecMessage.UNKNOWN_FORMAT, source.name(), kind.plural(), String.join(", ", titles));
    }

    /**
     * The codec that writes a file of this name: the one with the longest ending that fits.
     *
     * @throws JunnException {@link CodecMessage#UNKNOWN_EXTENSION} naming the endings there are
     */
    public CodecProvider forWriting(String fileName, ContentKind kind) {
        Optional<CodecProvider> best = Optional.empty();
        int length = 0;
        TreeSet<String> known = new TreeSet<>();
        for (CodecProvider codec : all()) {
            if (codec.format().writes().contains(kind)) {
                known.addAll(codec.format().extensions());
                int fits = fit(codec, fileName);
                if (fits > length) {
                    best = Optional.of(codec);
                    length = fits;
                }
            }
        }
        return best.orElseThrow(() ->
                new JunnException(CodecMessage.UNKNOWN_EXTENSION, fileName, kind.plural(), String.join(", ", known)));
    }

    /** Opens a source of features, compressed or not, whatever its format. */
    public FeatureReader features(DataSource source, ReadOptions options) {
        DataSource plain = source.decompressed(options.limits());
        return forReading(plain, ContentKind.FEATURES).readFeatures(plain, options);
    }

    /** Opens a source of coverages, compressed or not, whatever its format. */
    public CoverageReader coverages(DataSource source, ReadOptions options) {
        DataSource plain = source.decompressed(options.limits());
        return forReading(plain, ContentKind.COVERAGES).readCoverages(plain, options);
    }

    /** Begins a file of features in the format that its name asks for. */
    public FeatureWriter writeFeatures(Path file, WriteOptions options) {
        return forWriting(file.toString(), ContentKind.FEATURES).writeFeatures(DataSink.file(file), options);
    }

    /** Begins a file of coverages in the format that its name asks for. */
    public CoverageWriter writeCoverages(Path file, WriteOptions options) {
        return forWriting(file.toString(), ContentKind.COVERAGES).writeCoverages(DataSink.file(file), options);
    }

    /** The length of the longest extension of the codec's format that a file name ends with; 0 where none fits. */
    private static int fit(CodecProvider codec, String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return codec.format().extensions().stream()
                .filter(e -> plain.endsWith("." + e) || lower.endsWith("." + e))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private record Candidate(CodecProvider codec, ProbeResult result, int fit) implements Comparable<Candidate> {
        static Candidate probe(CodecProvider codec, DataSource source) {
            return new Candidate(codec, codec.probe(source), CodecRegistry.fit(codec, source.name()));
        }

        @Override
        public int compareTo(Candidate other) {
            int sure = result.verdict().compareTo(other.result.verdict());
            return sure != 0 ? sure : Integer.compare(fit, other.fit);
        }
    }
}

package fr.junn.interop.codec;

import fr.junn.core.spi.Providers;
import fr.junn.interop.io.DataSource;
import java.nio.file.Path;

/**
 * The door to reading and writing: one-line forms over the codecs of the class path, and {@link #of(Providers)} for others.
 *
 * <pre>{@code
 * try (FeatureReader reader = Codecs.open(Path.of("town.city.json"), ReadOptions.defaults());
 *         FeatureWriter writer = Codecs.create(Path.of("town.geojson"), WriteOptions.in(reader.info().crs()))) {
 *     reader.forEach(writer::write);
 *     writer.finish();
 * }
 * }</pre>
 *
 * <p>Each call looks the codecs up anew; a program that opens many files keeps a {@link CodecRegistry}.
 */
public final class Codecs {
    private Codecs() {}

    /** The codecs of the class path. */
    public static CodecRegistry standard() {
        return of(Providers.standard());
    }

    /** The codecs that {@code providers} finds. */
    public static CodecRegistry of(Providers providers) {
        return new CodecRegistry(providers);
    }

    /** {@link CodecRegistry#features} of a file. */
    public static FeatureReader open(Path file, ReadOptions options) {
        return standard().features(DataSource.of(file), options);
    }

    /** {@link CodecRegistry#coverages} of a file. */
    public static CoverageReader openCoverages(Path file, ReadOptions options) {
        return standard().coverages(DataSource.of(file), options);
    }

    /** {@link CodecRegistry#writeFeatures}. */
    public static FeatureWriter create(Path file, WriteOptions options) {
        return standard().writeFeatures(file, options);
    }

    /** {@link CodecRegistry#writeCoverages}. */
    public static CoverageWriter createCoverages(Path file, WriteOptions options) {
        return standard().writeCoverages(file, options);
    }
}

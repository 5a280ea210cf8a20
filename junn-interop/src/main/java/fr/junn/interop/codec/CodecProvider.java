package fr.junn.interop.codec;

import fr.junn.core.error.JunnException;
import fr.junn.core.spi.NamedProvider;
import fr.junn.core.spi.SpiGeneration;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;

/**
 * A codec, found by {@link java.util.ServiceLoader}. To write one:
 *
 * <ol>
 *   <li>implement this interface in a public class with a public constructor without parameters, which does no work;
 *   <li>describe the format, implement {@link #probe(DataSource)} and the readers and writers of the kinds that the
 *       description declares (the others throw by default);
 *   <li>name the class in {@code META-INF/services/fr.junn.interop.codec.CodecProvider}, and in the {@code provides}
 *       clause of your module where you have one;
 *   <li>extend a contract of {@code junn-codec-tck} in your tests;
 *   <li>see it at work: {@code junn --plugins FOLDER formats}, with your jar in the folder, lists it with where it comes
 *       from; {@code convert} and the other commands use it as they use the SDK's own.
 * </ol>
 *
 * <p>A type is written as {@code FeatureType.name()} and read by {@code FeatureSchema.citygml3().typeOrUnknown(name)}: a
 * reader never fails because it does not know a type. A whole codec to start from, a hundred and fifty lines long, is the
 * class {@code fr.junn.example.PointLines} among the tests of {@code junn-codec-tck}.
 *
 * <p>A provider is safe for use by several threads; the readers and writers it makes are used by one each.
 */
@SpiGeneration(CodecProvider.GENERATION)
public interface CodecProvider extends NamedProvider {
    /** The generation of this SPI. */
    int GENERATION = 1;

    /** What the format is and what can be done with it. Always equal. */
    FormatDescription format();

    /**
     * Whether a source is of this format. Looks at its {@linkplain DataSource#head(int) head} and name alone, a few
     * kilobytes at most, and leaves it where it was. Never throws because of what the bytes are.
     */
    ProbeResult probe(DataSource source);

    /**
     * Opens a source of features. The source is never compressed with gzip as a whole: that is undone before.
     *
     * @throws JunnException where the source cannot be opened or is not of this format
     */
    default FeatureReader readFeatures(DataSource source, ReadOptions options) {
        throw cannotRead(ContentKind.FEATURES);
    }

    /**
     * Begins a result made of features. The writer owns the sink from then on; where this throws, the caller closes it.
     *
     * @throws JunnException where the result cannot be written; {@link CodecMessage#CRS_NOT_HELD} where the format holds
     *     only other reference systems than {@code options.crs()}
     */
    default FeatureWriter writeFeatures(DataSink sink, WriteOptions options) {
        throw cannotWrite(ContentKind.FEATURES);
    }

    /** As {@link #readFeatures}, for coverages. */
    default CoverageReader readCoverages(DataSource source, ReadOptions options) {
        throw cannotRead(ContentKind.COVERAGES);
    }

    /** As {@link #writeFeatures}, for coverages. */
    default CoverageWriter writeCoverages(DataSink sink, WriteOptions options) {
        throw cannotWrite(ContentKind.COVERAGES);
    }

    /** As {@link #readFeatures}, for point clouds. */
    default PointCloudReader readPointCloud(DataSource source, ReadOptions options) {
        throw cannotRead(ContentKind.POINT_CLOUDS);
    }

    /** As {@link #writeFeatures}, for point clouds. */
    default PointCloudWriter writePointCloud(DataSink sink, WriteOptions options) {
        throw cannotWrite(ContentKind.POINT_CLOUDS);
    }

    /** As {@link #readFeatures}, for series. */
    default SeriesReader readSeries(DataSource source, ReadOptions options) {
        throw cannotRead(ContentKind.SERIES);
    }

    /** As {@link #writeFeatures}, for series. */
    default SeriesWriter writeSeries(DataSink sink, WriteOptions options) {
        throw cannotWrite(ContentKind.SERIES);
    }

    /** As {@link #readFeatures}, for tilesets. */
    default TilesetReader readTileset(DataSource source, ReadOptions options) {
        throw cannotRead(ContentKind.TILESETS);
    }

    /** As {@link #writeFeatures}, for tilesets. */
    default TilesetWriter writeTileset(DataSink sink, WriteOptions options) {
        throw cannotWrite(ContentKind.TILESETS);
    }

    private JunnException cannotRead(ContentKind kind) {
        return new JunnException(CodecMessage.CANNOT_READ_KIND, format().title(), kind.plural());
    }

    private JunnException cannotWrite(ContentKind kind) {
        return new JunnException(CodecMessage.CANNOT_WRITE_KIND, format().title(), kind.plural());
    }
}

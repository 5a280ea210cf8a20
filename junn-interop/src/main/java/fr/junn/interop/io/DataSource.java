package fr.junn.interop.io;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.work.Limits;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A named run of bytes that a codec reads.
 *
 * <p>Looking at the {@linkplain #head(int) head} uses nothing up. A file or an array can be opened as often as wanted and
 * by several threads; a stream once.
 */
public interface DataSource {
    /** The source as its user named it; what locations in messages start with. */
    String name();

    /** The number of bytes, where known without reading. */
    OptionalLong size();

    /** The file, where the source is one. */
    Optional<Path> path();

    /** Whether the source can be opened as often as wanted. */
    default boolean isRepeatable() {
        return path().isPresent();
    }

    /**
     * The bytes from the first on. The caller closes the stream.
     *
     * @throws JunnException {@link IoMessage#NOT_FOUND}, {@link IoMessage#CANNOT_READ}, {@link IoMessage#ALREADY_READ}
     */
    InputStream open();

    /**
     * The bytes from the first on, held against a limit: reading the byte after the last one allowed throws. The caller
     * closes the stream.
     *
     * @throws JunnException as {@link #open()}; {@link IoMessage#TOO_LARGE} while reading, with the offset
     */
    default InputStream open(Limits limits) {
        return new BoundedStream(open(), this, limits.bytes());
    }

    /**
     * The first bytes, at most {@code length}, fewer where the source is shorter. Leaves the source as it was.
     *
     * @throws JunnException as {@link #open()}
     */
    byte[] head(int length);

    /**
     * A file that the data refers to, such as a texture or a library of templates.
     *
     * @param reference a relative path with {@code /}, as it stands in the data
     * @return the file; empty where there is none, or this source is not a file
     * @throws JunnException {@link IoMessage#OUTSIDE_FOLDER} where the reference leads out of this source's folder, be it by
     *     {@code ..}, an absolute path, a URL or a symbolic link
     */
    Optional<DataSource> sibling(String reference);

    /** This source, or what it holds where it is compressed with gzip, held against {@code limits} while it is read. */
    default DataSource decompressed(Limits limits) {
        return GzipSource.isGzip(head(2)) ? new GzipSource(this, limits) : this;
    }

    /** The location that names this source. */
    default Location location() {
        return Location.file(name());
    }

    /** A file. It is looked at when first read. */
    static DataSource of(Path path) {
        return new FileSource(path);
    }

    /**
     * Bytes in memory.
     *
     * @param name what to call them in messages
     * @param bytes the content, not copied; not to be changed while read
     */
    static DataSource of(String name, byte[] bytes) {
        return new BytesSource(name, bytes);
    }

    /**
     * A stream, which can be read once. The reader closes it.
     *
     * @param name what to call it in messages
     * @param stream the content
     */
    static DataSource of(String name, InputStream stream) {
        return new StreamSource(name, stream);
    }
}

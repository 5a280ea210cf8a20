package fr.junn.interop.io;

import fr.junn.core.error.JunnException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A place for a result that appears whole or not at all. Closed without {@link #commit()}, nothing is left behind and what
 * stood there before stands there still.
 *
 * <p>Used by one thread. Order: {@link #open()} once, write, {@link #commit()}, {@link #close()}.
 */
public interface DataSink extends AutoCloseable {
    /** The result as its user named it. */
    String name();

    /**
     * The stream to write to, buffered. Closing it does not make the result visible.
     *
     * @throws JunnException {@link IoMessage#CANNOT_WRITE}, {@link IoMessage#ALREADY_OPEN}
     */
    OutputStream open();

    /**
     * Makes the whole result visible, in place of what stood there before. Flushes and closes the stream; that it is closed
     * already is no matter, and what a wrapper around it still holds has to be flushed before.
     *
     * @throws JunnException {@link IoMessage#CANNOT_WRITE}
     */
    void commit();

    /** Ends the writing; removes what was not committed. */
    @Override
    void close();

    /** A file. Its folder is made where it is missing; it is compressed with gzip where its name ends in {@code .gz}. */
    static DataSink file(Path path) {
        return new FileSink(path);
    }

    /**
     * A stream, such as standard output, which cannot take anything back: bytes appear as they are written. It is flushed
     * on commit and not closed.
     */
    static DataSink of(String name, OutputStream stream) {
        return new StreamSink(name, stream);
    }
}

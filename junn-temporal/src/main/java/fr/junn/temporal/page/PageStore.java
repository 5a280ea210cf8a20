package fr.junn.temporal.page;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A run of bytes that grows at its end: what a store needs of a disk. For those who implement one:
 *
 * <ul>
 *   <li>{@link #append} puts all of the bytes at the end, or throws; after an error any part of them may be there, and the
 *       caller cuts it off;
 *   <li>{@link #sync} returns when all that was appended before survives the loss of power;
 *   <li>what was appended can be read at once, synced or not, by several threads while one appends;
 *   <li>bytes are never changed in place.
 * </ul>
 */
public interface PageStore extends AutoCloseable {
    /** How many bytes there are. */
    long size() throws IOException;

    /** Puts all remaining bytes of the buffer at the end. By one thread at a time. */
    void append(ByteBuffer bytes) throws IOException;

    /** Reads from a place until the buffer is full or the end is reached; says how many bytes. */
    int read(long at, ByteBuffer into) throws IOException;

    /** Makes durable all that was appended. */
    void sync() throws IOException;

    /** Cuts off what is beyond a size, durably. */
    void truncate(long size) throws IOException;

    @Override
    void close() throws IOException;
}

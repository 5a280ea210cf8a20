package fr.junn.temporal.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file. Java closes a channel when a thread that reads from it is interrupted; reading goes on with a new one, so that
 * who cancels a query does not close the store for everybody.
 */
final class FileStore implements PageStore {
    private final Path file;
    private final boolean readOnly;
    private FileChannel writer;
    private volatile FileChannel reader;
    private volatile boolean closed;

    FileStore(Path file, boolean readOnly) throws IOException {
        this.file = file;
        this.readOnly = readOnly;
        this.writer = readOnly
                ? FileChannel.open(file, StandardOpenOption.READ)
                : FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.reader = FileChannel.open(file, StandardOpenOption.READ);
        if (!readOnly) {
            writer.position(writer.size());
        }
    }

    @Override
    public long size() throws IOException {
        return readOnly ? onReader(FileChannel::size) : onWriter(FileChannel::size);
    }

    @Override
    public void append(ByteBuffer bytes) throws IOException {
        FileChannel channel = channel();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public int read(long at, ByteBuffer into) throws IOException {
        int start = into.position();
        return onReader(channel -> {
            into.position(start);
            while (into.hasRemaining()) {
                if (channel.read(into, at + into.position() - start) < 0) {
                    break;
                }
            }
            return into.position() - start;
        });
    }

    @Override
    public void sync() throws IOException {
        channel().force(false);
    }

    @Override
    public void truncate(long size) throws IOException {
        onWriter(channel -> {
            channel.truncate(size);
            channel.position(size);
            channel.force(true);
            return size;
        });
    }

    @Override
    public void close() throws IOException {
        closed = true;
        writer.close();
        reader.close();
    }

    private interface Use<T> {
        T on(FileChannel channel) throws IOException;
    }

    private <T> T onWriter(Use<T> use) throws IOException {
        return use.on(channel());
    }

    /** The channel to write with, opened again where an interrupt closed it. */
    private synchronized FileChannel channel() throws IOException {
        if (!writer.isOpen() && !closed) {
            writer = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            writer.position(writer.size());
        }
        return writer;
    }

    private <T> T onReader(Use<T> use) throws IOException {
        boolean interrupted = false;
        try {
            for (; ; ) {
                FileChannel channel = reader;
                try {
                    return use.on(channel);
                } catch (ClosedChannelException e) {
                    if (closed) {
                        throw e;
                    }
                    interrupted |= Thread.interrupted();
                    reopen(channel);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void reopen(FileChannel broken) throws IOException {
        if (reader == broken && !closed) {
            reader = FileChannel.open(file, StandardOpenOption.READ);
        }
    }
}

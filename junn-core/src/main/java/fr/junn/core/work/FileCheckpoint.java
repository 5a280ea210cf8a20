package fr.junn.core.work;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint in a file. Layout, all numbers big-endian: 8 bytes {@code JUNNCKP1}; then entries of
 * {@code int keyLength, int resultLength, int crc32c, key (UTF-8), result}, the checksum being over the two lengths, key
 * and result. The first entry has an empty key, and the identity of the job as its result.
 */
final class FileCheckpoint implements Checkpoint {
    private static final byte[] MAGIC = "JUNNCKP1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 12;
    private static final long SAFE_AFTER = 1_000_000_000L;

    /** Where a result is in the file. */
    private record Place(long offset, int length) {}

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Place> places = new HashMap<>();
    private @Nullable String identity;
    private long end;
    private long forcedAt = System.nanoTime();

    private FileCheckpoint(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FileCheckpoint open(Path file) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                throw located(new JunnException(WorkMessage.CHECKPOINT_IN_USE, file), file);
            }
            FileCheckpoint checkpoint = new FileCheckpoint(file, channel);
            checkpoint.recover();
            return checkpoint;
        } catch (IOException e) {
            throw closing(channel, failed(e, file));
        } catch (JunnException e) {
            throw closing(channel, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // by this process
        }
    }

    /** Reads the places of all whole entries and cuts off what follows them. */
    private void recover() throws IOException {
        long size = channel.size();
        byte[] magic = read(0, (int) Math.min(size, MAGIC.length));
        if (!Arrays.equals(magic, Arrays.copyOf(MAGIC, magic.length))) {
            throw located(new JunnException(WorkMessage.NOT_A_CHECKPOINT, file), file);
        }
        if (size < MAGIC.length) {
            channel.truncate(0);
            write(0, ByteBuffer.wrap(MAGIC));
            end = MAGIC.length;
            return;
        }
        end = MAGIC.length;
        while (end + HEAD <= size && readEntry(size)) {
            // readEntry moves on
        }
        channel.truncate(end);
    }

    private boolean readEntry(long size) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(read(end, HEAD));
        int keyLength = head.getInt();
        int resultLength = head.getInt();
        long bodyAt = end + HEAD;
        if (keyLength < 0 || resultLength < 0 || (long) keyLength + resultLength > size - bodyAt) {
            return false;
        }
        byte[] key = read(bodyAt, keyLength);
        byte[] result = read(bodyAt + keyLength, resultLength);
        if (head.getInt() != checksum(key, result)) {
            return false;
        }
        if (identity == null) {
            identity = new String(result, StandardCharsets.UTF_8);
        } else {
            places.put(new String(key, StandardCharsets.UTF_8), new Place(bodyAt + keyLength, resultLength));
        }
        end = bodyAt + keyLength + resultLength;
        return true;
    }

    @Override
    public synchronized void begin(String newIdentity) {
        if (identity == null) {
            append("", newIdentity.getBytes(StandardCharsets.UTF_8));
            identity = newIdentity;
        } else if (!identity.equals(newIdentity)) {
            throw located(new JunnException(WorkMessage.CHECKPOINT_OF_ANOTHER_JOB, file, identity, newIdentity), file);
        }
    }

    @Override
    public synchronized Optional<byte[]> find(String key) {
        Place place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(place.offset, place.length));
        } catch (IOException e) {
            throw failed(e, file);
        }
    }

    @Override
    public synchronized void add(String key, byte[] result) {
        if (identity == null) {
            throw failed(new IOException("begin was not called"), file);
        }
        places.put(key, append(key, result));
    }

    private Place append(String key, byte[] result) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        try {
            ByteBuffer head = ByteBuffer.allocate(HEAD + name.length);
            head.putInt(name.length)
                    .putInt(result.length)
                    .putInt(checksum(name, result))
                    .put(name)
                    .flip();
            long resultAt = end + HEAD + name.length;
            write(end, head);
            write(resultAt, ByteBuffer.wrap(result));
            end = resultAt + result.length;
            if (System.nanoTime() - forcedAt > SAFE_AFTER) {
                channel.force(false);
                forcedAt = System.nanoTime();
            }
            return new Place(resultAt, result.length);
        } catch (IOException e) {
            throw failed(e, file);
        }
    }

    @Override
    public synchronized void close() {
        if (channel.isOpen()) {
            try (channel) {
                channel.force(true);
            } catch (IOException e) {
                throw failed(e, file);
            }
        }
    }

    private static int checksum(byte[] key, byte[] result) {
        CRC32C crc = new CRC32C();
        crc.update(
                ByteBuffer.allocate(8).putInt(key.length).putInt(result.length).flip());
        crc.update(key);
        crc.update(result);
        return (int) crc.getValue();
    }

    private byte[] read(long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException(at + " + " + length);
            }
        }
        return buffer.array();
    }

    private void write(long at, ByteBuffer buffer) throws IOException {
        long start = at - buffer.position();
        while (buffer.hasRemaining()) {
            channel.write(buffer, start + buffer.position());
        }
    }

    private static JunnException failed(IOException e, Path file) {
        return located(new JunnException(e, WorkMessage.CHECKPOINT_FAILED, file, e.toString()), file);
    }

    private static JunnException located(JunnException e, Path file) {
        return e.at(Location.file(file.toString()));
    }

    private static JunnException closing(@Nullable FileChannel channel, JunnException e) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException also) {
                e.addSuppressed(also);
            }
        }
        return e;
    }
}

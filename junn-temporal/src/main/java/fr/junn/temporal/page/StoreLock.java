package fr.junn.temporal.page;

import fr.junn.core.error.JunnException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The file by which a writer says that it has the store, who it is, and how far the log is durable. The operating system
 * lets go of the lock when the process ends, however it ends; the text stays, and means nothing without the lock.
 */
final class StoreLock implements AutoCloseable {
    private static final String NAME = "lock";
    private static final int TEXT = 16;
    private static final long LOCKED = 1L << 40; // beyond the text, which others must be able to read on any system

    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static StoreLock take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            String holder = holder(channel);
            channel.close();
            throw new JunnException(PageMessage.LOCKED, folder, holder);
        }
        byte[] me = me().getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = ByteBuffer.allocate(TEXT + me.length);
        head.putLong(-1).putInt(me.length).position(TEXT).put(me).flip();
        channel.truncate(0).write(head, 0);
        return new StoreLock(channel, lock);
    }

    void tellDurable(long end) {
        try {
            channel.write(ByteBuffer.allocate(8).putLong(end).flip(), 0);
        } catch (IOException e) {
            // Readers then see fewer commits until the next one: told to no one, as nothing is lost.
            return;
        }
    }

    /** How far the one who holds the lock says that the log is durable; −1 where no one holds it. */
    static long durableEnd(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return -1;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer end = ByteBuffer.allocate(8);
            boolean told = channel.read(end, 0) == 8;
            return told && isHeld(file) ? end.getLong(0) : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    private static boolean isHeld(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock mine = tryLock(channel)) {
            return mine == null;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it
        }
    }

    private static String me() {
        ProcessHandle self = ProcessHandle.current();
        String command = self.info().command().orElse("java");
        String user = System.getProperty("user.name", "?");
        return "process " + self.pid() + " (" + Path.of(command).getFileName() + ") of user " + user
                + self.info().startInstant().map(s -> ", started " + s).orElse("");
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(1024);
        channel.read(head, 0);
        int length = head.position() < TEXT ? 0 : Math.min(head.getInt(8), head.position() - TEXT);
        return length <= 0 ? "an unknown process" : new String(head.array(), TEXT, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}

package fr.junn.temporal.page;

import fr.junn.core.error.JunnException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder: each store is a file in it. A writer holds the folder's lock until it is closed. */
public final class FolderSpace implements PageSpace {
    private static final String SUFFIX = ".pages";

    private final Path folder;
    private final @Nullable StoreLock lock;

    private FolderSpace(Path folder, @Nullable StoreLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * A folder to write to; made where there is none.
     *
     * @throws JunnException {@link PageMessage#LOCKED} where another has it, {@link PageMessage#WRITE_FAILED} where it cannot
     *     be written to
     */
    public static FolderSpace open(Path folder) {
        try {
            Files.createDirectories(folder);
            FolderSpace space = new FolderSpace(folder, StoreLock.take(folder));
            space.syncFolder();
            return space;
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.WRITE_FAILED, folder, PageMessage.reason(e));
        }
    }

    /** A folder to read from, while another may write. */
    public static FolderSpace openReadOnly(Path folder) {
        return new FolderSpace(folder, null);
    }

    /** Whether the folder holds stores. */
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve("log" + SUFFIX));
    }

    @Override
    public PageStore open(String name) throws IOException {
        Path file = folder.resolve(name + SUFFIX);
        boolean there = Files.exists(file);
        FileStore store = new FileStore(file, readOnly());
        if (!there) {
            syncFolder();
        }
        return store;
    }

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(SUFFIX))
                    .map(n -> n.substring(0, n.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name + SUFFIX));
        syncFolder();
    }

    @Override
    public boolean readOnly() {
        return lock == null;
    }

    @Override
    public long durableEnd() {
        return StoreLock.durableEnd(folder);
    }

    @Override
    public void tellDurable(long end) {
        if (lock != null) {
            lock.tellDurable(end);
        }
    }

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }

    /** A new file survives only when its folder is synced; Windows neither needs nor allows it. */
    private void syncFolder() throws IOException {
        if (!readOnly() && !System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

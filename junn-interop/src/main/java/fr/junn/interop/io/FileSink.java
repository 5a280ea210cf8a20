package fr.junn.interop.io;

import fr.junn.core.error.JunnException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file, written to a temporary sibling in the same folder so that the move into place is atomic. */
final class FileSink implements DataSink {
    private final Path target;
    private @Nullable Path temporary;
    private @Nullable OutputStream out;

    FileSink(Path target) {
        this.target = target;
    }

    @Override
    public String name() {
        return target.toString();
    }

    @Override
    public OutputStream open() {
        if (out != null) {
            throw new JunnException(IoMessage.ALREADY_OPEN, target);
        }
        if (Files.isDirectory(target)) {
            throw new JunnException(IoMessage.IS_A_FOLDER, target);
        }
        try {
            Path folder = target.toAbsolutePath().getParent();
            Path name = target.getFileName();
            if (folder == null || name == null) {
                throw new JunnException(IoMessage.IS_A_FOLDER, target);
            }
            Files.createDirectories(folder);
            // not Files.createTempFile, whose files only their owner can read
            String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
            temporary = folder.resolve("." + name + "." + random + ".part");
            OutputStream file = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
            out = new BufferedOutputStream(isGzip(name) ? new GZIPOutputStream(file, 1 << 16) : file, 1 << 16);
            return out;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void commit() {
        Path written = temporary;
        if (written == null || out == null) {
            throw new JunnException(IoMessage.CANNOT_WRITE, target, "nothing was written");
        }
        try {
            out.close();
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(written);
            temporary = null;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static boolean isGzip(Path name) {
        return name.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        Path left = temporary;
        if (left == null) {
            return;
        }
        temporary = null;
        try {
            if (out != null) {
                try {
                    out.close();
                } finally {
                    Files.deleteIfExists(left);
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private JunnException failed(IOException e) {
        return new JunnException(e, IoMessage.CANNOT_WRITE, target, e.getMessage());
    }
}

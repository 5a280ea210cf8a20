package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.temporal.log.PageLog;
import fr.junn.temporal.page.FolderSpace;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.page.PageStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * All of a store in one file: a ZIP archive with the log up to its last whole commit, and the personal values. What is read
 * back is a store like the one that was written, byte for byte.
 */
final class StoreCopy {
    private static final int BLOCK = 1 << 18;

    private StoreCopy() {}

    static void write(Engine engine, Path file, Progress progress, Cancellation cancellation) {
        long end = engine.wholeEnd();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Progress.Task task = progress.start(TemporalMessage.WRITING, end, "bytes", file)) {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(1);
                entry(zip, "log");
                for (long at = 0; at < end; ) {
                    cancellation.check("export");
                    byte[] bytes = engine.data.log.bytes(at, (int) Math.min(BLOCK, end - at));
                    zip.write(bytes);
                    at += bytes.length;
                    task.advance(bytes.length);
                }
                zip.closeEntry();
                engine.data.personal.sync();
                String personal = engine.data.personal.name();
                if (engine.space().names().contains(personal)) {
                    entry(zip, personal);
                    try (PageLog log = PageLog.open(engine.space().open(personal), personal)) {
                        zip.write(log.bytes(0, Math.toIntExact(log.end())));
                    }
                    zip.closeEntry();
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new JunnException(e, PageMessage.WRITE_FAILED, file, String.valueOf(e.getMessage()));
        } finally {
            deleteQuietly(part);
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".pages");
        entry.setTime(315532800000L); // 1980, so that equal stores give equal files
        zip.putNextEntry(entry);
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    static void read(Path file, Path folder) {
        if (FolderSpace.isOne(folder)) {
            throw new JunnException(TemporalMessage.STORE_EXISTS, folder);
        }
        boolean log = false;
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in);
                FolderSpace space = FolderSpace.open(folder)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String name = e.getName().replace(".pages", "");
                if (!name.equals("log") && !name.matches("personal-\\d{1,9}")) {
                    throw bad(file, "it holds " + e.getName());
                }
                log |= name.equals("log");
                copy(zip, space, name);
            }
        } catch (IOException e) {
            throw new JunnException(e, TemporalMessage.BAD_COPY, file, String.valueOf(e.getMessage()));
        }
        if (!log) {
            throw bad(file, "it holds no log");
        }
    }

    private static void copy(InputStream in, FolderSpace space, String name) throws IOException {
        try (PageStore store = space.open(name)) {
            byte[] block = new byte[BLOCK];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                store.append(ByteBuffer.wrap(block, 0, n));
            }
            store.sync();
        }
    }

    private static JunnException bad(Path file, String why) {
        return new JunnException(TemporalMessage.BAD_COPY, file, why).at(Location.file(file.toString()));
    }
}

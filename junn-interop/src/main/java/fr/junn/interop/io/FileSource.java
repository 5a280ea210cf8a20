package fr.junn.interop.io;

import fr.junn.core.error.JunnException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** A file. */
record FileSource(Path file) implements DataSource {
    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public OptionalLong size() {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Optional<Path> path() {
        return Optional.of(file);
    }

    @Override
    public InputStream open() {
        if (Files.isDirectory(file)) {
            throw new JunnException(IoMessage.IS_A_FOLDER, file);
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new JunnException(e, IoMessage.NOT_FOUND, file);
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.CANNOT_READ, file, e.getMessage());
        }
    }

    @Override
    public byte[] head(int length) {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.CANNOT_READ, file, e.getMessage());
        }
    }

    @Override
    public Optional<DataSource> sibling(String reference) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || reference.contains("://") || reference.indexOf('\\') >= 0) {
                throw outside(reference);
            }
            Path target = folder.resolve(reference).normalize();
            if (!target.startsWith(folder.normalize())) {
                throw outside(reference);
            }
            if (!Files.isRegularFile(target)) {
                return Optional.empty();
            }
            if (!target.toRealPath().startsWith(folder.toRealPath())) {
                throw outside(reference);
            }
            return Optional.of(new FileSource(target));
        } catch (InvalidPathException e) {
            throw outside(reference);
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.CANNOT_READ, reference, e.getMessage());
        }
    }

    private JunnException outside(String reference) {
        return new JunnException(IoMessage.OUTSIDE_FOLDER, reference, file);
    }
}

package fr.junn.interop.io;

import fr.junn.core.error.JunnException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** A stream that can be read once; what was looked at is kept and put in front. */
final class StreamSource implements DataSource {
    private final String name;
    private final InputStream stream;
    private byte[] seen = new byte[0];
    private boolean opened;

    StreamSource(String name, InputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    @Override
    public synchronized InputStream open() {
        requireUnread();
        opened = true;
        return new SequenceInputStream(new ByteArrayInputStream(seen), stream);
    }

    @Override
    public synchronized byte[] head(int length) {
        requireUnread();
        if (seen.length < length) {
            try {
                byte[] more = stream.readNBytes(length - seen.length);
                byte[] all = Arrays.copyOf(seen, seen.length + more.length);
                System.arraycopy(more, 0, all, seen.length, more.length);
                seen = all;
            } catch (IOException e) {
                throw new JunnException(e, IoMessage.CANNOT_READ, name, e.getMessage());
            }
        }
        return Arrays.copyOf(seen, Math.min(length, seen.length));
    }

    @Override
    public Optional<DataSource> sibling(String reference) {
        return Optional.empty();
    }

    private void requireUnread() {
        if (opened) {
            throw new JunnException(IoMessage.ALREADY_READ, name);
        }
    }
}

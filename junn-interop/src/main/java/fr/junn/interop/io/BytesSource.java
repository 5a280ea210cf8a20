package fr.junn.interop.io;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Bytes in memory. */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: sources are not compared
record BytesSource(String name, byte[] bytes) implements DataSource {
    @Override
    public OptionalLong size() {
        return OptionalLong.of(bytes.length);
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public byte[] head(int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    @Override
    public Optional<DataSource> sibling(String reference) {
        return Optional.empty();
    }
}

package fr.junn.interop.io;

import fr.junn.core.error.JunnException;
import fr.junn.core.work.Limits;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** What a gzip-compressed source holds, held against limits while it is read. */
final class GzipSource implements DataSource {
    /** Below this many bytes the ratio is not judged: an empty array of a megabyte is no attack. */
    private static final long RATIO_FROM_BYTES = 1 << 24;

    private static final int BUFFER = 1 << 16;

    private final DataSource compressed;
    private final Limits limits;

    GzipSource(DataSource compressed, Limits limits) {
        this.compressed = compressed;
        this.limits = limits;
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
    }

    @Override
    public String name() {
        return compressed.name();
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public Optional<Path> path() {
        return compressed.path();
    }

    @Override
    public boolean isRepeatable() {
        return compressed.isRepeatable();
    }

    @Override
    public InputStream open() {
        return expand(compressed.open());
    }

    @Override
    public byte[] head(int length) {
        // deflate needs at most this much of the compressed side for its first block header and the bytes asked for
        byte[] start = compressed.head(length + BUFFER);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(start), BUFFER)) {
            byte[] out = new byte[length];
            int n = 0;
            while (n < length) {
                int read;
                try {
                    read = in.read(out, n, length - n);
                } catch (EOFException e) {
                    break; // the head of the compressed side ends inside a block
                }
                if (read < 0) {
                    break;
                }
                n += read;
            }
            return Arrays.copyOf(out, n);
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.BAD_COMPRESSION, name(), e.getMessage());
        }
    }

    @Override
    public Optional<DataSource> sibling(String reference) {
        return compressed.sibling(reference);
    }

    private InputStream expand(InputStream raw) {
        Counting counted = new Counting(raw);
        try {
            return new Guard(new GZIPInputStream(counted, BUFFER), counted);
        } catch (IOException e) {
            try {
                raw.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw new JunnException(e, IoMessage.BAD_COMPRESSION, name(), e.getMessage());
        }
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = in.read(b, off, len);
            count += Math.max(0, n);
            return n;
        }
    }

    private final class Guard extends FilterInputStream {
        private final Counting raw;
        private long count;

        Guard(InputStream in, Counting raw) {
            super(in);
            this.raw = raw;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = in.read(b, off, len);
            count += Math.max(0, n);
            if (count > limits.bytes()) {
                throw new JunnException(IoMessage.TOO_LARGE, name(), limits.bytes())
                        .at(location().offset(limits.bytes()));
            }
            if (count > RATIO_FROM_BYTES && count / limits.expansion() > raw.count) {
                throw new JunnException(IoMessage.EXPANDS_TOO_MUCH, name(), raw.count, raw.count * limits.expansion())
                        .at(location().offset(raw.count));
            }
            return n;
        }
    }
}

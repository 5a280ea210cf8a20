package fr.junn.interop.io;

import fr.junn.core.error.JunnException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that may not be longer than a limit. */
final class BoundedStream extends FilterInputStream {
    private final DataSource source;
    private final long most;
    private long count;

    BoundedStream(InputStream in, DataSource source, long most) {
        super(in);
        this.source = source;
        this.most = most;
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
        if (count > most) {
            throw new JunnException(IoMessage.TOO_LARGE, source.name(), most)
                    .at(source.location().offset(most));
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package fr.junn.interop.io;

import fr.junn.core.error.JunnException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that is not ours to close. */
final class StreamSink implements DataSink {
    private final String name;
    private final OutputStream out;
    private boolean opened;

    StreamSink(String name, OutputStream stream) {
        this.name = name;
        this.out = new Unclosed(stream);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OutputStream open() {
        if (opened) {
            throw new JunnException(IoMessage.ALREADY_OPEN, name);
        }
        opened = true;
        return out;
    }

    @Override
    public void commit() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.CANNOT_WRITE, name, e.getMessage());
        }
    }

    @Override
    public void close() {}

    private static final class Unclosed extends BufferedOutputStream {
        Unclosed(OutputStream stream) {
            super(stream, 1 << 16);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

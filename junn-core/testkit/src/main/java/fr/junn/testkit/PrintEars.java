package fr.junn.testkit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands in for standard output and error until closed: keeps what is printed, or lets it through. */
final class PrintEars implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private volatile boolean listening;

    PrintEars() {
        System.setOut(standIn(out));
        System.setErr(standIn(err));
    }

    /** Whether to keep what is printed from now on (true) or to let it through (false). */
    void listen(boolean keep) {
        listening = keep;
    }

    /** What was kept since the last call. */
    String take() {
        synchronized (heard) {
            String text = heard.toString(StandardCharsets.UTF_8);
            heard.reset();
            return text;
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    private PrintStream standIn(PrintStream usual) {
        OutputStream fork = new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                if (listening) {
                    synchronized (heard) {
                        heard.write(bytes, offset, length);
                    }
                } else {
                    usual.write(bytes, offset, length);
                }
            }

            @Override
            public void flush() {
                usual.flush();
            }
        };
        return new PrintStream(fork, true, StandardCharsets.UTF_8);
    }
}

package fr.junn.tck.solver;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Listens to what is printed while a rule runs. */
final class Prints implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    Prints() {
        PrintStream ears = new PrintStream(heard, true, StandardCharsets.UTF_8);
        System.setOut(ears);
        System.setErr(ears);
    }

    String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}

package fr.junn.cli;

import fr.junn.core.work.CancellationSource;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command inside the test.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {
    /** Runs the command, in English unless the arguments say otherwise. */
    static Run of(String... args) {
        return with(Terminal.none(), new CancellationSource(), args);
    }

    static Run with(Terminal terminal, CancellationSource cancellation, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), terminal, cancellation, args);
        return new Run(code, out.toString(), err.toString());
    }
}

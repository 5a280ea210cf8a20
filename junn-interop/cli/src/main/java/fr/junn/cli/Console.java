package fr.junn.cli;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.error.Severity;
import fr.junn.core.work.Progress;
import fr.junn.interop.io.IoMessage;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Where a command says its result: text or one JSON document on standard output, everything else on standard error. Used
 * by one thread, except its {@link #progress()}.
 */
final class Console implements AutoCloseable {
    private static final int CHECKED = 1024;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale locale;
    private final boolean json;
    private final boolean quiet;
    private final ProgressLine progress;
    private long lines;

    Console(
            PrintWriter out,
            PrintWriter err,
            Terminal terminal,
            Locale locale,
            boolean json,
            boolean quiet,
            boolean verbose) {
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.json = json;
        this.quiet = quiet;
        this.progress = new ProgressLine(err, terminal, locale, quiet, verbose);
    }

    Locale locale() {
        return locale;
    }

    /** Whom long work reports to: a line that is drawn over on a terminal, one line per step elsewhere. */
    Progress progress() {
        return progress;
    }

    /**
     * Says the result: as a JSON document where that is asked for, as text otherwise.
     *
     * @param document the name of the JSON document, that of its schema
     * @param content writes the members of the document
     * @param text writes the text
     */
    void result(String document, Consumer<Json> content, Consumer<PrintWriter> text) {
        progress.clear();
        if (json) {
            Json.write(out, document, content);
        } else {
            text.accept(out);
        }
        out.flush();
    }

    /** Says a result as text that is too long to hold, a line at a time; {@link #endLines()} after the last. */
    void line(String line) {
        if (lines++ == 0) {
            progress.clear();
        }
        out.print(line);
        out.print('\n');
        if (lines % CHECKED == 0) {
            endLines();
        }
    }

    /**
     * Ends a text of lines.
     *
     * @throws JunnException {@link IoMessage#CANNOT_WRITE} if whoever was to read it has gone
     */
    void endLines() {
        if (out.checkError()) {
            throw new JunnException(IoMessage.CANNOT_WRITE, "-", "standard output");
        }
    }

    boolean isJson() {
        return json;
    }

    /** Says lines that the user must see on standard error. */
    void error(String... lines) {
        progress.clear();
        for (String line : lines) {
            err.println(line);
        }
        err.flush();
    }

    /** Shows where an error happened, where the user wants to see it. */
    void trace(Throwable error, boolean wanted) {
        if (wanted) {
            error.printStackTrace(err);
            err.flush();
        }
    }

    /** Tells something on standard error, unless told to be quiet. */
    void note(Message message, Object... parts) {
        if (!quiet) {
            progress.clear();
            err.println(message.text(locale, parts));
            err.flush();
        }
    }

    /** Tells a finding on standard error; information only where not quiet. */
    void finding(Finding finding) {
        if (!quiet || finding.severity() == Severity.ERROR) {
            progress.clear();
            Message frame = finding.severity() == Severity.ERROR ? CliMessage.ERROR : CliMessage.WARNING;
            err.println(frame.text(locale, finding.text(locale)));
            err.flush();
        }
    }

    @Override
    public void close() {
        progress.clear();
    }
}

package fr.junn.cli;

import fr.junn.core.work.CancellationSource;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** The entry point of the {@code junn} command. */
public final class Main {
    /** How long an interrupted command may take to clean up [s]. */
    private static final long CLEAN_UP_SECONDS = 10;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... args) {
        CancellationSource cancellation = new CancellationSource();
        CountDownLatch done = new CountDownLatch(1);
        Thread onInterrupt = new Thread(() -> awaitCleanUp(cancellation, done), "junn-interrupt");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        int code;
        try {
            code = run(standardOut(), standardErr(), Terminal.ofProcess(), cancellation, args);
        } finally {
            done.countDown();
        }
        System.exit(code);
    }

    /** Asks the command to stop when the process is interrupted, and gives it the time to leave nothing half-written. */
    private static void awaitCleanUp(CancellationSource cancellation, CountDownLatch done) {
        cancellation.cancel();
        try {
            boolean ignored = done.await(CLEAN_UP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Runs a command inside a host program, such as a test.
     *
     * @param out where results go
     * @param err where everything else goes
     * @param terminal what {@code err} can show
     * @param cancellation how the host interrupts the command
     * @param args the command line
     * @return the exit code
     */
    static int run(
            PrintWriter out, PrintWriter err, Terminal terminal, CancellationSource cancellation, String... args) {
        Locale locale = Languages.of(args);
        Junn junn = new Junn(out, err, terminal, locale, cancellation);
        CommandLine line = new CommandLine(junn, new Commands(junn))
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(terminal.live())
                .setParameterExceptionHandler((e, a) -> Failures.usage(junn, e))
                .setExecutionExceptionHandler((e, c, p) -> Failures.failed(junn, e));
        line.setResourceBundle(Languages.help(locale));
        Languages.translateLabels(line, locale);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Not System.out, which keeps it to itself when the disk is full or the reader of a pipe has gone. */
    private static PrintWriter standardOut() {
        return writer(new FileOutputStream(FileDescriptor.out));
    }

    @SuppressWarnings("forbidden") // the one place that touches the process's own streams
    private static PrintWriter standardErr() {
        return writer(System.err);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}

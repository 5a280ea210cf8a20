package fr.junn.cli;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.spi.Providers;
import fr.junn.core.work.Progress;
import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.OperationRequest;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import fr.junn.interop.io.IoMessage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code junn crs transform --from A --to B [IN] [OUT]}: points, one a line. */
@Command(name = "transform")
final class CrsTransformCommand extends JunnTask {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "A", descriptionKey = "crs.from")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String from;

    @Option(names = "--to", required = true, paramLabel = "B", descriptionKey = "crs.to")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(names = "--epoch", paramLabel = "Y", descriptionKey = "crs.epoch")
    private @Nullable Double epoch;

    @Option(names = "--accept", paramLabel = "M", descriptionKey = "crs.accept")
    private double accept;

    @Option(names = "--grids", paramLabel = "DIR", descriptionKey = "crs.grids")
    private @Nullable Path grids;

    @Option(names = "--order", paramLabel = "official|xy", descriptionKey = "crs.order")
    private String order = "official";

    @Option(names = "--sep", paramLabel = "C", descriptionKey = "crs.sep")
    private String separator = ",";

    @Option(names = "--decimal", paramLabel = "C", descriptionKey = "crs.decimal")
    private char decimal = '.';

    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "crs.charset")
    private Charset charset = StandardCharsets.UTF_8;

    @Parameters(index = "0", arity = "0..1", paramLabel = "IN", descriptionKey = "crs.in")
    private @Nullable Path in;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT", descriptionKey = "crs.out")
    private @Nullable Path out;

    CrsTransformCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        CoordinateOperations operations = CrsCommand.operations(providers, grids);
        OperationRequest request = OperationRequest.best().accepting(accept);
        checkSigns();
        CoordinateOperation operation = operations.between(
                operations.registry().find(from),
                operations.registry().find(to),
                epoch == null ? request : request.epoch(epoch));
        CrsLines lines = new CrsLines(operation, isXy(), separator, decimal);
        if (out != null) {
            toFile(lines, out, console);
            console.result(
                    "crs-transform", json -> document(json, operation, lines).member("lines", List.of()), w -> {});
        } else if (console.isJson()) {
            spool(operation, lines, console);
        } else {
            transform(lines, console::line, Progress.none());
            console.endLines();
        }
        if (!console.isJson() && operation.accuracy() > 0) {
            console.note(CliMessage.STATED_ACCURACY, operation.accuracy());
        }
        if (lines.outside() > 0) {
            console.note(
                    CliMessage.OUTSIDE_AREA, lines.outside(), operation.area().name());
        }
        return ExitCode.DONE;
    }

    private static Json document(Json json, CoordinateOperation operation, CrsLines lines) {
        CrsCommand.steps(json, operation.steps());
        return json.array(
                        "grids",
                        operation.grids(),
                        (j, grid) -> j.member("name", grid.grid())
                                .member("file", grid.file())
                                .member("sha256", grid.sha256()))
                .member("accuracy", operation.accuracy())
                .object("area", a -> CrsInfoCommand.area(a, operation.area()))
                .member("points", lines.points())
                .member("outside", lines.outside());
    }

    private boolean isXy() {
        if (!order.equals("xy") && !order.equals("official")) {
            throw badValue("--order", order, "official, xy");
        }
        return order.equals("xy");
    }

    private void checkSigns() {
        if (separator.isEmpty() || separator.indexOf(decimal) >= 0) {
            throw badValue("--sep", separator, "--decimal " + decimal);
        }
    }

    private ParameterException badValue(String name, String value, String expected) {
        return new ParameterException(
                spec.commandLine(), CliMessage.BAD_VALUE.text(junn().locale(), name, '"' + value + '"', expected));
    }

    @SuppressWarnings("forbidden") // standard input is where points come from unless a file is named
    private void transform(CrsLines lines, Consumer<String> to, Progress progress) {
        String name = in == null ? "-" : in.toString();
        try (TextLines text =
                        new TextLines(in == null ? System.in : DataSource.of(in).open(), charset, name);
                Progress.Task task = progress.start(CliMessage.TRANSFORMING, Progress.UNKNOWN, "")) {
            lines.run(text, to, junn().cancellation(), task);
        }
    }

    /** Whole or not at all. */
    private void toFile(CrsLines lines, Path target, Console console) {
        try (DataSink sink = DataSink.file(target)) {
            try (Writer writer = new OutputStreamWriter(sink.open(), charset)) {
                transform(lines, line -> write(writer, line, target), console.progress());
                writer.flush();
                sink.commit();
            } catch (IOException e) {
                throw new JunnException(e, IoMessage.CANNOT_WRITE, target, String.valueOf(e.getMessage()));
            }
        }
    }

    private static void write(Writer writer, String line, Path target) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.CANNOT_WRITE, target, String.valueOf(e.getMessage()));
        }
    }

    /** One document whole or an error: the lines wait in a file until the last is done, as there may be millions. */
    private void spool(CoordinateOperation operation, CrsLines lines, Console console) {
        try {
            Path waiting = Files.createTempFile("junn-crs", ".csv");
            try {
                try (Writer writer = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8)) {
                    transform(lines, line -> write(writer, line, waiting), console.progress());
                }
                try (TextLines done = new TextLines(Files.newInputStream(waiting), StandardCharsets.UTF_8, "-")) {
                    console.result(
                            "crs-transform",
                            json -> document(json, operation, lines).texts("lines", done::next),
                            writer -> {});
                }
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.IO_FAILED, "-", e);
        }
    }
}

package fr.junn.cli;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.spi.Providers;
import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.OperationRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
        CoordinateOperation operation = operations.between(
                operations.registry().find(from),
                operations.registry().find(to),
                epoch == null ? request : request.epoch(epoch));
        CrsLines lines = new CrsLines(operation, isXy(), separator, decimal);
        String text = transform(lines);
        console.result(
                "crs-transform",
                json -> {
                    CrsCommand.steps(json, operation.steps());
                    json.array(
                                    "grids",
                                    operation.grids(),
                                    (j, grid) -> j.member("name", grid.grid())
                                            .member("file", grid.file())
                                            .member("sha256", grid.sha256()))
                            .member("accuracy", operation.accuracy())
                            .object("area", a -> CrsInfoCommand.area(a, operation.area()))
                            .member("points", lines.points())
                            .member("lines", out == null ? text.lines().toList() : List.of());
                },
                writer -> print(writer, text));
        if (!console.isJson() && operation.accuracy() > 0) {
            console.note(CliMessage.STATED_ACCURACY, operation.accuracy());
        }
        return ExitCode.DONE;
    }

    private boolean isXy() {
        if (!order.equals("xy") && !order.equals("official")) {
            throw new ParameterException(
                    spec.commandLine(), CliMessage.BAD_VALUE.text(junn().locale(), "--order", order, "official, xy"));
        }
        return order.equals("xy");
    }

    private void print(PrintWriter writer, String text) {
        if (out == null) {
            writer.write(text);
        }
    }

    /** Does all lines; what goes to standard output is returned, and nothing of it written if a line cannot be done. */
    private String transform(CrsLines lines) {
        try (Reader reader = in == null
                ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                : Files.newBufferedReader(in, StandardCharsets.UTF_8)) {
            String name = in == null ? "-" : in.toString();
            if (out == null) {
                StringWriter text = new StringWriter();
                lines.run(new BufferedReader(reader), text, name, junn().cancellation());
                return text.toString();
            }
            writeBeside(lines, new BufferedReader(reader), name, out);
            return "";
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.IO_FAILED, in == null ? "-" : in, e);
        }
    }

    /** Writes a temporary sibling and moves it into place. */
    private void writeBeside(CrsLines lines, BufferedReader reader, String name, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, ".crs", ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                lines.run(reader, writer, name, junn().cancellation());
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}

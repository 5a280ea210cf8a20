package fr.junn.cli;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Message;
import fr.junn.core.error.NearNames;
import fr.junn.core.spatial.SpatialMessage;
import fr.junn.core.spi.SpiMessage;
import fr.junn.geometry.crs.CrsMessage;
import fr.junn.geometry.crs.grid.GridMessage;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.io.IoMessage;
import fr.junn.temporal.TemporalMessage;
import fr.junn.temporal.page.PageMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one clear line, or one JSON document, and an exit code. */
final class Failures {
    /** What the user asked for cannot be meant: nothing is wrong with data or machine. */
    private static final Set<Message> USAGE = Set.of(
            IoMessage.NOT_FOUND,
            IoMessage.IS_A_FOLDER,
            CodecMessage.UNKNOWN_EXTENSION,
            CodecMessage.UNKNOWN_OPTION,
            CodecMessage.BAD_OPTION,
            SpiMessage.UNKNOWN_PROVIDER,
            SpiMessage.NO_PROVIDER,
            SpiMessage.NO_PLUGIN_FOLDER,
            SpatialMessage.BAD_CRS,
            CrsMessage.UNKNOWN_CRS,
            CrsMessage.CRS_UNKNOWN,
            CrsMessage.NOT_A_PAIR,
            CrsMessage.NO_ANCHOR,
            CrsMessage.VERTICAL_ALONE,
            CrsMessage.HEIGHTS_UNKNOWN,
            CrsMessage.HEIGHTS_LOST,
            CrsMessage.LALLEMAND_HEIGHTS,
            CrsMessage.NO_COMMON_AREA,
            CrsMessage.MISSING_EPOCH,
            GridMessage.NO_GRID_FOLDER,
            TemporalMessage.NO_STORE,
            TemporalMessage.STORE_EXISTS,
            TemporalMessage.NO_SUCH_BRANCH,
            TemporalMessage.BRANCH_EXISTS,
            TemporalMessage.BAD_NAME);

    /** The machine, or we, failed. */
    private static final Set<Message> FAILURE = Set.of(
            IoMessage.CANNOT_WRITE,
            CoreMessage.INTERNAL,
            CoreMessage.IO_FAILED,
            CrsMessage.MISSING_GRID,
            CrsMessage.NO_OPERATION,
            PageMessage.WRITE_FAILED,
            PageMessage.SYNC_FAILED,
            PageMessage.READ_FAILED,
            PageMessage.READ_ONLY,
            PageMessage.LOCKED,
            SpiMessage.AMBIGUOUS_PROVIDER,
            SpiMessage.PROVIDER_FAILED);

    private Failures() {}

    /** A command line that cannot be parsed. */
    static int usage(Junn junn, ParameterException e) {
        Locale locale = junn.locale();
        String text = CliMessage.ERROR.text(locale, explain(e, locale));
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (junn.console().isJson()) {
            document(junn, "wrong-usage", explain(e, locale), null);
        } else {
            junn.console().error(text, CliMessage.SEE_HELP.text(locale, command));
        }
        return ExitCode.WRONG_USAGE;
    }

    /** A command that threw. */
    static int failed(Junn junn, Exception e) {
        Locale locale = junn.locale();
        Console console = junn.console();
        if (e instanceof CancelledException) {
            if (console.isJson()) {
                document(junn, "cancelled", CliMessage.INTERRUPTED.text(locale), null);
            } else {
                console.error(CliMessage.INTERRUPTED.text(locale));
            }
            return ExitCode.INTERRUPTED;
        }
        if (e instanceof JunnException known) {
            if (console.isJson()) {
                String text = known.message().text(locale, known.parts().toArray());
                document(junn, known.message().code(), text, known.location());
            } else {
                console.error(CliMessage.ERROR.text(locale, known.text(locale)));
            }
            console.trace(e, junn.verbose());
            return exitCode(known.message());
        }
        String text = CliMessage.UNEXPECTED.text(locale, e);
        if (console.isJson()) {
            document(junn, "unexpected", text, null);
        } else {
            console.error(text, CliMessage.SEE_TRACE.text(locale));
        }
        console.trace(e, junn.verbose());
        return ExitCode.FAILED;
    }

    /** Whether an error says that data is bad, and not that a command or a machine is. */
    static boolean isAboutData(JunnException e) {
        return !(e instanceof CancelledException) && exitCode(e.message()) == ExitCode.BAD_DATA;
    }

    private static int exitCode(Message message) {
        if (USAGE.contains(message)) {
            return ExitCode.WRONG_USAGE;
        }
        return FAILURE.contains(message) ? ExitCode.FAILED : ExitCode.BAD_DATA;
    }

    private static void document(Junn junn, String code, String text, @Nullable Location location) {
        junn.console()
                .result(
                        "error",
                        json -> location(json.member("code", code).member("message", text), location),
                        out -> {});
    }

    private static void location(Json json, @Nullable Location location) {
        if (location == null || location.isUnknown()) {
            json.member("location", null);
        } else {
            json.object("location", members -> members.location(location));
        }
    }

    private static String explain(ParameterException e, Locale locale) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> left = unmatched.getUnmatched();
            String first = left.isEmpty() ? "" : left.get(0);
            Set<String> commands = e.getCommandLine().getSubcommands().keySet();
            if (!first.startsWith("-") && !commands.isEmpty()) {
                String nearest = String.join(", ", NearNames.sort(first, commands));
                return CliMessage.UNKNOWN_COMMAND.text(locale, first, nearest);
            }
            return CliMessage.UNKNOWN_ARGUMENT.text(locale, first);
        }
        if (e instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream()
                    .map(a -> a.isOption() ? ((CommandLine.Model.OptionSpec) a).longestName() : a.paramLabel())
                    .collect(Collectors.joining(", "));
            return CliMessage.MISSING_ARGUMENT.text(locale, names);
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            CommandLine.Model.ArgSpec arg = e.getArgSpec();
            String name = arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
            return CliMessage.BAD_VALUE.text(locale, name, e.getValue(), arg.paramLabel());
        }
        return CliMessage.WRONG_USAGE.text(locale, String.valueOf(e.getMessage()));
    }
}

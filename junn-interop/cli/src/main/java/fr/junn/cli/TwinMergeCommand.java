package fr.junn.cli;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.spi.Providers;
import fr.junn.interop.io.DataSink;
import fr.junn.temporal.Commit;
import fr.junn.temporal.Merge;
import fr.junn.temporal.MergePolicy;
import fr.junn.temporal.Scenario;
import fr.junn.temporal.TwinStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junn twin merge STORE FROM INTO}: brings the changes of a scenario into another, unless some contradict. */
@Command(name = "merge")
final class TwinMergeCommand extends TwinTask {
    @Parameters(index = "1", paramLabel = "FROM", descriptionKey = "twin.mergeFrom")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String from;

    @Parameters(index = "2", paramLabel = "INTO", descriptionKey = "twin.mergeInto")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String into;

    @Option(names = "--policy", paramLabel = "report|ours|theirs", descriptionKey = "twin.policy")
    private String policy = "report";

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "twin.report")
    private @Nullable Path report;

    @Option(names = "--resolve", paramLabel = "FILE", descriptionKey = "twin.resolve")
    private @Nullable Path resolve;

    TwinMergeCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        MergePolicy rule = policy();
        try (TwinStore twin = open()) {
            Scenario target = twin.branch(into);
            Merge merge = Merge.of(target.head(), twin.branch(from).head(), rule);
            if (report != null) {
                write(report, merge.report());
            }
            boolean done = merge.conflicts().isEmpty();
            Commit commit = done ? merge.commit(target, "merge " + from) : null;
            console.result(
                    "twin-merge",
                    json -> {
                        json.member("merged", done)
                                .member("changes", merge.size())
                                .array(
                                        "conflicts",
                                        merge.conflicts(),
                                        (j, c) -> j.member("feature", c.feature())
                                                .member("property", c.property())
                                                .member(
                                                        "base",
                                                        c.base()
                                                                .map(TwinMergeCommand::text)
                                                                .orElse(null))
                                                .member(
                                                        "ours",
                                                        c.ours()
                                                                .map(TwinMergeCommand::text)
                                                                .orElse(null))
                                                .member(
                                                        "theirs",
                                                        c.theirs()
                                                                .map(TwinMergeCommand::text)
                                                                .orElse(null)));
                        if (commit != null) {
                            json.object("commit", j -> commit(j, commit));
                        }
                    },
                    out -> {
                        out.println(merge);
                        merge.conflicts().forEach(c -> out.println("  " + c.feature() + "  " + c.property()));
                    });
            return done ? ExitCode.DONE : ExitCode.BAD_DATA;
        }
    }

    private static String text(Object value) {
        return value instanceof fr.junn.core.value.Value v ? v.text() : value.toString();
    }

    private MergePolicy policy() {
        MergePolicy rule = switch (policy) {
            case "report" -> MergePolicy.REPORT;
            case "ours" -> MergePolicy.OURS;
            case "theirs" -> MergePolicy.THEIRS;
            default -> throw wrong("--policy", policy, "report, ours, theirs");
        };
        if (resolve == null) {
            return rule;
        }
        try {
            return rule.replay(Files.readString(resolve));
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.IO_FAILED, resolve, String.valueOf(e.getMessage()));
        }
    }

    private static void write(Path file, String text) {
        try (DataSink sink = DataSink.file(file);
                OutputStream out = sink.open()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            sink.commit();
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.IO_FAILED, file, String.valueOf(e.getMessage()));
        }
    }
}

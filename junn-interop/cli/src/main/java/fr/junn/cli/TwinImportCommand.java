package fr.junn.cli;

import fr.junn.core.feature.Feature;
import fr.junn.core.spi.Providers;
import fr.junn.interop.codec.CodecRegistry;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import fr.junn.temporal.Commit;
import fr.junn.temporal.Scenario;
import fr.junn.temporal.Transaction;
import fr.junn.temporal.TwinStore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code junn twin import STORE FILE…}: takes what files say into a scenario, in one commit. */
@Command(name = "import")
final class TwinImportCommand extends TwinTask {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "twin.files")
    private List<Path> files = List.of();

    @Option(names = "--scenario", paramLabel = "B", descriptionKey = "twin.scenario")
    private String scenario = TwinStore.MAIN;

    @Option(names = "--key", paramLabel = "ATTRIBUTE", descriptionKey = "twin.key")
    private @Nullable String key;

    @Option(names = "--mode", paramLabel = "upsert|replace|delete", descriptionKey = "twin.mode")
    private String mode = "upsert";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "twin.reason")
    private @Nullable String reason;

    private long read;
    private long findings;

    TwinImportCommand(Junn junn) {
        super(junn);
    }

    @Override
    int run(Console console, Providers providers) {
        if (!List.of("upsert", "replace", "delete").contains(mode)) {
            throw wrong("--mode", mode, "upsert, replace, delete");
        }
        CodecRegistry codecs = Codecs.of(providers);
        try (TwinStore twin = open()) {
            Scenario branch = twin.branch(scenario);
            String names =
                    files.stream().map(f -> String.valueOf(f.getFileName())).collect(Collectors.joining(", "));
            Commit commit =
                    branch.commit(reason == null ? mode + " " + names : reason, tx -> take(console, codecs, tx));
            console.result(
                    "twin-import",
                    json -> json.member("scenario", scenario)
                            .member("read", read)
                            .member("findings", findings)
                            .object("commit", j -> commit(j, commit)),
                    out -> out.println(CliMessage.IMPORTED.text(console.locale(), read, commit.changes(), scenario)));
        }
        return ExitCode.DONE;
    }

    private void take(Console console, CodecRegistry codecs, Transaction tx) {
        EditMatcher matcher = EditMatcher.of(tx.before(), key, mode.equals("upsert"));
        ReadOptions options = ReadOptions.defaults()
                .with(console.progress())
                .with(junn().cancellation())
                .listening(f -> {
                    findings++;
                    console.finding(f);
                });
        for (Path file : files) {
            try (FeatureReader reader = codecs.features(DataSource.of(file), options)) {
                reader.forEach(f -> take(matcher.match(f), tx));
            }
        }
    }

    private void take(Feature feature, Transaction tx) {
        read++;
        if (mode.equals("delete")) {
            tx.remove(feature.id());
        } else {
            tx.put(feature);
        }
    }
}

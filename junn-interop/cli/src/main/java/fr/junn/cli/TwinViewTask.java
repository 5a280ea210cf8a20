package fr.junn.cli;

import fr.junn.temporal.Snapshot;
import fr.junn.temporal.TwinStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that looks at a scenario, at moments of valid and transaction time. */
abstract class TwinViewTask extends TwinTask {
    @Option(names = "--scenario", paramLabel = "B", descriptionKey = "twin.scenario")
    private String scenario = TwinStore.MAIN;

    @Option(names = "--as-of", paramLabel = "T", descriptionKey = "twin.asOf")
    private @Nullable String asOf;

    @Option(names = "--as-known-at", paramLabel = "T", descriptionKey = "twin.asKnownAt")
    private @Nullable String asKnownAt;

    TwinViewTask(Junn junn) {
        super(junn);
    }

    final String scenario() {
        return scenario;
    }

    /** What was asked for. */
    final Snapshot view(TwinStore twin) {
        return at(named(twin, scenario));
    }

    /** The same moments of another state. */
    final Snapshot at(Snapshot head) {
        Snapshot known = asKnownAt == null ? head : head.asKnownAt(moment("--as-known-at", asKnownAt));
        return asOf == null ? known : known.asOf(moment("--as-of", asOf));
    }
}

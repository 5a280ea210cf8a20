package fr.junn.cli;

import fr.junn.core.error.JunnException;
import fr.junn.temporal.Commit;
import fr.junn.temporal.Scenario;
import fr.junn.temporal.Snapshot;
import fr.junn.temporal.StoreOptions;
import fr.junn.temporal.TemporalMessage;
import fr.junn.temporal.TwinStore;
import fr.junn.temporal.page.FolderSpace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command on a store that is there. */
abstract class TwinTask extends JunnTask {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "twin.store")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path store;

    TwinTask(Junn junn) {
        super(junn);
    }

    final Path folder() {
        return store;
    }

    /** The store, to write to. */
    final TwinStore open() {
        if (!FolderSpace.isOne(store)) {
            throw new JunnException(TemporalMessage.NO_STORE, store);
        }
        return TwinStore.open(store, options());
    }

    /** The store, at its last durable commit; another process may be writing. */
    final TwinStore read() {
        return TwinStore.openReadOnly(store, options());
    }

    /** The defaults; the time is that of SOURCE_DATE_EPOCH where it is set, so that a run can be repeated. */
    static StoreOptions options() {
        StoreOptions options = StoreOptions.defaults();
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        if (epoch == null || !epoch.matches("\\d{1,11}")) {
            return options;
        }
        Instant fixed = Instant.ofEpochSecond(Long.parseLong(epoch));
        return options.withClock(Clock.fixed(fixed, ZoneOffset.UTC));
    }

    /** A moment as ISO 8601 has it; a day means its beginning, in UTC. */
    final Instant moment(String option, String text) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException e) {
            throw wrong(option, text, "2030-01-31, 2030-01-31T12:00:00Z");
        }
    }

    final ParameterException wrong(String option, String found, String expected) {
        return new ParameterException(
                spec.commandLine(), CliMessage.BAD_VALUE.text(junn().locale(), option, found, expected));
    }

    /** The head of a scenario, or the state that a tag names. */
    static Snapshot named(TwinStore twin, String name) {
        for (Scenario branch : twin.branches()) {
            if (branch.name().equals(name)) {
                return branch.head();
            }
        }
        return twin.tags().containsKey(name)
                ? twin.tagged(name)
                : twin.branch(name).head();
    }

    /** The members of a commit. */
    static void commit(Json json, Commit commit) {
        json.member("id", commit.id())
                .member("time", commit.time())
                .member("branch", commit.branch())
                .member("author", commit.author())
                .member("reason", commit.reason())
                .member("kind", Wire.name(commit.kind()))
                .member("changes", commit.changes())
                .member("root", commit.root())
                .member("parents", commit.parents());
    }
}

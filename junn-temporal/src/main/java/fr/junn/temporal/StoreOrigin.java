package fr.junn.temporal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a snapshot is the state of a store after a commit. */
record StoreOrigin(Engine engine, TwinStore store, @Nullable CommitEntry entry) implements Snapshot.Origin {
    @Override
    public @Nullable Commit commit() {
        return entry == null ? null : entry.commit();
    }

    @Override
    public Snapshot asKnownAt(Instant time) {
        CommitEntry then = engine.commits.before(entry, time);
        return engine.snapshot(then, engine.commits.state(then));
    }
}

package fr.junn.temporal;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Severity;
import fr.junn.core.feature.Feature;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.temporal.log.Page;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.tree.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and checks all of a store. */
final class StoreVerifier {
    private static final int MOST = 1000;

    private final Engine engine;
    private final Cancellation cancellation;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, ContentHash> commits = new HashMap<>();
    private final Set<Long> checked = new HashSet<>();
    private long pages;
    private long versions;

    private StoreVerifier(Engine engine, Cancellation cancellation) {
        this.engine = engine;
        this.cancellation = cancellation;
    }

    static StoreReport run(Engine engine, Progress progress, Cancellation cancellation) {
        StoreVerifier v = new StoreVerifier(engine, cancellation);
        long end = engine.wholeEnd();
        try (Progress.Task task = progress.start(TemporalMessage.CHECKING, end, "bytes", engine.place())) {
            v.pages(end, task);
        }
        for (Scenario branch : List.copyOf(engine.branches.values())) {
            v.state(branch.head);
        }
        engine.tags().values().forEach(c -> {
            try {
                v.state(engine.entryOf(engine.at(c)));
            } catch (JunnException e) {
                v.found(e);
            }
        });
        return new StoreReport(
                v.pages, v.commits.size(), v.versions, engine.tombstones().size(), end, v.findings);
    }

    private void pages(long end, Progress.Task task) {
        long at = 0;
        while (at < end) {
            cancellation.check("verify");
            Page page = engine.data.log.tryRead(at);
            if (page == null) {
                at = behind(at, end);
                continue;
            }
            pages++;
            if (page.type() == PageType.COMMIT) {
                commit(page);
            }
            task.advance(page.end() - at);
            at = page.end();
        }
    }

    /** Where the log goes on behind what is no page: at a checkpoint, behind its padding or behind damage. */
    private long behind(long at, long end) {
        long next = (at + Checkpoint.ALIGNMENT - 1) / Checkpoint.ALIGNMENT * Checkpoint.ALIGNMENT;
        byte[] zeros = engine.data.log.bytes(at, (int) Math.min(next - at, end - at));
        boolean padding = next < end && next > at && Arrays.equals(zeros, new byte[zeros.length]);
        if (!padding) {
            found(new JunnException(PageMessage.CORRUPT, at, "no page with a right checksum begins there")
                    .at(Location.file("log").offset(at)));
        }
        for (next = Math.max(next, at + 1); next < end; next += Checkpoint.ALIGNMENT) {
            Page page = engine.data.log.tryRead(next);
            if (page != null && page.type() == PageType.CHECKPOINT) {
                return next;
            }
        }
        return end;
    }

    private void commit(Page page) {
        CommitEntry entry = Commits.read(page);
        Commit c = entry.commit();
        if (!CommitEntry.id(c).equals(c.id())) {
            found(page.address(), "the id of the commit is not the hash of its parts");
        }
        for (int i = 0; i < entry.parents().size(); i++) {
            ContentHash parent = commits.get(entry.parents().get(i));
            if (parent != null && !parent.equals(c.parents().get(i))) {
                found(page.address(), "the parent is another commit than was meant");
            }
        }
        commits.put(page.address(), c.id());
    }

    private void state(@Nullable CommitEntry entry) {
        if (entry == null) {
            return;
        }
        try {
            State state = engine.commits.state(entry);
            if (!state.byId.verify() || !state.byId.hash().equals(entry.commit().root())) {
                found(entry.address(), "the state does not have the hash that its commit says");
            }
            for (Iterator<Item> i = state.byId.items(); i.hasNext() && findings.size() < MOST; ) {
                cancellation.check("verify");
                Item item = i.next();
                for (Segment s : Segments.of(item)) {
                    version(Keys.id(item.key()), s);
                }
            }
        } catch (JunnException e) {
            found(e);
        }
    }

    private void version(String id, Segment segment) {
        if (!checked.add(segment.address())) {
            return;
        }
        versions++;
        try {
            Feature feature = engine.data.read(id, segment);
            if (!segment.personal() && !Arrays.equals(Contents.hash(feature), segment.hash())) {
                findings.add(Finding.error(
                        TemporalMessage.DAMAGED_RECORD,
                        Location.feature(id).within(Location.file("log").offset(segment.address())),
                        id,
                        segment.address(),
                        "its hash differs"));
            }
        } catch (JunnException e) {
            findings.add(Finding.error(
                    TemporalMessage.DAMAGED_RECORD,
                    Location.feature(id).within(Location.file("log").offset(segment.address())),
                    id,
                    segment.address(),
                    e.message().code()));
        }
    }

    private void found(JunnException e) {
        findings.add(Finding.of(Severity.ERROR, e));
    }

    private void found(long address, String why) {
        found(new JunnException(PageMessage.CORRUPT, address, why)
                .at(Location.file("log").offset(address)));
    }
}

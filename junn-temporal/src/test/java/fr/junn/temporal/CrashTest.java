package fr.junn.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.temporal.page.MemorySpace;
import fr.junn.temporal.page.PageMessage;
import fr.junn.temporal.page.PageStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrashTest {
    private static final int COMMITS = 12;

    /** How often each call is made to fail, with other writes surviving each time. */
    private static final int FATES = Integer.getInteger("junn.fates", 4);

    /** What a run has done: the hash of the state after each commit, and how many returned. */
    private static final class Run {
        final List<ContentHash> hashes = new ArrayList<>();
        int returned;

        void go(FaultySpace space, long seed) {
            Random random = new Random(seed);
            TwinStore store = TwinStore.open(space, Twins.options());
            Scenario main = store.branch("main");
            for (int i = 0; i < COMMITS; i++) {
                int n = i;
                main.commit("c" + i, tx -> {
                    for (int k = 0; k < 1 + random.nextInt(4); k++) {
                        tx.put(Twins.simple(random));
                    }
                    tx.put(Twins.simple("last", n));
                    if (n % 3 == 0) {
                        tx.put(owned("p" + n, "Dupont-" + n));
                    }
                });
                returned++;
                hashes.add(main.head().contentHash());
                if (i == 5) {
                    store.purge("p0", "owner", "asked for");
                }
                if (i == 7) {
                    store.close();
                    store = TwinStore.open(space, Twins.options());
                    main = store.branch("main");
                }
            }
            store.close();
        }
    }

    static Feature owned(String id, String owner) {
        return Feature.builder(Twins.BUILDING, id)
                .set(new Attribute(QualifiedName.of("owner"), Value.of(owner), true))
                .set("value", Value.of(1L))
                .build();
    }

    @Test
    void a_power_cut_at_any_call_leaves_a_committed_prefix_with_all_that_was_durable() {
        FaultySpace whole = new FaultySpace(new Random(0));
        Run full = new Run();
        full.go(whole, 1);
        long calls = whole.calls();
        assertThat(calls).isGreaterThan(40);
        int trials = 0;
        for (long failAt = 1; failAt <= calls; failAt++) {
            for (int fate = 0; fate < FATES; fate++) {
                Random random = new Random(failAt * 1000 + fate);
                FaultySpace space = new FaultySpace(random);
                space.failAt = failAt;
                Run run = new Run();
                assertThatThrownBy(() -> run.go(space, 1)).isInstanceOf(FaultySpace.PowerCut.class);
                checkPrefix(space.afterPowerCut(), full.hashes, run.returned, "call " + failAt + " fate " + fate);
                trials++;
            }
        }
        assertThat(trials).isEqualTo((int) calls * FATES);
    }

    private static void checkPrefix(MemorySpace space, List<ContentHash> hashes, int returned, String where) {
        try (TwinStore store = TwinStore.open(space, Twins.options())) {
            Snapshot head = store.branch("main").head();
            int found = head.find("last").isEmpty() ? 0 : (int) StoreTest.value(head, "last") + 1;
            assertThat(found).as("commits after %s", where).isBetween(returned, returned + 1);
            if (found > 0) {
                assertThat(head.contentHash()).as(where).isEqualTo(hashes.get(found - 1));
            }
            assertThat(store.verify(Progress.none(), Cancellation.none()).findings())
                    .as(where)
                    .isEmpty();
            store.branch("main").commit("after", tx -> tx.put(Twins.simple("after", 1)));
            assertThat(store.branch("main").head().find("after")).isPresent();
        }
    }

    @Test
    void a_full_disk_is_said_so_and_loses_nothing() {
        FaultySpace space = new FaultySpace(new Random(5));
        TwinStore store = TwinStore.open(space, Twins.options());
        Scenario main = store.branch("main");
        main.commit("fits", tx -> tx.put(Twins.simple("a", 1)));
        ContentHash before = main.head().contentHash();
        for (long room : new long[] {0, 1, 40, 100, 300}) {
            space.room = room;
            assertThatThrownBy(() -> main.commit("does not fit", tx -> {
                        for (int i = 0; i < 50; i++) {
                            tx.put(Twins.building(i));
                        }
                    }))
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(PageMessage.WRITE_FAILED));
            assertThat(main.head().contentHash()).isEqualTo(before);
        }
        space.room = Long.MAX_VALUE;
        main.commit("fits again", tx -> tx.put(Twins.building(1)));
        assertThat(main.head().size()).isEqualTo(2);
        assertThat(store.verify(Progress.none(), Cancellation.none()).findings())
                .isEmpty();
    }

    @Test
    void after_a_failed_sync_nothing_more_is_called_durable() {
        FaultySpace space = new FaultySpace(new Random(6));
        TwinStore store = TwinStore.open(space, Twins.options());
        Scenario main = store.branch("main");
        main.commit("good", tx -> tx.put(Twins.simple("a", 1)));
        space.syncFails = true;
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> main.commit("bad", tx -> tx.put(Twins.simple("a", 2))))
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(PageMessage.SYNC_FAILED));
            space.syncFails = false; // the next sync would succeed, and mean nothing
            assertThat(StoreTest.value(main.head(), "a")).isEqualTo(1);
        }
    }

    @Test
    void a_flipped_bit_anywhere_is_found_and_never_served() throws IOException {
        MemorySpace space = new MemorySpace();
        List<Feature> truth = new ArrayList<>();
        try (TwinStore store = TwinStore.open(keep(space), Twins.options())) {
            for (int c = 0; c < 6; c++) {
                int n = c;
                store.branch("main").commit("c", tx -> {
                    for (int i = 0; i < 20; i++) {
                        tx.put(Twins.building(20 * n + i));
                    }
                });
            }
        }
        for (int i = 0; i < 120; i++) {
            truth.add(Twins.building(i));
        }
        byte[] good = bytes(space);
        Random random = new Random(9);
        int found = 0;
        for (int trial = 0; trial < 150; trial++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            boolean padding = good[at] == 0 && isPadding(good, at);
            MemorySpace damaged = new MemorySpace();
            try (PageStore store = damaged.open("log")) {
                store.append(ByteBuffer.wrap(bad));
            }
            found += isFound(damaged, truth, at, padding) ? 1 : 0;
        }
        assertThat(found).as("damages found").isGreaterThan(50);
    }

    /** Either the store refuses to open, or what it serves is true and verify tells. */
    private static boolean isFound(MemorySpace space, List<Feature> truth, int at, boolean padding) {
        try (TwinStore store = TwinStore.open(space, Twins.options())) {
            Snapshot head = store.branch("main").head();
            boolean all = true;
            for (Feature f : truth) {
                try {
                    all &= head.find(f.id()).map(f::equals).orElse(false);
                    head.find(f.id()).ifPresent(g -> assertThat(g).isEqualTo(f));
                } catch (JunnException e) {
                    all = false;
                    assertThat(e.message()).isEqualTo(PageMessage.CORRUPT);
                }
            }
            boolean told = !store.verify(Progress.none(), Cancellation.none()).isSound();
            assertThat(told || all).as("flip at %d: lost in silence", at).isTrue();
            assertThat(told || padding || head.size() < truth.size() || atTheEnd(store, at))
                    .as("flip at %d is not told", at)
                    .isTrue();
            return told;
        } catch (JunnException e) {
            assertThat(e.message())
                    .isIn(PageMessage.CORRUPT, TemporalMessage.DAMAGED_HISTORY, TemporalMessage.NO_STORE);
            return true;
        }
    }

    /** In the last checkpoint, which is then passed over as what a crash left: nothing is lost with it. */
    private static boolean atTheEnd(TwinStore store, int at) {
        return at >= store.bytes();
    }

    private static boolean isPadding(byte[] bytes, int at) {
        int from = at;
        int to = at;
        while (from > 0 && bytes[from - 1] == 0) {
            from--;
        }
        while (to + 1 < bytes.length && bytes[to + 1] == 0) {
            to++;
        }
        return to - from > 200;
    }

    private static MemorySpace keep(MemorySpace space) {
        return space;
    }

    private static byte[] bytes(MemorySpace space) throws IOException {
        try (PageStore store = space.open("log")) {
            ByteBuffer all = ByteBuffer.allocate((int) store.size());
            store.read(0, all);
            return all.array();
        }
    }
}

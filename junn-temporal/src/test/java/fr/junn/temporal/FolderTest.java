package fr.junn.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.Feature;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.temporal.page.PageMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is about folders, processes and threads. */
class FolderTest {
    private static final int KILLS = Integer.getInteger("junn.kills", 4);

    @TempDir
    Path folder;

    @Test
    void purged_values_are_in_no_file_any_more_and_the_tombstone_names_them() throws IOException {
        Path store = folder.resolve("twin");
        try (TwinStore twin = TwinStore.open(store, Twins.options())) {
            Scenario main = twin.branch("main");
            main.commit(
                    "one",
                    tx -> tx.put(CrashTest.owned("p1", "Durand-Lemercier"))
                            .put(CrashTest.owned("p2", "Petit-Hoareau")));
            main.commit("two", tx -> tx.put(CrashTest.owned("p1", "Durand-Vasseur")));
            Commit before = main.last().orElseThrow();
            ContentHash hash = main.head().contentHash();
            assertThat(main.head().feature("p1").text("owner")).contains("Durand-Vasseur");

            Tombstone tombstone = twin.purge("p1", "owner", "request of 3 March");

            assertThat(tombstone.values()).isEqualTo(2);
            assertThat(tombstone.feature()).isEqualTo("p1");
            assertThat(main.head().contentHash()).isEqualTo(hash);
            assertThat(main.head().feature("p1").text("owner")).isEmpty();
            assertThat(main.head().feature("p2").text("owner")).contains("Petit-Hoareau");
            assertThat(main.last()).contains(before);
        }
        assertThat(filesWith(store, "Durand")).isEmpty();
        assertThat(filesWith(store, "Petit-Hoareau")).containsExactly("personal-2.pages");
        try (TwinStore twin = TwinStore.open(store, Twins.options())) {
            assertThat(twin.verify(Progress.none(), Cancellation.none()).findings())
                    .isEmpty();
            assertThat(twin.tombstones()).singleElement().satisfies(t -> {
                assertThat(t.attribute()).isEqualTo("owner");
                assertThat(t.reason()).isEqualTo("request of 3 March");
            });
            assertThat(twin.branch("main").log()).hasSize(2);
        }
    }

    private static List<String> filesWith(Path folder, String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    @Test
    void an_export_is_read_back_as_the_same_store() throws IOException {
        Path file = folder.resolve("copy.zip");
        ContentHash hash;
        try (TwinStore twin = TwinStore.open(folder.resolve("a"), Twins.options())) {
            for (int i = 0; i < 5; i++) {
                int n = i;
                twin.branch("main")
                        .commit(
                                "c" + i,
                                tx -> tx.put(CrashTest.owned("p" + n, "Durand")).put(Twins.building(n)));
            }
            twin.fork("main", "b", Transition.PLANNED);
            twin.exportTo(file, Progress.none(), Cancellation.none());
            hash = twin.branch("main").head().contentHash();
        }
        try (TwinStore twin = TwinStore.importFrom(file, folder.resolve("b"), Twins.options())) {
            assertThat(twin.branch("main").head().contentHash()).isEqualTo(hash);
            assertThat(twin.branch("main").log()).hasSize(5);
            assertThat(twin.branch("b").kind()).isEqualTo(Transition.PLANNED);
            assertThat(twin.branch("main").head().feature("p3")).isEqualTo(CrashTest.owned("p3", "Durand"));
            assertThat(twin.verify(Progress.none(), Cancellation.none()).isSound())
                    .isTrue();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "b", "copy.zip");
        Path other = Files.writeString(folder.resolve("other.zip"), "no zip");
        assertThatThrownBy(() -> TwinStore.importFrom(other, folder.resolve("c"), Twins.options()))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(TemporalMessage.BAD_COPY));
    }

    @Test
    void a_second_writer_is_told_who_holds_the_store_while_readers_read_on() {
        try (TwinStore writer = TwinStore.open(folder, Twins.options())) {
            writer.branch("main").commit("one", tx -> tx.put(Twins.simple("a", 1)));
            assertThatThrownBy(() -> TwinStore.open(folder, Twins.options()))
                    .isInstanceOfSatisfying(JunnException.class, e -> {
                        assertThat(e.message()).isEqualTo(PageMessage.LOCKED);
                        assertThat(e.getMessage())
                                .contains("process " + ProcessHandle.current().pid());
                    });
            try (TwinStore reader = TwinStore.openReadOnly(folder, Twins.options())) {
                assertThat(StoreTest.value(reader.branch("main").head(), "a")).isEqualTo(1);
                writer.branch("main").commit("two", tx -> tx.put(Twins.simple("a", 2)));
                assertThat(StoreTest.value(reader.branch("main").head(), "a")).isEqualTo(1);
                reader.refresh();
                assertThat(StoreTest.value(reader.branch("main").head(), "a")).isEqualTo(2);
                assertThatThrownBy(() -> reader.branch("main").commit("x", tx -> {}))
                        .isInstanceOfSatisfying(
                                JunnException.class,
                                e -> assertThat(e.message()).isEqualTo(PageMessage.READ_ONLY));
            }
        }
    }

    @Test
    void readers_never_see_half_a_commit() throws InterruptedException {
        try (TwinStore store = TwinStore.inMemory(Twins.options())) {
            Scenario main = store.branch("main");
            main.commit("zero", tx -> put(tx, 0));
            AtomicBoolean stop = new AtomicBoolean();
            AtomicReference<Throwable> failure = new AtomicReference<>();
            List<Thread> readers = new ArrayList<>();
            for (int r = 0; r < 3; r++) {
                Thread reader = new Thread(() -> {
                    long last = 0;
                    while (!stop.get() && failure.get() == null) {
                        try {
                            Snapshot head = main.head();
                            long first = StoreTest.value(head, "k0");
                            assertThat(first).isGreaterThanOrEqualTo(last);
                            for (int i = 1; i < 20; i++) {
                                assertThat(StoreTest.value(head, "k" + i)).isEqualTo(first);
                            }
                            last = first;
                        } catch (RuntimeException | AssertionError e) {
                            failure.set(e);
                        }
                    }
                });
                reader.start();
                readers.add(reader);
            }
            for (int i = 1; i <= 200; i++) {
                int n = i;
                main.commit("c", tx -> put(tx, n));
            }
            stop.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
            assertThat(failure.get()).isNull();
            assertThat(StoreTest.value(main.head(), "k7")).isEqualTo(200);
        }
    }

    private static void put(Transaction tx, int value) {
        for (int i = 0; i < 20; i++) {
            tx.put(Twins.simple("k" + i, value));
        }
    }

    @Test
    void branches_commit_side_by_side_and_share_the_log() throws InterruptedException {
        try (TwinStore store = TwinStore.open(folder, Twins.options())) {
            store.branch("main").commit("base", tx -> tx.put(Twins.simple("a", 0)));
            List<Thread> writers = new ArrayList<>();
            for (int w = 0; w < 4; w++) {
                Scenario branch = store.fork("main", "b" + w, Transition.PLANNED);
                Thread writer = new Thread(() -> {
                    for (int i = 1; i <= 25; i++) {
                        int n = i;
                        branch.commit("c", tx -> tx.put(Twins.simple("a", n)).put(Twins.building(n)));
                    }
                });
                writer.start();
                writers.add(writer);
            }
            for (Thread writer : writers) {
                writer.join();
            }
        }
        try (TwinStore store = TwinStore.open(folder, Twins.options())) {
            for (int w = 0; w < 4; w++) {
                assertThat(StoreTest.value(store.branch("b" + w).head(), "a")).isEqualTo(25);
                assertThat(store.branch("b" + w).log()).hasSize(26);
            }
            assertThat(store.verify(Progress.none(), Cancellation.none()).findings())
                    .isEmpty();
        }
    }

    /** Commits on and on, and says after each that it returned, until it is killed. */
    public static final class Victim {
        private Victim() {}

        public static void main(String... args) throws IOException {
            Path acknowledged = Path.of(args[1]);
            try (TwinStore store = TwinStore.open(Path.of(args[0]), Twins.options())) {
                Scenario main = store.branch("main");
                for (int i = StoreTestValue.next(main.head()); i < 100_000; i++) {
                    int n = i;
                    main.commit("c" + i, tx -> tx.put(Twins.simple("last", n)).put(Twins.building(n)));
                    // appended, because a kill between the two steps of an overwrite would leave no number at all
                    Files.writeString(acknowledged, i + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
    }

    /** Where a victim goes on. */
    static final class StoreTestValue {
        private StoreTestValue() {}

        static int next(Snapshot head) {
            return head.find("last")
                    .map(f -> (int) f.number("value").orElseThrow() + 1)
                    .orElse(0);
        }
    }

    @Test
    void a_killed_process_leaves_every_commit_that_returned() throws IOException, InterruptedException {
        Path store = folder.resolve("twin");
        Path acknowledged = folder.resolve("acknowledged");
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Process victim = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Victim.class.getName(),
                            store.toString(),
                            acknowledged.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
            int enough = acknowledged(acknowledged) + 1 + random.nextInt(20);
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (victim.isAlive() && acknowledged(acknowledged) < enough && System.nanoTime() < patience) {
                Thread.sleep(1 + random.nextInt(5));
            }
            assertThat(victim.destroyForcibly().waitFor())
                    .as("killed, not done")
                    .isNotZero();
            int last = acknowledged(acknowledged);
            try (TwinStore twin = TwinStore.open(store, Twins.options())) {
                Snapshot head = twin.branch("main").head();
                int found = StoreTestValue.next(head) - 1;
                assertThat(found).as("kill %d", kill).isBetween(last, last + 1);
                for (int i = 0; i <= found; i++) {
                    assertThat(head.find(Twins.building(i).id())).contains(Twins.building(i));
                }
                assertThat(twin.verify(Progress.none(), Cancellation.none()).findings())
                        .isEmpty();
            }
        }
        assertThat(acknowledged(acknowledged)).isPositive();
    }

    /** The number on the last whole line; −1 where there is none. */
    private static int acknowledged(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        int end = text.lastIndexOf('\n');
        return end < 0 ? -1 : Integer.parseInt(text.substring(text.lastIndexOf('\n', end - 1) + 1, end));
    }

    @Test
    void a_feature_read_from_disk_is_the_one_that_was_put() {
        Feature feature = Twins.building(5);
        try (TwinStore store = TwinStore.open(folder, Twins.options().withCachedSlots(10))) {
            store.branch("main").commit("c", tx -> tx.put(feature));
        }
        try (TwinStore store = TwinStore.open(folder, Twins.options().withCachedSlots(10))) {
            assertThat(store.branch("main").head().feature(feature.id())).isEqualTo(feature);
        }
    }
}

package fr.junn.benchmarks.temporal;

import fr.junn.core.unit.Measure;
import fr.junn.temporal.Scenario;
import fr.junn.temporal.Transition;
import fr.junn.temporal.TwinStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long loading and opening a store of a million buildings takes, and how many bytes edits take: on disk for a
 * commit of a hundred, in memory for a hundred scenarios of a thousand each.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar temporal.StoreSizeBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
public class StoreSizeBenchmark {
    private static final int SCENARIOS = 100;
    private static final int EDITS = 1000;

    /** How many buildings. */
    @Param("1000000")
    public int count;

    private Path folder = Path.of("");
    private Path second = Path.of("");

    /** What is measured beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Bytes {
        /** For each edit. */
        public double perEdit;
    }

    /** Loads the store. */
    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("junn-store");
        second = Files.createTempDirectory("junn-store");
        Buildings.load(folder, count);
    }

    /** Removes it. */
    @TearDown
    public void remove() {
        Buildings.delete(folder);
        Buildings.delete(second);
    }

    /** Loads another store in one durable commit, making the features as it goes. */
    @Benchmark
    public long load(Bytes bytes) throws IOException {
        Buildings.load(second, count);
        bytes.perEdit = Buildings.size(second) / (double) count;
        return Buildings.size(second);
    }

    /** Opens the store and reads one feature. */
    @Benchmark
    public Object open() {
        try (TwinStore store = TwinStore.open(folder, Buildings.options())) {
            return store.branch(TwinStore.MAIN).head().feature(Buildings.id(count / 3));
        }
    }

    /** A hundred durable commits of a hundred edits each. */
    @Benchmark
    public long hundredCommits(Bytes bytes) {
        try (TwinStore store = TwinStore.open(folder, Buildings.options())) {
            Scenario branch = store.fork(TwinStore.MAIN, "edits", Transition.PLANNED);
            long before = store.bytes();
            for (int c = 0; c < 100; c++) {
                edit(branch, c * 100, 100);
            }
            bytes.perEdit = (store.bytes() - before) / 10_000.0;
            return store.bytes();
        }
    }

    private void edit(Scenario branch, int from, int edits) {
        branch.commit("edit", tx -> {
            for (int i = from; i < from + edits; i++) {
                String id = Buildings.id(Buildings.scattered(i, count));
                double height = 50 + i % 1000 / 16.0;
                tx.update(id, f -> f.with("height", Measure.of(height, "m")));
            }
        });
    }

    /** A hundred scenarios of a thousand edits each: what they hold of the heap, when nodes are not let go of. */
    @Benchmark
    public Object scenarios(Bytes bytes) {
        try (TwinStore store = TwinStore.open(folder, Buildings.options().withCachedSlots(100_000_000))) {
            if (store.branch(TwinStore.MAIN).head().features().count() != count) {
                throw new AssertionError("not all were loaded");
            }
            List<Object> held = new ArrayList<>();
            for (int warm = 0; warm < 2; warm++) {
                Scenario branch = store.fork(TwinStore.MAIN, "warm" + warm, Transition.PLANNED);
                edit(branch, warm * EDITS, EDITS);
            }
            long before = used();
            for (int s = 0; s < SCENARIOS; s++) {
                Scenario branch = store.fork(TwinStore.MAIN, "s" + s, Transition.PLANNED);
                edit(branch, s * EDITS, EDITS);
                held.add(branch.head());
            }
            bytes.perEdit = (used() - before) / (double) (SCENARIOS * EDITS);
            return held;
        }
    }

    @SuppressWarnings("DoNotCallGC") // what is asked for is what a collection leaves
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

package fr.junn.benchmarks.temporal;

import fr.junn.core.spatial.Envelope;
import fr.junn.core.unit.Measure;
import fr.junn.temporal.Diff;
import fr.junn.temporal.Merge;
import fr.junn.temporal.MergePolicy;
import fr.junn.temporal.Query;
import fr.junn.temporal.Scenario;
import fr.junn.temporal.Snapshot;
import fr.junn.temporal.Transition;
import fr.junn.temporal.TwinStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
 * What is done to a store of a million buildings that was reopened from disk, nodes warm: reads at both ends of a chain of
 * branches, a box, a fork, a commit, a diff and a merge of ten thousand changes.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar temporal.StoreBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class StoreBenchmark {
    private static final int CHANGES = 10_000;
    private static final int DEPTH = 1000;

    /** How many buildings. */
    @Param("1000000")
    public int count;

    private Path folder = Path.of("");
    private TwinStore store = TwinStore.inMemory(Buildings.options());
    private Snapshot base = store.branch(TwinStore.MAIN).head();
    private Snapshot changed = base;
    private Snapshot other = base;
    private Snapshot deep = base;
    private long step;

    /** Loads the store, closes it, opens it, and makes the branches. */
    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("junn-store");
        Buildings.load(folder, count);
        store = TwinStore.open(folder, Buildings.options());
        base = store.branch(TwinStore.MAIN).head();
        changed = change("changed", 0);
        other = change("other", count / 2);
        String parent = TwinStore.MAIN;
        for (int i = 0; i < DEPTH; i++) {
            int n = i;
            String name = "deep-" + i;
            store.fork(parent, name, Transition.PLANNED)
                    .commit("edit", tx -> tx.update(Buildings.id(n), f -> f.with("height", Measure.of(n, "m"))));
            parent = name;
        }
        deep = store.branch(parent).head();
        if (base.features().count() != count) {
            throw new AssertionError(base);
        }
    }

    private Snapshot change(String name, int from) {
        Scenario branch = store.fork(TwinStore.MAIN, name, Transition.PLANNED);
        branch.commit("edit", tx -> {
            for (int i = 0; i < CHANGES; i++) {
                String id = Buildings.id(from + i * (count / 2 / CHANGES));
                tx.update(id, f -> f.with("height", Measure.of(99, "m")));
            }
        });
        return branch.head();
    }

    /** Closes and removes the store. */
    @TearDown
    public void close() {
        store.close();
        Buildings.delete(folder);
    }

    /** Ten thousand branches from the head of main; the time is for all of them. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 20, batchSize = 10_000)
    @Measurement(iterations = 10, batchSize = 10_000)
    public Object fork() {
        return store.fork(TwinStore.MAIN, "f" + ++step, Transition.FORK);
    }

    /** A feature by id, on main. */
    @Benchmark
    public Object read() {
        return base.feature(Buildings.id(Buildings.scattered(step++, count)));
    }

    /** A feature by id, on a branch of a branch, a thousand times. */
    @Benchmark
    public Object readDeep() {
        return deep.feature(Buildings.id(Buildings.scattered(step++, count)));
    }

    /** The hundred buildings of a box. */
    @Benchmark
    public Object box() {
        int corner = Buildings.scattered(step++, count - 10_000);
        double x = 652000 + corner % 990 * 20;
        double y = Buildings.south(corner);
        Envelope box = Envelope.of(x, y, x + 185, y + 185);
        long found = base.query(Query.all().in(box)).count();
        if (found != 100) {
            throw new AssertionError(found + " buildings in " + box);
        }
        return found;
    }

    /** What differs between two branches: ten thousand of a million. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object diff() {
        Diff diff = Diff.of(base, changed);
        if (diff.size() != CHANGES) {
            throw new AssertionError(diff);
        }
        return diff;
    }

    /** The merge of two branches with ten thousand changes each, without the commit. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object merge() {
        Merge merge = Merge.of(changed, other, MergePolicy.REPORT);
        if (!merge.conflicts().isEmpty()) {
            throw new AssertionError(merge);
        }
        return merge;
    }

    /** A durable commit of a hundred edits. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object commit() {
        long height = step++ % 90;
        return store.branch("other").commit("edit", tx -> {
            for (int i = 0; i < 100; i++) {
                String id = Buildings.id(Buildings.scattered(step++, count));
                tx.update(id, f -> f.with("height", Measure.of(3 + height + step % 7 / 7.0, "m")));
            }
        });
    }
}

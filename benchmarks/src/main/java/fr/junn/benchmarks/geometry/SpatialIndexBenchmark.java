package fr.junn.benchmarks.geometry;

import fr.junn.geometry.index.BoxIndex;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A packed Hilbert R-tree beside the STR-tree of JTS, on boxes of the size of buildings in a département.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar SpatialIndexBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SpatialIndexBenchmark {
    private static final int BOXES = Smoke.size(200_000);
    private static final int QUERIES = Smoke.size(1000);

    @Param({"junn", "jts"})
    String library;

    private double[] boxes;
    private double[] queries;
    private BoxIndex ours;
    private STRtree theirs;

    /** Makes the boxes and both trees. */
    @Setup(Level.Trial)
    public void setUp() {
        Random random = new Random(7);
        boxes = boxes(random, BOXES, 15);
        queries = boxes(random, QUERIES, 500);
        ours = BoxIndex.of(2, boxes);
        theirs = tree();
        int a = 0;
        int b = 0;
        for (int q = 0; q < QUERIES; q++) {
            a += countOurs(q);
            b += countTheirs(q);
        }
        Counted.check("BoxIndex", a, b);
    }

    private static double[] boxes(Random random, int n, double size) {
        double[] out = new double[4 * n];
        for (int i = 0; i < out.length; i += 4) {
            out[i] = random.nextDouble() * 80_000;
            out[i + 1] = random.nextDouble() * 80_000;
            out[i + 2] = out[i] + random.nextDouble() * size;
            out[i + 3] = out[i + 1] + random.nextDouble() * size;
        }
        return out;
    }

    private STRtree tree() {
        STRtree tree = new STRtree();
        for (int i = 0; i < BOXES; i++) {
            tree.insert(new Envelope(boxes[4 * i], boxes[4 * i + 2], boxes[4 * i + 1], boxes[4 * i + 3]), i);
        }
        tree.build();
        return tree;
    }

    private int countOurs(int q) {
        return ours.meeting(queries[4 * q], queries[4 * q + 1], queries[4 * q + 2], queries[4 * q + 3]).length;
    }

    private int countTheirs(int q) {
        return theirs.query(new Envelope(queries[4 * q], queries[4 * q + 2], queries[4 * q + 1], queries[4 * q + 3]))
                .size();
    }

    /** Builds a tree of 200 000 boxes. */
    @Benchmark
    public Object build() {
        return library.equals("junn") ? BoxIndex.of(2, boxes) : tree();
    }

    /** Answers 1000 box queries. */
    @Benchmark
    public int query() {
        int sum = 0;
        for (int q = 0; q < QUERIES; q++) {
            sum += library.equals("junn") ? countOurs(q) : countTheirs(q);
        }
        return sum;
    }
}

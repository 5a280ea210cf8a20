package fr.junn.benchmarks.crs;

import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.Crs;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Points per microsecond of one thread through operations with grids: NTF by IGN's geocentric grid both ways, heights by
 * RAF20. Needs {@code -Djunn.grids=FOLDER}.
 *
 * <pre>{@code java -Djunn.grids=grids -jar benchmarks/target/benchmarks.jar crs.GridBenchmark}</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GridBenchmark {
    private static final int POINTS = 10_000;

    /** From → to. */
    @Param({"EPSG:4275>EPSG:4171", "EPSG:4171>EPSG:4275", "EPSG:9781>EPSG:9785"})
    public String systems = "";

    private final double[] source = new double[3 * POINTS];
    private final double[] work = new double[3 * POINTS];

    @SuppressWarnings("NullAway.Init") // set by prepare
    private CoordinateOperation operation;

    /** Makes the operation and the points. */
    @Setup(Level.Trial)
    public void prepare() {
        String[] codes = systems.split(">");
        operation = CoordinateOperations.standard().between(Crs.of(codes[0]), Crs.of(codes[1]));
        Random random = new Random(1);
        for (int i = 0; i < source.length; i += 3) {
            source[i] = -1 + 7 * random.nextDouble();
            source[i + 1] = 43 + 7 * random.nextDouble();
            source[i + 2] = 100;
        }
        if (operation.grids().isEmpty()) {
            throw new IllegalStateException("no grid is used");
        }
    }

    /** All points, in place. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[] transform() {
        System.arraycopy(source, 0, work, 0, work.length);
        operation.transform(work, 3);
        return work;
    }
}

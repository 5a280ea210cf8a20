package fr.junn.benchmarks.crs;

import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.Crs;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
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
 * Points per microsecond, which is millions per second, of one thread: 10 000 points over mainland France, in place. Beside
 * Proj4J where it knows the systems; grids from {@code -Djunn.grids=FOLDER}.
 *
 * <pre>{@code java -Djunn.grids=grids -jar benchmarks/target/benchmarks.jar crs.TransformBenchmark}</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TransformBenchmark {
    private static final int POINTS = 10_000;

    /** From → to. */
    @Param({"EPSG:4171>EPSG:2154", "EPSG:2154>EPSG:4171", "EPSG:4258>EPSG:25831"})
    public String systems = "";

    private final double[] source = new double[2 * POINTS];
    private final double[] work = new double[2 * POINTS];

    @SuppressWarnings("NullAway.Init") // set by prepare
    private CoordinateOperation own;

    @SuppressWarnings("NullAway.Init") // set by prepare
    private CoordinateTransform proj4j;

    /** Makes the operations and the points, and checks that both libraries mean the same. */
    @Setup(Level.Trial)
    public void prepare() {
        String[] codes = systems.split(">");
        CoordinateOperations operations = CoordinateOperations.standard();
        own = operations.between(Crs.of(codes[0]), Crs.of(codes[1]));
        CRSFactory factory = new CRSFactory();
        proj4j = new CoordinateTransformFactory().createTransform(proj4(factory, codes[0]), proj4(factory, codes[1]));
        Random random = new Random(1);
        for (int i = 0; i < POINTS; i++) {
            source[2 * i] = -1 + 7 * random.nextDouble();
            source[2 * i + 1] = 43 + 7 * random.nextDouble();
        }
        if (Crs.of(codes[0]).projection().isPresent()) {
            operations.between(Crs.of(codes[1]), Crs.of(codes[0])).transform(source, 2);
        }
        double difference = Math.abs(own()[1] - proj4j()[1]);
        if (!(difference < 1e-3)) {
            throw new IllegalStateException("the libraries differ by " + difference);
        }
    }

    private static org.locationtech.proj4j.CoordinateReferenceSystem proj4(CRSFactory factory, String code) {
        String words = switch (code) {
            case "EPSG:2154" ->
                "+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80"
                        + " +towgs84=0,0,0 +units=m +no_defs";
            case "EPSG:25831" -> "+proj=utm +zone=31 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs";
            default -> "+proj=longlat +ellps=GRS80 +towgs84=0,0,0 +no_defs";
        };
        return factory.createFromParameters(code, words);
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[] own() {
        System.arraycopy(source, 0, work, 0, work.length);
        own.transform(work, 2);
        return work;
    }

    /** Proj4J. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[] proj4j() {
        ProjCoordinate from = new ProjCoordinate();
        ProjCoordinate to = new ProjCoordinate();
        for (int i = 0; i < work.length; i += 2) {
            from.setValue(source[i], source[i + 1]);
            proj4j.transform(from, to);
            work[i] = to.x;
            work[i + 1] = to.y;
        }
        return work;
    }
}

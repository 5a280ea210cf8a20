package fr.junn.benchmarks.crs;

import fr.junn.geometry.crs.CoordinateOperation;
import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.Crs;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
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
 * Points per microsecond, which is millions per second, of one thread: 10 000 points over mainland France, in batches. Beside
 * Proj4J, GeoTools and Apache SIS in one run, each to a millimetre of ours, else it stops (GeoTools is 4.6 mm off where WGS 84
 * enters, so that no such pair is here).
 *
 * <pre>{@code
 * java -Djunn.peers.geotools=DIR -Djunn.peers.sis=DIR -jar benchmarks/target/benchmarks.jar crs.TransformBenchmark \
 *     -p library=own,proj4j,geotools,sis
 * java -jar benchmarks/target/benchmarks.jar crs.TransformBenchmark      # beside Proj4J alone
 * }</pre>
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

    /** Whose. */
    @Param({"own", "proj4j"})
    public String library = "";

    private final double[] source = new double[2 * POINTS];
    private final double[] work = new double[2 * POINTS];

    @SuppressWarnings("NullAway.Init") // set by prepare
    private Consumer<double[]> run;

    /** Makes the operation and the points, and checks that the library means the same as ours. */
    @Setup(Level.Trial)
    public void prepare() throws ReflectiveOperationException, IOException {
        String[] codes = systems.split(">");
        CoordinateOperations operations = CoordinateOperations.standard();
        CoordinateOperation own = operations.between(Crs.of(codes[0]), Crs.of(codes[1]));
        Random random = new Random(1);
        for (int i = 0; i < POINTS; i++) {
            source[2 * i] = -1 + 7 * random.nextDouble();
            source[2 * i + 1] = 43 + 7 * random.nextDouble();
        }
        boolean fromPlane = Crs.of(codes[0]).projection().isPresent();
        if (fromPlane) {
            operations.between(Crs.of(codes[1]), Crs.of(codes[0])).transform(source, 2);
        }
        double[] expected = source.clone();
        own.transform(expected, 2);
        boolean official = false;
        switch (library) {
            case "own" ->
                run = to -> {
                    System.arraycopy(source, 0, to, 0, to.length);
                    own.transform(to, 2);
                };
            case "proj4j" -> run = proj4j(codes);
            default -> {
                Peer peer = library.equals("sis") ? Peer.sis(codes[0], codes[1]) : Peer.geotools(codes[0], codes[1]);
                official = peer.latitudeFirst();
                run = to -> peer.transform(source, to);
            }
        }
        if (official && !fromPlane) {
            swap(source);
        }
        run.accept(work);
        double[] got = work.clone();
        if (official && fromPlane) {
            swap(got);
        }
        double tolerance = fromPlane ? 1e-8 : 1e-3;
        for (int i = 0; i < got.length; i++) {
            if (!(Math.abs(got[i] - expected[i]) < tolerance)) {
                throw new IllegalStateException(library + " differs by " + (got[i] - expected[i]));
            }
        }
    }

    private static void swap(double[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            double first = pairs[i];
            pairs[i] = pairs[i + 1];
            pairs[i + 1] = first;
        }
    }

    private Consumer<double[]> proj4j(String[] codes) {
        CRSFactory factory = new CRSFactory();
        CoordinateTransform transform =
                new CoordinateTransformFactory().createTransform(proj4(factory, codes[0]), proj4(factory, codes[1]));
        ProjCoordinate from = new ProjCoordinate();
        ProjCoordinate image = new ProjCoordinate();
        return to -> {
            for (int i = 0; i < to.length; i += 2) {
                from.setValue(source[i], source[i + 1]);
                transform.transform(from, image);
                to[i] = image.x;
                to[i + 1] = image.y;
            }
        };
    }

    private static CoordinateReferenceSystem proj4(CRSFactory factory, String code) {
        String words = switch (code) {
            case "EPSG:2154" ->
                "+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80"
                        + " +towgs84=0,0,0 +units=m +no_defs";
            case "EPSG:25831" -> "+proj=utm +zone=31 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs";
            default -> "+proj=longlat +ellps=GRS80 +towgs84=0,0,0 +no_defs";
        };
        return factory.createFromParameters(code, words);
    }

    /** All points. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[] transform() {
        run.accept(work);
        return work;
    }
}

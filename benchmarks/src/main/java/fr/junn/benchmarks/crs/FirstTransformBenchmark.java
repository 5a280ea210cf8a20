package fr.junn.benchmarks.crs;

import fr.junn.geometry.crs.CoordinateOperations;
import fr.junn.geometry.crs.Crs;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first transformation in a fresh virtual machine, from names to coordinates: tables, search, code that is not compiled
 * yet. Proj4J is given the parameters, so that it need not look them up; GeoTools and Apache SIS unpack or open a database.
 *
 * <pre>{@code
 * java -Djunn.peers.geotools=DIR -Djunn.peers.sis=DIR -jar benchmarks/target/benchmarks.jar crs.FirstTransformBenchmark
 * }</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class FirstTransformBenchmark {

    /** Ours. */
    @Benchmark
    public double[] own() {
        return CoordinateOperations.standard()
                .between(Crs.of("EPSG:4171"), Crs.of("EPSG:2154"))
                .transformed(2.35, 48.85);
    }

    /** Proj4J. */
    @Benchmark
    public double proj4j() {
        CRSFactory factory = new CRSFactory();
        ProjCoordinate to = new ProjCoordinate();
        new CoordinateTransformFactory()
                .createTransform(
                        factory.createFromParameters("a", "+proj=longlat +ellps=GRS80 +no_defs"),
                        factory.createFromParameters(
                                "b",
                                "+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80"))
                .transform(new ProjCoordinate(2.35, 48.85), to);
        return to.x;
    }

    /** GeoTools. */
    @Benchmark
    public double geotools() throws ReflectiveOperationException, IOException {
        double[] to = new double[2];
        Peer.geotools("EPSG:4171", "EPSG:2154").transform(new double[] {2.35, 48.85}, to);
        return to[0];
    }

    /** Apache SIS. */
    @Benchmark
    public double sis() throws ReflectiveOperationException, IOException {
        double[] to = new double[2];
        Peer.sis("EPSG:4171", "EPSG:2154").transform(new double[] {48.85, 2.35}, to);
        return to[0];
    }
}

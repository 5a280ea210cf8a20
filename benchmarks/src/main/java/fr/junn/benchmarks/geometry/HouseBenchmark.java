package fr.junn.benchmarks.geometry;

import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.clip.Clipper;
import fr.junn.geometry.index.Region;
import fr.junn.geometry.measure.Measures;
import fr.junn.geometry.mesh.FaceTriangulation;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.Solid;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What is done with each building of a city, for one of 40 faces: cutting it into triangles, measuring it, hashing it,
 * cutting it at the border of a tile. No Java library does the same: in JTS a wall has no area.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar HouseBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HouseBenchmark {
    private Solid house = new Houses().house(0);
    private Clipper tile = Clipper.to(Region.box(Envelope.of(650_000, 6_860_000, 700_000, 6_900_000)));

    /** Measures once, to see that the volume is that of the prism. */
    @Setup
    public void check() {
        double expected = 5 * 38 / 2.0 * 100 * StrictMath.sin(2 * Math.PI / 38);
        if (Math.abs(Measures.of(house).volume() - expected) > 0.5) { // corners are rounded to millimetres
            throw new IllegalStateException("volume " + Measures.of(house).volume() + ", expected " + expected);
        }
    }

    /** Cuts all faces into triangles. */
    @Benchmark
    public FaceTriangulation triangulate() {
        return FaceTriangulation.of(house);
    }

    /** Area, volume, centroid, inertia, watertightness, orientation. */
    @Benchmark
    public Measures measure() {
        return Measures.of(house);
    }

    /** The hash of its content. */
    @Benchmark
    public Object hash() {
        return house.contentHash();
    }

    /** A quarter of it, closed. */
    @Benchmark
    public Shape clip() {
        return tile.clip(house);
    }
}

package fr.junn.benchmarks.geometry;

import fr.junn.geometry.triangulate.DelaunayTriangulator;
import fr.junn.geometry.triangulate.Triangulations;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;
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
import org.openjdk.jmh.annotations.Warmup;
import org.tinfour.common.IConstraint;
import org.tinfour.common.LinearConstraint;
import org.tinfour.common.Vertex;
import org.tinfour.standard.IncrementalTin;
import org.tinfour.utils.HilbertSort;

/**
 * Delaunay triangulation of uniform random points, and with twenty breaklines across them.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar DelaunayBenchmark
 * java -jar benchmarks/target/benchmarks.jar DelaunayBenchmark.points -p library=jts -p points=100000
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DelaunayBenchmark {
    private static final double EXTENT = 10_000;
    private static final int LINES = 20;

    /** Whose triangulation. */
    @Param({"junn", "tinfour"})
    public String library;

    /** How many points. */
    @Param({"100000", "1000000"})
    public int points;

    private double[] xy;
    private List<Vertex> vertices;
    private List<Coordinate> coordinates;
    private double[][] lines;
    private int triangles;

    /** Draws the points; the number of triangles that all must find is that of the hull and Euler's formula. */
    @Setup
    public void draw() {
        points = Smoke.size(points);
        xy = new Random(7).doubles(2L * points, 0, EXTENT).toArray();
        vertices = new ArrayList<>();
        coordinates = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            vertices.add(new Vertex(xy[2 * i], xy[2 * i + 1], 0, i));
            coordinates.add(new Coordinate(xy[2 * i], xy[2 * i + 1]));
        }
        lines = new double[LINES][];
        for (int i = 0; i < LINES; i++) {
            double y = EXTENT * (0.1 + 0.8 * i / LINES);
            lines[i] = new double[] {0.05 * EXTENT, y, 0.95 * EXTENT, y + 0.02 * EXTENT};
        }
        Coordinate[] all = coordinates.toArray(new Coordinate[0]);
        int hull = new org.locationtech.jts.algorithm.ConvexHull(all, new org.locationtech.jts.geom.GeometryFactory())
                        .getConvexHull()
                        .getNumPoints()
                - 1;
        triangles = 2 * points - 2 - hull;
    }

    /** Points alone. */
    @Benchmark
    public Object points() {
        return switch (library) {
            case "junn" -> {
                var net = Triangulations.delaunay(xy, 2);
                Counted.check(library, net.triangleCount(), triangles);
                yield net;
            }
            case "tinfour" -> {
                IncrementalTin tin = tin();
                Counted.check(library, tin.countTriangles().getCount(), triangles);
                yield tin;
            }
            default -> {
                DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
                builder.setSites(coordinates);
                yield builder.getSubdivision();
            }
        };
    }

    /** Points and twenty breaklines, which add forty vertices. JTS has no constrained triangulation without more. */
    @Benchmark
    public Object breaklines() {
        if (library.equals("junn")) {
            DelaunayTriangulator triangulator = DelaunayTriangulator.of(xy, 2);
            for (double[] line : lines) {
                triangulator.breakline(line);
            }
            var net = triangulator.build();
            Counted.check(library, net.triangleCount(), triangles + 2 * 2 * LINES);
            Counted.check(library, net.vertexCount(), points + 2 * LINES);
            return net;
        }
        IncrementalTin tin = tin();
        List<IConstraint> constraints = new ArrayList<>();
        for (double[] line : lines) {
            LinearConstraint constraint = new LinearConstraint();
            constraint.add(new Vertex(line[0], line[1], 0));
            constraint.add(new Vertex(line[2], line[3], 0));
            constraint.complete();
            constraints.add(constraint);
        }
        tin.addConstraints(constraints, true);
        return tin;
    }

    private IncrementalTin tin() {
        List<Vertex> sorted = new ArrayList<>(vertices);
        new HilbertSort().sort(sorted);
        IncrementalTin tin = new IncrementalTin(EXTENT / Math.sqrt(points));
        tin.add(sorted, null);
        return tin;
    }
}

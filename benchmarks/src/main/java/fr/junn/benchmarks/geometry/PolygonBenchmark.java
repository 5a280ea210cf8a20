package fr.junn.benchmarks.geometry;

import earcut4j.Earcut;
import fr.junn.geometry.triangulate.PolygonTriangulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
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

/**
 * All thirty valid polygons among earcut's fixtures but the largest, on which earcut4j does not return. Needs the corpus;
 * areas are checked where the library gets them right.
 *
 * <pre>{@code
 * java -Djunn.corpus=FOLDER -jar benchmarks/target/benchmarks.jar PolygonBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PolygonBenchmark {
    private static final String FIXTURES = "geometry/earcut/test/fixtures";

    /** Whose triangulation; earcut4j misses the area of thirteen of them. */
    @Param({"junn", "jts", "earcut4j"})
    public String library;

    private final List<double[]> coordinates = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();
    private final List<int[]> holes = new ArrayList<>();
    private final List<Polygon> polygons = new ArrayList<>();
    private final PolygonTriangulator triangulator = PolygonTriangulator.plain();

    /** Reads the fixtures and keeps the valid ones. */
    @Setup
    public void read() throws IOException {
        String corpus = System.getProperty("junn.corpus", System.getenv("JUNN_CORPUS"));
        if (corpus == null) {
            throw new IllegalStateException("set -Djunn.corpus=FOLDER to the corpus");
        }
        try (Stream<Path> files = Files.list(Path.of(corpus).resolve(FIXTURES))) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("water-huge3.json")) {
                    add(Files.readString(file).replaceAll("\\s", ""));
                }
            }
        }
        Counted.check("fixtures", polygons.size(), 30);
        for (int i = 0; i < polygons.size(); i++) {
            double area = area(coordinates.get(i), triangulator.triangulate(coordinates.get(i), 2, starts.get(i)));
            double expected = polygons.get(i).getArea();
            if (Math.abs(area - expected) > 1e-12 * expected) {
                throw new IllegalStateException("area of " + i + ": " + area + ", expected " + expected);
            }
        }
    }

    /** All thirty, one after the other. */
    @Benchmark
    public int thirty() {
        int triangles = 0;
        for (int i = 0; i < polygons.size(); i++) {
            switch (library) {
                case "junn" -> triangles += triangulator.triangulate(coordinates.get(i), 2, starts.get(i)).length / 3;
                case "jts" ->
                    triangles += org.locationtech.jts.triangulate.polygon.PolygonTriangulator.triangulate(
                                    polygons.get(i))
                            .getNumGeometries();
                default ->
                    triangles +=
                            Earcut.earcut(coordinates.get(i), holes.get(i), 2).size() / 3;
            }
        }
        return triangles;
    }

    private void add(String json) {
        GeometryFactory factory = new GeometryFactory();
        List<LinearRing> rings = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        List<Integer> first = new ArrayList<>(List.of(0));
        for (String ring : json.substring(1, json.length() - 1).split("(?<=\\]\\]),")) {
            String[] numbers = ring.replaceAll("[\\[\\]]", "").split(",");
            if (numbers.length < 6) {
                return;
            }
            Coordinate[] line = new Coordinate[numbers.length / 2 + 1];
            for (int i = 0; i < numbers.length / 2; i++) {
                line[i] = new Coordinate(Double.parseDouble(numbers[2 * i]), Double.parseDouble(numbers[2 * i + 1]));
                all.add(line[i].x);
                all.add(line[i].y);
            }
            line[line.length - 1] = line[0];
            Coordinate[] distinct = CoordinateArrays.removeRepeatedPoints(line); // JTS refuses a corner given twice
            rings.add(factory.createLinearRing(distinct.length < 4 ? line : distinct));
            first.add(all.size() / 2);
        }
        Polygon polygon = factory.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(new LinearRing[0]));
        if (polygon.isValid() && polygon.getArea() > 0) {
            polygons.add(polygon);
            coordinates.add(all.stream().mapToDouble(d -> d).toArray());
            int[] s = first.stream().mapToInt(i -> i).toArray();
            starts.add(s);
            holes.add(Arrays.copyOfRange(s, 1, s.length - 1));
        }
    }

    private static double area(double[] xy, int[] t) {
        double sum = 0;
        for (int i = 0; i < t.length; i += 3) {
            double ax = xy[2 * t[i]];
            double ay = xy[2 * t[i] + 1];
            double left = (xy[2 * t[i + 1]] - ax) * (xy[2 * t[i + 2] + 1] - ay);
            double right = (xy[2 * t[i + 2]] - ax) * (xy[2 * t[i + 1] + 1] - ay);
            sum += Math.abs(left - right) / 2;
        }
        return sum;
    }
}

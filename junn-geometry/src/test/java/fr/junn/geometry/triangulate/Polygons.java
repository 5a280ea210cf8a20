package fr.junn.geometry.triangulate;

import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Polygons for tests, and what is true of them. */
final class Polygons {
    private final String name;
    private final double[] xy;
    private final int[] starts;
    private final int triangles;
    private final double tolerance;

    private Polygons(String name, double[] xy, int[] starts, int triangles, double tolerance) {
        this.name = name;
        this.xy = xy;
        this.starts = starts;
        this.triangles = triangles;
        this.tolerance = tolerance;
    }

    String name() {
        return name;
    }

    double[] xy() {
        return xy;
    }

    int[] starts() {
        return starts;
    }

    int triangles() {
        return triangles;
    }

    double tolerance() {
        return tolerance;
    }

    /** The fixtures of earcut, in order of name. */
    static List<Polygons> earcut() throws IOException {
        try (Stream<Path> files = Files.list(Corpus.file("geometry/earcut/test/fixtures"))) {
            return files.sorted().map(Polygons::readJson).toList();
        }
    }

    /** The cases of one of manifold's files, with the number of triangles expected. */
    static List<Polygons> manifold(String file) throws IOException {
        StringTokenizer in =
                new StringTokenizer(Files.readString(Corpus.file("geometry/manifold/test/polygons/" + file)));
        List<Polygons> all = new ArrayList<>();
        while (in.hasMoreTokens()) {
            String name = in.nextToken();
            int triangles = Integer.parseInt(in.nextToken());
            double tolerance = Double.parseDouble(in.nextToken());
            List<double[]> rings = new ArrayList<>();
            for (int r = Integer.parseInt(in.nextToken()); r > 0; r--) {
                double[] ring = new double[2 * Integer.parseInt(in.nextToken())];
                for (int i = 0; i < ring.length; i++) {
                    ring[i] = Double.parseDouble(in.nextToken());
                }
                rings.add(ring);
            }
            all.add(of(name, rings, triangles, Math.max(0, tolerance)));
        }
        return all;
    }

    static Polygons of(String name, List<double[]> rings, int triangles, double tolerance) {
        int n = rings.stream().mapToInt(r -> r.length).sum();
        double[] xy = new double[n];
        int[] starts = new int[rings.size() + 1];
        int at = 0;
        for (int r = 0; r < rings.size(); r++) {
            System.arraycopy(rings.get(r), 0, xy, at, rings.get(r).length);
            at += rings.get(r).length;
            starts[r + 1] = at / 2;
        }
        return new Polygons(name, xy, starts, triangles, tolerance);
    }

    /** Turned by quarters of a full turn, exactly. */
    Polygons turned(int quarters) {
        double[] turned = xy.clone();
        for (int q = 0; q < quarters; q++) {
            for (int i = 0; i < turned.length; i += 2) {
                double x = turned[i];
                turned[i] = -turned[i + 1];
                turned[i + 1] = x;
            }
        }
        return new Polygons(name + " turned " + quarters, turned, starts, triangles, tolerance);
    }

    /** Every ring with its first point repeated at its end. */
    Polygons closed() {
        List<double[]> rings = new ArrayList<>();
        for (int r = 0; r + 1 < starts.length; r++) {
            int length = 2 * (starts[r + 1] - starts[r]);
            double[] ring = new double[length + 2];
            System.arraycopy(xy, 2 * starts[r], ring, 0, length);
            ring[length] = ring[0];
            ring[length + 1] = ring[1];
            rings.add(ring);
        }
        return of(name + " closed", rings, triangles, tolerance);
    }

    /** Whether JTS calls it a valid polygon with an area. */
    boolean isValid() {
        for (int r = 0; r + 1 < starts.length; r++) {
            if (starts[r + 1] - starts[r] < 3) {
                return false;
            }
        }
        GeometryFactory factory = new GeometryFactory();
        LinearRing[] rings = new LinearRing[starts.length - 1];
        for (int r = 0; r < rings.length; r++) {
            int n = starts[r + 1] - starts[r];
            Coordinate[] ring = new Coordinate[n + 1];
            for (int i = 0; i <= n; i++) {
                int v = starts[r] + i % n;
                ring[i] = new Coordinate(xy[2 * v], xy[2 * v + 1]);
            }
            rings[r] = factory.createLinearRing(ring);
        }
        LinearRing[] holes = new LinearRing[rings.length - 1];
        System.arraycopy(rings, 1, holes, 0, holes.length);
        Polygon polygon = factory.createPolygon(rings[0], holes);
        return polygon.isValid() && polygon.getArea() > 0;
    }

    /** The area of the outer ring less those of the holes. */
    double area() {
        double area = 2 * Math.abs(area(0));
        for (int r = 0; r + 1 < starts.length; r++) {
            area -= Math.abs(area(r));
        }
        return area;
    }

    private double area(int ring) {
        int from = starts[ring];
        double area = 0;
        for (int i = from + 1; i + 1 < starts[ring + 1]; i++) {
            area += cross(xy, from, i, i + 1) / 2;
        }
        return area;
    }

    /** The sum of the areas of triangles, each counted positive. */
    static double area(double[] xy, int[] triangles) {
        double area = 0;
        for (int i = 0; i < triangles.length; i += 3) {
            area += Math.abs(cross(xy, triangles[i], triangles[i + 1], triangles[i + 2])) / 2;
        }
        return area;
    }

    static double cross(double[] xy, int a, int b, int c) {
        return (xy[2 * b] - xy[2 * a]) * (xy[2 * c + 1] - xy[2 * a + 1])
                - (xy[2 * c] - xy[2 * a]) * (xy[2 * b + 1] - xy[2 * a + 1]);
    }

    private static Polygons readJson(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rings of pairs in brackets. */
    private static Polygons parse(String name, String json) {
        List<double[]> rings = new ArrayList<>();
        String body = json.replaceAll("\\s", "");
        for (String ring : body.substring(1, body.length() - 1).split("(?<=\\]\\]),")) {
            String[] numbers = ring.replaceAll("[\\[\\]]", "").split(",");
            double[] xy = new double[ring.equals("[]") ? 0 : numbers.length];
            for (int i = 0; i < xy.length; i++) {
                xy[i] = Double.parseDouble(numbers[i]);
            }
            rings.add(xy);
        }
        return of(name, rings, 0, 0);
    }
}

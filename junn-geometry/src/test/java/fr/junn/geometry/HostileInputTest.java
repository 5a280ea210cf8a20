package fr.junn.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.clip.Clipper;
import fr.junn.geometry.index.BoxIndex;
import fr.junn.geometry.index.Region;
import fr.junn.geometry.index.TriangleIndex;
import fr.junn.geometry.jts.Jts;
import fr.junn.geometry.measure.Facing;
import fr.junn.geometry.measure.Footprint;
import fr.junn.geometry.measure.Measures;
import fr.junn.geometry.measure.Orientation;
import fr.junn.geometry.mesh.FaceTriangulation;
import fr.junn.geometry.predicate.Predicates;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.PointCloud;
import fr.junn.geometry.shape.PositionMap;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.Surface;
import fr.junn.geometry.shape.Template;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.shape.Tin;
import fr.junn.geometry.shape.Transform;
import fr.junn.geometry.simplify.MeshSimplifier;
import fr.junn.geometry.support.ShapeSupport;
import fr.junn.geometry.triangulate.DelaunayTriangulator;
import fr.junn.geometry.triangulate.EditableTriangulation;
import fr.junn.geometry.triangulate.PolygonTriangulator;
import fr.junn.geometry.triangulate.Refinement;
import fr.junn.geometry.triangulate.Triangulations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public operation of the kernel with every kind of input that data should not be: it returns or refuses with a {@link
 * JunnException}, and it ends. Where a coordinate is no finite number it refuses, but for the operations whose contract
 * gives such input a meaning. What is returned is tested where the operation is.
 */
class HostileInputTest {
    private static final CrsId CRS = CrsId.UNKNOWN;
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Map<String, double[]> INPUTS = inputs();
    private static final Map<String, Consumer<double[]>> OPERATIONS = operations();
    /** Operations that answer NaN, or false, for what is no finite number; boxes may be infinite. */
    private static final List<String> TOLERANT =
            List.of("predicates", "heights", "region contains", "box index", "boxes to meet of these numbers");

    private static final PositionMap DOUBLING = new PositionMap() {
        @Override
        public void apply(double[] coordinates, int dimension) {
            Arrays.setAll(coordinates, i -> 2 * coordinates[i]);
        }

        @Override
        public Transform derivative(double x, double y, double z) {
            return Transform.scaling(2, 2, 2);
        }
    };

    /** Positions x y z one after the other. */
    private static Map<String, double[]> inputs() {
        Map<String, double[]> in = new LinkedHashMap<>();
        in.put("empty", new double[0]);
        in.put("one point", new double[] {1, 2, 3});
        in.put("two points", new double[] {1, 2, 3, 4, 5, 6});
        in.put("collinear", steps(12, 1, 1, 1, 0));
        in.put("upright", steps(12, 0, 0, 1, 1));
        in.put("coincident", steps(12, 0, 0, 0, 7));
        in.put("nearly collinear", steps(12, 0.1, 0.3, 0.7, 1e-300));
        in.put("huge", scaled(1e150));
        in.put("largest", scaled(Double.MAX_VALUE));
        in.put("tiny", scaled(Double.MIN_VALUE));
        in.put("subnormal differences", scaled(1e-310));
        in.put("huge and tiny", mixed());
        in.put("back and forth", new double[] {0, 0, 0, 5, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0, 0});
        in.put("NaN", with(Double.NaN));
        in.put("infinite", with(Double.POSITIVE_INFINITY));
        in.put("minus infinite", with(Double.NEGATIVE_INFINITY));
        return in;
    }

    private static double[] steps(int n, double dx, double dy, double dz, double offset) {
        double[] out = new double[3 * n];
        for (int i = 0; i < n; i++) {
            out[3 * i] = i * dx + offset;
            out[3 * i + 1] = i * dy + offset;
            out[3 * i + 2] = i * dz + offset;
        }
        return out;
    }

    private static double[] cube() {
        double[] out = new double[24];
        for (int i = 0; i < 8; i++) {
            out[3 * i] = (i & 1) == 0 ? -1 : 1;
            out[3 * i + 1] = (i & 2) == 0 ? -1 : 1;
            out[3 * i + 2] = (i & 4) == 0 ? -1 : 1;
        }
        return out;
    }

    private static double[] scaled(double factor) {
        return Arrays.stream(cube()).map(v -> v * factor).toArray();
    }

    private static double[] mixed() {
        double[] out = cube();
        for (int i = 0; i < out.length; i++) {
            out[i] *= i % 3 == 0 ? 1e200 : i % 3 == 1 ? 1e-200 : 1;
        }
        return out;
    }

    private static double[] with(double value) {
        double[] out = cube();
        out[4] = value;
        return out;
    }

    private static Coordinates positions(double... xyz) {
        return Coordinates.of(3, xyz);
    }

    /** All triples of neighbours as triangles. */
    private static Mesh mesh(double... xyz) {
        int n = xyz.length / 3;
        int[] t = new int[3 * Math.max(0, n - 2)];
        for (int i = 0; i < t.length; i++) {
            t[i] = i / 3 + i % 3;
        }
        return Mesh.of(CRS, positions(xyz), t);
    }

    /** A face of all, then one with a hole, in as many shells as asked for. */
    private static FacetedBuilder faces(double[] xyz, int shells) {
        FacetedBuilder b = FacetedBuilder.of(CRS, 3);
        for (int s = 0; s < shells; s++) {
            for (int face = 0; face < 3 && xyz.length > 0; face++) {
                for (int ring = 0; ring <= face; ring++) {
                    for (int k = 3 * ring; k + 2 < xyz.length; k += 3) {
                        b.corner(xyz[k], xyz[k + 1], xyz[k + 2]);
                    }
                    if (3 * ring < xyz.length) {
                        b.endRing();
                    }
                }
                b.endFace(face);
            }
            if (xyz.length > 0) {
                b.endShell();
            }
        }
        return b;
    }

    private static List<Faceted> faceted(double... xyz) {
        List<Faceted> shapes = new ArrayList<>();
        shapes.add(faces(xyz, 1).toSolid());
        shapes.add(faces(xyz, 2).toSolid());
        shapes.add(faces(xyz, xyz.length > 0 ? 1 : 0).toMultiSurface());
        if (xyz.length > 0) {
            shapes.add(Surface.of(CRS, positions(xyz)));
            shapes.add(faces(xyz, 2).endSolid().toMultiSolid());
        }
        return shapes;
    }

    private static List<Shape> shapes(double... xyz) {
        List<Shape> shapes = new ArrayList<>(faceted(xyz));
        Coordinates c = positions(xyz);
        shapes.add(MultiPoint.of(CRS, c));
        shapes.add(PointCloud.of(CRS, c));
        if (c.count() > 0) {
            shapes.add(Point.of(CRS, c.x(0), c.y(0), c.z(0)));
        }
        if (c.count() != 1) {
            MultiCurve curves = MultiCurve.of(CRS, c, c.count() == 0 ? new int[0] : new int[] {c.count()});
            shapes.add(Curve.of(CRS, c));
            shapes.add(curves);
            shapes.add(Tin.of(mesh(xyz), curves, curves));
        }
        shapes.add(mesh(xyz));
        shapes.add(ShapeCollection.of(CRS, List.copyOf(shapes)));
        shapes.add(TemplateInstance.of(
                Template.of("t", mesh(xyz)), Transform.scaling(0.5, 0.5, -0.5), Point.of(CRS, 1, 2, 3)));
        return shapes;
    }

    private static Map<String, Consumer<double[]>> operations() {
        Map<String, Consumer<double[]>> ops = new LinkedHashMap<>();
        ops.put("coordinates", xyz -> positions(xyz).toArray());
        ops.put(
                "shapes: box, hash, equality, text",
                xyz -> shapes(xyz).forEach(s -> {
                    s.envelope();
                    s.contentHash();
                    assertThat(s.equalsWithin(s, 0)).isTrue();
                    assertThat(s.hashCode()).isEqualTo(s.withCrs(CRS).hashCode());
                    assertThat(s.toString()).isNotEmpty();
                }));
        ops.put(
                "transformation",
                xyz -> shapes(xyz)
                        .forEach(s -> s.transformed(
                                Transform.rotation(1, 2, 3, 0.5).about(1, 1, 1).then(Transform.scaling(1, -1, 1)))));
        ops.put("transformation of these numbers", xyz -> {
            double[] m = Arrays.copyOf(xyz, 12);
            Transform t = new Transform(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11]);
            t.inverse();
        });
        ops.put("another system", xyz -> {
            CrsId other = CrsId.epsg(2154);
            shapes(xyz).forEach(s -> assertThat(s.mapped(other, DOUBLING).crs()).isEqualTo(other));
        });
        ops.put("rotation of these numbers", xyz -> {
            double[] r = Arrays.copyOf(xyz, 5);
            shapes(cube()).forEach(s -> s.transformed(Transform.rotation(r[1], r[2], r[3], r[4])));
        });
        ops.put("to jts and back", xyz -> shapes(xyz).forEach(s -> Jts.toShape(Jts.of(s), CRS)));
        ops.put("weld", xyz -> mesh(xyz).welded());
        ops.put("faces to triangles", xyz -> faceted(xyz).forEach(FaceTriangulation::of));
        ops.put("measures", xyz -> {
            faceted(xyz).forEach(s -> read(Measures.of(s)));
            read(Measures.of(mesh(xyz)));
        });
        ops.put("footprint", xyz -> faceted(xyz).forEach(Footprint::of));
        ops.put("supports", xyz -> {
            ShapeSupport support = ShapeSupport.triangles(mesh(xyz));
            for (int i = 0; i < support.size(); i++) {
                support.locate(i, new double[3]);
            }
            ShapeSupport.vertices(mesh(xyz)).contentHash();
        });
        triangulations(ops);
        indexes(ops);
        ops.put("simplification", xyz -> {
            MeshSimplifier.within(0).simplify(mesh(xyz));
            MeshSimplifier.unbounded().to(1).simplify(mesh(xyz));
            BitSet locked = new BitSet();
            locked.set(1, 5); // more than there are vertices in some
            MeshSimplifier.unbounded().to(1).locking(locked).simplify(mesh(xyz));
        });
        ops.put("clipping by boxes", xyz -> {
            for (double size : new double[] {0, 0.5, 1, 1e300}) {
                Region box = Region.box(Envelope.of(-size, -size, -size, size, size, size));
                shapes(xyz).forEach(s -> Clipper.to(box).clip(s));
            }
        });
        ops.put("clipping by planes", xyz -> {
            shapes(xyz).forEach(s -> Clipper.to(Region.of(0.3, 0.5, 0.7, -0.1)).clip(s));
            shapes(xyz).forEach(s -> Clipper.to(Region.of(0, 0, 0, 0)).clip(s));
            shapes(xyz)
                    .forEach(s -> Clipper.to(Region.of(1e300, 1e300, 1e300, 0)).clip(s));
        });
        ops.put("clipping by a plane of these numbers", xyz -> {
            Region region = Region.of(Arrays.copyOf(xyz, xyz.length / 4 * 4));
            shapes(cube()).forEach(s -> Clipper.to(region).clip(s));
        });
        ops.put("predicates", xyz -> {
            double[] p = Arrays.copyOf(xyz, 15);
            Predicates.orient2d(p[0], p[1], p[2], p[3], p[4], p[5]);
            Predicates.incircle(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
            Predicates.orient3d(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11]);
            Predicates.insphere(
                    p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11], p[12], p[13], p[14]);
        });
        return ops;
    }

    private static void read(Measures m) {
        m.area();
        m.volume();
        m.inertia();
        m.height();
        m.openEdges();
        m.areaTowards(3);
        m.area(Facing.SIDE);
        m.centroidX();
        m.centroidY();
        m.centroidZ();
        assertThat(m.isWatertight()).isEqualTo(m.orientation() != Orientation.OPEN);
    }

    private static void triangulations(Map<String, Consumer<double[]>> ops) {
        ops.put("polygon", xyz -> {
            int n = xyz.length / 3;
            Triangulations.polygon(xyz, 3, 0, n);
            Triangulations.polygon(xyz, 3, 0, n / 2, n);
        });
        ops.put("conforming polygon", xyz -> {
            int n = xyz.length / 3;
            Triangulations.conformingPolygon(xyz, 3, 0, n);
            Triangulations.conformingPolygon(xyz, 3, 0, n / 2, n);
        });
        ops.put(
                "contours",
                xyz -> PolygonTriangulator.plain()
                        .triangulateContours(xyz, 3, new int[] {0, xyz.length / 6, xyz.length / 3}, 1e-9));
        ops.put("Delaunay", xyz -> Triangulations.delaunay(xyz, 3).triangles());
        ops.put(
                "Delaunay with lines",
                xyz -> Triangulations.constrained(cube(), 3, xyz).neighbours());
        ops.put("Delaunay within borders", xyz -> {
            DelaunayTriangulator.of(xyz, 3).border(xyz).build().constraints();
            DelaunayTriangulator.of(cube(), 3).border(xyz).build().constraints();
        });
        ops.put(
                "refinement",
                xyz -> DelaunayTriangulator.of(xyz, 3)
                        .breakline(xyz)
                        .edit()
                        .refine(Refinement.minAngle(30).withMaxPoints(1000), Progress.none(), Cancellation.none()));
        ops.put("points put in and taken out", xyz -> {
            EditableTriangulation t = DelaunayTriangulator.of(cube(), 3).edit();
            for (int i = 0; i < xyz.length; i += 3) {
                t.insertPoint(xyz[i], xyz[i + 1], xyz[i + 2]);
            }
            t.insertConstraint(0, 3);
            t.removePoint(t.vertexCount() - 1);
        });
        ops.put("heights", xyz -> {
            EditableTriangulation t = DelaunayTriangulator.of(cube(), 3).edit();
            for (int i = 0; i < xyz.length; i += 3) {
                t.heightAt(xyz[i], xyz[i + 1]);
            }
        });
    }

    private static void indexes(Map<String, Consumer<double[]>> ops) {
        ops.put("triangle index", xyz -> {
            TriangleIndex index = TriangleIndex.of(mesh(xyz));
            double[] rays = {0, 0, 0, 1, 1, 1, -5, 0.1, 0.1, 1, 0, 0, 1e300, 0, 0, -1, 0, 0};
            index.closest(rays, 0, 1e9, new int[3], new double[3], 2, Progress.none(), Cancellation.none());
            index.any(rays, 0, Double.POSITIVE_INFINITY, new boolean[3], 1, Progress.none(), Cancellation.none());
            index.nearest(0.1, 0.2, 0.3, Double.POSITIVE_INFINITY);
            index.blocked(-2, -2, -2, 2, 2, 2);
            index.within(Region.box(Envelope.of(-2, -2, -2, 2, 2, 2)));
        });
        ops.put("rays of these numbers", xyz -> {
            double[] rays = Arrays.copyOf(xyz, xyz.length / 6 * 6);
            TriangleIndex index = TriangleIndex.of(mesh(cube()));
            index.any(rays, 0, 1e9, new boolean[rays.length / 6], 1, Progress.none(), Cancellation.none());
        });
        ops.put("nearest to these", xyz -> {
            TriangleIndex index = TriangleIndex.of(mesh(cube()));
            for (int i = 0; i < xyz.length; i += 3) {
                index.nearest(xyz[i], xyz[i + 1], xyz[i + 2], Double.POSITIVE_INFINITY);
            }
        });
        ops.put("box index", xyz -> {
            double[] boxes = new double[2 * xyz.length];
            for (int i = 0; i < xyz.length; i++) {
                boxes[i / 3 * 6 + i % 3] = xyz[i];
                boxes[i / 3 * 6 + 3 + i % 3] = xyz[i];
            }
            BoxIndex index = BoxIndex.of(3, boxes);
            index.meeting(-1, -1, -1, 1, 1, 1);
            index.along(0, 1, 0, 0, 0, 1, 1, 1);
            index.nearest(3, Double.POSITIVE_INFINITY, 0, 0, 0);
            index.within(Region.of(1, 1, 1, 0));
            index.meetingAll(new double[] {0, 0, 0, 1, 1, 1}, 2, Progress.none(), Cancellation.none());
        });
        ops.put("boxes to meet of these numbers", xyz -> {
            double[] boxes = Arrays.copyOf(xyz, xyz.length / 6 * 6);
            BoxIndex index = BoxIndex.of(3, -1, -1, -1, 1, 1, 1, 0, 0, 0, 0, 0, 0);
            int[][] found = index.meetingAll(boxes, 2, Progress.none(), Cancellation.none());
            assertThat(found.length).isEqualTo(boxes.length / 6);
        });
        ops.put("frustum of these numbers", xyz -> {
            Region region = Region.frustum(Arrays.copyOf(xyz, 16));
            TriangleIndex.of(mesh(cube())).within(region);
        });
        ops.put("region contains", xyz -> {
            Region region = Region.of(0.3, 0.5, 0.7, -0.1);
            for (int i = 0; i < xyz.length; i += 3) {
                region.contains(xyz[i], xyz[i + 1], xyz[i + 2]);
            }
        });
    }

    static Stream<String> names() {
        return OPERATIONS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hostile_input_is_answered_or_refused_and_never_hangs(String name) {
        INPUTS.forEach((kind, xyz) -> {
            boolean refused = assertTimeoutPreemptively(LONG, () -> isRefused(OPERATIONS.get(name), xyz), kind);
            if (Arrays.stream(xyz).anyMatch(v -> !Double.isFinite(v)) && !TOLERANT.contains(name)) {
                assertThat(refused).as(name + " with " + kind).isTrue();
            }
        });
    }

    private static boolean isRefused(Consumer<double[]> operation, double... xyz) {
        try {
            operation.accept(xyz.clone());
            return false;
        } catch (JunnException e) {
            return true;
        }
    }
}

package fr.junn.geometry.crs;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Adds vertices to straight lines where an operation bends them, so that their images stay straight from vertex to vertex, to
 * a tolerance. A line gets the same vertices whichever way it is gone, so that faces with an edge in common keep it in
 * common.
 *
 * <p>A line is halved until the image of its middle lies on the chord of the images of its ends; the first time the image of
 * a quarter must, too, as a line across a central meridian may have its middle on the chord by symmetry.
 */
final class Densifier {
    private static final int DEEPEST = 12;

    private final CoordinateOperation operation;
    private final double tolerance;
    private final boolean degrees;

    /** @param tolerance more than 0 [m] */
    Densifier(CoordinateOperation operation, double tolerance) {
        if (!(tolerance > 0)) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "tolerance", tolerance, "more than 0");
        }
        this.operation = operation;
        this.tolerance = tolerance;
        Crs target = operation.target();
        this.degrees =
                target.kind() != CrsKind.GEOCENTRIC && target.projection().isEmpty();
    }

    /** The shape with the positions that it needs. Points, triangles and templates stay as they are. */
    Shape densified(Shape shape) {
        if (shape instanceof Curve curve) {
            double[] line = line(curve);
            return Curve.of(curve.crs(), Coordinates.of(curve.coordinateDimension(), line));
        } else if (shape instanceof MultiCurve curves) {
            return curves(curves);
        } else if (shape instanceof Faceted faces) {
            return faces(faces);
        } else if (shape instanceof ShapeCollection all) {
            List<Shape> members = all.members().stream().map(this::densified).toList();
            return ShapeCollection.of(all.crs(), members);
        }
        return shape;
    }

    private double[] line(Curve curve) {
        List<double[]> out = new ArrayList<>();
        double[] last = {};
        for (int i = 0; i < curve.count(); i++) {
            double[] next = position(curve.coordinateDimension(), curve.x(i), curve.y(i), curve.z(i));
            if (i > 0) {
                out.addAll(between(last, next));
            }
            out.add(next);
            last = next;
        }
        return out.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private MultiCurve curves(MultiCurve curves) {
        int dimension = curves.coordinateDimension();
        int[] ends = new int[curves.count()];
        List<double[]> lines = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            double[] line = line(curves.curve(i));
            lines.add(line);
            end += line.length / dimension;
            ends[i] = end;
        }
        double[] values = lines.stream().flatMapToDouble(Arrays::stream).toArray();
        Coordinates all = Coordinates.of(dimension, values);
        return switch (curves.kind()) {
            case COMPOSITE_CURVE -> MultiCurve.composite(curves.crs(), all, ends);
            default -> MultiCurve.of(curves.crs(), all, ends);
        };
    }

    private Faceted faces(Faceted shape) {
        FacetedBuilder builder = FacetedBuilder.of(shape.crs(), shape.coordinateDimension());
        int shell = 0;
        int solid = 0;
        for (int face = 0; face < shape.faceCount(); face++) {
            for (int ring = shape.firstRing(face); ring < shape.firstRing(face + 1); ring++) {
                ring(shape, shape.firstCorner(ring), shape.firstCorner(ring + 1), builder);
            }
            builder.endFace(shape.label(face));
            if (shape.shellCount() > 0 && face + 1 == shape.firstFace(shell + 1)) {
                builder.endShell();
                shell++;
                if (shape.kind() != GeometryKind.SOLID && shell == shape.firstShell(solid + 1)) {
                    builder.endSolid();
                    solid++;
                }
            }
        }
        return switch (shape.kind()) {
            case SURFACE -> builder.toSurface();
            case COMPOSITE_SURFACE -> builder.toCompositeSurface();
            case SOLID -> builder.toSolid();
            case MULTI_SOLID -> builder.toMultiSolid();
            case COMPOSITE_SOLID -> builder.toCompositeSolid();
            default -> builder.toMultiSurface();
        };
    }

    private void ring(Faceted shape, int from, int to, FacetedBuilder builder) {
        double[] first = corner(shape, from);
        double[] last = first;
        for (int corner = from; corner < to; corner++) {
            add(builder, last);
            double[] next = corner + 1 < to ? corner(shape, corner + 1) : first;
            between(last, next).forEach(p -> add(builder, p));
            last = next;
        }
        builder.endRing();
    }

    private static double[] corner(Faceted shape, int corner) {
        Coordinates c = shape.coordinates();
        int v = shape.vertex(corner);
        return position(c.dimension(), c.x(v), c.y(v), c.z(v));
    }

    private static double[] position(int dimension, double x, double y, double z) {
        return dimension == 3 ? new double[] {x, y, z} : new double[] {x, y};
    }

    private static void add(FacetedBuilder builder, double... p) {
        builder.corner(p[0], p[1], p.length > 2 ? p[2] : Double.NaN);
    }

    /** The positions that are needed between two, in the source system, from the first on. */
    List<double[]> between(double[] a, double[] b) {
        List<double[]> out = new ArrayList<>(0);
        boolean forward = Arrays.compare(a, b) <= 0;
        double[] from = forward ? a : b;
        double[] to = forward ? b : a;
        refine(from, to, image(from), image(to), 0, out);
        if (!forward) {
            Collections.reverse(out);
        }
        return out;
    }

    private double[] image(double[] position) {
        double[] image = position.clone();
        operation.positions().apply(image, image.length);
        return image;
    }

    private void refine(double[] a, double[] b, double[] imageA, double[] imageB, int depth, List<double[]> out) {
        double[] middle = part(a, b, 0.5);
        double[] image = image(middle);
        boolean straight = distance(image, part(imageA, imageB, 0.5)) <= tolerance
                && (depth > 0 || distance(image(part(a, b, 0.25)), part(imageA, imageB, 0.25)) <= tolerance);
        if (straight || depth >= DEEPEST) {
            return;
        }
        refine(a, middle, imageA, image, depth + 1, out);
        out.add(middle);
        refine(middle, b, image, imageB, depth + 1, out);
    }

    private static double[] part(double[] a, double[] b, double t) {
        double[] p = new double[a.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = a[i] + t * (b[i] - a[i]);
        }
        return p;
    }

    /** Between positions in the target system [m]. */
    private double distance(double[] p, double[] q) {
        double dx = p[0] - q[0];
        double dy = p[1] - q[1];
        double dz = p.length > 2 ? p[2] - q[2] : 0;
        if (degrees) {
            dx *= OperationPositions.METRES_PER_DEGREE * Elementary.cos(Math.toRadians(p[1]));
            dy *= OperationPositions.METRES_PER_DEGREE;
        }
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}

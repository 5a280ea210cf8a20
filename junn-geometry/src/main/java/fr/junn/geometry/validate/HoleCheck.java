package fr.junn.geometry.validate;

import fr.junn.geometry.shape.Faceted;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** How the rings of a face lie to each other: 201, 202, 205, 206, 207. Two-dimensional, hence the work of JTS. */
final class HoleCheck {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private HoleCheck() {}

    /** Checks a face whose rings are simple and turn as they must. */
    static void check(Faces faces, int face, PlaneFit plane, Sink sink) {
        Faceted shape = faces.shape;
        int first = shape.firstRing(face);
        int rings = shape.firstRing(face + 1) - first;
        int twin = twin(faces, first, rings);
        if (twin >= 0) {
            double[] place = faces.place(faces.point(shape.firstCorner(twin)));
            sink.add(ValidityCode.RINGS_DUPLICATED, face, twin, place, Double.NaN, Double.NaN);
            return;
        }
        int axis = plane.axis();
        LinearRing outer = ring(faces, first, axis);
        LinearRing[] holes = new LinearRing[rings - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(faces, first + 1 + i, axis);
        }
        TopologyValidationError error = new IsValidOp(FACTORY.createPolygon(outer, holes)).getValidationError();
        if (error != null) {
            sink.add(
                    code(error.getErrorType()),
                    face,
                    -1,
                    lift(faces, error.getCoordinate(), plane, axis),
                    Double.NaN,
                    Double.NaN);
        }
    }

    private static ValidityCode code(int type) {
        return switch (type) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> ValidityCode.HOLE_OUTSIDE;
            case TopologyValidationError.NESTED_HOLES -> ValidityCode.HOLES_NESTED;
            case TopologyValidationError.DISCONNECTED_INTERIOR -> ValidityCode.INTERIOR_DISCONNECTED;
            case TopologyValidationError.DUPLICATE_RINGS -> ValidityCode.RINGS_DUPLICATED;
            default -> ValidityCode.RINGS_INTERSECT;
        };
    }

    /** A ring that has the very points of an earlier one; −1 if there is none. */
    private static int twin(Faces faces, int first, int rings) {
        int[][] sorted = new int[rings][];
        for (int r = 0; r < rings; r++) {
            int c = faces.shape.firstCorner(first + r);
            int n = faces.shape.firstCorner(first + r + 1) - c;
            sorted[r] = new int[n];
            for (int i = 0; i < n; i++) {
                sorted[r][i] = faces.point(c + i);
            }
            Arrays.sort(sorted[r]);
        }
        Integer[] order = new Integer[rings];
        Arrays.setAll(order, r -> r);
        Arrays.sort(order, (a, b) -> {
            int byPoints = Arrays.compare(sorted[a], sorted[b]);
            return byPoints != 0 ? byPoints : Integer.compare(a, b);
        });
        for (int i = 1; i < rings; i++) {
            if (Arrays.equals(sorted[order[i - 1]], sorted[order[i]])) {
                return first + order[i];
            }
        }
        return -1;
    }

    private static LinearRing ring(Faces faces, int ring, int axis) {
        int c = faces.shape.firstCorner(ring);
        int n = faces.shape.firstCorner(ring + 1) - c;
        Coordinate[] points = new Coordinate[n + 1];
        for (int i = 0; i <= n; i++) {
            int p = 3 * faces.point(c + i % n);
            points[i] = new Coordinate(faces.xyz[p + (axis + 1) % 3], faces.xyz[p + (axis + 2) % 3]);
        }
        return FACTORY.createLinearRing(points);
    }

    private static double[] lift(Faces faces, Coordinate at, PlaneFit plane, int axis) {
        int u = (axis + 1) % 3;
        int v = (axis + 2) % 3;
        double[] p = new double[3];
        p[u] = at.x;
        p[v] = at.y;
        p[axis] = plane.mean[axis]
                - ((at.x - plane.mean[u]) * plane.normal[u] + (at.y - plane.mean[v]) * plane.normal[v])
                        / plane.normal[axis];
        return faces.place(p[0], p[1], p[2]);
    }
}

package fr.junn.geometry.validate;

import static fr.junn.geometry.validate.ValidityCode.CONSECUTIVE_POINTS_SAME;
import static fr.junn.geometry.validate.ValidityCode.NOT_PLANAR_BY_DISTANCE;
import static fr.junn.geometry.validate.ValidityCode.RINGS_SAME_ORIENTATION;
import static fr.junn.geometry.validate.ValidityCode.RING_SELF_INTERSECTION;
import static fr.junn.geometry.validate.ValidityCode.TOO_FEW_POINTS;

import fr.junn.geometry.predicate.Predicates;
import fr.junn.geometry.shape.Faceted;

/**
 * Checks faces one by one: 101, 102, 104, 203, 208 and, by {@link HoleCheck}, 201, 202, 205 to 207. A face is reported for
 * the first thing that is wrong with it, as what follows would be an echo. Faces are seen along the axis nearest to the
 * normal of their fitted plane: that keeps coordinates, and with them touching and being on a line, exact.
 */
final class FaceCheck {
    private static final int RING_POINTS = 3;

    private final Faces faces;
    private final Faceted shape;
    private final ValidationOptions options;
    private final Sink sink;
    private final PlaneFit plane;
    private final RingCheck ring;
    private int[] ids = new int[32];

    FaceCheck(Faces faces, ValidationOptions options, Sink sink, PlaneFit plane, RingCheck ring) {
        this.faces = faces;
        this.shape = faces.shape;
        this.options = options;
        this.sink = sink;
        this.plane = plane;
        this.ring = ring;
    }

    void check(int face) {
        int firstRing = shape.firstRing(face);
        int endRing = shape.firstRing(face + 1);
        if (!hasPoints(face, firstRing, endRing) || !hasNoRepeats(face, firstRing, endRing)) {
            return;
        }
        if (endRing == firstRing + 1 && size(firstRing) == RING_POINTS) {
            checkTriangle(face, firstRing);
            return;
        }
        if (!isPlane(face, firstRing, endRing)) {
            return;
        }
        int axis = plane.axis();
        boolean same = false;
        boolean simple = true;
        double outer = 0;
        for (int r = firstRing; r < endRing; r++) {
            ring.load(faces, r, axis);
            double area = ring.area();
            if (plane.isLine || !ring.isSimple() || area == 0) {
                report(face, r);
                simple = false;
                if (r == firstRing) {
                    return;
                }
            }
            outer = r == firstRing ? area : outer;
            same |= r > firstRing && area > 0 == outer > 0;
        }
        if (!simple || endRing == firstRing + 1) {
            return;
        }
        if (same) {
            sink.add(RINGS_SAME_ORIENTATION, face, -1, faces.placeOfFace(face), Double.NaN, Double.NaN);
        } else {
            HoleCheck.check(faces, face, plane, sink);
        }
    }

    private int size(int r) {
        return shape.firstCorner(r + 1) - shape.firstCorner(r);
    }

    private boolean hasPoints(int face, int firstRing, int endRing) {
        for (int r = firstRing; r < endRing; r++) {
            if (size(r) < RING_POINTS) {
                double[] place = faces.place(faces.point(shape.firstCorner(r)));
                sink.add(TOO_FEW_POINTS, face, r, place, size(r), RING_POINTS);
                return false;
            }
        }
        return true;
    }

    private boolean hasNoRepeats(int face, int firstRing, int endRing) {
        for (int r = firstRing; r < endRing; r++) {
            int last = shape.firstCorner(r + 1) - 1;
            for (int c = shape.firstCorner(r), before = last; c <= last; before = c++) {
                int p = faces.point(c);
                if (p == faces.point(before)) {
                    sink.add(CONSECUTIVE_POINTS_SAME, face, r, faces.place(p), apart(before, c), options.snap());
                    return false;
                }
            }
        }
        return true;
    }

    private double apart(int a, int b) {
        int p = shape.vertex(a);
        int q = shape.vertex(b);
        double sum = 0;
        for (int axis = 0; axis < shape.coordinateDimension(); axis++) {
            double d =
                    shape.coordinates().ordinate(p, axis) - shape.coordinates().ordinate(q, axis);
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    private void checkTriangle(int face, int r) {
        int c = shape.firstCorner(r);
        if (isLine(faces.xyz, 3 * faces.point(c), 3 * faces.point(c + 1), 3 * faces.point(c + 2))) {
            double[] place = faces.place(faces.point(c));
            sink.add(RING_SELF_INTERSECTION, face, r, place, Double.NaN, Double.NaN);
        }
    }

    /** Whether three points lie on a line: exact. */
    static boolean isLine(double[] xyz, int a, int b, int c) {
        for (int u = 0; u < 3; u++) {
            int v = (u + 1) % 3;
            if (Predicates.orient2d(xyz[a + u], xyz[a + v], xyz[b + u], xyz[b + v], xyz[c + u], xyz[c + v]) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlane(int face, int firstRing, int endRing) {
        int first = shape.firstCorner(firstRing);
        int n = shape.firstCorner(endRing) - first;
        if (ids.length < n) {
            ids = new int[n];
        }
        for (int i = 0; i < n; i++) {
            ids[i] = faces.point(first + i);
        }
        plane.fit(faces.xyz, ids, n);
        double farthest = 0;
        int at = 0;
        for (int i = 0; i < n; i++) {
            double d = plane.distance(faces.xyz, ids[i]);
            if (d > farthest) {
                farthest = d;
                at = i;
            }
        }
        if (farthest > options.planarity()) {
            sink.add(NOT_PLANAR_BY_DISTANCE, face, -1, faces.place(ids[at]), farthest, options.planarity());
            return false;
        }
        return true;
    }

    private void report(int face, int r) {
        int c = shape.firstCorner(r);
        int n = ring.size();
        int p = 3 * faces.point(c + ring.sideA % n);
        int q = 3 * faces.point(c + (ring.sideA + 1) % n);
        double t = ring.meeting();
        double[] place = faces.place(
                faces.xyz[p] + t * (faces.xyz[q] - faces.xyz[p]),
                faces.xyz[p + 1] + t * (faces.xyz[q + 1] - faces.xyz[p + 1]),
                faces.xyz[p + 2] + t * (faces.xyz[q + 2] - faces.xyz[p + 2]));
        sink.add(RING_SELF_INTERSECTION, face, r, place, Double.NaN, Double.NaN);
    }
}

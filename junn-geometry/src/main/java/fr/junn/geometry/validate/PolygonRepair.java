package fr.junn.geometry.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * A face whose rings cross made anew in its plane, of the parts that the rings go round (JTS' GeometryFixer). Points that were
 * there keep their place to the bit; where rings cross there are new ones.
 */
final class PolygonRepair {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private PolygonRepair() {}

    static List<Draft.Face> rebuild(Draft draft, Draft.Face face) {
        int n = face.rings.stream().mapToInt(r -> r.length).sum();
        int[] points = new int[n];
        double[] xyz = new double[3 * n];
        double[] origin = draft.placeOf(face);
        int at = 0;
        for (int[] ring : face.rings) {
            for (int p : ring) {
                for (int k = 0; k < 3; k++) {
                    xyz[3 * at + k] = draft.points.get(p)[k] - origin[k];
                }
                points[at++] = p;
            }
        }
        int[] local = new int[n];
        Arrays.setAll(local, i -> i);
        PlaneFit plane = new PlaneFit();
        plane.fit(xyz, local, n);
        List<Draft.Face> made = new ArrayList<>();
        if (plane.isLine) {
            return made;
        }
        int axis = plane.axis();
        int u = (axis + 1) % 3;
        int v = (axis + 2) % 3;
        at = 0;
        LinearRing[] rings = new LinearRing[face.rings.size()];
        for (int r = 0; r < rings.length; r++) {
            int length = face.rings.get(r).length;
            Coordinate[] line = new Coordinate[length + 1];
            for (int i = 0; i <= length; i++) {
                int p = at + i % length;
                line[i] = new Coordinate(xyz[3 * p + u], xyz[3 * p + v], p);
            }
            at += length;
            rings[r] = FACTORY.createLinearRing(line);
        }
        LinearRing[] holes = Arrays.copyOfRange(rings, 1, rings.length);
        Geometry fixed = GeometryFixer.fix(FACTORY.createPolygon(rings[0], holes));
        boolean leftFirst = turn(rings[0].getCoordinates()) > 0;
        for (int g = 0; g < fixed.getNumGeometries(); g++) {
            if (fixed.getGeometryN(g) instanceof Polygon polygon && !polygon.isEmpty()) {
                Draft.Face part = new Draft.Face(face.label, face.source);
                add(draft, part, polygon.getExteriorRing(), leftFirst, xyz, points, plane, origin);
                for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                    add(draft, part, polygon.getInteriorRingN(h), !leftFirst, xyz, points, plane, origin);
                }
                made.add(part);
            }
        }
        return made;
    }

    private static double turn(Coordinate... ring) {
        double sum = 0;
        for (int i = 1; i < ring.length; i++) {
            sum += ring[i - 1].x * ring[i].y - ring[i].x * ring[i - 1].y;
        }
        return sum;
    }

    private static void add(
            Draft draft,
            Draft.Face part,
            LinearRing ring,
            boolean left,
            double[] xyz,
            int[] points,
            PlaneFit plane,
            double[] origin) {
        Coordinate[] line = ring.getCoordinates();
        int[] out = new int[line.length - 1];
        for (int i = 0; i < out.length; i++) {
            out[i] = point(draft, line[i], xyz, points, plane, origin);
        }
        part.rings.add(turn(line) > 0 == left ? out : Draft.reversed(out));
    }

    /** The point that was at a place, or a new one in the plane. */
    private static int point(Draft draft, Coordinate at, double[] xyz, int[] points, PlaneFit plane, double[] origin) {
        int axis = plane.axis();
        int u = (axis + 1) % 3;
        int v = (axis + 2) % 3;
        for (int i = 0; i < points.length; i++) {
            if (xyz[3 * i + u] == at.x && xyz[3 * i + v] == at.y) {
                return points[i];
            }
        }
        double[] place = new double[3];
        place[u] = origin[u] + at.x;
        place[v] = origin[v] + at.y;
        double height = plane.mean[axis]
                - ((at.x - plane.mean[u]) * plane.normal[u] + (at.y - plane.mean[v]) * plane.normal[v])
                        / plane.normal[axis];
        place[axis] = origin[axis] + height;
        draft.points.add(place);
        return draft.points.size() - 1;
    }
}

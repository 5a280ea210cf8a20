package fr.junn.geometry.jts;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.Positions;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.shape.Tin;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * Shapes to JTS geometries and back, for what JTS does: the plane.
 *
 * <p>Heights are kept as they are in both directions, coordinates bit by bit. JTS closes rings with a repeated corner, which
 * is added and dropped. Solids have no counterpart in JTS: their faces become a multi-polygon, whose parts overlap in the
 * plane and which JTS therefore calls invalid, and come back as a multi-surface. Labels and reference systems are not kept
 * by JTS; see {@link Geometry#getUserData()} for a place. M values are dropped.
 */
public final class Jts {
    private Jts() {}

    /** The JTS geometry of a shape, in packed coordinates. */
    public static Geometry of(Shape shape) {
        GeometryFactory factory = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);
        return convert(shape, factory);
    }

    private static Geometry convert(Shape shape, GeometryFactory factory) {
        if (shape instanceof Point p) {
            double[] values =
                    p.coordinateDimension() == 3 ? new double[] {p.x(), p.y(), p.z()} : new double[] {p.x(), p.y()};
            return factory.createPoint(sequence(values));
        }
        if (shape instanceof Positions positions) {
            return factory.createMultiPoint(
                    sequence(positions.coordinates().toArray(), positions.coordinateDimension()));
        }
        if (shape instanceof Curve curve) {
            return line(curve, factory);
        }
        if (shape instanceof MultiCurve curves) {
            LineString[] lines = new LineString[curves.count()];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = line(curves.curve(i), factory);
            }
            return factory.createMultiLineString(lines);
        }
        if (shape instanceof Faceted faceted) {
            Polygon[] polygons = new Polygon[faceted.faceCount()];
            for (int f = 0; f < polygons.length; f++) {
                polygons[f] = polygon(faceted, f, factory);
            }
            return faceted.kind().isAggregate() || faceted.kind().dimension() == 3 || polygons.length != 1
                    ? factory.createMultiPolygon(polygons)
                    : polygons[0];
        }
        if (shape instanceof Mesh mesh) {
            return triangles(mesh, factory);
        }
        if (shape instanceof Tin tin) {
            return triangles(tin.mesh(), factory);
        }
        if (shape instanceof TemplateInstance instance) {
            return convert(instance.realized(), factory);
        }
        List<Geometry> members = new ArrayList<>();
        for (Shape member : ((ShapeCollection) shape).members()) {
            members.add(convert(member, factory));
        }
        return factory.createGeometryCollection(members.toArray(new Geometry[0]));
    }

    private static CoordinateSequence sequence(double... values) {
        return sequence(values, values.length);
    }

    private static CoordinateSequence sequence(double[] values, int dimension) {
        return PackedCoordinateSequenceFactory.DOUBLE_FACTORY.create(values, dimension, 0);
    }

    private static LineString line(Curve curve, GeometryFactory factory) {
        int d = curve.coordinateDimension();
        double[] values = new double[curve.count() * d];
        for (int i = 0; i < curve.count(); i++) {
            values[i * d] = curve.x(i);
            values[i * d + 1] = curve.y(i);
            if (d == 3) {
                values[i * d + 2] = curve.z(i);
            }
        }
        return factory.createLineString(sequence(values, d));
    }

    private static Polygon polygon(Faceted shape, int face, GeometryFactory factory) {
        int first = shape.firstRing(face);
        LinearRing[] holes = new LinearRing[shape.firstRing(face + 1) - first - 1];
        for (int h = 0; h < holes.length; h++) {
            holes[h] = ring(shape, first + 1 + h, factory);
        }
        return factory.createPolygon(ring(shape, first, factory), holes);
    }

    private static LinearRing ring(Faceted shape, int ring, GeometryFactory factory) {
        int from = shape.firstCorner(ring);
        int n = shape.firstCorner(ring + 1) - from;
        int[] vertices = new int[n];
        for (int i = 0; i < n; i++) {
            vertices[i] = shape.vertex(from + i);
        }
        return ring(shape.coordinates(), factory, vertices);
    }

    /** A closed ring; one of fewer than three corners repeats its first, as JTS wants four positions. */
    private static LinearRing ring(Coordinates c, GeometryFactory factory, int... vertices) {
        int d = c.dimension();
        int n = Math.max(4, vertices.length + 1);
        double[] values = new double[n * d];
        for (int i = 0; i < n; i++) {
            int v = vertices[i < vertices.length ? i : 0];
            for (int a = 0; a < d; a++) {
                values[i * d + a] = c.ordinate(v, a);
            }
        }
        return factory.createLinearRing(sequence(values, d));
    }

    private static MultiPolygon triangles(Mesh mesh, GeometryFactory factory) {
        Polygon[] polygons = new Polygon[mesh.triangleCount()];
        for (int t = 0; t < polygons.length; t++) {
            polygons[t] = factory.createPolygon(
                    ring(mesh.coordinates(), factory, mesh.vertex(t, 0), mesh.vertex(t, 1), mesh.vertex(t, 2)));
        }
        return factory.createMultiPolygon(polygons);
    }

    /**
     * The shape of a JTS geometry. It has heights if any position has one that is a number; positions without then make it
     * fail, as a height must not be made up.
     *
     * @throws JunnException {@link GeometryMessage#NOT_FINITE} where an ordinate is NaN or infinite,
     *     {@link GeometryMessage#NOT_REPRESENTABLE} for an empty point
     */
    public static Shape toShape(Geometry geometry, CrsId crs) {
        return convert(geometry, crs, hasHeights(geometry) ? 3 : 2);
    }

    private static boolean hasHeights(Geometry geometry) {
        HeightFilter filter = new HeightFilter();
        geometry.apply(filter);
        return filter.found();
    }

    private static Shape convert(Geometry geometry, CrsId crs, int d) {
        if (geometry instanceof org.locationtech.jts.geom.Point point) {
            if (point.isEmpty()) {
                throw new JunnException(GeometryMessage.NOT_REPRESENTABLE, "an empty point", "a shape");
            }
            double[] v = values(point.getCoordinateSequence(), d);
            return d == 3 ? Point.of(crs, v[0], v[1], v[2]) : Point.of(crs, v[0], v[1]);
        }
        if (geometry instanceof LineString line) {
            return Curve.of(crs, Coordinates.of(d, values(line.getCoordinateSequence(), d)));
        }
        if (geometry instanceof Polygon || geometry instanceof MultiPolygon) {
            return faces(geometry, crs, d);
        }
        if (geometry instanceof MultiLineString) {
            return curves(geometry, crs, d);
        }
        if (geometry instanceof org.locationtech.jts.geom.MultiPoint) {
            double[] all = new double[geometry.getNumGeometries() * d];
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                Geometry point = geometry.getGeometryN(i);
                double[] v = values(((org.locationtech.jts.geom.Point) point).getCoordinateSequence(), d);
                System.arraycopy(v, 0, all, i * d, v.length);
            }
            return MultiPoint.of(crs, Coordinates.of(d, all));
        }
        List<Shape> members = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            members.add(convert(geometry.getGeometryN(i), crs, d));
        }
        return ShapeCollection.of(crs, members);
    }

    private static Shape curves(Geometry geometry, CrsId crs, int d) {
        int lines = geometry.getNumGeometries();
        int[] ends = new int[lines];
        double[] all = new double[geometry.getNumPoints() * d];
        int at = 0;
        int used = 0;
        for (int i = 0; i < lines; i++) {
            double[] v = values(((LineString) geometry.getGeometryN(i)).getCoordinateSequence(), d);
            if (v.length > 0) {
                System.arraycopy(v, 0, all, at, v.length);
                at += v.length;
                ends[used++] = at / d;
            }
        }
        return MultiCurve.of(crs, Coordinates.of(d, all), java.util.Arrays.copyOf(ends, used));
    }

    private static Shape faces(Geometry geometry, CrsId crs, int d) {
        FacetedBuilder builder = FacetedBuilder.of(crs, d);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            if (polygon.isEmpty()) {
                continue;
            }
            addRing(builder, polygon.getExteriorRing(), d);
            for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                addRing(builder, polygon.getInteriorRingN(h), d);
            }
            builder.endFace();
        }
        return geometry instanceof Polygon && builder.faceCount() == 1 ? builder.toSurface() : builder.toMultiSurface();
    }

    private static void addRing(FacetedBuilder builder, LineString ring, int d) {
        double[] v = values(ring.getCoordinateSequence(), d);
        for (int k = 0; k < v.length; k += d) {
            builder.corner(v[k], v[k + 1], d == 3 ? v[k + 2] : Double.NaN);
        }
        builder.endClosedRing();
    }

    private static double[] values(CoordinateSequence sequence, int d) {
        double[] values = new double[sequence.size() * d];
        for (int i = 0; i < sequence.size(); i++) {
            values[i * d] = sequence.getX(i);
            values[i * d + 1] = sequence.getY(i);
            if (d == 3) {
                values[i * d + 2] = sequence.getZ(i);
            }
        }
        return values;
    }
}

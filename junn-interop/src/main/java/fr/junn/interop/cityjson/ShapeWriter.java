package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.spatial.Geometry;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.TemplateInstance;
import java.io.IOException;
import java.util.Optional;

/** Writes boundaries, and what runs parallel to them. */
final class ShapeWriter {
    private ShapeWriter() {}

    /** Gives the number of the vertex at a position. */
    interface VertexNumber {
        int at(double x, double y, double z);
    }

    /** Writes what stands for a face. */
    interface FaceWriter {
        void face(int face) throws IOException;
    }

    /** The CityJSON type that holds a geometry. */
    static Optional<GeometryType> typeOf(Geometry geometry) {
        if (geometry.coordinateDimension() != 3) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (geometry.kind()) {
                    case POINT, MULTI_POINT -> GeometryType.MULTI_POINT;
                    case CURVE, MULTI_CURVE, COMPOSITE_CURVE -> GeometryType.MULTI_LINE_STRING;
                    case SURFACE, MULTI_SURFACE -> GeometryType.MULTI_SURFACE;
                    case COMPOSITE_SURFACE -> GeometryType.COMPOSITE_SURFACE;
                    case SOLID -> GeometryType.SOLID;
                    case MULTI_SOLID -> GeometryType.MULTI_SOLID;
                    case COMPOSITE_SOLID -> GeometryType.COMPOSITE_SOLID;
                    case TEMPLATE_INSTANCE -> GeometryType.GEOMETRY_INSTANCE;
                    default -> null;
                });
    }

    /** How many faces, lines or points a geometry has, to which surfaces may refer. */
    static int members(Geometry geometry) {
        if (geometry instanceof Faceted shape) {
            return shape.faceCount();
        } else if (geometry instanceof MultiCurve curves) {
            return curves.count();
        } else if (geometry instanceof MultiPoint points) {
            return points.coordinates().count();
        } else if (geometry instanceof TemplateInstance instance
                && instance.template().content() != null) {
            return members(instance.template().shape());
        }
        return 1;
    }

    static void boundaries(JsonGenerator out, GeometryType type, Geometry geometry, VertexNumber vertices)
            throws IOException {
        if (geometry instanceof Faceted shape) {
            faces(out, type, shape, face -> rings(out, shape, face, vertices));
            return;
        }
        out.writeStartArray();
        if (geometry instanceof Point p) {
            out.writeNumber(vertices.at(p.x(), p.y(), p.z()));
        } else if (geometry instanceof MultiPoint points) {
            Coordinates c = points.coordinates();
            for (int i = 0; i < c.count(); i++) {
                out.writeNumber(vertices.at(c.x(i), c.y(i), c.z(i)));
            }
        } else if (geometry instanceof Curve curve) {
            line(out, curve, vertices);
        } else if (geometry instanceof MultiCurve curves) {
            for (int i = 0; i < curves.count(); i++) {
                line(out, curves.curve(i), vertices);
            }
        }
        out.writeEndArray();
    }

    private static void line(JsonGenerator out, Curve curve, VertexNumber vertices) throws IOException {
        out.writeStartArray();
        for (int i = 0; i < curve.count(); i++) {
            out.writeNumber(vertices.at(curve.x(i), curve.y(i), curve.z(i)));
        }
        out.writeEndArray();
    }

    private static void rings(JsonGenerator out, Faceted shape, int face, VertexNumber vertices) throws IOException {
        Coordinates c = shape.coordinates();
        out.writeStartArray();
        for (int ring = shape.firstRing(face); ring < shape.firstRing(face + 1); ring++) {
            out.writeStartArray();
            for (int corner = shape.firstCorner(ring); corner < shape.firstCorner(ring + 1); corner++) {
                int v = shape.vertex(corner);
                out.writeNumber(vertices.at(c.x(v), c.y(v), c.z(v)));
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    /** Writes arrays nested as the faces of a shape are. */
    static void faces(JsonGenerator out, GeometryType type, Faceted shape, FaceWriter each) throws IOException {
        out.writeStartArray();
        if (type.depth == 3) {
            for (int face = 0; face < shape.faceCount(); face++) {
                each.face(face);
            }
        } else {
            for (int solid = 0; solid < shape.solidCount(); solid++) {
                if (type.depth == 5) {
                    out.writeStartArray();
                }
                for (int shell = shape.firstShell(solid); shell < shape.firstShell(solid + 1); shell++) {
                    out.writeStartArray();
                    for (int face = shape.firstFace(shell); face < shape.firstFace(shell + 1); face++) {
                        each.face(face);
                    }
                    out.writeEndArray();
                }
                if (type.depth == 5) {
                    out.writeEndArray();
                }
            }
        }
        out.writeEndArray();
    }
}

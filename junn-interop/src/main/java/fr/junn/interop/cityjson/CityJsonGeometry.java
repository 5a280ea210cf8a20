package fr.junn.interop.cityjson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.interop.json.JsonCursor;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Nested arrays of vertex numbers, as CityJSON writes surfaces and solids, and shapes. */
final class CityJsonGeometry {
    private CityJsonGeometry() {}

    /** Whether boundaries of this type are read. */
    static boolean isRead(String type) {
        return depth(type) > 0;
    }

    /** How deep arrays are nested around a ring. */
    private static int depth(String type) {
        return switch (type) {
            case "MultiSurface", "CompositeSurface" -> 1;
            case "Solid" -> 2;
            case "MultiSolid", "CompositeSolid" -> 3;
            default -> 0;
        };
    }

    /** The role of the geometry's property in CityGML. */
    static String role(String type) {
        return type.isEmpty() ? "" : Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    static void read(String type, JsonCursor cursor, CityJsonHeader header, FacetedBuilder faces) {
        faces.clear();
        nest(depth(type), cursor, header, faces);
    }

    private static void nest(int depth, JsonCursor cursor, CityJsonHeader header, FacetedBuilder faces) {
        cursor.requireArray();
        while (cursor.nextItem()) {
            cursor.requireArray();
            if (depth > 1) {
                nest(depth - 1, cursor, header, faces);
                if (depth == 2) {
                    faces.endShell();
                } else {
                    faces.endSolid();
                }
            } else {
                face(cursor, header, faces);
            }
        }
    }

    private static void face(JsonCursor cursor, CityJsonHeader header, FacetedBuilder faces) {
        while (cursor.nextItem()) {
            cursor.requireArray();
            while (cursor.nextItem()) {
                int vertex = cursor.indexValue(header.vertexCount());
                faces.corner(header.x(vertex), header.y(vertex), header.z(vertex));
            }
            faces.endRing();
        }
        faces.endFace();
    }

    static Geometry build(String type, FacetedBuilder faces) {
        return switch (type) {
            case "MultiSurface" -> faces.toMultiSurface();
            case "CompositeSurface" -> faces.toCompositeSurface();
            case "Solid" -> faces.toSolid();
            case "MultiSolid" -> faces.toMultiSolid();
            default -> faces.toCompositeSolid();
        };
    }

    /** The CityJSON type that holds a shape. */
    static Optional<String> typeOf(Geometry geometry) {
        if (!(geometry instanceof Faceted)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (geometry.kind()) {
                    case COMPOSITE_SURFACE -> "CompositeSurface";
                    case SOLID -> "Solid";
                    case MULTI_SOLID -> "MultiSolid";
                    case COMPOSITE_SOLID -> "CompositeSolid";
                    default -> "MultiSurface";
                });
    }

    /** Whether the type says all that the kind of the shape says. */
    static boolean isSame(GeometryKind kind, String type) {
        return kind != GeometryKind.SURFACE || !type.equals("MultiSurface");
    }

    static void write(JsonGenerator out, String type, Faceted shape, IntUnaryOperator vertexNumber) throws IOException {
        int depth = depth(type);
        out.writeStartArray();
        if (depth == 1) {
            faces(out, shape, 0, shape.faceCount(), vertexNumber);
        } else {
            for (int solid = 0; solid < shape.solidCount(); solid++) {
                if (depth == 3) {
                    out.writeStartArray();
                }
                for (int shell = shape.firstShell(solid); shell < shape.firstShell(solid + 1); shell++) {
                    out.writeStartArray();
                    faces(out, shape, shape.firstFace(shell), shape.firstFace(shell + 1), vertexNumber);
                    out.writeEndArray();
                }
                if (depth == 3) {
                    out.writeEndArray();
                }
            }
        }
        out.writeEndArray();
    }

    private static void faces(JsonGenerator out, Faceted shape, int from, int to, IntUnaryOperator vertexNumber)
            throws IOException {
        for (int face = from; face < to; face++) {
            out.writeStartArray();
            for (int ring = shape.firstRing(face); ring < shape.firstRing(face + 1); ring++) {
                out.writeStartArray();
                for (int corner = shape.firstCorner(ring); corner < shape.firstCorner(ring + 1); corner++) {
                    out.writeNumber(vertexNumber.applyAsInt(shape.vertex(corner)));
                }
                out.writeEndArray();
            }
            out.writeEndArray();
        }
    }
}

package fr.junn.interop.cityjson;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The geometries of CityJSON, and how deep the arrays of their boundaries are nested. */
enum GeometryType {
    MULTI_POINT("MultiPoint", 1, 'P'),
    MULTI_LINE_STRING("MultiLineString", 2, 'L'),
    MULTI_SURFACE("MultiSurface", 3, 'S'),
    COMPOSITE_SURFACE("CompositeSurface", 3, 'C'),
    SOLID("Solid", 4, 'B'),
    MULTI_SOLID("MultiSolid", 5, 'M'),
    COMPOSITE_SOLID("CompositeSolid", 5, 'D'),
    GEOMETRY_INSTANCE("GeometryInstance", 1, 'I');

    private static final Map<String, GeometryType> BY_NAME = new HashMap<>();

    static {
        for (GeometryType type : values()) {
            BY_NAME.put(type.text, type);
        }
    }

    final String text;
    final int depth;
    final char sign;

    /** The role of the geometry's property in CityGML. */
    final String role;

    GeometryType(String text, int depth, char sign) {
        this.text = text;
        this.depth = depth;
        this.sign = sign;
        this.role = sign == 'I' ? "implicitRepresentation" : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    static @Nullable GeometryType of(String text) {
        return BY_NAME.get(text);
    }
}

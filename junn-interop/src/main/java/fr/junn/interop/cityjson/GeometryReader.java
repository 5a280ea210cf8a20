package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.interop.cityjson.RawGeometry.Layer;
import fr.junn.interop.cityjson.RawGeometry.Layers;
import fr.junn.interop.cityjson.RawGeometry.Surface;
import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;
import java.util.Locale;
import java.util.Set;

/** Reads one geometry object to a {@link RawGeometry}, whatever the order of its members. */
final class GeometryReader {
    private static final Set<String> LODS_OF_2_0 = Set.of(
            "0", "1", "2", "3", "0.0", "0.1", "0.2", "0.3", "1.0", "1.1", "1.2", "1.3", "2.0", "2.1", "2.2", "2.3",
            "3.0", "3.1", "3.2", "3.3");

    private final Notes notes;

    GeometryReader(Notes notes) {
        this.notes = notes;
    }

    /** Reads the geometry that the current token begins. */
    void read(JsonCursor cursor, int vertices, RawGeometry raw) {
        raw.clear();
        cursor.requireObject();
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            switch (member) {
                case "type" -> {
                    raw.type = cursor.commonText();
                    raw.hasType = true;
                }
                case "lod" -> {
                    raw.lod = lod(cursor);
                    raw.hasLod = true;
                }
                case "boundaries" -> {
                    cursor.integers(raw.boundaries, vertices);
                    raw.hasBoundaries = true;
                }
                case "semantics" -> tolerant(cursor, raw, 0);
                case "material" -> tolerant(cursor, raw, 1);
                case "texture" -> tolerant(cursor, raw, 2);
                case "template" -> raw.template = cursor.indexValue(Integer.MAX_VALUE);
                case "transformationMatrix" -> raw.matrix = matrix(cursor);
                default -> {
                    notes.error(cursor, CityJsonMessage.UNKNOWN_MEMBER, member);
                    cursor.skip();
                }
            }
        }
    }

    /** What hangs at the geometry is left out where it is wrong; the geometry itself stays. */
    private void tolerant(JsonCursor cursor, RawGeometry raw, int what) {
        int outer = cursor.depth() - (cursor.current() == JsonKind.OBJECT ? 1 : 0);
        try {
            if (what == 0) {
                semantics(cursor, raw);
            } else {
                layers(cursor, what == 1 ? raw.materials : raw.textures, what == 1);
            }
        } catch (JunnException e) {
            if (what == 0) {
                raw.hasSemantics = false;
                raw.surfaces.clear();
            } else {
                (what == 1 ? raw.materials : raw.textures).removeLast();
            }
            notes.leave(cursor, outer, e);
        }
    }

    private String lod(JsonCursor cursor) {
        boolean number = cursor.current() != JsonKind.TEXT;
        String lod;
        if (number) {
            double value = cursor.doubleValue();
            lod = value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
        } else {
            lod = cursor.commonText();
        }
        boolean old = notes.version == CityJsonVersion.V1_0;
        boolean form = lod.length() == 1 && isDigit(lod, 0)
                || lod.length() == 3 && isDigit(lod, 0) && lod.charAt(1) == '.' && isDigit(lod, 2);
        boolean good = form && number == old;
        if (good && old) {
            good = Double.parseDouble(lod) <= 3.5;
        } else if (good && notes.version == CityJsonVersion.V2_0) {
            good = LODS_OF_2_0.contains(lod);
        }
        if (!good) {
            String expected = old ? "a number from 0 to 3.5" : "a text such as \"2\" or \"2.2\"";
            notes.error(cursor, CityJsonMessage.BAD_LOD, lod, expected);
        }
        return form ? lod : "";
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static double[] matrix(JsonCursor cursor) {
        double[] matrix = new double[16];
        cursor.requireArray();
        for (int i = 0; i < 16; i++) {
            cursor.next();
            matrix[i] = cursor.doubleValue();
        }
        cursor.expect(JsonKind.END_ARRAY);
        return matrix;
    }

    private void semantics(JsonCursor cursor, RawGeometry raw) {
        cursor.requireObject();
        boolean values = false;
        boolean surfaces = false;
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            if (member.equals("surfaces")) {
                surfaces = true;
                cursor.requireArray();
                while (cursor.nextItem()) {
                    raw.surfaces.add(surface(cursor));
                }
            } else if (member.equals("values")) {
                values = true;
                if (cursor.current() != JsonKind.NULL) {
                    cursor.integers(raw.semantics, Integer.MAX_VALUE);
                    raw.hasSemantics = true;
                }
            } else {
                notes.warning(cursor, CityJsonMessage.EXTRA_MEMBER, member);
                cursor.skip();
            }
        }
        if (!values || !surfaces) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, values ? "surfaces" : "values");
        }
    }

    private Surface surface(JsonCursor cursor) {
        Surface surface = new Surface();
        cursor.requireObject();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            if (name.equals("type")) {
                surface.type = cursor.commonText();
                boolean known = CityTypes.isSurface(surface.type, notes.version)
                        || surface.type.startsWith("+") && surface.type.length() > 1;
                if (!known) {
                    notes.error(cursor, CityJsonMessage.UNKNOWN_SURFACE, surface.type, notes.version.text());
                }
            } else if (name.equals("id") && cursor.current() == JsonKind.TEXT) {
                surface.id = cursor.textValue();
            } else if (name.equals("parent")) {
                surface.parent = cursor.indexValue(Integer.MAX_VALUE);
            } else if (name.equals("children")) {
                cursor.requireArray();
                while (cursor.nextItem()) {
                    surface.children.add(cursor.indexValue(Integer.MAX_VALUE));
                }
            } else {
                surface.names.add(name);
                surface.values.add(AttributeReader.read(cursor, notes));
            }
        }
        if (surface.type.isEmpty()) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, "type");
            surface.type = "+Unknown";
        }
        return surface;
    }

    private void layers(JsonCursor cursor, Layers layers, boolean material) {
        cursor.requireObject();
        for (String theme = cursor.nextMember(); theme != null; theme = cursor.nextMember()) {
            Layer layer = layers.add(theme);
            cursor.requireObject();
            boolean any = false;
            for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
                any = true;
                if (member.equals("values")) {
                    if (cursor.current() != JsonKind.NULL) {
                        cursor.integers(layer.values, Integer.MAX_VALUE);
                        layer.hasValues = true;
                    }
                } else if (material && member.equals("value")) {
                    layer.whole = cursor.current() == JsonKind.NULL ? -1 : cursor.indexValue(Integer.MAX_VALUE);
                } else {
                    notes.warning(cursor, CityJsonMessage.EXTRA_MEMBER, member);
                    cursor.skip();
                }
            }
            if (!any && material) {
                notes.error(cursor, CityJsonMessage.MISSING_MEMBER, "values");
            }
        }
    }
}

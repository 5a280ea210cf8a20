package fr.junn.interop.cityjson;

import fr.junn.core.error.Location;
import fr.junn.core.feature.BoundariesBuilder;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.MultiSolid;
import fr.junn.geometry.shape.MultiSurface;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.Solid;
import fr.junn.interop.cityjson.RawGeometry.Surface;
import fr.junn.interop.json.JsonCursor;
import java.util.Arrays;
import java.util.List;

/** Makes rows of thematic surfaces out of the semantics of a geometry. */
final class SurfaceAssembler {
    private static final int[] NONE = {};
    private static final int UNKNOWN = -1;

    private final Notes notes;
    private final Nesting nesting;
    private final TypeCache types = new TypeCache();
    private final Ints values = new Ints();

    SurfaceAssembler(Notes notes, Nesting nesting) {
        this.notes = notes;
        this.nesting = nesting;
    }

    /**
     * Adds a row for each surface.
     *
     * @return for each face of the shape its row, or −1; none where the geometry has no surfaces
     */
    int[] assemble(
            JsonCursor cursor,
            RawGeometry raw,
            GeometryType type,
            FeatureType owner,
            BoundariesBuilder rows,
            int geometry) {
        if (raw.surfaces.isEmpty() && !raw.hasSemantics) {
            return NONE;
        }
        int surfaces = raw.surfaces.size();
        int faces = 0;
        for (int i = 0; i < nesting.faces.size(); i++) {
            faces += nesting.faces.get(i) == Nesting.LEFT_OUT ? 0 : 1;
        }
        int[] surfaceOf = new int[faces];
        Arrays.fill(surfaceOf, UNKNOWN);
        if (raw.hasSemantics) {
            values(cursor, raw, type, surfaces, surfaceOf);
        }
        int[] rowOf = rows(cursor, raw.surfaces, owner, rows, geometry, surfaceOf);
        for (int f = 0; f < faces; f++) {
            surfaceOf[f] = surfaceOf[f] < 0 ? Faceted.NO_LABEL : rowOf[surfaceOf[f]];
        }
        return surfaceOf;
    }

    Shape label(Shape shape, int[] rows) {
        if (shape instanceof Solid solid) {
            return solid.withLabels(rows);
        }
        if (shape instanceof MultiSolid solids) {
            return solids.withLabels(rows);
        }
        return shape instanceof MultiSurface surfaces ? surfaces.withLabels(rows) : shape;
    }

    private void values(JsonCursor cursor, RawGeometry raw, GeometryType type, int surfaces, int[] surfaceOf) {
        int top = type.depth < 4 ? Nesting.FACE : type.depth - 2;
        int wrong = nesting.align(raw.semantics, top, Nesting.FACE, values);
        if (wrong >= 0) {
            Location at = at(cursor, ".semantics.values" + raw.semantics.path(wrong));
            notes.error(at, CityJsonMessage.VALUES_DO_NOT_FIT, "semantics", "values " + raw.semantics.path(wrong));
        }
        for (int i = 0; i < values.size(); i++) {
            int face = nesting.faces.get(i);
            int surface = values.get(i);
            if (surface >= surfaces) {
                notes.error(
                        at(cursor, ".semantics.values"), CityJsonMessage.INDEX_BEYOND, surface, "surfaces", surfaces);
            } else if (face != Nesting.LEFT_OUT) {
                surfaceOf[face] = surface;
            }
        }
    }

    /** Adds rows, those that lie in others behind them; the row of each surface. */
    private int[] rows(
            JsonCursor cursor,
            List<Surface> surfaces,
            FeatureType owner,
            BoundariesBuilder rows,
            int geometry,
            int[] surfaceOf) {
        int n = surfaces.size();
        int[] parents = parents(cursor, surfaces);
        int[][] faces = faces(n, surfaceOf);
        int[] rowOf = new int[n];
        Arrays.fill(rowOf, UNKNOWN);
        int base = rows.size();
        for (int placed = 0; placed < n; ) {
            int before = placed;
            for (int s = 0; s < n; s++) {
                boolean ready = rowOf[s] < 0 && (parents[s] < 0 || rowOf[parents[s]] >= 0);
                if (ready) {
                    rowOf[s] = base + placed++;
                    row(surfaces.get(s), owner, rows, parents[s] < 0 ? UNKNOWN : rowOf[parents[s]]);
                    rows.faces(geometry, faces[s]);
                }
            }
            if (placed == before) {
                for (int s = 0; s < n; s++) {
                    if (rowOf[s] < 0) {
                        notes.error(at(cursor, ".semantics.surfaces[" + s + "]"), CityJsonMessage.CYCLIC_SURFACES, s);
                        parents[s] = UNKNOWN;
                        break;
                    }
                }
            }
        }
        return rowOf;
    }

    private static int[][] faces(int surfaces, int[] surfaceOf) {
        int[] counts = new int[surfaces];
        for (int surface : surfaceOf) {
            if (surface >= 0) {
                counts[surface]++;
            }
        }
        int[][] faces = new int[surfaces][];
        for (int s = 0; s < surfaces; s++) {
            faces[s] = new int[counts[s]];
        }
        for (int f = surfaceOf.length - 1; f >= 0; f--) {
            if (surfaceOf[f] >= 0) {
                faces[surfaceOf[f]][--counts[surfaceOf[f]]] = f;
            }
        }
        return faces;
    }

    private int[] parents(JsonCursor cursor, List<Surface> surfaces) {
        int n = surfaces.size();
        int[] parents = new int[n];
        for (int s = 0; s < n; s++) {
            parents[s] = surfaces.get(s).parent;
            if (parents[s] >= n) {
                Location at = at(cursor, ".semantics.surfaces[" + s + "].parent");
                notes.error(at, CityJsonMessage.INDEX_BEYOND, parents[s], "surfaces", n);
                parents[s] = UNKNOWN;
            }
        }
        for (int s = 0; s < n; s++) {
            Ints children = surfaces.get(s).children;
            for (int c = 0; c < children.size(); c++) {
                int child = children.get(c);
                if (child >= n) {
                    Location at = at(cursor, ".semantics.surfaces[" + s + "].children[" + c + "]");
                    notes.error(at, CityJsonMessage.INDEX_BEYOND, child, "surfaces", n);
                } else if (parents[child] < 0) {
                    parents[child] = s;
                }
            }
        }
        return parents;
    }

    private void row(Surface surface, FeatureType owner, BoundariesBuilder rows, int parent) {
        FeatureType type = types.surface(surface.type, owner);
        rows.add(type, surface.id);
        if (parent >= 0) {
            rows.in(parent);
        }
        for (int i = 0; i < surface.names.size(); i++) {
            String name = surface.names.get(i);
            Value value = surface.values.get(i);
            if (!name.isEmpty()) {
                TypeCache.Name known = types.name(type, name);
                QualifiedName qualified = known.name();
                rows.attribute(new Attribute(qualified, known.fit(value), false));
            }
        }
    }

    private static Location at(JsonCursor cursor, String below) {
        return cursor.location().withPath(cursor.path() + below);
    }
}

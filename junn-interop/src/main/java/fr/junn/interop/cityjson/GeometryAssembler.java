package fr.junn.interop.cityjson;

import fr.junn.core.error.JunnException;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.shape.Transform;
import fr.junn.interop.json.IntegerTree;
import fr.junn.interop.json.JsonCursor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes shapes of geometries as they stand in a document, with their thematic surfaces and looks. */
final class GeometryAssembler {
    private final CrsId crs;
    private final Notes notes;
    private final Nesting nesting = new Nesting();
    private final SurfaceAssembler surfaces;
    private final LayerAssembler layers;
    private final FacetedBuilder faces;
    private final VertexMap numbers = new VertexMap();
    private double[] positions = new double[48];

    GeometryAssembler(CrsId crs, Notes notes) {
        this.crs = crs;
        this.notes = notes;
        this.surfaces = new SurfaceAssembler(notes, nesting);
        this.layers = new LayerAssembler(notes, nesting);
        this.faces = FacetedBuilder.of(crs, 3);
    }

    /**
     * Adds a geometry to the parts of its object, where it can be made.
     *
     * @param cursor stands at its end
     */
    void assemble(JsonCursor cursor, RawGeometry raw, Resources resources, FeatureType owner, ObjectParts parts) {
        GeometryType type = GeometryType.of(raw.type);
        if (type == null || !raw.hasBoundaries) {
            if (raw.hasType && type == null) {
                notes.error(cursor, CityJsonMessage.UNKNOWN_GEOMETRY, raw.type);
            } else {
                notes.error(cursor, CityJsonMessage.MISSING_MEMBER, raw.hasType ? "boundaries" : "type");
            }
            return;
        }
        if (type == GeometryType.GEOMETRY_INSTANCE) {
            instance(cursor, raw, resources, parts);
            return;
        }
        if (!raw.hasLod) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, "lod");
        }
        Shape shape = shape(cursor, raw, type, resources.vertices);
        if (shape == null) {
            return;
        }
        parts.unshare();
        int geometry = parts.geometryCount();
        int[] rows = surfaces.assemble(cursor, raw, type, owner, parts.boundaries(), geometry);
        if (rows.length > 0) {
            shape = surfaces.label(shape, rows);
        }
        layers.assemble(cursor, raw, type, resources, geometry, parts);
        parts.add(new GeometrySlot(raw.lod, type.role), shape);
    }

    /** Adds the place of an address. */
    void assemblePlace(JsonCursor cursor, RawGeometry raw, Resources resources, String role, ObjectParts parts) {
        GeometryType type = GeometryType.of(raw.type);
        if (type != GeometryType.MULTI_POINT || !raw.hasBoundaries || !raw.hasLod) {
            String missing = raw.hasBoundaries ? "lod" : "boundaries";
            notes.error(
                    cursor, CityJsonMessage.MISSING_MEMBER, type == GeometryType.MULTI_POINT ? missing : "MultiPoint");
        }
        if (type == GeometryType.MULTI_POINT && raw.hasBoundaries) {
            Shape shape = shape(cursor, raw, type, resources.vertices);
            if (shape != null) {
                parts.unshare();
                parts.add(new GeometrySlot(raw.lod, role), shape);
            }
        }
    }

    private void instance(JsonCursor cursor, RawGeometry raw, Resources resources, ObjectParts parts) {
        if (raw.template < 0 || raw.matrix == null) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, raw.template < 0 ? "template" : "transformationMatrix");
            return;
        }
        if (raw.template >= resources.templates.size()) {
            notes.error(cursor, CityJsonMessage.INDEX_BEYOND, raw.template, "templates", resources.templates.size());
            return;
        }
        if (raw.boundaries.size() != 1 || raw.boundaries.get(0) < 0) {
            notes.error(cursor, CityJsonMessage.WRONG_DEPTH, raw.boundaries.size(), "one vertex");
            return;
        }
        Resources.Placed placed = resources.templates.get(raw.template);
        int v = raw.boundaries.get(0);
        Vertices at = resources.vertices;
        Point reference = Point.of(crs, at.x(v), at.y(v), at.z(v));
        Transform transform;
        try {
            transform = Transform.ofRowMajor(raw.matrix);
        } catch (JunnException e) {
            notes.error(cursor, CityJsonMessage.BAD_MATRIX, Arrays.toString(raw.matrix));
            return;
        }
        GeometrySlot slot = new GeometrySlot(placed.lod(), GeometryType.GEOMETRY_INSTANCE.role);
        parts.addInstance(slot, TemplateInstance.of(placed.template(), transform, reference), placed);
    }

    private @Nullable Shape shape(JsonCursor cursor, RawGeometry raw, GeometryType type, Vertices vertices) {
        nesting.clear();
        try {
            return switch (type) {
                case MULTI_POINT -> points(cursor, raw.boundaries, vertices);
                case MULTI_LINE_STRING -> lines(cursor, raw.boundaries, vertices);
                default -> faces(cursor, raw.boundaries, type, vertices);
            };
        } catch (JunnException e) {
            faces.clear();
            throw e;
        }
    }

    private @Nullable Shape points(JsonCursor cursor, IntegerTree tree, Vertices vertices) {
        reserve(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            if (tree.get(i) < 0) {
                return wrongDepth(cursor, tree, i, 1);
            }
            put(i, tree.get(i), vertices);
            nesting.end(Nesting.FACE, i + 1);
            nesting.faces.add(i);
        }
        return MultiPoint.of(crs, coordinates(tree.size()));
    }

    private @Nullable Shape lines(JsonCursor cursor, IntegerTree tree, Vertices vertices) {
        reserve(tree.size());
        Ints ends = new Ints();
        int n = 0;
        int level = 1;
        for (int i = 0; i < tree.size(); i++) {
            int item = tree.get(i);
            if (item == IntegerTree.OPEN && level == 1) {
                level = 2;
            } else if (item == IntegerTree.CLOSE) {
                level = 1;
                nesting.end(Nesting.FACE, n);
                if (n - ends.last() < 2) {
                    notes.error(cursor, CityJsonMessage.EMPTY_PART, "line");
                    nesting.faces.add(Nesting.LEFT_OUT);
                    n = ends.last();
                } else {
                    nesting.faces.add(ends.size());
                    ends.add(n);
                }
            } else if (item >= 0 && level == 2) {
                put(n++, item, vertices);
            } else {
                return wrongDepth(cursor, tree, i, 2);
            }
        }
        return MultiCurve.of(crs, coordinates(n), ends.toArray());
    }

    private @Nullable Shape faces(JsonCursor cursor, IntegerTree tree, GeometryType type, Vertices vertices) {
        faces.clear();
        numbers.clear();
        int depth = type.depth;
        int level = 1;
        int corners = 0;
        int[] open = new int[4]; // members of the shape since the last end: corners, rings, faces, shells
        int rings = 0;
        for (int i = 0; i < tree.size(); i++) {
            int item = tree.get(i);
            if (item >= 0) {
                if (level != depth) {
                    return wrongDepth(cursor, tree, i, depth);
                }
                int vertex = numbers.get(item);
                if (vertex < 0) {
                    vertex = faces.vertex(vertices.x(item), vertices.y(item), vertices.z(item));
                    numbers.put(item, vertex);
                }
                faces.corner(vertex);
                corners++;
                open[Nesting.RING]++;
            } else if (item == IntegerTree.OPEN && level < depth) {
                level++;
            } else if (item == IntegerTree.CLOSE) {
                int part = depth - level;
                level--;
                int after = part == Nesting.RING ? corners : nesting.count(part - 1);
                nesting.end(part, after);
                boolean empty = open[part] == 0;
                if (part == Nesting.RING) {
                    nesting.rings.add(empty ? Nesting.LEFT_OUT : rings++);
                } else if (part == Nesting.FACE) {
                    nesting.faces.add(empty ? Nesting.LEFT_OUT : faces.faceCount());
                }
                if (empty) {
                    empty(cursor, PARTS[part]);
                } else {
                    end(part);
                    if (part < Nesting.SOLID) {
                        open[part + 1]++;
                    }
                }
                open[part] = 0;
            } else {
                return wrongDepth(cursor, tree, i, depth);
            }
        }
        return switch (type) {
            case MULTI_SURFACE -> faces.toMultiSurface();
            case COMPOSITE_SURFACE -> faces.toCompositeSurface();
            case SOLID -> faces.toSolid();
            case MULTI_SOLID -> faces.toMultiSolid();
            default -> faces.toCompositeSolid();
        };
    }

    /** Empty arrays are forbidden from 2.0 on. */
    private void empty(JsonCursor cursor, String part) {
        if (notes.version == CityJsonVersion.V2_0) {
            notes.error(cursor, CityJsonMessage.EMPTY_PART, part);
        } else {
            notes.warning(cursor, CityJsonMessage.EMPTY_PART, part);
        }
    }

    private static final String[] PARTS = {"ring", "face", "shell", "solid"};

    private void end(int part) {
        switch (part) {
            case Nesting.RING -> faces.endRing();
            case Nesting.FACE -> faces.endFace();
            case Nesting.SHELL -> faces.endShell();
            default -> faces.endSolid();
        }
    }

    private @Nullable Shape wrongDepth(JsonCursor cursor, IntegerTree tree, int item, int depth) {
        faces.clear();
        String path = cursor.path() + ".boundaries" + tree.path(item);
        int found = path.length() - path.replace("[", "").length();
        notes.error(cursor.location().withPath(path), CityJsonMessage.WRONG_DEPTH, found, depth);
        return null;
    }

    private void reserve(int count) {
        if (3 * count > positions.length) {
            positions = new double[3 * count];
        }
    }

    private void put(int i, int vertex, Vertices vertices) {
        positions[3 * i] = vertices.x(vertex);
        positions[3 * i + 1] = vertices.y(vertex);
        positions[3 * i + 2] = vertices.z(vertex);
    }

    private Coordinates coordinates(int count) {
        return Coordinates.of(3, Arrays.copyOf(positions, 3 * count));
    }
}

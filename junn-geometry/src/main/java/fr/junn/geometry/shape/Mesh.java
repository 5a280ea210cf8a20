package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;
import org.jspecify.annotations.Nullable;

/**
 * Triangles over numbered vertices, in any arrangement: for display and computation. Corners of a triangle run
 * anticlockwise as seen from its front.
 *
 * <p>12 or 24 bytes per vertex, 3 to 12 per triangle, and as many as its label needs. Vertices need not be used, and may
 * coincide; see {@link #welded()}.
 */
public final class Mesh extends Shape {
    private final Coordinates coordinates;
    private final Object corners;
    private final @Nullable Object labels;

    private Mesh(CrsId crs, Coordinates coordinates, Object corners, @Nullable Object labels) {
        super(crs);
        this.coordinates = coordinates;
        this.corners = corners;
        this.labels = labels;
    }

    /**
     * The mesh of these vertices and triangles.
     *
     * @param triangles three vertex numbers for each triangle
     * @throws JunnException {@link GeometryMessage#BAD_INDEX} where a number is not that of a vertex,
     *     {@link GeometryMessage#BAD_LENGTH} where they are not in threes
     */
    public static Mesh of(CrsId crs, Coordinates vertices, int... triangles) {
        if (triangles.length % 3 != 0) {
            throw new JunnException(GeometryMessage.BAD_LENGTH, "triangles", triangles.length, 3);
        }
        int n = vertices.count();
        for (int i = 0; i < triangles.length; i++) {
            if (triangles[i] < 0 || triangles[i] >= n) {
                throw new JunnException(GeometryMessage.BAD_INDEX, "triangle", i / 3, triangles[i], n - 1);
            }
        }
        return new Mesh(crs, vertices, Narrow.pack(triangles, triangles.length), null);
    }

    /** The same mesh with labels: one per triangle, {@link Faceted#NO_LABEL} for none. */
    public Mesh withLabels(int... newLabels) {
        int count = FacetedBuilder.requireLabels(newLabels, triangleCount());
        return new Mesh(crs(), coordinates, corners, FacetedBuilder.packLabels(newLabels, count));
    }

    /** The same triangles with one vertex for each position, numbered in the order of their first use; unused ones go. */
    public Mesh welded() {
        VertexTable table = new VertexTable(coordinates.dimension());
        int[] t = triangles();
        for (int i = 0; i < t.length; i++) {
            t[i] = table.add(coordinates.x(t[i]), coordinates.y(t[i]), coordinates.z(t[i]));
        }
        return new Mesh(crs(), table.coordinates(), Narrow.pack(t, t.length), labels);
    }

    /** The positions of the vertices. */
    public Coordinates coordinates() {
        return coordinates;
    }

    /** The number of vertices. */
    public int vertexCount() {
        return coordinates.count();
    }

    /** The number of triangles. */
    public int triangleCount() {
        return Narrow.length(corners) / 3;
    }

    /** The vertex at corner 0, 1 or 2 of a triangle. */
    public int vertex(int triangle, int corner) {
        return Narrow.at(corners, 3 * triangle + corner);
    }

    /** The vertices of all triangles, three for each; the caller's own copy. */
    public int[] triangles() {
        return Narrow.unpack(corners);
    }

    /** The label of a triangle. */
    public int label(int triangle) {
        return labels == null ? Faceted.NO_LABEL : Narrow.at(labels, triangle) - 1;
    }

    /** Whether a triangle has a label. */
    public boolean hasLabels() {
        return labels != null;
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.MESH;
    }

    @Override
    public int coordinateDimension() {
        return coordinates.dimension();
    }

    @Override
    public boolean isEmpty() {
        return coordinates.count() == 0;
    }

    @Override
    public Envelope envelope() {
        return coordinates.envelope(0, coordinates.count());
    }

    @Override
    public Mesh withCrs(CrsId newCrs) {
        return new Mesh(newCrs, coordinates, corners, labels);
    }

    @Override
    public Mesh transformed(Transform transform) {
        Object turned = corners;
        if (transform.determinant() < 0) {
            int[] t = triangles();
            for (int i = 0; i < t.length; i += 3) {
                int second = t[i + 1];
                t[i + 1] = t[i + 2];
                t[i + 2] = second;
            }
            turned = Narrow.pack(t, t.length);
        }
        return new Mesh(crs(), transform.apply(coordinates), turned, labels);
    }

    @Override
    public Mesh mapped(CrsId newCrs, PositionMap map) {
        return new Mesh(newCrs, map.apply(coordinates), corners, labels);
    }

    @Override
    void putContent(Hasher hasher) {
        coordinates.put(hasher, 0, coordinates.count());
        hasher.putInts(triangles());
        hasher.putBoolean(labels != null);
        if (labels != null) {
            hasher.putInts(Narrow.unpack(labels));
        }
    }

    @Override
    boolean matches(Shape other, double tolerance) {
        Mesh that = (Mesh) other;
        return Narrow.same(corners, that.corners)
                && Narrow.same(labels, that.labels)
                && coordinates.near(0, that.coordinates, 0, vertexCount(), that.vertexCount(), tolerance);
    }

    @Override
    int summary() {
        return isEmpty() ? 0 : 31 * vertexCount() + triangleCount();
    }

    @Override
    public String toString() {
        return super.toString() + ", " + triangleCount() + " triangles";
    }
}

package fr.junn.geometry.support;

import fr.junn.core.error.JunnException;
import fr.junn.core.field.Support;
import fr.junn.core.field.SupportKind;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.Positions;
import fr.junn.geometry.shape.Shape;

/**
 * The vertices or triangles of a mesh, or the points of a cloud, as locations of field values: location i is vertex,
 * triangle or point i. A view of the shape; immutable. Its hash is that of the shape and of what of it the locations are.
 */
public final class ShapeSupport implements Support {
    private final SupportKind kind;
    private final Shape shape;
    private final Coordinates coordinates;
    private final int size;

    private ShapeSupport(SupportKind kind, Shape shape, Coordinates coordinates, int size) {
        this.kind = kind;
        this.shape = shape;
        this.coordinates = coordinates;
        this.size = size;
    }

    /** The vertices of a mesh. */
    public static ShapeSupport vertices(Mesh mesh) {
        return new ShapeSupport(SupportKind.MESH_NODES, mesh, mesh.coordinates(), mesh.vertexCount());
    }

    /** The triangles of a mesh, each located at its centroid. */
    public static ShapeSupport triangles(Mesh mesh) {
        return new ShapeSupport(SupportKind.MESH_FACES, mesh, mesh.coordinates(), mesh.triangleCount());
    }

    /** Points. */
    public static ShapeSupport points(Positions points) {
        return new ShapeSupport(SupportKind.POINTS, points, points.coordinates(), points.count());
    }

    /** What the locations belong to. */
    public Shape shape() {
        return shape;
    }

    @Override
    public SupportKind kind() {
        return kind;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public CrsId crs() {
        return shape.crs();
    }

    @Override
    public Envelope envelope() {
        return shape.envelope();
    }

    @Override
    public ContentHash contentHash() {
        return Hasher.of("shape-support/1")
                .putText(kind.name())
                .putHash(shape.contentHash())
                .hash();
    }

    @Override
    public void locate(long location, double[] into) {
        if (location < 0 || location >= size) {
            throw new JunnException(GeometryMessage.BAD_INDEX, "location of", kind, location, size - 1);
        }
        int i = (int) location;
        if (kind == SupportKind.MESH_FACES) {
            Mesh mesh = (Mesh) shape;
            int a = mesh.vertex(i, 0);
            int b = mesh.vertex(i, 1);
            int c = mesh.vertex(i, 2);
            into[0] = (coordinates.x(a) + coordinates.x(b) + coordinates.x(c)) / 3;
            into[1] = (coordinates.y(a) + coordinates.y(b) + coordinates.y(c)) / 3;
            into[2] = (coordinates.z(a) + coordinates.z(b) + coordinates.z(c)) / 3;
            return;
        }
        into[0] = coordinates.x(i);
        into[1] = coordinates.y(i);
        into[2] = coordinates.z(i);
    }
}

package fr.junn.geometry.mesh;

import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.triangulate.PolygonTriangulator;
import java.util.Arrays;

/**
 * The faces of a shape cut into triangles. Each side of each ring is a side of exactly one triangle of its face, so that
 * what was watertight stays so; triangles may therefore have no area. Faces need not be plane: each is cut as it is seen
 * along its mean normal. Triangles are in the order of the faces and have their labels.
 *
 * <p>Nothing is refused: a face of fewer than three corners has no triangles, a face that crosses itself gets those that
 * cutting ears can give. Immutable.
 */
public final class FaceTriangulation {
    private static final int[] ONE_TRIANGLE = {0, 1, 2};
    /** After how many faces progress is reported; a power of two. */
    private static final int STEP = 1024;

    private final Mesh mesh;
    private final int[] firstTriangles;

    private FaceTriangulation(Mesh mesh, int[] firstTriangles) {
        this.mesh = mesh;
        this.firstTriangles = firstTriangles;
    }

    /** Cuts the faces of a shape. */
    public static FaceTriangulation of(Faceted shape) {
        return of(shape, Progress.none(), Cancellation.none());
    }

    /** Cuts the faces of a shape. */
    public static FaceTriangulation of(Faceted shape, Progress progress, Cancellation cancellation) {
        try (Progress.Task task = progress.start(GeometryMessage.CUTTING_FACES, shape.faceCount(), "faces")) {
            return cut(shape, task, cancellation);
        }
    }

    private static FaceTriangulation cut(Faceted shape, Progress.Task task, Cancellation cancellation) {
        PolygonTriangulator triangulator = PolygonTriangulator.conforming().cancelledBy(cancellation);
        int faces = shape.faceCount();
        int[] firsts = new int[faces + 1];
        int[] triangles = new int[3 * (shape.cornerCount() + 2 * shape.ringCount())];
        int[] labels = new int[triangles.length / 3];
        int out = 0;
        for (int f = 0; f < faces; f++) {
            if ((f & STEP - 1) == STEP - 1) {
                cancellation.check("cutting faces");
                task.advance(STEP);
            }
            int[] corners = cut(shape, f, triangulator);
            int base = shape.firstCorner(shape.firstRing(f));
            if (out + corners.length > triangles.length) {
                triangles = Arrays.copyOf(triangles, 2 * triangles.length + corners.length);
                labels = Arrays.copyOf(labels, triangles.length / 3);
            }
            Arrays.fill(labels, out / 3, (out + corners.length) / 3, shape.label(f));
            for (int corner : corners) {
                triangles[out++] = shape.vertex(base + corner);
            }
            firsts[f + 1] = out / 3;
        }
        task.advance(faces % STEP);
        Mesh mesh = Mesh.of(shape.crs(), shape.coordinates(), Arrays.copyOf(triangles, out));
        return new FaceTriangulation(
                shape.hasLabels() ? mesh.withLabels(Arrays.copyOf(labels, out / 3)) : mesh, firsts);
    }

    /** The triangles of a face, three corners each, counted from its first. */
    private static int[] cut(Faceted shape, int face, PolygonTriangulator triangulator) {
        int firstRing = shape.firstRing(face);
        int rings = shape.firstRing(face + 1) - firstRing;
        int first = shape.firstCorner(firstRing);
        int n = shape.firstCorner(firstRing + rings) - first;
        if (n == 3 && rings == 1) {
            return ONE_TRIANGLE;
        }
        int[] starts = new int[rings + 1];
        for (int r = 0; r <= rings; r++) {
            starts[r] = shape.firstCorner(firstRing + r) - first;
        }
        Coordinates c = shape.coordinates();
        double[] xyz = new double[3 * n];
        int origin = shape.vertex(first);
        for (int i = 0, k = 0; i < n; i++) {
            int v = shape.vertex(first + i);
            xyz[k++] = c.x(v) - c.x(origin);
            xyz[k++] = c.y(v) - c.y(origin);
            xyz[k++] = c.dimension() == 3 ? c.z(v) - c.z(origin) : 0;
        }
        return triangulator.triangulate(xyz, 3, starts);
    }

    /** The triangles of all faces. The vertices are those of the shape, with their numbers. */
    public Mesh mesh() {
        return mesh;
    }

    /** The first triangle of a face; that of the face after the last is the number of triangles. */
    public int firstTriangle(int face) {
        return firstTriangles[face];
    }
}

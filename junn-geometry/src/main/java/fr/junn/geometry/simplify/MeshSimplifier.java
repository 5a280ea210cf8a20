package fr.junn.geometry.simplify;

import fr.junn.core.error.JunnException;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes a mesh of fewer triangles that is nowhere far from the original. Immutable; safe for use by several threads.
 *
 * <pre>{@code
 * SimplifiedMesh coarse = MeshSimplifier.within(0.25).to(100_000).simplify(terrain);
 * coarse.error();   // ≤ 0.25, and true
 * }</pre>
 *
 * <p>Vertices are taken away one at a time, in the order of their quadric error, and never moved: what is left has the
 * coordinates it had. These stay: vertices on a border (of the mesh, or between triangles of different labels), where
 * more than two triangles meet at an edge, where the surface pinches, and those named by {@link #locking}. So borders and
 * semantic edges are as before, corner for corner.
 *
 * <p><b>The bound.</b> Each removal is a one-to-one map between the triangles before and after, whose greatest displacement
 * is computed exactly; the bound of a triangle is the sum over the removals that led to it. It holds in both directions and
 * is not an estimate. It is not sharp: the true distance is as a rule a third to a fifth of it.
 *
 * <p>Vertices that coincide without being the same are borders: weld the mesh first. A mesh in two dimensions is taken at
 * height 0. The result does not depend on anything but the input. Some 150 bytes per vertex of working memory; about a
 * microsecond per triangle.
 *
 * <p>Sources: Garland and Heckbert, <i>Surface simplification using quadric error metrics</i>, SIGGRAPH 1997, for the
 * order; Cohen, Manocha, Olano, <i>Simplifying polygonal models using successive mappings</i>, IEEE Visualization 1997, for
 * the bound.
 */
public final class MeshSimplifier {
    private final double allowed;
    private final int target;
    private final BitSet locked;

    private MeshSimplifier(double allowed, int target, BitSet locked) {
        this.allowed = allowed;
        this.target = target;
        this.locked = locked;
    }

    /**
     * Simplifies as far as the error stays within a bound.
     *
     * @param error in the unit of the coordinates, 0 or more; with 0 only what is exactly flat is simplified
     * @throws JunnException {@link GeometryMessage#BAD_BOUND}
     */
    public static MeshSimplifier within(double error) {
        if (!(error >= 0)) {
            throw new JunnException(GeometryMessage.BAD_BOUND, "error of simplification", error, "0 or more");
        }
        return new MeshSimplifier(error, 0, new BitSet());
    }

    /** Simplifies as far as it can be done, whatever the error: to be followed by {@link #to(int)}. */
    public static MeshSimplifier unbounded() {
        return within(Double.POSITIVE_INFINITY);
    }

    /** The same, but stops when at most so many triangles are left. */
    public MeshSimplifier to(int triangles) {
        if (triangles < 0) {
            throw new JunnException(GeometryMessage.BAD_BOUND, "triangles to simplify to", triangles, "0 or more");
        }
        return new MeshSimplifier(allowed, triangles, locked);
    }

    /** The same, but with these vertices staying. */
    public MeshSimplifier locking(BitSet vertices) {
        return new MeshSimplifier(allowed, target, (BitSet) vertices.clone());
    }

    /** Simplifies a mesh. */
    public SimplifiedMesh simplify(Mesh mesh) {
        return simplify(mesh, Progress.none(), Cancellation.none());
    }

    /** Simplifies a mesh. */
    public SimplifiedMesh simplify(Mesh mesh, Progress progress, Cancellation cancellation) {
        int n = mesh.triangleCount();
        try (Progress.Task task = progress.start(GeometryMessage.SIMPLIFYING, Math.max(0, n - target), "triangles")) {
            var box = mesh.envelope();
            double[] xyz = box.isEmpty()
                    ? new double[0]
                    : mesh.coordinates()
                            .localTo(
                                    Math.rint(box.centerX()),
                                    Math.rint(box.centerY()),
                                    box.hasZ() ? Math.rint(box.centerZ()) : 0);
            int[] triangles = mesh.triangles();
            int[] labels = labels(mesh);
            Collapser collapser = new Collapser(xyz, triangles, labels, locked, allowed);
            collapser.run(target, task, cancellation);
            return result(mesh, triangles, labels, collapser);
        }
    }

    private static int @Nullable [] labels(Mesh mesh) {
        if (!mesh.hasLabels()) {
            return null;
        }
        int[] labels = new int[mesh.triangleCount()];
        Arrays.setAll(labels, mesh::label);
        return labels;
    }

    private static SimplifiedMesh result(Mesh mesh, int[] triangles, int @Nullable [] labels, Collapser collapser) {
        int[] renumbered = new int[mesh.vertexCount()];
        int[] sources = new int[mesh.vertexCount()];
        int[] corners = new int[3 * collapser.alive()];
        int[] kept = new int[labels == null ? 0 : collapser.alive()];
        int vertices = 0;
        int out = 0;
        for (int t = 0; t < triangles.length; t += 3) {
            if (triangles[t] < 0) {
                continue;
            }
            if (labels != null) {
                kept[out / 3] = labels[t / 3];
            }
            for (int k = 0; k < 3; k++) {
                int v = triangles[t + k];
                if (renumbered[v] == 0) {
                    sources[vertices] = v;
                    renumbered[v] = ++vertices;
                }
                corners[out++] = renumbered[v] - 1;
            }
        }
        int d = mesh.coordinateDimension();
        double[] coordinates = new double[d * vertices];
        for (int v = 0, k = 0; v < vertices; v++) {
            for (int a = 0; a < d; a++) {
                coordinates[k++] = mesh.coordinates().ordinate(sources[v], a);
            }
        }
        Mesh simplified = Mesh.of(mesh.crs(), Coordinates.of(d, coordinates), corners);
        return new SimplifiedMesh(
                labels == null ? simplified : simplified.withLabels(kept),
                collapser.deviation(),
                Arrays.copyOf(sources, vertices));
    }
}

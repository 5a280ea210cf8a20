package fr.junn.geometry.simplify;

import fr.junn.geometry.shape.Mesh;

/** What simplification leaves. Immutable. */
public final class SimplifiedMesh {
    private final Mesh mesh;
    private final double error;
    private final int[] sources;

    SimplifiedMesh(Mesh mesh, double error, int[] sources) {
        this.mesh = mesh;
        this.error = error;
        this.sources = sources;
    }

    /** The mesh. */
    public Mesh mesh() {
        return mesh;
    }

    /**
     * The bound on its error, in the unit of the coordinates: no position of the simplified mesh is farther than this from
     * the original one, and none of the original farther than this from the simplified.
     */
    public double error() {
        return error;
    }

    /** The vertex of the original mesh that a vertex is: same coordinates, so that what hangs at it can be taken over. */
    public int source(int vertex) {
        return sources[vertex];
    }
}

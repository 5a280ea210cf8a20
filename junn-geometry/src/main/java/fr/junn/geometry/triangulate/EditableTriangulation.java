package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;

/**
 * A constrained Delaunay triangulation that is changed in place: points come and go, breaklines are added, heights are
 * asked for, triangles are refined. After each change it is Delaunay again, but for its constraints.
 *
 * <p>Made by {@link DelaunayTriangulator#edit()}. Vertices are numbered as in {@link Triangulation}; numbers of removed
 * vertices are not given again. What lies outside of the borders stays outside. Not safe for use by several threads;
 * {@link #snapshot()} is what others may see.
 *
 * <p>Cost: finding a place costs a walk from the place before, so that neighbouring queries cost some 0.2 µs; a change
 * costs what it touches.
 */
public final class EditableTriangulation {
    private final Mesh mesh;
    private final Heights heights;
    private final boolean divideCrossings;
    private int near;

    /** @param mesh indexed, with at least one triangle, and owned by this object from now on */
    EditableTriangulation(Mesh mesh, Heights heights, boolean divideCrossings) {
        this.mesh = mesh;
        this.heights = heights;
        this.divideCrossings = divideCrossings;
    }

    /**
     * Adds a point, inside the hull or beyond it.
     *
     * @param z height; ignored where points have none
     * @return its vertex; that which was there already where there was one, its height unchanged
     * @throws JunnException {@link TriangulationMessage#NOT_FINITE}
     */
    public int insertPoint(double x, double y, double z) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new JunnException(TriangulationMessage.NOT_FINITE, heights.count(), x + " " + y);
        }
        int e = mesh.locate(x, y, start());
        if (mesh.place == Mesh.Place.ON_VERTEX) {
            near = e;
            return heights.point(mesh.from(e));
        }
        int v = heights.add(mesh.addVertex(x, y), z);
        near = mesh.realEdge(mesh.insert(v, e));
        return v;
    }

    /**
     * Removes a vertex that no constraint ends at.
     *
     * @throws JunnException {@link TriangulationMessage#NO_SUCH_VERTEX}, {@link
     *     TriangulationMessage#VERTEX_ON_CONSTRAINT}, {@link TriangulationMessage#LAST_TRIANGLE}
     */
    public void removePoint(int vertex) {
        VertexRemoval.remove(mesh, vertexInMesh(vertex), vertex);
        near = -1;
    }

    /**
     * Adds a breakline between two vertices.
     *
     * @throws JunnException {@link TriangulationMessage#NO_SUCH_VERTEX}, {@link TriangulationMessage#CONSTRAINTS_CROSS}
     */
    public void insertConstraint(int from, int to) {
        int a = vertexInMesh(from);
        int b = vertexInMesh(to);
        new Segments(mesh, heights, divideCrossings).insert(a, b, Mesh.CONSTRAINED, Cancellation.none());
    }

    /** The height of the surface at a place, linear in each triangle; NaN outside, and where points have no height. */
    public double heightAt(double x, double y) {
        if (!heights.hasHeights() || !Double.isFinite(x) || !Double.isFinite(y)) {
            return Double.NaN;
        }
        int e = mesh.locate(x, y, start());
        if (mesh.place == Mesh.Place.OUTSIDE) {
            near = mesh.realEdge(e);
            return Double.NaN;
        }
        near = e;
        if (mesh.place == Mesh.Place.ON_VERTEX) {
            return isAtRegion(e) ? heights.height(mesh.from(e)) : Double.NaN;
        }
        boolean inside =
                Regions.isInside(mesh, e) || (mesh.place == Mesh.Place.ON_EDGE && Regions.isInside(mesh, mesh.twin(e)));
        return inside ? Surface.height(mesh, heights, e, x, y) : Double.NaN;
    }

    /**
     * Adds vertices until triangles have the shape asked for; see {@link Refinement}.
     *
     * @return how many vertices were added
     */
    public int refine(Refinement refinement, Progress progress, Cancellation cancellation) {
        int before = heights.count();
        new Refiner(mesh, heights, refinement).run(progress, cancellation);
        near = -1;
        return heights.count() - before;
    }

    /** How many vertices there are, with repeated and removed ones. */
    public int vertexCount() {
        return heights.count();
    }

    /** The triangulation as it is now, which later changes do not touch. */
    public Triangulation snapshot() {
        return new Triangulation(mesh.copy(), heights.copy());
    }

    /** For tests. */
    Mesh mesh() {
        return mesh;
    }

    private boolean isAtRegion(int start) {
        int e = start;
        do {
            if (Regions.isInside(mesh, e)) {
                return true;
            }
            e = mesh.around(e);
        } while (e != start);
        return false;
    }

    private int vertexInMesh(int vertex) {
        if (vertex < 0 || vertex >= heights.count() || mesh.edgeOf[heights.vertex(vertex)] < 0) {
            throw new JunnException(TriangulationMessage.NO_SUCH_VERTEX, vertex, heights.count() - 1);
        }
        return heights.vertex(vertex);
    }

    /** An edge of a real triangle, near the last place if that is still there. */
    private int start() {
        if (near >= 0 && mesh.data[near & ~7] != Mesh.FREE && !mesh.isGhost(near)) {
            return near;
        }
        for (int t = 0; ; t += 8) {
            if (mesh.data[t] != Mesh.FREE && !mesh.isGhost(t)) {
                return t;
            }
        }
    }
}

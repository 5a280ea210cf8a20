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
    private final TriangleNet net;
    private final Heights heights;
    private final boolean divideCrossings;
    private int near;

    /** @param net indexed, with at least one triangle, and owned by this object from now on */
    EditableTriangulation(TriangleNet net, Heights heights, boolean divideCrossings) {
        this.net = net;
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
        int e = net.locate(x, y, start());
        if (net.place == TriangleNet.Place.ON_VERTEX) {
            near = e;
            return heights.point(net.from(e));
        }
        int v = heights.add(net.addVertex(x, y), z);
        near = net.realEdge(net.insert(v, e));
        return v;
    }

    /**
     * Removes a vertex that no constraint ends at.
     *
     * @throws JunnException {@link TriangulationMessage#NO_SUCH_VERTEX}, {@link
     *     TriangulationMessage#VERTEX_ON_CONSTRAINT}, {@link TriangulationMessage#LAST_TRIANGLE}
     */
    public void removePoint(int vertex) {
        VertexRemoval.remove(net, vertexInMesh(vertex), vertex);
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
        new Segments(net, heights, divideCrossings).insert(a, b, TriangleNet.CONSTRAINED, Cancellation.none());
    }

    /** The height of the surface at a place, linear in each triangle; NaN outside, and where points have no height. */
    public double heightAt(double x, double y) {
        if (!heights.hasHeights() || !Double.isFinite(x) || !Double.isFinite(y)) {
            return Double.NaN;
        }
        int e = net.locate(x, y, start());
        if (net.place == TriangleNet.Place.OUTSIDE) {
            near = net.realEdge(e);
            return Double.NaN;
        }
        near = e;
        if (net.place == TriangleNet.Place.ON_VERTEX) {
            return isAtRegion(e) ? heights.height(net.from(e)) : Double.NaN;
        }
        boolean inside = Regions.isInside(net, e)
                || (net.place == TriangleNet.Place.ON_EDGE && Regions.isInside(net, net.twin(e)));
        return inside ? NetHeight.of(net, heights, e, x, y) : Double.NaN;
    }

    /**
     * Adds vertices until triangles have the shape asked for; see {@link Refinement}.
     *
     * @return how many vertices were added
     */
    public int refine(Refinement refinement, Progress progress, Cancellation cancellation) {
        int before = heights.count();
        new Refiner(net, heights, refinement).run(progress, cancellation);
        near = -1;
        return heights.count() - before;
    }

    /** How many vertices there are, with repeated and removed ones. */
    public int vertexCount() {
        return heights.count();
    }

    /** The triangulation as it is now, which later changes do not touch. */
    public Triangulation snapshot() {
        return new Triangulation(net.copy(), heights.copy());
    }

    /** For tests. */
    TriangleNet net() {
        return net;
    }

    private boolean isAtRegion(int start) {
        int e = start;
        do {
            if (Regions.isInside(net, e)) {
                return true;
            }
            e = net.around(e);
        } while (e != start);
        return false;
    }

    private int vertexInMesh(int vertex) {
        if (vertex < 0 || vertex >= heights.count() || net.edgeOf[heights.vertex(vertex)] < 0) {
            throw new JunnException(TriangulationMessage.NO_SUCH_VERTEX, vertex, heights.count() - 1);
        }
        return heights.vertex(vertex);
    }

    /** An edge of a real triangle, near the last place if that is still there. */
    private int start() {
        if (near >= 0 && net.data[near & ~7] != TriangleNet.FREE && !net.isGhost(near)) {
            return near;
        }
        for (int t = 0; ; t += 8) {
            if (net.data[t] != TriangleNet.FREE && !net.isGhost(t)) {
                return t;
            }
        }
    }
}

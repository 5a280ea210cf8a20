package fr.junn.geometry.triangulate;

/**
 * A triangulation of points in the plane, with heights where the points had them. Immutable; safe for use by several
 * threads.
 *
 * <p>Vertices are numbered as the points were given: the free points, then the vertices of breaklines and borders in the
 * order in which they were added, then vertices made at crossings and by refinement. Of points at one place, one is kept in
 * the triangles ({@link #vertexOf}): a vertex of a constraint before a free point, else the first; the others stay in the
 * count, without triangles.
 *
 * <p>The heights are those of a piecewise linear surface; edges and triangles are decided in the plane. About 90 bytes per
 * vertex.
 */
public final class Triangulation {
    private final TriangleNet net;
    private final Heights heights;
    private final int triangles;

    /** @param net not changed any more by anybody */
    Triangulation(TriangleNet net, Heights heights) {
        this.net = net;
        this.heights = heights;
        int count = 0;
        for (int t = 0; t < net.end; t += 8) {
            count += isReal(t) ? 1 : 0;
        }
        this.triangles = count;
    }

    /** How many vertices there are, with repeated ones. */
    public int vertexCount() {
        return heights.count();
    }

    /** How many triangles there are inside; 0 where all points lie on a line. */
    public int triangleCount() {
        return triangles;
    }

    /** Easting of a vertex. */
    public double x(int vertex) {
        return net.xy[2 * heights.vertex(vertex)];
    }

    /** Northing of a vertex. */
    public double y(int vertex) {
        return net.xy[2 * heights.vertex(vertex) + 1];
    }

    /** Height of a vertex, NaN where points have none; of a repeated one, the height that was kept. */
    public double z(int vertex) {
        return heights.height(heights.vertex(vertex));
    }

    /** The vertex that stands in the triangles for the one given: mostly itself. */
    public int vertexOf(int vertex) {
        return heights.point(heights.vertex(vertex));
    }

    /** The vertices of the triangles, three each, counter-clockwise; a new array. */
    public int[] triangles() {
        int[] out = new int[3 * triangles];
        int n = 0;
        for (int t = 0; t < net.end; t += 8) {
            if (isReal(t)) {
                out[n++] = heights.point(net.data[t]);
                out[n++] = heights.point(net.data[t + 1]);
                out[n++] = heights.point(net.data[t + 2]);
            }
        }
        return out;
    }

    /**
     * The triangles beside each triangle, in the order of {@link #triangles()}: entry 3·t + k is beyond the side from corner
     * k to the next; −1 where the inside ends. A new array.
     */
    public int[] neighbours() {
        int[] number = new int[net.end / 8];
        int n = 0;
        for (int t = 0; t < net.end; t += 8) {
            number[t / 8] = isReal(t) ? n++ : -1;
        }
        int[] out = new int[3 * triangles];
        int at = 0;
        for (int t = 0; t < net.end; t += 8) {
            if (isReal(t)) {
                for (int e = t; e < t + 3; e++) {
                    out[at++] = number[net.twin(e) / 8];
                }
            }
        }
        return out;
    }

    /** The ends of all constrained edges, two vertices each, every edge once; a new array. */
    public int[] constraints() {
        NodeQueue found = new NodeQueue();
        int count = 0;
        for (int t = 0; t < net.end; t += 8) {
            for (int e = t; net.data[t] != TriangleNet.FREE && e < t + 3; e++) {
                if (net.isConstrained(e) && e < net.twin(e)) {
                    found.add(heights.point(net.from(e)));
                    found.add(heights.point(net.to(e)));
                    count += 2;
                }
            }
        }
        int[] out = new int[count];
        for (int i = 0; i < count; i++) {
            out[i] = found.poll();
        }
        return out;
    }

    private boolean isReal(int t) {
        int[] d = net.data;
        return d[t] >= 0 && (d[t + 1] | d[t + 2]) >= 0 && d[t + 3] != Regions.OUTSIDE;
    }
}

package fr.junn.geometry.triangulate;

/** Triangulations in one line; the objects behind have more to choose. Stateless, safe for use by several threads. */
public final class Triangulations {
    private Triangulations() {}

    /**
     * The triangles of a polygon, the first ring outer, the others holes; see {@link PolygonTriangulator}.
     *
     * @param coordinates x y [z …] of each vertex
     * @param stride numbers per vertex, at least 2
     * @param ringStarts first vertex of each ring, then the end of the last
     * @return vertex numbers, three per triangle
     */
    public static int[] polygon(double[] coordinates, int stride, int... ringStarts) {
        return PolygonTriangulator.plain().triangulate(coordinates, stride, ringStarts);
    }

    /** The same, every vertex and every side kept, so that neighbouring faces meet vertex to vertex. */
    public static int[] conformingPolygon(double[] coordinates, int stride, int... ringStarts) {
        return PolygonTriangulator.conforming().triangulate(coordinates, stride, ringStarts);
    }

    /**
     * The Delaunay triangulation of points; see {@link DelaunayTriangulator}.
     *
     * @param points x y [z …] of each
     * @param stride numbers per point, at least 2
     */
    public static Triangulation delaunay(double[] points, int stride) {
        return DelaunayTriangulator.of(points, stride).build();
    }

    /**
     * The Delaunay triangulation of points, with the edges along lines.
     *
     * @param points x y [z …] of each
     * @param stride numbers per point, at least 2
     * @param breaklines coordinates of each line, with the same stride
     */
    public static Triangulation constrained(double[] points, int stride, double[]... breaklines) {
        DelaunayTriangulator triangulator = DelaunayTriangulator.of(points, stride);
        for (double[] line : breaklines) {
            triangulator.breakline(line);
        }
        return triangulator.build();
    }
}

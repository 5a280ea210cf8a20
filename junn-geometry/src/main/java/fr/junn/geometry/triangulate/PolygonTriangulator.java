package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;
import fr.junn.core.work.Cancellation;
import java.util.Arrays;

/**
 * Triangulates polygons with holes, in the plane or in space.
 *
 * <p><b>Input.</b> Coordinates x y [z …] one vertex after another, {@code stride} numbers each; {@code ringStarts} has the
 * first vertex of each ring and, last, the vertex after the end: k rings are k + 1 numbers. Rings are closed by
 * themselves; a repeated closing point does no harm. With {@link #triangulate} the first ring is the outer one and the
 * others are holes, whichever way they turn; with {@link #triangulateContours} counter-clockwise rings are outer and
 * clockwise ones holes, as many as there are. From stride 3 on, a polygon is taken in the plane of its Newell normal,
 * so that walls and roofs are as good as floors; it need not be exactly flat.
 *
 * <p><b>Result.</b> Three vertex numbers per triangle, turned as the outer ring turns. No vertices are added.
 *
 * <ul>
 *   <li>Plain: triangles without area are left out, and vertices in the middle of a straight side need not be used.
 *   <li>{@linkplain #conforming() Conforming}: every side of every ring belongs to exactly one triangle, every other side
 *       to exactly two in opposite directions, so that neighbouring faces meet vertex to vertex. There are n + 2·holes −
 *       2·outers triangles, repeated vertices counted; where points repeat or lie on each other's sides some have no
 *       area.
 * </ul>
 *
 * <p><b>Validity.</b> Rings may touch themselves and each other at points, vertices may repeat and lie on a line: the
 * triangles cover the polygon exactly. Where rings cross, the result is what cutting ears can do: triangles may overlap, and
 * their area may be far from that of the rings (by a fifth and more in rings with many crossings). A hole outside
 * of every outer ring is left out (conforming: becomes triangles of its own, turned the other way). Input always ends.
 *
 * <p><b>Cost.</b> About n log n for the polygons of practice, at worst n·√n steps of the grid, 0.1 µs to 0.5 µs per vertex.
 * An object keeps its working memory (some 60 bytes per vertex of the largest polygon seen), so that millions of faces are
 * triangulated without garbage but the results. Not safe for use by several threads: one object per thread.
 *
 * <p>Source: ear cutting after G. H. Meisters (1975) and D. Eberly, "Triangulation by Ear Clipping"; exact signs instead of
 * tolerances.
 */
public final class PolygonTriangulator {
    private static final int[] NONE = {};

    private final boolean conforming;
    private final Contours contours = new Contours();
    private final HoleBridges bridges = new HoleBridges(contours);
    private final EarClipper ears;
    private final Cancellation cancellation;
    private int[] chains = new int[4];

    private PolygonTriangulator(boolean conforming, Cancellation cancellation) {
        this.conforming = conforming;
        this.cancellation = cancellation;
        this.ears = new EarClipper(contours, conforming);
    }

    /** A triangulator that leaves out what has no area. */
    public static PolygonTriangulator plain() {
        return new PolygonTriangulator(false, Cancellation.none());
    }

    /** A triangulator that keeps every vertex and every side. */
    public static PolygonTriangulator conforming() {
        return new PolygonTriangulator(true, Cancellation.none());
    }

    /** The same kind of triangulator, with memory of its own, that stops where asked. */
    public PolygonTriangulator cancelledBy(Cancellation newCancellation) {
        return new PolygonTriangulator(conforming, newCancellation);
    }

    /**
     * Triangulates a polygon: the first ring is outer, the others are holes.
     *
     * @param coordinates x y [z …] of each vertex
     * @param stride numbers per vertex, at least 2
     * @param ringStarts first vertex of each ring, then the end of the last
     * @return vertex numbers, three per triangle; empty where the polygon has no area
     * @throws fr.junn.core.error.JunnException {@link TriangulationMessage#NOT_FINITE}, {@link TriangulationMessage#BAD_RING},
     *     {@link TriangulationMessage#BAD_STRIDE}
     */
    public int[] triangulate(double[] coordinates, int stride, int[] ringStarts) {
        return run(coordinates, stride, ringStarts, Double.NaN);
    }

    /**
     * Triangulates a set of contours: counter-clockwise ones are outer, clockwise ones are holes. In space the contours
     * with the largest faces decide which side is above.
     *
     * @param coordinates x y [z …] of each vertex
     * @param stride numbers per vertex, at least 2
     * @param ringStarts first vertex of each ring, then the end of the last
     * @param tolerance width up to which a contour is a mere thread, neither outer nor hole, triangulated by itself; 0 or
     *     more, in the unit of the coordinates
     * @return vertex numbers, three per triangle
     * @throws fr.junn.core.error.JunnException as {@link #triangulate}; {@link TriangulationMessage#BAD_OPTION}
     */
    public int[] triangulateContours(double[] coordinates, int stride, int[] ringStarts, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new JunnException(TriangulationMessage.BAD_OPTION, "tolerance", tolerance, "0 or more");
        }
        return run(coordinates, stride, ringStarts, tolerance);
    }

    private int[] run(double[] coordinates, int stride, int[] ringStarts, double tolerance) {
        int rings = ringStarts.length - 1;
        check(coordinates, stride, ringStarts);
        if (rings < 1 || ringStarts[rings] == ringStarts[0]) {
            return NONE;
        }
        contours.load(coordinates, stride, ringStarts, rings, tolerance);
        if (chains.length < rings) {
            chains = new int[rings];
        }
        int count = bridges.join(chains, conforming, cancellation);
        ears.clip(chains, count, cancellation);
        return Arrays.copyOf(ears.triangles(), ears.triangleInts());
    }

    private static void check(double[] coordinates, int stride, int[] ringStarts) {
        if (stride < 2) {
            throw new JunnException(TriangulationMessage.BAD_STRIDE, stride, 2);
        }
        int vertices = coordinates.length / stride;
        for (int r = 0; r + 1 < ringStarts.length; r++) {
            int from = ringStarts[r];
            int to = ringStarts[r + 1];
            if (from < 0 || to < from || to > vertices) {
                throw new JunnException(TriangulationMessage.BAD_RING, r, from, to, vertices);
            }
        }
    }
}

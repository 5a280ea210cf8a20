package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import java.util.Arrays;

/**
 * Builds Delaunay triangulations, constrained by breaklines and bounded by borders where given.
 *
 * <p>The steps: {@linkplain #of points}, then any number of {@linkplain #breakline breaklines} and {@linkplain #border
 * borders}, then {@link #build()} or, to go on changing the result, {@link #edit()}. Coordinates are x y [z …], {@code
 * stride} numbers per vertex; only x and y decide, z is carried. A builder is for one triangulation and one thread.
 *
 * <p><b>What comes out.</b> Every point is a vertex. Every vertex of a line is a vertex, every segment an edge or a chain of
 * edges. Every edge that is no constraint is locally Delaunay. The result is the same on every run. Points at one place are
 * one vertex; fewer than three points, or all on a line, give no triangle. With borders, only what lies inside is kept: by
 * the even-odd rule, so that rings in rings are holes.
 *
 * <p><b>Precision.</b> Signs are exact for any finite coordinates, so that a town in Lambert-93 is as safe as one at the
 * origin. Only new vertices, at crossings, are rounded; coordinates so large that their differences are no finite numbers are
 * refused there.
 *
 * <p><b>Cost.</b> n log n on real data: 0.7 s per million points on one thread, 90 bytes per point. A segment costs what it
 * crosses.
 *
 * <p><b>Failure.</b> {@link TriangulationMessage#NOT_FINITE}, {@link TriangulationMessage#BAD_STRIDE}, {@link
 * TriangulationMessage#BAD_LENGTH}, {@link TriangulationMessage#TOO_MANY_POINTS}; with {@link #refuseCrossings()}, {@link
 * TriangulationMessage#CONSTRAINTS_CROSS}.
 *
 * <p>Sources: incremental insertion with flips (C. L. Lawson 1977) in the order of Amenta, Choi and Rote (2003); ghost
 * triangles after J. R. Shewchuk, "Lecture Notes on Delaunay Mesh Generation" (2012), 3.4; constraints after S. W. Sloan
 * (1993).
 */
public final class DelaunayTriangulator {
    private final int stride;
    private final int points;
    private double[] coordinates;
    private int size;

    /** Segments of lines: from, to, marks. */
    private int[] segments = new int[0];

    private int segmentInts;
    private boolean bordered;
    private boolean divideCrossings = true;
    private Progress progress = Progress.none();
    private Cancellation cancellation = Cancellation.none();

    private DelaunayTriangulator(double[] coordinates, int stride) {
        check(coordinates, stride);
        this.coordinates = coordinates;
        this.size = coordinates.length;
        this.stride = stride;
        this.points = coordinates.length / stride;
    }

    /**
     * Starts with free points.
     *
     * @param points x y [z …] of each; read during the build, not changed
     * @param stride numbers per point, at least 2
     */
    public static DelaunayTriangulator of(double[] points, int stride) {
        return new DelaunayTriangulator(points, stride);
    }

    /** Adds a line whose vertices and segments are kept: a wall, a bank, a ridge. One vertex alone is a point. */
    public DelaunayTriangulator breakline(double... line) {
        int first = append(line);
        for (int v = first; v + 1 < size / stride; v++) {
            addSegment(v, v + 1, TriangleNet.CONSTRAINED);
        }
        return this;
    }

    /** Adds a ring, closed by itself, that parts inside from outside. */
    public DelaunayTriangulator border(double... ring) {
        int first = append(ring);
        int end = size / stride;
        for (int v = first; v < end; v++) {
            addSegment(v, v + 1 < end ? v + 1 : first, TriangleNet.MARKS);
        }
        bordered |= end > first;
        return this;
    }

    /** Refuses constraints that cross, instead of dividing both by a vertex at the crossing, at the earlier one's height. */
    public DelaunayTriangulator refuseCrossings() {
        divideCrossings = false;
        return this;
    }

    /** Reports to {@code newProgress}. */
    public DelaunayTriangulator reporting(Progress newProgress) {
        progress = newProgress;
        return this;
    }

    /** Stops where asked; the builder is of no use afterwards. */
    public DelaunayTriangulator cancelledBy(Cancellation newCancellation) {
        cancellation = newCancellation;
        return this;
    }

    /** Builds the triangulation. */
    public Triangulation build() {
        NetBuilder built = net();
        return new Triangulation(built.net, constrain(built));
    }

    /**
     * Builds a triangulation that can be changed.
     *
     * @throws fr.junn.core.error.JunnException also {@link TriangulationMessage#ON_A_LINE}
     */
    public EditableTriangulation edit() {
        NetBuilder built = net();
        if (built.flat) {
            throw new JunnException(TriangulationMessage.ON_A_LINE, size / stride);
        }
        Heights heights = constrain(built);
        if (segmentInts == 0) {
            built.net.index();
        }
        return new EditableTriangulation(built.net, heights, divideCrossings);
    }

    private NetBuilder net() {
        int count = size / stride;
        if (count > TriangleNet.MAX_VERTICES) {
            throw new JunnException(TriangulationMessage.TOO_MANY_POINTS, count, TriangleNet.MAX_VERTICES);
        }
        return new NetBuilder(coordinates, stride, count, progress, cancellation);
    }

    private Heights constrain(NetBuilder built) {
        Heights heights = Heights.of(built, coordinates, stride, points);
        if (built.flat || segmentInts == 0) {
            return heights;
        }
        TriangleNet net = built.net;
        net.index();
        Segments inserter = new Segments(net, heights, divideCrossings);
        try (Progress.Task task = progress.start(TriangulationMessage.CONSTRAINING, segmentInts / 3, "segments")) {
            for (int i = 0; i < segmentInts; i += 3) {
                int a = heights.vertex(segments[i]);
                int b = heights.vertex(segments[i + 1]);
                inserter.insert(a, b, segments[i + 2], cancellation);
                task.advance(1);
            }
        }
        if (bordered) {
            Regions.paint(net);
        }
        return heights;
    }

    private int append(double[] line) {
        check(line, stride);
        if (size + line.length > coordinates.length || size == points * stride) {
            // a copy from the first line on, so that the caller's points stay as they are
            int capacity = Math.max(size + line.length, size + size / 2);
            coordinates = Arrays.copyOf(coordinates, capacity);
        }
        System.arraycopy(line, 0, coordinates, size, line.length);
        int first = size / stride;
        size += line.length;
        return first;
    }

    private void addSegment(int a, int b, int marks) {
        segments = segmentInts + 3 > segments.length ? Arrays.copyOf(segments, 2 * segmentInts + 48) : segments;
        segments[segmentInts++] = a;
        segments[segmentInts++] = b;
        segments[segmentInts++] = marks;
    }

    private static void check(double[] coordinates, int stride) {
        if (stride < 2) {
            throw new JunnException(TriangulationMessage.BAD_STRIDE, stride, 2);
        }
        if (coordinates.length % stride != 0) {
            throw new JunnException(TriangulationMessage.BAD_LENGTH, coordinates.length, stride);
        }
    }
}

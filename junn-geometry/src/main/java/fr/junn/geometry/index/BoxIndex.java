package fr.junn.geometry.index;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.GeometryMessage;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds boxes in the plane or in space: which meet a box, which are nearest, which a ray meets, which lie in a region. A
 * packed R-tree: boxes in the order of the Hilbert curve through their centres, sixteen to a node, without gaps (Kamel,
 * Faloutsos, <i>On packing R-trees</i>, CIKM 1993).
 *
 * <p>Items are numbers from 0; a box is lows, then highs, of each axis. An item whose box is inverted (low above high) holds
 * nothing and is never found, so that features without geometry keep their numbers. Boxes touch where they share a border.
 *
 * <p>Immutable, safe for use by several threads. {@code 16·d·(1 + 1/15) + 4} bytes per item for d dimensions. Building takes
 * O(n log n), some 0.3 s per million; a query O(log n + found) as a rule. The order of answers is that of item numbers, or
 * as stated.
 */
public final class BoxIndex {
    static final int NODE = 16;

    final int dimension;
    /** Boxes of items in leaf order, then of the nodes of each level above, the root last. */
    final double[] boxes;
    /** Items in leaf order. */
    final int[] items;
    /** For each level, leaves first, where its boxes begin; then the end. */
    final int[] levels;

    private BoxIndex(int dimension, double[] boxes, int[] items, int[] levels) {
        this.dimension = dimension;
        this.boxes = boxes;
        this.items = items;
        this.levels = levels;
    }

    /** The index of these boxes; see {@link #of(int, double[], Progress, Cancellation)}. */
    public static BoxIndex of(int dimension, double... boxes) {
        return of(dimension, boxes, Progress.none(), Cancellation.none());
    }

    /** The index of boxes in space; heights of boxes without are taken as unbounded, which is what they stand for. */
    public static BoxIndex of(List<Envelope> envelopes) {
        double[] boxes = new double[6 * envelopes.size()];
        int k = 0;
        for (Envelope e : envelopes) {
            boxes[k] = e.minX();
            boxes[k + 1] = e.minY();
            boxes[k + 2] = e.hasZ() ? e.minZ() : -Double.MAX_VALUE;
            boxes[k + 3] = e.maxX();
            boxes[k + 4] = e.maxY();
            boxes[k + 5] = e.hasZ() ? e.maxZ() : Double.MAX_VALUE;
            k += 6;
        }
        return of(3, boxes);
    }

    /**
     * The index of these boxes.
     *
     * @param dimension 2 or 3
     * @param boxes for each item the low of each axis, then the high of each; copied
     * @throws JunnException {@link GeometryMessage#NOT_FINITE} where a number is NaN
     */
    public static BoxIndex of(int dimension, double[] boxes, Progress progress, Cancellation cancellation) {
        if (dimension != 2 && dimension != 3) {
            throw new JunnException(GeometryMessage.BAD_DIMENSION, dimension);
        }
        int width = 2 * dimension;
        if (boxes.length % width != 0) {
            throw new JunnException(GeometryMessage.BAD_LENGTH, "boxes", boxes.length, width);
        }
        for (int i = 0; i < boxes.length; i++) {
            if (Double.isNaN(boxes[i])) {
                throw new JunnException(
                        GeometryMessage.NOT_FINITE, i / width, "xyz".charAt(i % width % dimension), boxes[i]);
            }
        }
        int n = boxes.length / width;
        try (Progress.Task task = progress.start(GeometryMessage.INDEXING, n, "boxes")) {
            int[] items = BoxOrder.of(dimension, boxes, cancellation);
            cancellation.check("box index");
            BoxIndex index = pack(dimension, boxes, items);
            task.advance(n);
            return index;
        }
    }

    private static BoxIndex pack(int dimension, double[] boxes, int... items) {
        int width = 2 * dimension;
        int n = items.length;
        int[] levels = new int[12];
        int depth = 0;
        int total = 0;
        int count = n;
        do {
            levels[depth++] = total;
            total += count;
            count = (count + NODE - 1) / NODE;
        } while (total - levels[depth - 1] > 1);
        levels[depth] = total;
        double[] packed = new double[width * total];
        for (int i = 0; i < n; i++) {
            System.arraycopy(boxes, width * items[i], packed, width * i, width);
        }
        for (int level = 1; level < depth; level++) {
            int below = levels[level - 1];
            int belowEnd = levels[level];
            for (int node = levels[level]; node < levels[level + 1]; node++) {
                int from = below + NODE * (node - levels[level]);
                cover(packed, dimension, node, from, Math.min(from + NODE, belowEnd));
            }
        }
        return new BoxIndex(dimension, packed, items, Arrays.copyOf(levels, depth + 1));
    }

    private static void cover(double[] packed, int dimension, int node, int from, int to) {
        int at = 2 * dimension * node;
        Arrays.fill(packed, at, at + dimension, Double.POSITIVE_INFINITY);
        Arrays.fill(packed, at + dimension, at + 2 * dimension, Double.NEGATIVE_INFINITY);
        for (int child = from; child < to; child++) {
            int c = 2 * dimension * child;
            boolean inverted = false;
            for (int a = 0; a < dimension; a++) {
                inverted |= packed[c + a] > packed[c + dimension + a];
            }
            for (int a = 0; a < dimension && !inverted; a++) {
                packed[at + a] = Math.min(packed[at + a], packed[c + a]);
                packed[at + dimension + a] = Math.max(packed[at + dimension + a], packed[c + dimension + a]);
            }
        }
    }

    /** The number of items. */
    public int size() {
        return items.length;
    }

    /** The items whose boxes meet a box, borders included, in rising order. */
    public int[] meeting(double... box) {
        Numbers found = new Numbers();
        visit(found, box);
        return found.sorted();
    }

    /**
     * Shows the items whose boxes meet a box, borders included, in an order of its own, as long as {@code visitor} answers
     * true. Allocates a small stack and nothing per item.
     */
    public void visit(IntPredicate visitor, double... box) {
        if (box.length != 2 * dimension) {
            throw new JunnException(GeometryMessage.BAD_COUNT, "numbers of a box", box.length, 2 * dimension);
        }
        new BoxWalk(this).meeting(visitor, box);
    }

    boolean isInverted(int at) {
        for (int a = 0; a < dimension; a++) {
            if (boxes[at + a] > boxes[at + dimension + a]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The items whose boxes may have a position in a region, in rising order. Boxes wholly on the outer side of one plane
     * are left out; a box that is outside beyond an edge of the region may be in.
     *
     * @throws JunnException {@link GeometryMessage#DIMENSION_MISMATCH} for an index in the plane
     */
    public int[] within(Region region) {
        requireSpace("region");
        Numbers found = new Numbers();
        new BoxWalk(this)
                .walk(
                        at -> !isInverted(at)
                                && !region.misses(
                                        boxes[at],
                                        boxes[at + 1],
                                        boxes[at + 2],
                                        boxes[at + 3],
                                        boxes[at + 4],
                                        boxes[at + 5]),
                        found);
        return found.sorted();
    }

    /**
     * The items whose boxes a ray meets, in rising order: positions {@code origin + t · direction} for
     * {@code from ≤ t ≤ to}.
     *
     * @param ray origin, then direction, of each axis
     */
    public int[] along(double from, double to, double... ray) {
        Numbers found = new Numbers();
        visitAlong(found, from, to, ray);
        return found.sorted();
    }

    /** Shows the items whose boxes a ray meets, in an order of its own, as long as {@code visitor} answers true. */
    public void visitAlong(IntPredicate visitor, double from, double to, double... ray) {
        if (ray.length != 2 * dimension) {
            throw new JunnException(GeometryMessage.BAD_COUNT, "numbers of a ray", ray.length, 2 * dimension);
        }
        new BoxWalk(this).walk(at -> meetsRay(at, from, to, ray), visitor);
    }

    private boolean meetsRay(int at, double from, double to, double... ray) {
        double first = from;
        double last = to;
        for (int a = 0; a < dimension; a++) {
            double low = boxes[at + a];
            double high = boxes[at + dimension + a];
            double o = ray[a];
            double d = ray[dimension + a];
            if (d == 0) {
                if (!(o >= low && o <= high)) {
                    return false;
                }
                continue;
            }
            double t0 = (low - o) / d;
            double t1 = (high - o) / d;
            first = Math.max(first, Math.min(t0, t1));
            last = Math.min(last, Math.max(t0, t1));
        }
        return first <= last && !isInverted(at);
    }

    /**
     * The items nearest to a position by the distance to their boxes (0 inside), nearest first, lower numbers first where
     * equally near.
     *
     * @param most how many at most
     * @param farthest the greatest distance looked at
     * @param position x, y(, z)
     */
    public int[] nearest(int most, double farthest, double... position) {
        if (position.length != dimension) {
            throw new JunnException(GeometryMessage.DIMENSION_MISMATCH, "position", position.length, dimension);
        }
        return new NearestBoxes(this, position).find(most, farthest);
    }

    /**
     * Answers {@link #meeting} for many boxes.
     *
     * @param queries one box after the other
     * @param threads how many may work; the answers are the same for any number
     * @return for each query its items in rising order
     */
    public int[][] meetingAll(double[] queries, int threads, Progress progress, Cancellation cancellation) {
        int width = 2 * dimension;
        if (queries.length % width != 0) {
            throw new JunnException(GeometryMessage.BAD_LENGTH, "boxes", queries.length, width);
        }
        int n = queries.length / width;
        int[][] answers = new int[n][];
        int batch = 256;
        try (Progress.Task task = progress.start(GeometryMessage.QUERYING, n, "boxes")) {
            Parallel.each((n + batch - 1) / batch, threads, b -> {
                cancellation.check("box queries");
                int end = Math.min(n, (b + 1) * batch);
                for (int i = b * batch; i < end; i++) {
                    answers[i] = meeting(Arrays.copyOfRange(queries, i * width, (i + 1) * width));
                }
                task.advance(end - b * batch);
            });
        }
        return answers;
    }

    private void requireSpace(String what) {
        if (dimension != 3) {
            throw new JunnException(GeometryMessage.DIMENSION_MISMATCH, what, 3, dimension);
        }
    }

    /** A growing list of numbers. */
    private static final class Numbers implements IntPredicate {
        private int[] values = new int[16];
        private int size;

        @Override
        public boolean test(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
            return true;
        }

        int[] sorted() {
            int[] out = Arrays.copyOf(values, size);
            Arrays.sort(out);
            return out;
        }
    }
}

package fr.junn.geometry.index;

import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a binary tree of boxes over triangles, top down: each range is cut where the surface area heuristic, sampled in
 * {@value #BINS} bins along each axis, expects the least work for a random ray (Wald, <i>On fast construction of SAH-based
 * bounding volume hierarchies</i>, IEEE Symposium on Interactive Ray Tracing 2007).
 *
 * <p>Ranges of at most {@value #TASK} triangles are built independently of each other, each into nodes of its own that are
 * appended in the order of the ranges: the tree is the same for any number of threads.
 *
 * <p>Layout of a node, {@value #NODE} ints, one cache line: 0–5 the box of the left child (low x, y, z, high x, y, z as
 * float bits), 6–11 that of the right child, 12 and 13 the children. A child ≥ 0 is the offset of a node; a child &lt; 0
 * is the leaf {@code ~child = first << 3 | count - 1} over triangles in the order of {@link #order}.
 */
final class BvhBuilder {
    static final int NODE = 16;
    static final int LEFT = 12;
    static final int RIGHT = 13;
    static final int LEAF_BITS = 3;
    /** The greatest depth; a stack of this many entries suffices. */
    static final int STACK = 96;

    private static final int LEAF_MAX = 1 << LEAF_BITS;
    private static final int BINS = 16;
    private static final int TASK = 1 << 15;
    private static final int HEURISTIC_DEPTH = 60;
    /** Axes along which the centres reach less than this part of the greatest reach are not tried. */
    private static final int FLATTEST = 8;

    private static final float[] EMPTY_BOX = emptyBox();
    /** Of a node, in tests of triangles: in large meshes a node is one more miss of the cache. Measured. */
    private static final float TRAVERSAL_COST = 3;

    /** Boxes of the triangles, 6 per triangle, permuted together with {@link #order}. */
    private final float[] boxes;
    /** The triangles in the order of the leaves. */
    final int[] order;

    private final Cancellation cancellation;

    private BvhBuilder(float[] boxes, Cancellation cancellation) {
        this.boxes = boxes;
        this.cancellation = cancellation;
        this.order = new int[boxes.length / 6];
        Arrays.setAll(order, i -> i);
    }

    /** A range whose subtree is built on its own. */
    private final class Task implements Runnable {
        final int from;
        final int to;
        final int depth;
        final int parent;
        final Progress.Task progress;
        final Nodes nodes = new Nodes();
        int root;

        Task(int from, int to, int depth, int parent, Progress.Task progress) {
            this.from = from;
            this.to = to;
            this.depth = depth;
            this.parent = parent;
            this.progress = progress;
        }

        @Override
        public void run() {
            cancellation.check("triangle index");
            root = build(from, to, depth, nodes, new Bins(), null, progress);
            progress.advance(to - from);
        }
    }

    /** Nodes under construction. */
    private static final class Nodes {
        int[] data = new int[64 * NODE];
        int used;

        int add() {
            if (used + NODE > data.length) {
                data = Arrays.copyOf(data, data.length * 2);
            }
            used += NODE;
            return used - NODE;
        }
    }

    /** The nodes of the tree over these boxes, and the order of triangles in its leaves. */
    static Tree build(float[] boxes, int threads, Progress.Task progress, Cancellation cancellation) {
        BvhBuilder builder = new BvhBuilder(boxes, cancellation);
        int n = builder.order.length;
        Nodes nodes = new Nodes();
        List<Task> tasks = new ArrayList<>();
        if (n <= LEAF_MAX) {
            builder.smallRoot(n, nodes);
        } else {
            builder.build(0, n, 0, nodes, new Bins(), tasks, progress);
        }
        Parallel.run(tasks, threads);
        int total = nodes.used;
        for (Task task : tasks) {
            total += task.nodes.used;
        }
        int[] data = Arrays.copyOf(nodes.data, total);
        int at = nodes.used;
        for (Task task : tasks) {
            append(task, data, at);
            at += task.nodes.used;
        }
        return new Tree(data, builder.order);
    }

    /** What is built. */
    static final class Tree {
        final int[] nodes;
        /** The triangles in the order of the leaves. */
        final int[] order;

        Tree(int[] nodes, int[] order) {
            this.nodes = nodes;
            this.order = order;
        }
    }

    private static void append(Task task, int[] data, int at) {
        int[] from = task.nodes.data;
        for (int i = 0; i < task.nodes.used; i += NODE) {
            System.arraycopy(from, i, data, at + i, NODE);
            for (int side = LEFT; side <= RIGHT; side++) {
                if (from[i + side] >= 0) {
                    data[at + i + side] += at;
                }
            }
        }
        data[task.parent] = task.root >= 0 ? task.root + at : task.root;
    }

    /** One node whose left child is a leaf of all and whose right box nothing meets. */
    private void smallRoot(int n, Nodes nodes) {
        int node = nodes.add();
        float[] box = n == 0 ? emptyBox() : boxOf(0, n);
        putBox(nodes.data, node, box, 0);
        putBox(nodes.data, node + 6, emptyBox(), 0);
        nodes.data[node + LEFT] = leaf(0, Math.max(n, 1));
        nodes.data[node + RIGHT] = leaf(0, Math.max(n, 1));
    }

    /** Builds the subtree of [from, to) and returns its reference; postpones small ranges where {@code tasks} are taken. */
    private int build(
            int from, int to, int depth, Nodes nodes, Bins bins, @Nullable List<Task> tasks, Progress.Task progress) {
        int n = to - from;
        bins.measure(boxes, from, to);
        boolean found = depth < HEURISTIC_DEPTH && bins.fill(boxes, from, to) && bins.choose();
        if (n <= LEAF_MAX && (!found || bins.cost + TRAVERSAL_COST >= n)) {
            return leaf(from, n);
        }
        int middle = found ? partition(from, to, bins) : from + n / 2;
        int node = nodes.add();
        putBox(nodes.data, node, found ? bins.leftBox : boxOf(from, middle), 0);
        putBox(nodes.data, node + 6, found ? bins.rightBox : boxOf(middle, to), 0);
        child(from, middle, depth + 1, nodes, node + LEFT, bins, tasks, progress);
        child(middle, to, depth + 1, nodes, node + RIGHT, bins, tasks, progress);
        return node;
    }

    private void child(
            int from,
            int to,
            int depth,
            Nodes nodes,
            int slot,
            Bins bins,
            @Nullable List<Task> tasks,
            Progress.Task progress) {
        if (tasks != null && to - from <= TASK) {
            tasks.add(new Task(from, to, depth, slot, progress));
            return;
        }
        int child = to - from == 1 ? leaf(from, 1) : build(from, to, depth, nodes, bins, tasks, progress);
        nodes.data[slot] = child;
    }

    private static int leaf(int first, int count) {
        return ~(first << LEAF_BITS | count - 1);
    }

    private int partition(int from, int to, Bins bins) {
        float[] b = boxes;
        int i = from;
        int j = to - 1;
        while (true) {
            while (i <= j && bins.isLeft(b, i * 6)) {
                i++;
            }
            while (i <= j && !bins.isLeft(b, j * 6)) {
                j--;
            }
            if (i >= j) {
                return i;
            }
            int p = i * 6;
            int q = j * 6;
            for (int k = 0; k < 6; k++) {
                float t = b[p + k];
                b[p + k] = b[q + k];
                b[q + k] = t;
            }
            int t = order[i];
            order[i] = order[j];
            order[j] = t;
            i++;
            j--;
        }
    }

    private float[] boxOf(int from, int to) {
        float[] box = emptyBox();
        for (int i = from; i < to; i++) {
            for (int a = 0; a < 3; a++) {
                box[a] = Math.min(box[a], boxes[i * 6 + a]);
                box[3 + a] = Math.max(box[3 + a], boxes[i * 6 + 3 + a]);
            }
        }
        return box;
    }

    private static float[] emptyBox() {
        float inf = Float.POSITIVE_INFINITY;
        return new float[] {inf, inf, inf, -inf, -inf, -inf};
    }

    private static void putBox(int[] data, int at, float[] box, int from) {
        for (int k = 0; k < 6; k++) {
            data[at + k] = Float.floatToRawIntBits(box[from + k]);
        }
    }

    /** The bins of one range, and the cut chosen from them. Reused from range to range. */
    private static final class Bins {
        private final int[] counts = new int[3 * BINS];
        private final float[] binBoxes = new float[3 * BINS * 6];
        private final float[] low = new float[3];
        private final float[] scale = new float[3];
        private int used = BINS;
        private final float[] suffix = new float[BINS];
        private final int[] suffixCount = new int[BINS];
        final float[] leftBox = new float[6];
        final float[] rightBox = new float[6];
        private float area;
        private int axis;
        private int cut;
        /** The expected triangle tests of the chosen cut for a ray that meets the range. */
        float cost;

        /** The extent of twice the centres along each axis. */
        void measure(float[] b, int from, int to) {
            float lx = Float.POSITIVE_INFINITY, ly = lx, lz = lx, hx = -lx, hy = -lx, hz = -lx;
            for (int p = from * 6, end = to * 6; p < end; p += 6) {
                float x = b[p] + b[p + 3];
                float y = b[p + 1] + b[p + 4];
                float z = b[p + 2] + b[p + 5];
                lx = x < lx ? x : lx;
                hx = x > hx ? x : hx;
                ly = y < ly ? y : ly;
                hy = y > hy ? y : hy;
                lz = z < lz ? z : lz;
                hz = z > hz ? z : hz;
            }
            int n = to - from;
            used = n > 32 ? BINS : n > 8 ? BINS / 2 : BINS / 4;
            float least = Math.max(hx - lx, Math.max(hy - ly, hz - lz)) / FLATTEST;
            set(0, lx, hx, least);
            set(1, ly, hy, least);
            set(2, lz, hz, least);
        }

        private void set(int a, float lo, float hi, float least) {
            low[a] = lo;
            float extent = hi - lo;
            float s = used / extent;
            scale[a] = extent > 0 && extent >= least && s <= Float.MAX_VALUE ? s : 0;
        }

        private int bin(float value, float lo, float s) {
            int bin = (int) ((value - lo) * s);
            return bin < used ? bin : used - 1;
        }

        /** Fills the bins; false where all centres are the same. */
        boolean fill(float[] b, int from, int to) {
            if (scale[0] == 0 && scale[1] == 0 && scale[2] == 0) {
                return false;
            }
            for (int a = 0; a < 3; a++) {
                if (scale[a] != 0) {
                    int first = a * BINS;
                    Arrays.fill(counts, first, first + used, 0);
                    for (int k = first; k < first + used; k++) {
                        System.arraycopy(EMPTY_BOX, 0, binBoxes, 6 * k, 6);
                    }
                    fill(b, from, to, a, low[a], scale[a]);
                }
            }
            return true;
        }

        private void fill(float[] b, int from, int to, int a, float lo, float s) {
            int[] c = counts;
            float[] bb = binBoxes;
            for (int p = from * 6, end = to * 6; p < end; p += 6) {
                int bin = a * BINS + bin(b[p + a] + b[p + 3 + a], lo, s);
                c[bin]++;
                int q = bin * 6;
                bb[q] = b[p] < bb[q] ? b[p] : bb[q];
                bb[q + 1] = b[p + 1] < bb[q + 1] ? b[p + 1] : bb[q + 1];
                bb[q + 2] = b[p + 2] < bb[q + 2] ? b[p + 2] : bb[q + 2];
                bb[q + 3] = b[p + 3] > bb[q + 3] ? b[p + 3] : bb[q + 3];
                bb[q + 4] = b[p + 4] > bb[q + 4] ? b[p + 4] : bb[q + 4];
                bb[q + 5] = b[p + 5] > bb[q + 5] ? b[p + 5] : bb[q + 5];
            }
        }

        /** Chooses the cheapest cut with triangles on both sides; false where there is none. */
        boolean choose() {
            cost = Float.POSITIVE_INFINITY;
            float[] box = new float[6];
            for (int a = 0; a < 3; a++) {
                if (scale[a] == 0) {
                    continue;
                }
                clear(box);
                int count = 0;
                for (int i = used - 1; i > 0; i--) {
                    count += grow(box, a * BINS + i);
                    suffix[i] = count == 0 ? 0 : halfArea(box) * count;
                    suffixCount[i] = count;
                }
                clear(box);
                int left = 0;
                for (int i = 1; i < used; i++) {
                    left += grow(box, a * BINS + i - 1);
                    if (left > 0 && suffixCount[i] > 0) {
                        float c = halfArea(box) * left + suffix[i];
                        if (c < cost) {
                            cost = c;
                            axis = a;
                            cut = i;
                        }
                    }
                }
            }
            if (cost == Float.POSITIVE_INFINITY) {
                return false;
            }
            clear(leftBox);
            clear(rightBox);
            for (int i = 0; i < used; i++) {
                grow(i < cut ? leftBox : rightBox, axis * BINS + i);
            }
            for (int k = 0; k < 3; k++) {
                box[k] = Math.min(leftBox[k], rightBox[k]);
                box[3 + k] = Math.max(leftBox[3 + k], rightBox[3 + k]);
            }
            area = halfArea(box);
            cost = area > 0 ? cost / area : 0;
            return true;
        }

        boolean isLeft(float[] b, int p) {
            return bin(b[p + axis] + b[p + 3 + axis], low[axis], scale[axis]) < cut;
        }

        private int grow(float[] box, int bin) {
            int q = bin * 6;
            for (int k = 0; k < 3; k++) {
                box[k] = binBoxes[q + k] < box[k] ? binBoxes[q + k] : box[k];
                box[3 + k] = binBoxes[q + 3 + k] > box[3 + k] ? binBoxes[q + 3 + k] : box[3 + k];
            }
            return counts[bin];
        }

        private static void clear(float[] box) {
            Arrays.fill(box, 0, 3, Float.POSITIVE_INFINITY);
            Arrays.fill(box, 3, 6, Float.NEGATIVE_INFINITY);
        }

        private static float halfArea(float[] box) {
            float x = box[3] - box[0];
            float y = box[4] - box[1];
            float z = box[5] - box[2];
            return x * y + y * z + z * x;
        }
    }
}

package fr.junn.geometry.simplify;

import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes vertices away, cheapest first, each by moving it along an edge onto a neighbour.
 *
 * <p>Order: for each vertex the lowest quadric error of its edges is kept, as a lower bound that is brought up to date when
 * the vertex is looked at. The vertices are gone through in the order of their numbers, which is that of memory, again and
 * again; each time those below a threshold are tried, which the distribution of the bounds gives: as many as are still to
 * go, and at most a part of those left. A heap would order them more strictly and miss the cache on every step.
 *
 * <p>Corners of triangles are chained by vertex: {@code head[v]} is the first corner of v, {@code next[c]} the next one.
 * A dead triangle has a negative first corner and leaves its chains when they are walked.
 */
final class Collapser {
    /** The part of the vertices left that is tried at most in one go: 1 / 8. */
    private static final int PART = 8;
    /** Bits of a float that a bin of the distribution leaves out: bins are 3 % wide. */
    private static final int BIN_SHIFT = 18;

    private static final int CHECK = 0x3FFF;

    private final double[] xyz;
    private final int[] triangles;
    private final int @Nullable [] labels;
    private final float[] deviations;
    private final int[] head;
    private final int[] next;
    private final float[] bounds;
    private final int[] marks;
    private final Quadrics quadrics;
    private final float allowed;
    private final Patch patch = new Patch();

    private final int[] from = new int[Patch.MOST];
    private final int[] to = new int[Patch.MOST];
    private final int[] star = new int[Patch.MOST];
    private final int[] ring = new int[Patch.MOST];
    private final float[] costs = new float[Patch.MOST];
    private int size;
    private int mark;
    private int alive;

    /**
     * @param labels one per triangle, or null; vertices between triangles of different labels stay
     * @param locked vertices that stay
     * @param allowed the greatest deviation
     */
    Collapser(double[] xyz, int[] triangles, int @Nullable [] labels, BitSet locked, double allowed) {
        int n = xyz.length / 3;
        this.xyz = xyz;
        this.triangles = triangles;
        this.labels = labels;
        this.allowed = (float) Math.min(allowed, Float.MAX_VALUE);
        this.deviations = new float[triangles.length / 3];
        this.head = new int[n];
        this.next = new int[triangles.length];
        this.bounds = new float[n];
        this.marks = new int[n];
        this.alive = triangles.length / 3;
        Arrays.fill(head, -1);
        for (int c = triangles.length - 1; c >= 0; c--) {
            next[c] = head[triangles[c]];
            head[triangles[c]] = c;
        }
        quadrics = new Quadrics(xyz, triangles);
        Arrays.fill(bounds, Float.POSITIVE_INFINITY);
        for (int t = 0; t < triangles.length; t += 3) {
            for (int k = 0; k < 3; k++) {
                int a = triangles[t + k];
                int b = triangles[t + (k + 1) % 3];
                bounds[a] = Math.min(bounds[a], quadrics.error(a, b));
            }
        }
        for (int v = locked.nextSetBit(0); v >= 0 && v < n; v = locked.nextSetBit(v + 1)) {
            bounds[v] = Float.NaN;
        }
    }

    /** Collapses until at most {@code target} triangles are left or nothing more can be done. */
    void run(int target, Progress.Task task, Cancellation cancellation) {
        while (alive > target) {
            int before = alive;
            float threshold = threshold((alive - target + 1) / 2);
            if (!(threshold < Float.POSITIVE_INFINITY)) {
                return;
            }
            for (int u = 0; u < bounds.length && alive > target; u++) {
                if (bounds[u] <= threshold) {
                    visit(u, threshold);
                }
                if ((u & CHECK) == 0) {
                    cancellation.check("mesh simplification");
                }
            }
            task.advance(before - alive);
        }
    }

    /** The bound below which as many vertices lie as should be tried; infinity where none is left. */
    private float threshold(int needed) {
        int[] bins = new int[1 << (31 - BIN_SHIFT)];
        int left = 0;
        for (float bound : bounds) {
            if (bound < Float.POSITIVE_INFINITY) {
                bins[Float.floatToRawIntBits(bound) >>> BIN_SHIFT]++;
                left++;
            }
        }
        int wanted = Math.max(1, Math.min(needed, left / PART));
        for (int b = 0, sum = 0; b < bins.length; b++) {
            sum += bins[b];
            if (sum >= wanted) {
                return Float.intBitsToFloat(((b + 1) << BIN_SHIFT) - 1);
            }
        }
        return Float.POSITIVE_INFINITY;
    }

    /** Tries to take u away at a cost of at most {@code threshold}; otherwise brings its bound up to date. */
    private void visit(int u, float threshold) {
        if (!gather(u)) {
            bounds[u] = Float.NaN; // on a border, between labels, or not like a disc: stays for good
            return;
        }
        float cheapest = Float.POSITIVE_INFINITY;
        float worst = 0;
        for (int i = 0; i < size; i++) {
            costs[i] = quadrics.error(u, ring[i]);
            cheapest = Math.min(cheapest, costs[i]);
            worst = Math.max(worst, deviations[star[i]]);
        }
        if (cheapest > threshold || !patch.look(xyz, u, ring, size)) {
            bounds[u] = cheapest > threshold ? cheapest : Float.POSITIVE_INFINITY;
            return;
        }
        while (true) {
            int best = 0;
            for (int i = 1; i < size; i++) {
                best = costs[i] < costs[best] ? i : best;
            }
            if (!(costs[best] <= threshold)) {
                bounds[u] = costs[best];
                return;
            }
            double deviation = patch.deviation(best);
            float total = Math.nextUp((float) (worst + deviation));
            if (deviation == 0) {
                total = worst;
            }
            if (total <= allowed && isManifoldAfter(best)) {
                collapse(u, best, total);
                return;
            }
            costs[best] = Float.POSITIVE_INFINITY;
        }
    }

    /** Gathers the triangles around u and their ring in order; false where they are not one disc of one label. */
    private boolean gather(int u) {
        int n = 0;
        int before = -1;
        for (int c = head[u]; c >= 0; ) {
            int following = next[c];
            int t = c / 3;
            if (triangles[3 * t] < 0) {
                unlink(u, before, following);
            } else {
                if (n == Patch.MOST) {
                    return false;
                }
                int k = c - 3 * t;
                from[n] = triangles[k == 2 ? 3 * t : c + 1];
                to[n] = triangles[k == 0 ? 3 * t + 2 : c - 1];
                star[n++] = t;
                before = c;
            }
            c = following;
        }
        size = n;
        if (n < 3) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            ring[i] = from[i];
            if (labels != null && labels[star[i]] != labels[star[0]]) {
                return false;
            }
            int j = i + 1;
            while (j < n && from[j] != to[i]) {
                j++;
            }
            if (i + 1 < n) {
                if (j == n) {
                    return false;
                }
                swap(i + 1, j);
            }
        }
        return to[n - 1] == from[0] && isSimple(n);
    }

    /** Whether no vertex is twice in the ring. */
    private boolean isSimple(int n) {
        mark++;
        for (int i = 0; i < n; i++) {
            if (marks[ring[i]] == mark) {
                return false;
            }
            marks[ring[i]] = mark;
        }
        return true;
    }

    private void swap(int i, int j) {
        int f = from[i];
        int t = to[i];
        int s = star[i];
        from[i] = from[j];
        to[i] = to[j];
        star[i] = star[j];
        from[j] = f;
        to[j] = t;
        star[j] = s;
    }

    private void unlink(int v, int before, int following) {
        if (before < 0) {
            head[v] = following;
        } else {
            next[before] = following;
        }
    }

    /**
     * Whether the fan from ring[best] makes no edge that is there already: of the ring, only the two next to it may be its
     * neighbours (the link condition). With three triangles around, the new one must not be there either.
     */
    private boolean isManifoldAfter(int best) {
        int v = ring[best];
        int left = ring[best == 0 ? size - 1 : best - 1];
        int right = ring[best + 1 == size ? 0 : best + 1];
        mark++;
        for (int i = 0; i < size; i++) {
            marks[ring[i]] = mark;
        }
        marks[v] = 0;
        if (size > 3) {
            marks[left] = 0;
            marks[right] = 0;
        }
        int before = -1;
        int valence = 0;
        for (int c = head[v]; c >= 0; ) {
            int following = next[c];
            int t = 3 * (c / 3);
            if (triangles[t] < 0) {
                unlink(v, before, following);
            } else {
                int k = c - t;
                int a = triangles[k == 2 ? t : c + 1];
                int b = triangles[k == 0 ? t + 2 : c - 1];
                if (size > 3 ? marks[a] == mark || marks[b] == mark : marks[a] == mark && marks[b] == mark) {
                    return false;
                }
                valence++;
                before = c;
            }
            c = following;
        }
        return valence + size - 4 <= Patch.MOST;
    }

    private void collapse(int u, int best, float deviation) {
        int v = ring[best];
        for (int i = 0; i < size; i++) {
            int t = star[i];
            int c = 3 * t;
            if (triangles[c] == v || triangles[c + 1] == v || triangles[c + 2] == v) {
                triangles[c] = -1;
                alive--;
                continue;
            }
            c += triangles[c] == u ? 0 : triangles[c + 1] == u ? 1 : 2;
            triangles[c] = v;
            next[c] = head[v];
            head[v] = c;
            deviations[t] = deviation;
        }
        head[u] = -1;
        bounds[u] = Float.NaN;
        quadrics.merge(u, v);
        for (int i = 0; i < size; i++) {
            int w = ring[i];
            if (w != v && !Float.isNaN(bounds[w])) {
                bounds[w] = Math.min(bounds[w], quadrics.error(w, v)); // v may be a new neighbour
            }
        }
        if (bounds[v] == Float.POSITIVE_INFINITY) {
            bounds[v] = costs[best]; // its triangles changed: worth another look
        }
    }

    /** The number of triangles left. */
    int alive() {
        return alive;
    }

    /** How far the triangles left may be from where they were: the greatest of all. */
    double deviation() {
        float greatest = 0;
        for (int t = 0; t < deviations.length; t++) {
            greatest = triangles[3 * t] < 0 ? greatest : Math.max(greatest, deviations[t]);
        }
        return greatest;
    }
}

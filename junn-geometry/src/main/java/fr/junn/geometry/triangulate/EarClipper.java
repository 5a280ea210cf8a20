package fr.junn.geometry.triangulate;

import fr.junn.core.work.Cancellation;
import java.util.Arrays;

/**
 * Cuts ears off closed chains of nodes until nothing is left.
 *
 * <p>A node is an ear when it is strictly convex and no reflex node lies in the triangle with its neighbours; all tests
 * are exact. A reflex node on the border of the triangle, as touching rings have them, blocks only if one of its edges
 * goes into the triangle, or if it lies on the new diagonal. A weakly simple polygon always has such an ear, or a node
 * whose triangle has no area, so that valid input is triangulated exactly. Nodes without area wait in a second queue,
 * because an ear nearby often gives them one.
 *
 * <p>A node that was found blocked waits on its blocker and is looked at again only when that is cut off or turns convex;
 * each cut looks again at two neighbours only. Input that crosses itself runs out of ears: then the
 * triangle least blocked is cut off, a bounded number of times; from then on every second node is, so that the work stays bounded.
 */
final class EarClipper {
    /** How many cuts may be forced one by one, each of which costs a pass over the nodes. */
    private static final int FORCED = 64;

    /** The same for small polygons, in nodes passed. */
    private static final int FORCED_WORK = 20_000_000;

    /** Up to so many reflex nodes are looked through one by one. */
    private static final int FEW = 24;

    /** In {@link #waitPrev}: waits on nobody. */
    private static final int FREE = Integer.MIN_VALUE;

    private static final byte CONVEX = 0;
    private static final byte REFLEX = 1;
    private static final byte GONE = 2;

    private final Contours c;
    private final ReflexGrid grid = new ReflexGrid();
    private final boolean conforming;

    private byte[] state = new byte[0];
    private boolean[] queued = new boolean[0];
    private int[] waitHead = new int[0];
    private int[] waitNext = new int[0];
    private int[] waitPrev = new int[0];
    private int[] blockedBy = new int[0];
    private int[] reflex = new int[0];
    private int reflexCount;

    /** Nodes to look at, and nodes without area to be cut off when nothing better is left; both first in, first out. */
    private final NodeQueue candidates = new NodeQueue();

    private final NodeQueue flat = new NodeQueue();

    /** Nodes that became reflex after the others had been entered into list or grid. */
    private int[] late = new int[0];

    private int lateCount;
    private boolean[] entered = new boolean[0];

    private int alive;
    private int[] triangles = new int[48];
    private int triangleInts;

    EarClipper(Contours contours, boolean conforming) {
        this.c = contours;
        this.conforming = conforming;
    }

    /** Triangulates all chains that {@code starts} begin; −1 is skipped. */
    void clip(int[] starts, int count, Cancellation cancellation) {
        prepare(starts, count);
        int forced = 0;
        int limit = Math.max(FORCED, FORCED_WORK / Math.max(1, c.size));
        int steps = 0;
        while (alive > 0) {
            if ((++steps & 0xFFF) == 0) {
                cancellation.check("polygon triangulation");
            }
            if (!candidates.isEmpty()) {
                int node = candidates.poll();
                queued[node] = false;
                if (state[node] != GONE) {
                    look(node);
                }
            } else if (!flat.isEmpty()) {
                int node = flat.poll();
                if (state[node] != GONE && c.orient(c.prev[node], node, c.next[node]) == 0) {
                    cut(node, conforming);
                }
            } else if (forced++ < limit) {
                int node = localCrossing();
                force(node >= 0 ? node : leastBlocked());
            } else {
                cutEverySecond();
            }
        }
    }

    int[] triangles() {
        return triangles;
    }

    int triangleInts() {
        return triangleInts;
    }

    /** Whether {@code node} stands in the way of the triangle of nodes p, q, r, which turns left. */
    boolean blocks(int node, int p, int q, int r) {
        if (state[node] != REFLEX) {
            return false;
        }
        double[] x = c.x;
        double[] y = c.y;
        double nx = x[node];
        double ny = y[node];
        if ((nx < x[p] && nx < x[q] && nx < x[r])
                || (nx > x[p] && nx > x[q] && nx > x[r])
                || (ny < y[p] && ny < y[q] && ny < y[r])
                || (ny > y[p] && ny > y[q] && ny > y[r])
                || node == p
                || node == q
                || node == r) {
            return false;
        }
        double pq = c.orient(p, q, node);
        if (pq < 0) {
            return false;
        }
        double qr = c.orient(q, r, node);
        if (qr < 0) {
            return false;
        }
        double rp = c.orient(r, p, node);
        if (rp < 0) {
            return false;
        }
        if (pq > 0 && qr > 0) {
            return true;
        }
        int before = c.before(node);
        int after = c.after(node);
        if (goesInside(before, p, q, r, pq, qr, rp) || goesInside(after, p, q, r, pq, qr, rp)) {
            return true;
        }
        if (pq == 0) {
            return (rp == 0 && covers(node, before, after, p, q, r))
                    || (qr == 0 && covers(node, before, after, q, r, p));
        }
        return qr == 0 && rp == 0 && covers(node, before, after, r, p, q);
    }

    /**
     * Whether the triangle's corner, between the ways to {@code right} and {@code left}, lies outside of the chain because
     * of a node at the same place: the corner lies in the node's outer angle, and the node in the corner's inner angle.
     */
    private boolean covers(int node, int before, int after, int corner, int right, int left) {
        return c.orient(node, before, right) >= 0
                && c.orient(node, right, after) >= 0
                && c.orient(node, before, left) >= 0
                && c.orient(node, left, after) >= 0
                && isInAngle(corner, before)
                && isInAngle(corner, after);
    }

    /** Whether the way from the corner to the node goes into its inner angle, or along its border. */
    private boolean isInAngle(int corner, int node) {
        int p = c.before(corner);
        int n = c.after(corner);
        if (c.orient(p, corner, n) > 0) {
            return c.orient(corner, n, node) >= 0 && c.orient(corner, node, p) >= 0;
        }
        return !(c.orient(corner, p, node) > 0 && c.orient(corner, node, n) > 0);
    }

    /** Whether the way from a node on the sides that have 0 to {@code end} leads into the triangle. */
    private boolean goesInside(int end, int p, int q, int r, double pq, double qr, double rp) {
        return (pq != 0 || c.orient(p, q, end) > 0)
                && (qr != 0 || c.orient(q, r, end) > 0)
                && (rp != 0 || c.orient(r, p, end) > 0);
    }

    private void prepare(int[] starts, int count) {
        int n = c.size;
        if (state.length < n) {
            state = new byte[c.x.length];
            queued = new boolean[c.x.length];
            entered = new boolean[c.x.length];
            waitHead = new int[c.x.length];
            waitNext = new int[c.x.length];
            waitPrev = new int[c.x.length];
            blockedBy = new int[c.x.length];
            reflex = new int[c.x.length];
        }
        Arrays.fill(state, 0, n, GONE);
        Arrays.fill(queued, 0, n, false);
        Arrays.fill(waitHead, 0, n, -1);
        Arrays.fill(waitPrev, 0, n, FREE);
        candidates.reset(n);
        flat.reset(n);
        triangleInts = 0;
        alive = 0;
        reflexCount = 0;
        lateCount = 0;
        for (int i = 0; i < count; i++) {
            if (starts[i] >= 0) {
                addChain(starts[i]);
            }
        }
        if (reflexCount > FEW) {
            grid.build(c, reflex, reflexCount);
        }
    }

    private void addChain(int start) {
        int node = start;
        do {
            boolean convex = c.orient(c.prev[node], node, c.next[node]) > 0;
            state[node] = convex ? CONVEX : REFLEX;
            entered[node] = !convex;
            if (!convex) {
                reflex[reflexCount++] = node;
            }
            alive++;
            enqueue(node);
            node = c.next[node];
        } while (node != start);
    }

    /** Cuts the node off if it is an ear, or remembers when to look at it again. */
    private void look(int node) {
        int p = c.prev[node];
        int n = c.next[node];
        if (c.next[n] == p || n == p || c.same(p, node) || c.same(node, n)) {
            cut(node, conforming);
            return;
        }
        if (state[node] == REFLEX) {
            if (c.orient(p, node, n) == 0) {
                if (conforming || isSpike(p, node, n)) {
                    flat.add(node);
                } else {
                    cut(node, false);
                }
            }
            return;
        }
        int blocker = blocker(p, node, n);
        if (blocker < 0) {
            cut(node, true);
        } else {
            waitOn(blocker, node);
        }
    }

    private boolean isSpike(int p, int node, int n) {
        double dot = (c.x[p] - c.x[node]) * (c.x[n] - c.x[node]) + (c.y[p] - c.y[node]) * (c.y[n] - c.y[node]);
        return dot > 0;
    }

    private int blocker(int p, int q, int r) {
        for (int i = 0; i < lateCount; i++) {
            if (blocks(late[i], p, q, r)) {
                return late[i];
            }
        }
        if (reflexCount > FEW) {
            return grid.firstBlocker(this, c, p, q, r);
        }
        for (int i = 0; i < reflexCount; i++) {
            if (blocks(reflex[i], p, q, r)) {
                return reflex[i];
            }
        }
        return -1;
    }

    /** Takes the node out of its chain; a chain of three is finished with it. */
    private void cut(int node, boolean emit) {
        int p = c.prev[node];
        int n = c.next[node];
        boolean last = c.next[n] == p;
        if (last || n == p) {
            if (n != p && (conforming || c.orient(p, node, n) > 0)) {
                emit(p, node, n);
            }
            remove(node);
            remove(n);
            if (p != n) {
                remove(p);
            }
            return;
        }
        if (emit) {
            emit(p, node, n);
        }
        remove(node);
        c.link(p, n);
        changed(p);
        changed(n);
    }

    private void emit(int p, int q, int r) {
        if (triangleInts + 3 > triangles.length) {
            triangles = Arrays.copyOf(triangles, triangles.length * 2);
        }
        triangles[triangleInts] = c.vertex[p];
        triangles[triangleInts + 1] = c.vertex[c.mirrored ? r : q];
        triangles[triangleInts + 2] = c.vertex[c.mirrored ? q : r];
        triangleInts += 3;
    }

    private void remove(int node) {
        if (state[node] != GONE) {
            state[node] = GONE;
            alive--;
            stopWaiting(node);
            release(node);
        }
    }

    /** Looks anew at a node that has another neighbour. */
    private void changed(int node) {
        if (state[node] == REFLEX && c.orient(c.prev[node], node, c.next[node]) > 0) {
            state[node] = CONVEX;
            release(node);
        } else if (state[node] == CONVEX && c.orient(c.prev[node], node, c.next[node]) <= 0) {
            // two nodes at one place have become one, with the sum of their angles
            state[node] = REFLEX;
            if (!entered[node]) {
                entered[node] = true;
                late = late.length == lateCount ? Arrays.copyOf(late, 2 * lateCount + 8) : late;
                late[lateCount++] = node;
            }
        }
        enqueue(node);
    }

    /** Enters the node into the doubly linked list of those that wait on {@code blocker}. */
    private void waitOn(int blocker, int node) {
        int head = waitHead[blocker];
        waitNext[node] = head;
        waitPrev[node] = ~blocker;
        if (head >= 0) {
            waitPrev[head] = node;
        }
        waitHead[blocker] = node;
        blockedBy[node] = blocker;
    }

    private void stopWaiting(int node) {
        int before = waitPrev[node];
        if (before != FREE) {
            int following = waitNext[node];
            if (before >= 0) {
                waitNext[before] = following;
            } else {
                waitHead[~before] = following;
            }
            if (following >= 0) {
                waitPrev[following] = before;
            }
            waitPrev[node] = FREE;
        }
    }

    private void release(int blocker) {
        while (waitHead[blocker] >= 0) {
            enqueue(waitHead[blocker]);
        }
    }

    private void enqueue(int node) {
        stopWaiting(node);
        if (!queued[node] && state[node] != GONE) {
            queued[node] = true;
            candidates.add(node);
        }
    }

    private void force(int node) {
        cut(node, conforming || c.orient(c.prev[node], node, c.next[node]) > 0);
    }

    /**
     * A node whose edge before crosses the edge after the next node, −1 if there is none. Without it the small loop that
     * the crossing makes would stay in the way of all other ears.
     */
    private int localCrossing() {
        for (int node = 0; node < c.size; node++) {
            if (state[node] != GONE) {
                int a = c.prev[node];
                int q = c.next[node];
                int b = c.next[q];
                if (a != b && parts(a, node, q, b) && parts(q, b, a, node)) {
                    return node;
                }
            }
        }
        return -1;
    }

    /** Whether p and q lie on different sides of the line through a and b. */
    private boolean parts(int a, int b, int p, int q) {
        double one = c.orient(a, b, p);
        double two = c.orient(a, b, q);
        return (one > 0 && two < 0) || (one < 0 && two > 0);
    }

    /** The convex node whose blocker goes least deep into its triangle; any node where none is convex. */
    private int leastBlocked() {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        int any = -1;
        for (int node = 0; node < c.size; node++) {
            if (state[node] == GONE) {
                continue;
            }
            any = node;
            if (waitPrev[node] != FREE) {
                double depth = depth(blockedBy[node], c.prev[node], node, c.next[node]);
                if (depth < least) {
                    best = node;
                    least = depth;
                }
            }
        }
        return best >= 0 ? best : any;
    }

    private double depth(int node, int p, int q, int r) {
        return Math.min(distance(p, q, node), Math.min(distance(q, r, node), distance(r, p, node)));
    }

    private double distance(int a, int b, int node) {
        return c.orient(a, b, node) / Math.hypot(c.x[b] - c.x[a], c.y[b] - c.y[a]);
    }

    /** Halves every chain. */
    private void cutEverySecond() {
        for (int start = 0; start < c.size; start++) {
            int node = start;
            while (state[node] != GONE) {
                int n = c.next[node];
                cut(node, conforming || c.orient(c.prev[node], node, n) > 0);
                node = c.next[n];
                if (node <= start) {
                    break;
                }
            }
        }
    }
}

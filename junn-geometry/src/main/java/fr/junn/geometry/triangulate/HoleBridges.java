package fr.junn.geometry.triangulate;

import fr.junn.core.work.Cancellation;
import fr.junn.geometry.predicate.Predicates;
import java.util.Arrays;

/**
 * Joins holes to the ring around them by bridges, two edges to and fro, so that a polygon with holes becomes one closed
 * chain.
 *
 * <p>Holes are taken from left to right. From the leftmost node m of a hole a ray goes left to the nearest edge e. Of the
 * nodes in the triangle of m, the point that was hit, and the left end of e, the one nearest in angle to the ray is seen
 * from m: the bridge goes there (D. Eberly, "Triangulation by Ear Clipping"). Nothing is computed but signs of
 * {@link Predicates#orient2d}, so that rings that touch are joined without error; of several nodes at one place the one
 * is taken into whose angle the bridge goes.
 *
 * <p>Edges are listed by horizontal bands, about as many entries as four times the nodes, so that a ray sees few of them.
 */
final class HoleBridges {
    private static final int ENTRIES_PER_NODE = 4;

    private final Contours c;
    private int[] head = new int[0];
    private int[] entryNode = new int[0];
    private int[] entryNext = new int[0];
    private int entries;
    private int bands;
    private double minY;
    private double scale;

    HoleBridges(Contours contours) {
        this.c = contours;
    }

    /**
     * Joins every hole that lies in an outer ring to it.
     *
     * @param chains out: a node of each chain to triangulate
     * @param keepLost whether a hole that lies in no outer ring is a chain of its own; otherwise it is left out
     * @return how many chains
     */
    int join(int[] chains, boolean keepLost, Cancellation cancellation) {
        int count = 0;
        int holes = 0;
        for (int r = 0; r < c.rings; r++) {
            if (c.first[r] >= 0) {
                holes += c.role[r] == Contours.HOLE ? 1 : 0;
                if (c.role[r] == Contours.OUTER) {
                    chains[count++] = c.first[r];
                }
            }
        }
        if (holes > 0 && count > 0) {
            prepareBands(count, chains);
        }
        boolean canJoin = count > 0;
        int[] start = new int[holes];
        for (int r = 0, i = 0; r < c.rings; r++) {
            if (c.first[r] >= 0 && c.role[r] == Contours.HOLE) {
                start[i++] = leftmost(c.first[r]);
            } else if (c.first[r] >= 0 && c.role[r] == Contours.THREAD) {
                chains[count++] = c.first[r];
            }
        }
        sortByPlace(start);
        for (int i = 0; i < holes; i++) {
            if ((i & 0xFF) == 0) {
                cancellation.check("polygon triangulation");
            }
            if (!(canJoin && join(start[i], keepLost)) && keepLost) {
                chains[count++] = start[i];
            }
        }
        return count;
    }

    /** Joins the hole at its leftmost node, or, where that lies outside and all is tried, at another that does not. */
    private boolean join(int leftmost, boolean tryAll) {
        int m = leftmost;
        do {
            if (bridge(m)) {
                return true;
            }
            m = c.next[m];
        } while (tryAll && m != leftmost);
        return false;
    }

    private boolean bridge(int m) {
        int edge = nearestEdgeLeftOf(m);
        if (edge < 0) {
            return false;
        }
        int target = copyTowards(visibleNode(m, edge), m);
        int target2 = c.copy(target);
        int m2 = c.copy(m);
        c.link(target2, c.next[target]);
        c.link(c.prev[m], m2);
        c.link(m2, target2);
        c.link(target, m);
        int node = target;
        do {
            addEdge(node);
            node = c.next[node];
        } while (node != target2);
        addEdge(target2);
        return true;
    }

    /** The edge that runs down, with m on its left or on it, which the ray from m to the left meets first; −1 if none. */
    private int nearestEdgeLeftOf(int m) {
        double mx = c.x[m];
        double my = c.y[m];
        int best = -1;
        for (int k = head[band(my)]; k >= 0; k = entryNext[k]) {
            int a = entryNode[k];
            int b = c.next[a];
            if (c.y[a] >= my
                    && my >= c.y[b]
                    && c.y[a] > c.y[b]
                    && (c.x[a] <= mx || c.x[b] <= mx)
                    && c.orient(a, b, m) >= 0
                    && (best < 0 || isNearer(a, best, my))) {
                best = a;
            }
        }
        return best;
    }

    /** Whether the edge from e lies right of the edge from f, where both run down through height y and do not cross. */
    private boolean isNearer(int e, int f, double y) {
        int e2 = c.next[e];
        int f2 = c.next[f];
        double s = c.orient(f, f2, e);
        double t = c.orient(f, f2, e2);
        if (s >= 0 && t >= 0) {
            return s > 0 || t > 0;
        }
        if (s <= 0 && t <= 0) {
            return false;
        }
        s = c.orient(e, e2, f);
        t = c.orient(e, e2, f2);
        if (s <= 0 && t <= 0) {
            return true;
        }
        if (s >= 0 && t >= 0) {
            return false;
        }
        return at(e, e2, y) > at(f, f2, y);
    }

    private double at(int a, int b, double y) {
        return c.x[a] + (y - c.y[a]) / (c.y[b] - c.y[a]) * (c.x[b] - c.x[a]);
    }

    private int visibleNode(int m, int a) {
        int b = c.next[a];
        double mx = c.x[m];
        double my = c.y[m];
        int end;
        if (c.y[a] == my || c.y[b] == my) {
            end = c.y[a] == my ? a : b;
        } else {
            end = c.x[a] < c.x[b] ? a : b;
        }
        boolean below = end == b;
        int best = end;
        int low = band(Math.min(my, c.y[end]));
        int high = band(Math.max(my, c.y[end]));
        for (int band = low; band <= high; band++) {
            for (int k = head[band]; k >= 0; k = entryNext[k]) {
                int r = entryNode[k];
                boolean between = below ? c.y[r] <= my && c.y[r] >= c.y[end] : c.y[r] >= my && c.y[r] <= c.y[end];
                if (!between || c.x[r] > mx || r == best || c.orient(a, b, r) < 0) {
                    continue;
                }
                double turn = below ? -c.orient(m, best, r) : c.orient(m, best, r);
                if (turn > 0 || (turn == 0 && isCloser(r, best, m))) {
                    best = r;
                }
            }
        }
        return best;
    }

    private boolean isCloser(int r, int s, int m) {
        double byX = Math.abs(c.x[r] - c.x[m]) - Math.abs(c.x[s] - c.x[m]);
        return byX < 0 || (byX == 0 && Math.abs(c.y[r] - c.y[m]) < Math.abs(c.y[s] - c.y[m]));
    }

    /**
     * Of the nodes at the place of {@code node} the one from which a bridge to the hole at m crosses nothing: turning from
     * the bridge to the right, the first edge met is the one that leaves this node. Where m is at the same place, the
     * turn starts at the right border of the hole.
     */
    private int copyTowards(int node, int m) {
        boolean touching = c.same(node, m);
        int right = touching ? c.before(m) : m;
        int left = touching ? c.after(m) : m;
        int best = -1;
        for (int k = head[band(c.y[node])]; k >= 0; k = entryNext[k]) {
            int r = entryNode[k];
            if (c.same(r, node) && r != best) {
                int order = best < 0 ? -1 : compareTurn(node, right, c.after(r), c.after(best), -1);
                if (order == 0) {
                    order = compareTurn(node, left, c.before(r), c.before(best), 1);
                }
                if (order < 0 || (order == 0 && r < best)) {
                    best = r;
                }
            }
        }
        return best;
    }

    /** Which of a and b is met first when turning around o from d, to the left (side 1) or to the right (side −1). */
    private int compareTurn(int o, int d, int a, int b, int side) {
        int quarterA = halfTurns(o, d, a, side);
        int quarterB = halfTurns(o, d, b, side);
        if (quarterA != quarterB || quarterA == 0 || quarterA == 2) {
            return Integer.compare(quarterA, quarterB);
        }
        double turn = side * c.orient(o, a, b);
        return turn > 0 ? -1 : turn < 0 ? 1 : 0;
    }

    /** 0 for the direction of d itself, 1 for less than half a turn away, 2 for the opposite direction, 3 for more. */
    private int halfTurns(int o, int d, int a, int side) {
        double turn = side * c.orient(o, d, a);
        if (turn != 0) {
            return turn > 0 ? 1 : 3;
        }
        boolean sameX = c.x[d] > c.x[o] ? c.x[a] >= c.x[o] : c.x[d] < c.x[o] ? c.x[a] <= c.x[o] : c.x[a] == c.x[o];
        boolean sameY = c.y[d] > c.y[o] ? c.y[a] >= c.y[o] : c.y[d] < c.y[o] ? c.y[a] <= c.y[o] : c.y[a] == c.y[o];
        return sameX && sameY ? 0 : 2;
    }

    /** 2 where the way from the node to the point goes into the inner angle there, 1 where along its border, else 0. */
    private int inAngle(int node, double px, double py) {
        int n = c.after(node);
        int p = c.before(node);
        if (n == node) {
            return 2;
        }
        double fromNext = Predicates.orient2d(c.x[node], c.y[node], c.x[n], c.y[n], px, py);
        double toPrev = Predicates.orient2d(c.x[node], c.y[node], px, py, c.x[p], c.y[p]);
        if (c.orient(p, node, n) > 0) {
            return fromNext > 0 && toPrev > 0 ? 2 : fromNext >= 0 && toPrev >= 0 ? 1 : 0;
        }
        return fromNext > 0 || toPrev > 0 ? 2 : fromNext >= 0 || toPrev >= 0 ? 1 : 0;
    }

    /** The leftmost, then lowest, node; of several there the one whose inner angle opens to the left. */
    private int leftmost(int start) {
        int best = start;
        for (int node = c.next[start]; node != start; node = c.next[node]) {
            if (isBefore(node, best)) {
                best = node;
            }
        }
        int node = best;
        double west = c.x[best] - Math.max(1, Math.abs(c.x[best]));
        do {
            if (c.same(node, best) && inAngle(node, west, c.y[best]) == 2) {
                return node;
            }
            node = c.next[node];
        } while (node != best);
        return best;
    }

    private boolean isBefore(int a, int b) {
        return c.x[a] < c.x[b] || (c.x[a] == c.x[b] && c.y[a] < c.y[b]);
    }

    private void sortByPlace(int[] nodes) {
        Integer[] boxed = new Integer[nodes.length];
        Arrays.setAll(boxed, i -> nodes[i]);
        Arrays.sort(boxed, (a, b) -> isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : Integer.compare(a, b));
        Arrays.setAll(nodes, i -> boxed[i]);
    }

    private void prepareBands(int count, int[] chains) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double climb = 0;
        for (int node = 0; node < c.size; node++) {
            low = Math.min(low, c.y[node]);
            high = Math.max(high, c.y[node]);
            climb += Math.abs(c.y[node] - c.y[c.next[node]]);
        }
        double height = high - low;
        double wanted = Math.min(c.size / 8.0, ENTRIES_PER_NODE * (double) c.size * height / climb);
        bands = wanted > 1 ? (int) wanted : 1;
        minY = low;
        scale = bands / height;
        if (head.length < bands) {
            head = new int[bands];
        }
        Arrays.fill(head, 0, bands, -1);
        entries = 0;
        for (int i = 0; i < count; i++) {
            int node = chains[i];
            do {
                addEdge(node);
                node = c.next[node];
            } while (node != chains[i]);
        }
    }

    private void addEdge(int node) {
        int from = band(c.y[node]);
        int to = band(c.y[c.next[node]]);
        for (int band = Math.min(from, to); band <= Math.max(from, to); band++) {
            if (entries == entryNode.length) {
                int capacity = Math.max(64, entries * 2);
                entryNode = Arrays.copyOf(entryNode, capacity);
                entryNext = Arrays.copyOf(entryNext, capacity);
            }
            entryNode[entries] = node;
            entryNext[entries] = head[band];
            head[band] = entries++;
        }
    }

    private int band(double y) {
        double f = (y - minY) * scale;
        return f > 0 ? (int) Math.min(f, bands - 1) : 0;
    }
}

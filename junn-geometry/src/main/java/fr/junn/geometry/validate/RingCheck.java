package fr.junn.geometry.validate;

import fr.junn.geometry.index.BoxIndex;
import java.util.function.IntPredicate;

/**
 * Whether a ring, seen along an axis, is simple: no side meets another, but for its neighbours at their common corner. Signs
 * are exact. Small rings by all pairs of sides, large ones by an index, so that time stays near n log n.
 */
final class RingCheck {
    private static final int FEW = 128;

    double[] px = new double[16];
    double[] py = new double[16];
    private int n;
    /** The sides that meet, where a ring is not simple. */
    int sideA;

    int sideB;

    /** Takes the corners of a ring; {@code axis} is the one along which it is seen. */
    void load(Faces faces, int ring, int axis) {
        int first = faces.shape.firstCorner(ring);
        sideA = 0;
        sideB = 0;
        n = faces.shape.firstCorner(ring + 1) - first;
        if (px.length < n) {
            px = new double[n];
            py = new double[n];
        }
        int u = (axis + 1) % 3;
        int v = (axis + 2) % 3;
        for (int i = 0; i < n; i++) {
            int p = 3 * faces.point(first + i);
            px[i] = faces.xyz[p + u];
            py[i] = faces.xyz[p + v];
        }
    }

    int size() {
        return n;
    }

    /** Twice the area, positive for counter-clockwise. */
    double area() {
        double sum = 0;
        for (int i = 1; i + 1 < n; i++) {
            sum += (px[i] - px[0]) * (py[i + 1] - py[0]) - (px[i + 1] - px[0]) * (py[i] - py[0]);
        }
        return sum;
    }

    boolean isSimple() {
        return n <= FEW ? isSimpleByPairs() : isSimpleByIndex();
    }

    private boolean isSimpleByPairs() {
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (clash(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSimpleByIndex() {
        double[] boxes = new double[4 * n];
        for (int i = 0; i < n; i++) {
            int k = next(i);
            boxes[4 * i] = Math.min(px[i], px[k]);
            boxes[4 * i + 1] = Math.min(py[i], py[k]);
            boxes[4 * i + 2] = Math.max(px[i], px[k]);
            boxes[4 * i + 3] = Math.max(py[i], py[k]);
        }
        BoxIndex index = BoxIndex.of(2, boxes);
        boolean[] found = {false};
        for (int i = 0; i < n && !found[0]; i++) {
            int side = i;
            IntPredicate visitor = j -> {
                found[0] |= j > side && clash(side, j);
                return !found[0];
            };
            index.visit(visitor, boxes[4 * i], boxes[4 * i + 1], boxes[4 * i + 2], boxes[4 * i + 3]);
        }
        return !found[0];
    }

    private int next(int i) {
        return i + 1 == n ? 0 : i + 1;
    }

    /** Whether two sides, the second of a higher number, meet where they must not. */
    private boolean clash(int i, int j) {
        int a = i;
        int b = next(i);
        int c = j;
        int d = next(j);
        boolean clash;
        if (b == c && d == a) {
            clash = true;
        } else if (b == c) {
            clash = Segments.turnsBack(px[a], py[a], px[b], py[b], px[d], py[d]);
        } else if (d == a) {
            clash = Segments.turnsBack(px[c], py[c], px[a], py[a], px[b], py[b]);
        } else {
            clash = Segments.meet(px[a], py[a], px[b], py[b], px[c], py[c], px[d], py[d]);
        }
        if (clash) {
            sideA = i;
            sideB = j;
        }
        return clash;
    }

    /** How far along side A the other side is met: 0 at its start, 1 at its end. */
    double meeting() {
        int a = sideA;
        int b = next(a);
        int c = sideB;
        int d = next(c);
        double rx = px[b] - px[a];
        double ry = py[b] - py[a];
        double sx = px[d] - px[c];
        double sy = py[d] - py[c];
        double cross = rx * sy - ry * sx;
        if (cross == 0) {
            return c == b ? 1 : 0;
        }
        double t = ((px[c] - px[a]) * sy - (py[c] - py[a]) * sx) / cross;
        return Math.max(0, Math.min(1, t));
    }
}

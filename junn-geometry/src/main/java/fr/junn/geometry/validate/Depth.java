package fr.junn.geometry.validate;

import java.util.PriorityQueue;

/**
 * How deep two bodies overlap: the radius of the largest ball that fits into both. A lower bound, in two steps: balls that touch
 * the boundary of one where it is inside the other; then, best first, the middles of boxes, as a box whose middle is d inside both
 * has no point deeper than d plus half its diagonal. The second ends within 2 % of the truth or after {@link #STEPS} boxes.
 */
final class Depth {
    private static final int STEPS = 1000;
    private static final double GOOD = 0.02;

    private final Body a;
    private final Body b;
    private double best;

    private record Box(double x, double y, double z, double hx, double hy, double hz, double bound) {}

    private Depth(Body a, Body b) {
        this.a = a;
        this.b = b;
    }

    static double of(Body a, Body b, Overlay mine, Overlay its) {
        Depth depth = new Depth(a, b);
        depth.probe(mine, a, b);
        depth.probe(its, b, a);
        depth.search();
        return depth.best;
    }

    /** Balls that touch {@code own} from within at a point of it that is inside the other body, of growing radius. */
    private void probe(Overlay overlay, Body own, Body other) {
        for (int i = 0; i < 6 * overlay.sampleCount; i += 6) {
            double[] s = overlay.samples;
            double x = s[i + 3];
            double y = s[i + 4];
            double z = s[i + 5];
            double length = Math.sqrt(x * x + y * y + z * z);
            double room = inside(other, s[i], s[i + 1], s[i + 2]);
            for (double r = room; r > best; r /= 2) {
                double step = r / length;
                double px = s[i] - step * x;
                double py = s[i + 1] - step * y;
                double pz = s[i + 2] - step * z;
                best = Math.max(best, Math.min(inside(own, px, py, pz), inside(other, px, py, pz)));
            }
        }
    }

    private void search() {
        double[] lo = new double[3];
        double[] half = new double[3];
        double thinnest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 3; k++) {
            lo[k] = Math.max(a.box[k], b.box[k]);
            half[k] = (Math.min(a.box[3 + k], b.box[3 + k]) - lo[k]) / 2;
            thinnest = Math.min(thinnest, half[k]);
        }
        if (!(thinnest > best * (1 + GOOD))) {
            return;
        }
        PriorityQueue<Box> queue = new PriorityQueue<>((p, q) -> Double.compare(q.bound, p.bound));
        add(queue, lo[0] + half[0], lo[1] + half[1], lo[2] + half[2], half[0], half[1], half[2]);
        for (int step = 0; step < STEPS && !queue.isEmpty(); step++) {
            Box box = queue.remove();
            if (Math.min(thinnest, box.bound) <= best * (1 + GOOD)) {
                return;
            }
            divide(queue, box);
        }
    }

    private void divide(PriorityQueue<Box> queue, Box box) {
        double most = Math.max(box.hx, Math.max(box.hy, box.hz));
        for (int i = -1; i <= 1; i += 2) {
            if (most == box.hx) {
                add(queue, box.x + i * box.hx / 2, box.y, box.z, box.hx / 2, box.hy, box.hz);
            } else if (most == box.hy) {
                add(queue, box.x, box.y + i * box.hy / 2, box.z, box.hx, box.hy / 2, box.hz);
            } else {
                add(queue, box.x, box.y, box.z + i * box.hz / 2, box.hx, box.hy, box.hz / 2);
            }
        }
    }

    private void add(PriorityQueue<Box> queue, double x, double y, double z, double hx, double hy, double hz) {
        double depth = Math.min(inside(a, x, y, z), inside(b, x, y, z));
        best = Math.max(best, depth);
        double bound = depth + Math.sqrt(hx * hx + hy * hy + hz * hz);
        if (bound > best) {
            queue.add(new Box(x, y, z, hx, hy, hz, bound));
        }
    }

    /** The distance from the boundary, negative outside. */
    private static double inside(Body body, double x, double y, double z) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < body.corners.length; i += 3) {
            least = Math.min(
                    least,
                    PointDistance.squared(
                            x, y, z, body.xyz, body.corners[i], body.corners[i + 1], body.corners[i + 2]));
        }
        double distance = Math.sqrt(least);
        return body.contains(x, y, z) ? distance : -distance;
    }
}

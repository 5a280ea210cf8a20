package fr.junn.geometry.validate;

import fr.junn.geometry.predicate.Predicates;

/** How segments in a plane lie to each other; exact. */
final class Segments {
    private Segments() {}

    /** Whether two closed segments have a point in common. */
    static boolean meet(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        if (Math.max(ax, bx) < Math.min(cx, dx)
                || Math.max(cx, dx) < Math.min(ax, bx)
                || Math.max(ay, by) < Math.min(cy, dy)
                || Math.max(cy, dy) < Math.min(ay, by)) {
            return false;
        }
        double c = Predicates.orient2d(ax, ay, bx, by, cx, cy);
        double d = Predicates.orient2d(ax, ay, bx, by, dx, dy);
        if (c > 0 && d > 0 || c < 0 && d < 0) {
            return false;
        }
        double a = Predicates.orient2d(cx, cy, dx, dy, ax, ay);
        double b = Predicates.orient2d(cx, cy, dx, dy, bx, by);
        return !(a > 0 && b > 0 || a < 0 && b < 0); // on one line the boxes meet, which is enough
    }

    /** Whether the path a, b, c runs back along itself. */
    static boolean turnsBack(double ax, double ay, double bx, double by, double cx, double cy) {
        return Predicates.orient2d(ax, ay, bx, by, cx, cy) == 0
                && (Math.signum(ax - bx) == Math.signum(cx - bx) && ax != bx
                        || Math.signum(ay - by) == Math.signum(cy - by) && ay != by);
    }
}

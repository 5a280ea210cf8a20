package fr.junn.geometry.clip;

import fr.junn.geometry.predicate.Predicates;

/** Tells whether one ring of a plane lies in another, as seen along the axis that the plane is most across. */
final class RingNesting {
    private RingNesting() {}

    /** @param normal of the plane, of any length */
    static boolean contains(Vertices v, double[] normal, int[] outer, int... inner) {
        double nx = Math.abs(normal[0]);
        double ny = Math.abs(normal[1]);
        double nz = Math.abs(normal[2]);
        int drop = nz >= nx && nz >= ny ? 2 : ny >= nx ? 1 : 0;
        int x = (drop + 1) % 3;
        int y = (drop + 2) % 3;
        for (int corner : inner) { // the first that is not on the border decides
            int side = side(v, outer, v.at(corner, x), v.at(corner, y), x, y);
            if (side != 0) {
                return side > 0;
            }
        }
        return false;
    }

    /** 1 inside, −1 outside, 0 on the border; exact. */
    private static int side(Vertices v, int[] ring, double px, double py, int x, int y) {
        boolean inside = false;
        int before = ring[ring.length - 1];
        for (int corner : ring) {
            double ax = v.at(before, x);
            double ay = v.at(before, y);
            double bx = v.at(corner, x);
            double by = v.at(corner, y);
            before = corner;
            if (Math.max(ay, by) < py || Math.min(ay, by) > py || Math.max(ax, bx) < px) {
                continue;
            }
            double turn = Predicates.orient2d(ax, ay, bx, by, px, py);
            if (turn == 0 && Math.min(ax, bx) <= px) {
                return 0;
            }
            if (ay <= py != by <= py && turn > 0 == by > ay) {
                inside = !inside;
            }
        }
        return inside ? 1 : -1;
    }
}

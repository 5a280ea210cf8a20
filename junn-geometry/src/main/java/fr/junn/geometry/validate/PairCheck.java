package fr.junn.geometry.validate;

/** How two solids lie to each other. */
final class PairCheck {
    private static final double ROUNDING = 1e-9;

    boolean same;
    boolean overlap;
    boolean adjacent;
    /** The radius of the largest ball in what they have in common. */
    double depth;

    final double[] place;

    PairCheck(Body a, Body b, double tolerance) {
        place = a.place(a.xyz[0], a.xyz[1], a.xyz[2]);
        if (!a.boxMeets(b)) {
            return;
        }
        Overlay mine = Overlay.of(a, b);
        Overlay its = Overlay.of(b, a);
        Overlay where = mine.inside || !its.inside ? mine : its;
        System.arraycopy(a.place(where.at), 0, place, 0, 3);
        same = mine.onSameSide && !mine.inside && !mine.outside && !its.inside && !its.outside;
        overlap = mine.inside || its.inside || mine.onSameSide;
        adjacent = mine.onOtherSide || overlap;
        if (overlap && !same) {
            depth = Depth.of(a, b, mine, its);
            overlap = tolerance == 0 || depth > tolerance * (1 + ROUNDING);
        }
    }
}

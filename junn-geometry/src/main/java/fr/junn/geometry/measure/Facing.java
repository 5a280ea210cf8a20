package fr.junn.geometry.measure;

/**
 * Classes of faces by where their outer side looks: by the angle between its normal and the vertical. The bounds are those
 * by which roofs are told from walls in practice: flat up to 5°, steep from 80° on.
 */
public enum Facing {
    /** Up, within 5° of the vertical: flat roofs, floors of terraces. */
    UP_FLAT,
    /** Up, from 5° to 80°: pitched roofs. */
    UP_SLOPED,
    /** Sideways, within 10° of the horizontal: walls. */
    SIDE,
    /** Down, from 80° to 5°: soffits. */
    DOWN_SLOPED,
    /** Down, within 5° of the vertical: ground surfaces, ceilings. */
    DOWN_FLAT;

    private static final double FLAT = StrictMath.cos(StrictMath.toRadians(5));
    private static final double STEEP = StrictMath.cos(StrictMath.toRadians(80));

    /** The class of a face whose unit normal has this height. */
    static Facing of(double normalZ) {
        if (Math.abs(normalZ) <= STEEP) {
            return SIDE;
        }
        if (normalZ > 0) {
            return normalZ >= FLAT ? UP_FLAT : UP_SLOPED;
        }
        return normalZ <= -FLAT ? DOWN_FLAT : DOWN_SLOPED;
    }
}

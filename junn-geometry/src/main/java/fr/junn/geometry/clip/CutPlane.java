package fr.junn.geometry.clip;

/**
 * One plane {@code a·x + b·y + c·z + d = 0}, inside where it is positive. A plane across an axis is exact: sides are those of
 * the comparison with its place, and what is cut at it lies at that very place. Another is taken about an origin near the
 * data, which costs its distance from the origin one rounding.
 */
final class CutPlane {
    /** All is inside. */
    static final CutPlane NONE = new CutPlane(new double[] {0, 0, 0, 1}, 0, new double[3]);

    private final double[] normal;
    private final double distance;
    private final double[] origin;
    /** The axis that the plane is across, or −1. */
    private final int axis;
    /** Where it meets that axis. */
    private final double place;

    /** @param planes a, b, c, d of each; {@code at} where this one's begin */
    CutPlane(double[] planes, int at, double[] origin) {
        this.normal = new double[] {planes[at], planes[at + 1], planes[at + 2]};
        this.origin = origin;
        int across = -1;
        double d = planes[at + 3];
        for (int k = 0; k < 3; k++) {
            if (normal[k] != 0 && normal[(k + 1) % 3] == 0 && normal[(k + 2) % 3] == 0) {
                across = k;
            }
            d += normal[k] * origin[k];
        }
        this.axis = across;
        this.place = across < 0 ? 0 : -planes[at + 3] / normal[across];
        this.distance = d;
    }

    /** A measure of how far inside a position is: 0 on the plane, less outside. */
    double side(double x, double y, double z) {
        return switch (axis) {
            case 0 -> (x - place) * normal[0];
            case 1 -> (y - place) * normal[1];
            case 2 -> (z - place) * normal[2];
            default ->
                normal[0] * (x - origin[0]) + normal[1] * (y - origin[1]) + normal[2] * (z - origin[2]) + distance;
        };
    }

    /** An ordinate of what is cut at the plane: the computed one, or the plane's own. */
    double ordinate(int ofAxis, double computed) {
        return ofAxis == axis ? place : computed;
    }

    /** a, b or c. */
    double normal(int ofAxis) {
        return normal[ofAxis];
    }
}

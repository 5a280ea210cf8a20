package fr.junn.geometry.shape;

/**
 * A change of all positions that is no affine transformation, such as the way to another reference system. Thread rule and
 * cost are those of the implementation; it must give the same for the same position.
 */
public interface PositionMap {
    /**
     * Changes positions in place.
     *
     * @param coordinates positions one after the other
     * @param dimension numbers per position, 2 or 3
     */
    void apply(double[] coordinates, int dimension);

    /**
     * The linear map that comes nearest to this about a position: how axes turn and lengths change there. Its translation
     * is 0.
     */
    Transform derivative(double x, double y, double z);

    /** The images of all positions. */
    default Coordinates apply(Coordinates coordinates) {
        double[] values = coordinates.toArray();
        apply(values, coordinates.dimension());
        return Coordinates.of(coordinates.dimension(), values);
    }
}

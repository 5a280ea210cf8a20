package fr.junn.geometry.shape;

/** Doubles relative to a whole-numbered origin from which each value comes back exactly. */
final class BinaryCoordinates extends Coordinates {
    private final double originX;
    private final double originY;
    private final double originZ;
    private final double[] local;

    private BinaryCoordinates(int dimension, double[] origin, double[] local) {
        super(dimension);
        this.originX = origin[0];
        this.originY = origin[1];
        this.originZ = origin[2];
        this.local = local;
    }

    static BinaryCoordinates of(int dimension, double[] values, int length) {
        double[] origin = new double[3];
        double[] local = new double[length];
        for (int axis = 0; axis < dimension; axis++) {
            double candidate = length == 0 ? 0 : Math.rint(values[axis]);
            origin[axis] = isExact(values, length, axis, dimension, candidate) ? candidate : 0;
            for (int i = axis; i < length; i += dimension) {
                local[i] = values[i] - origin[axis] + 0.0; // + 0.0: no negative zero
            }
        }
        return new BinaryCoordinates(dimension, origin, local);
    }

    private static boolean isExact(double[] values, int length, int axis, int dimension, double origin) {
        for (int i = axis; i < length; i += dimension) {
            if (values[i] - origin + origin != values[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int count() {
        return local.length / dimension();
    }

    @Override
    public double ordinate(int position, int axis) {
        double value = local[position * dimension() + axis];
        return switch (axis) {
            case 0 -> value + originX;
            case 1 -> value + originY;
            default -> value + originZ;
        };
    }
}

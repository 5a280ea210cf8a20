package fr.junn.geometry.crs;

import fr.junn.core.spatial.LocalAnchor;
import fr.junn.geometry.shape.PositionMap;
import fr.junn.geometry.shape.Transform;

/**
 * An operation as shapes need it: positions without heights stay so, and go as at height 0; and how it turns and stretches
 * about a place.
 */
record OperationPositions(CoordinateOperation operation) implements PositionMap {
    /** Half of the base over which a derivative is measured [m]. */
    private static final double STEP = 8;

    /** On the equator. */
    static final double METRES_PER_DEGREE = 6378137 * Math.PI / 180;

    @Override
    public void apply(double[] coordinates, int dimension) {
        boolean flat = dimension == 2
                && operation.source().kind() != CrsKind.GEOCENTRIC
                && operation.target().kind() != CrsKind.GEOCENTRIC;
        if (!flat || operation.target().heightKey().isEmpty()) {
            operation.transform(coordinates, dimension);
            return;
        }
        int count = coordinates.length / 2;
        double[] solid = new double[3 * count];
        for (int i = 0; i < count; i++) {
            solid[3 * i] = coordinates[2 * i];
            solid[3 * i + 1] = coordinates[2 * i + 1];
        }
        operation.transform(solid, 3);
        for (int i = 0; i < count; i++) {
            coordinates[2 * i] = solid[3 * i];
            coordinates[2 * i + 1] = solid[3 * i + 1];
        }
    }

    @Override
    public Transform derivative(double x, double y, double z) {
        boolean degrees = operation.source().kind() != CrsKind.GEOCENTRIC
                && operation.source().projection().isEmpty();
        LocalAnchor anchor = operation.source().anchor();
        double unit = (degrees ? METRES_PER_DEGREE : 1) * (anchor == null ? 1 : anchor.scale());
        double plane = STEP / unit;
        double[] ex = change(new double[] {x, y, z}, 0, plane);
        double[] ey = change(new double[] {x, y, z}, 1, plane);
        double[] ez = change(new double[] {x, y, z}, 2, STEP);
        return new Transform(ex[0], ey[0], ez[0], 0, ex[1], ey[1], ez[1], 0, ex[2], ey[2], ez[2], 0);
    }

    /** How the image changes along an axis: between both sides, or at the border of a grid between the place and one. */
    private double[] change(double[] place, int axis, double step) {
        double[] p = new double[9];
        double[] at = {-step, 0, step};
        for (int i = 0; i < 3; i++) {
            System.arraycopy(place, 0, p, 3 * i, 3);
            p[3 * i + axis] += at[i];
            at[i] = p[3 * i + axis]; // as it was rounded
        }
        operation.transformSome(p, 3, 0, 9);
        int from = Double.isNaN(p[0]) ? 1 : 0;
        int to = Double.isNaN(p[6]) ? 1 : 2;
        if (from == to || Double.isNaN(p[3])) {
            double[] lost = place.clone();
            lost[axis] = Double.isNaN(p[3]) ? place[axis] : at[2];
            operation.transform(lost, 3); // refuses, with the reason
        }
        double base = at[to] - at[from];
        double[] change = new double[3];
        for (int i = 0; i < 3; i++) {
            change[i] = (p[3 * to + i] - p[3 * from + i]) / base;
        }
        return change;
    }
}

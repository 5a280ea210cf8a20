package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import java.util.List;

/** A way that has been made ready: kernels one after the other, and what there is to tell of them. Immutable. */
record Pipeline(List<Kernel> kernels, List<OperationStep> steps, List<GridUse> grids, double accuracy, Area area) {
    void apply(double[] xyz, int count) {
        for (Kernel kernel : kernels) {
            kernel.apply(xyz, count);
        }
    }

    /** Why this position cannot be done; the position is spoiled. */
    JunnException refusal(double[] position) {
        double[] before = new double[3];
        for (Kernel kernel : kernels) {
            System.arraycopy(position, 0, before, 0, 3);
            kernel.apply(position, 1);
            if (!Double.isFinite(position[0] + position[1])) {
                return kernel.refusal(before);
            }
        }
        return new JunnException(CrsMessage.NOT_FINITE, position[0], position[1], position[2]);
    }
}

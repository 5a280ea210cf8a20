package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;

/**
 * One step of an operation on batches of positions: three numbers each, longitude and latitude from Greenwich [degree] and
 * height between the steps. A position that a kernel cannot do gets a first number of NaN, and NaN stays NaN.
 *
 * <p>Immutable, safe for use by several threads, the same bits whatever the size of the batch, no allocation per position.
 */
interface Kernel {
    void apply(double[] xyz, int count);

    /** Why {@link #apply} cannot do this position, which is as it arrives here. */
    JunnException refusal(double[] position);

    /** Kernels that can do any position on Earth. */
    abstract class Total implements Kernel {
        abstract String name();

        @Override
        public final JunnException refusal(double[] p) {
            return new JunnException(CrsMessage.OUTSIDE_DOMAIN, p[0], p[1], name());
        }
    }
}

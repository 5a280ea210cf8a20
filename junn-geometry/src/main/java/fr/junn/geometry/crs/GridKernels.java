package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.crs.grid.ShiftGrid;

/** The steps that look into a grid. */
final class GridKernels {
    private static final int LARGEST_ITERATION = 20;

    private static final double SETTLED = 1e-7; // metres

    private GridKernels() {}

    private abstract static class OnGrid implements Kernel {
        final ShiftGrid grid;

        OnGrid(ShiftGrid grid) {
            this.grid = grid;
        }

        @Override
        public final JunnException refusal(double[] p) {
            double[] box = grid.bounds();
            for (int i = 0; i < 4; i++) {
                box[i] = Math.rint(box[i] * 1e6) / 1e6;
            }
            return new JunnException(CrsMessage.OFF_GRID, p[0], p[1], grid.name(), box[0], box[2], box[1], box[3]);
        }
    }

    /** Adds a multiple of the grid's value to the height: −1 from the ellipsoid to the geoid, +1 back. */
    static Kernel height(ShiftGrid grid, double sign) {
        return new OnGrid(grid) {
            @Override
            public void apply(double[] xyz, int count) {
                double[] value = new double[1];
                for (int i = 0, end = 3 * count; i < end; i += 3) {
                    if (grid.sample(xyz[i], xyz[i + 1], value)) {
                        xyz[i + 2] += sign * value[0];
                    } else {
                        xyz[i] = Double.NaN;
                    }
                }
            }
        };
    }

    /** NTv2: shifts of latitude and longitude, at the position in the source system. */
    static Kernel horizontal(ShiftGrid grid, boolean inverse) {
        return new OnGrid(grid) {
            @Override
            public void apply(double[] xyz, int count) {
                double[] shift = new double[2];
                for (int i = 0, end = 3 * count; i < end; i += 3) {
                    double x = xyz[i];
                    double y = xyz[i + 1];
                    boolean on = grid.sample(x, y, shift);
                    if (on && !inverse) {
                        xyz[i] = x + shift[1];
                        xyz[i + 1] = y + shift[0];
                    } else if (on && settle(x, y, shift)) {
                        xyz[i] = x - shift[1];
                        xyz[i + 1] = y - shift[0];
                    } else {
                        xyz[i] = Double.NaN;
                    }
                }
            }

            /** The shift at the place that it leads here from, to 10⁻¹² degrees. */
            private boolean settle(double x, double y, double[] shift) {
                for (int step = 0; step < LARGEST_ITERATION; step++) {
                    double before = shift[1] + shift[0];
                    if (!grid.sample(x - shift[1], y - shift[0], shift)) {
                        return false;
                    }
                    if (Math.abs(shift[1] + shift[0] - before) < 1e-12) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    /**
     * IGN's geocentric translations by grid (NT/G 88, EPSG method 1087).
     *
     * @param sign +1 as the grid counts, −1 for the inverse
     * @param atArrival whether the nodes lie in the system that this step leads to, so that the place must be approached
     * @param heights what heights count from, as with {@link HelmertKernel}
     */
    static Kernel geocentric(
            ShiftGrid grid,
            double sign,
            boolean atArrival,
            Ellipsoid from,
            Ellipsoid to,
            HelmertKernel.Heights heights) {
        return new OnGrid(grid) {
            @Override
            public void apply(double[] xyz, int count) {
                double[] shift = new double[3];
                double[] p = new double[3];
                double[] origin = new double[3];
                for (int i = 0, end = 3 * count; i < end; i += 3) {
                    if (translate(xyz, i, origin, p, shift)) {
                        xyz[i] = p[0];
                        xyz[i + 1] = p[1];
                        if (heights == HelmertKernel.Heights.ELLIPSOIDAL) {
                            xyz[i + 2] = p[2];
                        }
                    } else {
                        xyz[i] = Double.NaN;
                    }
                }
            }

            private boolean translate(double[] xyz, int i, double[] origin, double[] p, double[] shift) {
                if (!grid.sample(xyz[i], xyz[i + 1], shift)) {
                    return false;
                }
                double given = heights == HelmertKernel.Heights.UNKNOWN ? 0 : xyz[i + 2];
                double height = given;
                origin[0] = xyz[i];
                origin[1] = xyz[i + 1];
                origin[2] = height;
                from.toGeocentric(origin, 1);
                for (int step = 0; step < LARGEST_ITERATION; step++) {
                    double dx = shift[0];
                    double dy = shift[1];
                    double dz = shift[2];
                    p[0] = origin[0] + sign * dx;
                    p[1] = origin[1] + sign * dy;
                    p[2] = origin[2] + sign * dz;
                    to.toGeographic(p, 1);
                    if (atArrival && !grid.sample(p[0], p[1], shift)) {
                        return false;
                    }
                    boolean there =
                            Math.abs(shift[0] - dx) + Math.abs(shift[1] - dy) + Math.abs(shift[2] - dz) < SETTLED;
                    boolean approach = heights != HelmertKernel.Heights.ELLIPSOIDAL && sign < 0;
                    if (approach && Math.abs(p[2] - given) > HelmertKernel.HEIGHT_TOLERANCE) {
                        height -= p[2] - given; // the given height is that of the registered source
                        origin[0] = xyz[i];
                        origin[1] = xyz[i + 1];
                        origin[2] = height;
                        from.toGeocentric(origin, 1);
                        there = false;
                    }
                    if (there) {
                        return true;
                    }
                }
                return false;
            }
        };
    }
}

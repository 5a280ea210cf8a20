package fr.junn.geometry.crs;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/** The steps between heights that need no grid. */
final class HeightKernels {
    private static final double ARC_SECOND = Math.PI / 180 / 3600;

    private HeightKernels() {}

    /**
     * An offset that may slope to north and east (EPSG methods 9616 and 1046).
     *
     * @param parameters see the head of the table
     */
    static Kernel offset(String parameters, Ellipsoid ellipsoid, boolean inverse) {
        String[] words = parameters.trim().split("\\s+");
        double[] p = new double[5];
        for (int i = 0; i < words.length; i++) {
            p[i] = Double.parseDouble(words[i]);
        }
        double sign = inverse ? -1 : 1;
        double north = p[3] * ARC_SECOND * Math.toRadians(ellipsoid.meridionalRadius(p[2]));
        double east = p[4] * ARC_SECOND * Math.toRadians(ellipsoid.primeVerticalRadius(p[2]));
        return model("Vertical offset", sign, (longitude, latitude) -> {
            double cos = fr.junn.geometry.crs.ellipsoid.Elementary.cos(Math.toRadians(latitude));
            return p[0] + north * (latitude - p[2]) + east * (longitude - p[1]) * cos;
        });
    }

    /** Adds a multiple of what a model says. */
    static Kernel model(String name, double sign, HeightModel.Surface surface) {
        return new Kernel.Total() {
            @Override
            public void apply(double[] xyz, int count) {
                for (int i = 0, end = 3 * count; i < end; i += 3) {
                    double value = surface.at(xyz[i], xyz[i + 1]);
                    if (Double.isNaN(value)) {
                        xyz[i] = Double.NaN;
                    } else {
                        xyz[i + 2] += sign * value;
                    }
                }
            }

            @Override
            String name() {
                return name;
            }
        };
    }
}

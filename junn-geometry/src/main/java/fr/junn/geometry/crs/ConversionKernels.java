package fr.junn.geometry.crs;

import fr.junn.core.spatial.LocalAnchor;
import fr.junn.geometry.crs.ellipsoid.Elementary;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.crs.projection.Projection;

/** The exact steps, within one datum. */
final class ConversionKernels {
    private ConversionKernels() {}

    /** To another prime meridian: adds to longitudes [degree]. */
    static Kernel meridian(double shift) {
        return new Kernel.Total() {
            @Override
            public void apply(double[] xyz, int count) {
                for (int i = 0, end = 3 * count; i < end; i += 3) {
                    double longitude = xyz[i] + shift;
                    xyz[i] = Math.abs(longitude) <= 180 ? longitude : longitude - 360 * Math.rint(longitude / 360);
                }
            }

            @Override
            String name() {
                return "Longitude rotation";
            }
        };
    }

    static Kernel projection(Projection projection, boolean forward) {
        return new Kernel.Total() {
            @Override
            public void apply(double[] xyz, int count) {
                if (forward) {
                    projection.forward(xyz, count);
                } else {
                    projection.inverse(xyz, count);
                }
            }

            @Override
            String name() {
                return projection.method();
            }
        };
    }

    static Kernel geocentric(Ellipsoid ellipsoid, boolean forward) {
        return new Kernel.Total() {
            @Override
            public void apply(double[] xyz, int count) {
                if (forward) {
                    ellipsoid.toGeocentric(xyz, count);
                } else {
                    ellipsoid.toGeographic(xyz, count);
                }
            }

            @Override
            String name() {
                return "Geographic/geocentric conversion";
            }
        };
    }

    /** Between a local system and the one it is anchored in. */
    static Kernel anchor(LocalAnchor anchor, boolean toLocal) {
        double r = Math.toRadians(anchor.rotation());
        double a = anchor.scale() * Elementary.cos(r);
        double b = anchor.scale() * Elementary.sin(r);
        double det = a * a + b * b;
        return new Kernel.Total() {
            @Override
            public void apply(double[] xyz, int count) {
                for (int i = 0, end = 3 * count; i < end; i += 3) {
                    double u = xyz[i];
                    double v = xyz[i + 1];
                    if (toLocal) {
                        double x = u - anchor.x();
                        double y = v - anchor.y();
                        xyz[i] = (a * x + b * y) / det;
                        xyz[i + 1] = (a * y - b * x) / det;
                        xyz[i + 2] -= anchor.z();
                    } else {
                        xyz[i] = anchor.x() + (a * u - b * v);
                        xyz[i + 1] = anchor.y() + (b * u + a * v);
                        xyz[i + 2] += anchor.z();
                    }
                }
            }

            @Override
            String name() {
                return "Anchor of the local system";
            }
        };
    }
}

package fr.junn.core.spatial;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;

/**
 * Where a local engineering system lies: the position of its origin in a registered system, its rotation and scale.
 *
 * <p>A local point (u, v, w) is at x + s·(u·cos r − v·sin r), y + s·(u·sin r + v·cos r), z + w.
 *
 * @param crs the registered system that the origin is given in
 * @param x easting or longitude of the origin, in the unit of {@code crs}
 * @param y northing or latitude of the origin, in the unit of {@code crs}
 * @param z height of the origin [m]
 * @param rotation r, from the first axis of {@code crs} to the first local axis, counter-clockwise [degree]
 * @param scale s, units of {@code crs} for one local unit, horizontally; more than 0
 */
public record LocalAnchor(CrsId crs, double x, double y, double z, double rotation, double scale) {
    public LocalAnchor {
        boolean finite = Double.isFinite(x + y + z) && Double.isFinite(rotation);
        if (!finite || !(scale > 0) || Double.isInfinite(scale)) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT,
                    "anchor of a local system",
                    "(" + x + " " + y + " " + z + " " + rotation + " " + scale + ")",
                    "finite numbers and a scale above 0");
        }
        if (crs.isUnknown() || crs.isLocal()) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT, "anchor of a local system", crs, "a registered reference system");
        }
    }

    /** Axes parallel to those of {@code crs}, same scale. */
    public static LocalAnchor of(CrsId crs, double x, double y, double z) {
        return new LocalAnchor(crs, x, y, z, 0, 1);
    }

    /** As {@link CrsId#parse(String)} reads it after the {@code @}: {@code EPSG:2154+5720(843000.0 6519000.0 170.0 0.0 1.0)}. */
    @Override
    public String toString() {
        return crs + "(" + x + " " + y + " " + z + " " + rotation + " " + scale + ")";
    }
}

package fr.junn.cli.data;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.crs.Crs;
import fr.junn.geometry.crs.CrsKind;
import fr.junn.geometry.crs.CrsRegistry;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.Transform;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shapes in degrees as shapes in metres about a place, so that tolerances mean what they say: degrees times the radii of
 * the ellipsoid there. The map is linear, so that what is plane stays so; lengths are right to some 1e-5 over 100 m.
 */
final class Metric {
    private final CrsRegistry registry;
    private final Map<CrsId, Optional<Ellipsoid>> known = new HashMap<>();

    Metric(CrsRegistry registry) {
        this.registry = registry;
    }

    /**
     * How coordinates become metres, and back.
     *
     * @param x0 longitude of the place
     * @param y0 latitude of it
     * @param perX metres per degree of longitude
     * @param perY metres per degree of latitude
     */
    record Scale(double x0, double y0, double perX, double perY) {
        private static final Scale NONE = new Scale(0, 0, 1, 1);

        Shape metres(Shape shape) {
            return equals(NONE)
                    ? shape
                    : shape.transformed(Transform.translation(-x0, -y0, 0).then(Transform.scaling(perX, perY, 1)));
        }

        double x(double x) {
            return x / perX + x0;
        }

        double y(double y) {
            return y / perY + y0;
        }
    }

    /** That about a shape; one that changes nothing where its coordinates are lengths, or it is not known what they are. */
    Scale about(Shape shape) {
        Optional<Ellipsoid> ellipsoid = known.computeIfAbsent(shape.crs(), this::ellipsoidOfDegrees);
        if (ellipsoid.isEmpty() || shape.isEmpty()) {
            return Scale.NONE;
        }
        Envelope box = shape.envelope();
        double degree = StrictMath.toRadians(1);
        double latitude = box.minY();
        double around = ellipsoid.get().primeVerticalRadius(latitude) * StrictMath.cos(latitude * degree);
        double along = ellipsoid.get().meridionalRadius(latitude);
        return new Scale(box.minX(), box.minY(), around * degree, along * degree);
    }

    private Optional<Ellipsoid> ellipsoidOfDegrees(CrsId id) {
        try {
            Crs crs = registry.find(id);
            boolean degrees =
                    crs.projection().isEmpty() && crs.kind() != CrsKind.GEOCENTRIC && crs.kind() != CrsKind.LOCAL;
            return degrees ? crs.ellipsoid() : Optional.empty();
        } catch (JunnException e) {
            return Optional.empty(); // not in the registry
        }
    }
}

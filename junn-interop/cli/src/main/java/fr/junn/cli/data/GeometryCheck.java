package fr.junn.cli.data;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.work.Cancellation;
import fr.junn.geometry.crs.CrsRegistry;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.validate.Defect;
import fr.junn.geometry.validate.ValidationOptions;
import fr.junn.geometry.validate.Validator;
import fr.junn.geometry.validate.Validity;
import fr.junn.geometry.validate.ValidityCode;
import fr.junn.interop.codec.FeatureReader;
import java.util.List;
import java.util.Map;

/**
 * Holds all geometries of features to ISO 19107, and the solids of parts of one thing to each other. Coordinates in degrees
 * are measured in metres. Made for one file; used by one thread.
 */
public final class GeometryCheck {
    private final FindingReport out;
    private final Validator validator;
    private final Metric metric;
    private final Families families;

    /**
     * A check for one file.
     *
     * @param out where findings go
     */
    public GeometryCheck(
            ValidationOptions options, Cancellation cancellation, CrsRegistry registry, FindingReport out) {
        this.out = out;
        this.validator = Validator.of(options).cancelledBy(cancellation);
        this.metric = new Metric(registry);
        this.families = new Families(this::overlaps);
    }

    /** Checks the feature that a reader gave last. */
    public void check(Feature feature, FeatureReader reader, Location file) {
        List<PlacedGeometry> geometries = feature.geometries();
        boolean alone = Families.isAlone(feature);
        for (int g = 0; g < geometries.size(); g++) {
            PlacedGeometry placed = geometries.get(g);
            Place place = new Place(feature, g, placed, reader, file);
            check(placed.geometry(), -1, place);
            if (!alone && placed.geometry() instanceof Faceted solid && solid.solidCount() > 0) {
                families.keep(feature.id(), new Families.Body(solid, place.of(-1, -1, -1), place.part()));
            }
        }
        if (!alone) {
            families.add(feature);
        }
    }

    /** Ends a file: parts of what never came are left out of account. */
    public void finish() {
        families.finish();
    }

    /** Where a geometry is. */
    private record Place(Feature feature, int number, PlacedGeometry placed, FeatureReader reader, Location file) {
        Location of(int shell, int face, int ring) {
            return reader.locate(feature, number, shell, face, ring)
                    .within(Location.feature(feature.id())
                            .withPath(placed.slot().toString()))
                    .within(file);
        }

        Part part() {
            return Part.whole(placed.slot());
        }
    }

    private void check(Geometry geometry, int member, Place place) {
        if (geometry instanceof ShapeCollection collection) {
            List<Shape> members = collection.members();
            for (int m = 0; m < members.size(); m++) {
                check(members.get(m), m, place);
            }
        } else if (geometry instanceof TemplateInstance instance) {
            if (instance.template().content() != null) {
                check(instance.realized(), member, place);
            }
        } else if (geometry instanceof Shape shape) {
            checkShape(shape, member, place);
        }
    }

    private void checkShape(Shape shape, int member, Place place) {
        Metric.Scale scale = metric.about(shape);
        Validity validity;
        try {
            validity = validator.validate(scale.metres(shape));
        } catch (JunnException e) {
            if (e instanceof fr.junn.core.error.CancelledException) {
                throw e;
            }
            throw e.at(place.of(-1, -1, -1));
        }
        for (Defect defect : validity.defects()) {
            Location at = place.of(defect.shell(), defect.face(), defect.ring());
            Part part = Part.of(place.placed().slot(), member, defect);
            out.add(new Located(at(defect, scale, at), part));
        }
        countMore(validity);
    }

    private static Finding at(Defect defect, Metric.Scale scale, Location location) {
        double x = scale.x(defect.x());
        double y = scale.y(defect.y());
        Location at = Double.isNaN(x) ? location : location.withPlace(x, y, defect.z());
        Finding found = defect.toFinding();
        return new Finding(found.severity(), found.message(), found.parts(), at, found.value(), found.tolerance());
    }

    /** Defects of which a shape has more than are kept. */
    private void countMore(Validity validity) {
        for (Map.Entry<ValidityCode, Integer> entry : validity.counts().entrySet()) {
            int more = entry.getValue() - Validity.KEPT_PER_CODE;
            if (more > 0) {
                Defect like = validity.defects().stream()
                        .filter(d -> d.code() == entry.getKey())
                        .findFirst()
                        .orElseThrow();
                out.count(like.toFinding(), more);
            }
        }
    }

    private void overlaps(List<Families.Body> bodies) {
        Metric.Scale scale = metric.about(bodies.get(0).solid());
        List<Faceted> parts =
                bodies.stream().map(b -> (Faceted) scale.metres(b.solid())).toList();
        for (Defect defect : validator.validateParts(parts).defects()) {
            Families.Body body = bodies.get(defect.solid());
            out.add(new Located(at(defect, scale, body.at()), body.part()));
        }
    }
}

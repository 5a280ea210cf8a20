package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;
import java.util.Objects;

/**
 * A {@link Template} at a place: its positions go through the transformation and are then moved to the reference point
 * (CityGML's implicit geometry, CityJSON's geometry instance). Instances of one template share it.
 */
public final class TemplateInstance extends Shape {
    private final Template template;
    private final Transform transform;
    private final Point reference;

    private TemplateInstance(Template template, Transform transform, Point reference) {
        super(reference.crs());
        this.template = template;
        this.transform = transform;
        this.reference = reference;
    }

    /**
     * A template at a place.
     *
     * @param transform from the template's axes to those of {@code reference}'s system, about the reference point
     * @throws JunnException {@link GeometryMessage#DIMENSION_MISMATCH} if the reference point has no height
     */
    public static TemplateInstance of(Template template, Transform transform, Point reference) {
        if (reference.coordinateDimension() != 3) {
            throw new JunnException(GeometryMessage.DIMENSION_MISMATCH, "reference point", 2, 3);
        }
        return new TemplateInstance(template, transform, reference);
    }

    /** What is placed. */
    public Template template() {
        return template;
    }

    /** From the template's axes, about the reference point. */
    public Transform transform() {
        return transform;
    }

    /** Where it is placed. */
    public Point reference() {
        return reference;
    }

    /**
     * The template's shape at its place, on its own.
     *
     * @throws JunnException {@link GeometryMessage#NO_SHAPE} if the template is in another file
     */
    public Shape realized() {
        return template.shape().withCrs(crs()).transformed(placement());
    }

    private Transform placement() {
        return transform.then(Transform.translation(reference.x(), reference.y(), reference.z()));
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.TEMPLATE_INSTANCE;
    }

    @Override
    public int coordinateDimension() {
        return 3;
    }

    @Override
    public boolean isEmpty() {
        return template.content() != null && template.content().isEmpty();
    }

    /** The box around the placed shape; around the reference point, where the template is in another file. */
    @Override
    public Envelope envelope() {
        return template.content() == null ? reference.envelope() : realized().envelope();
    }

    @Override
    public TemplateInstance withCrs(CrsId newCrs) {
        return new TemplateInstance(template, transform, reference.withCrs(newCrs));
    }

    /** The same template, its transformation followed by the linear part of this one and its reference point moved. */
    @Override
    public TemplateInstance transformed(Transform t) {
        Transform linear =
                new Transform(t.mxx(), t.mxy(), t.mxz(), 0, t.myx(), t.myy(), t.myz(), 0, t.mzx(), t.mzy(), t.mzz(), 0);
        return new TemplateInstance(template, transform.then(linear), reference.transformed(t));
    }

    @Override
    public TemplateInstance mapped(CrsId newCrs, PositionMap map) {
        Transform turned = transform.then(map.derivative(reference.x(), reference.y(), reference.z()));
        return new TemplateInstance(template, turned, reference.mapped(newCrs, map));
    }

    @Override
    void putContent(Hasher hasher) {
        hasher.putText(template.id()).putBoolean(template.content() != null);
        if (template.content() != null) {
            hasher.putHash(template.content().contentHash());
        } else {
            hasher.putText(Objects.requireNonNullElse(template.uri(), ""))
                    .putText(Objects.requireNonNullElse(template.mediaType(), ""));
        }
        transform.put(hasher);
        reference.putContent(hasher);
    }

    @Override
    boolean matches(Shape other, double tolerance) {
        TemplateInstance that = (TemplateInstance) other;
        return template.equals(that.template)
                && transform.equals(that.transform)
                && reference.matches(that.reference, tolerance);
    }

    @Override
    int summary() {
        return template.id().hashCode() * 31 + reference.summary();
    }
}

package fr.junn.geometry.shape;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.GeometryKind;

/** A body bounded by an outer shell and, if it has cavities, by inner ones. Faces of all shells look away from the body. */
public final class Solid extends Faceted {
    Solid(CrsId crs, Parts parts) {
        super(crs, parts);
    }

    @Override
    public int shellCount() {
        return shells();
    }

    @Override
    public int solidCount() {
        return Math.min(1, shells());
    }

    /** The shell with this number, 0 being the outer one: a view. */
    public MultiSurface shell(int shell) {
        return new MultiSurface(crs(), true, facesOf(shell));
    }

    @Override
    Solid with(CrsId crs, Parts parts) {
        return new Solid(crs, parts);
    }

    /** The same solid with labels: one per face, {@link #NO_LABEL} for none. */
    public Solid withLabels(int... labels) {
        return (Solid) relabelled(labels);
    }

    @Override
    public Solid withCrs(CrsId newCrs) {
        return with(newCrs, parts());
    }

    @Override
    public Solid transformed(Transform transform) {
        return (Solid) recoordinated(transform);
    }

    @Override
    public Solid mapped(CrsId newCrs, PositionMap map) {
        return (Solid) remapped(newCrs, map);
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.SOLID;
    }
}

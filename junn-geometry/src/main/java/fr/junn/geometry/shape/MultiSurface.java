package fr.junn.geometry.shape;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.GeometryKind;

/** Faces in an order: any, or joined along their edges (composite), such as the shell of a solid. */
public final class MultiSurface extends Faceted {
    private final boolean composite;

    MultiSurface(CrsId crs, boolean composite, Parts parts) {
        super(crs, parts);
        this.composite = composite;
    }

    @Override
    MultiSurface with(CrsId crs, Parts parts) {
        return new MultiSurface(crs, composite, parts);
    }

    /** The same faces with labels: one per face, {@link #NO_LABEL} for none. */
    public MultiSurface withLabels(int... labels) {
        return (MultiSurface) relabelled(labels);
    }

    @Override
    public MultiSurface withCrs(CrsId newCrs) {
        return with(newCrs, parts());
    }

    @Override
    public MultiSurface transformed(Transform transform) {
        return (MultiSurface) recoordinated(transform);
    }

    @Override
    public MultiSurface mapped(CrsId newCrs, PositionMap map) {
        return (MultiSurface) remapped(newCrs, map);
    }

    @Override
    public GeometryKind kind() {
        return composite ? GeometryKind.COMPOSITE_SURFACE : GeometryKind.MULTI_SURFACE;
    }
}

package fr.junn.geometry.shape;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.GeometryKind;

/** Solids in an order: any, or joined along their faces (composite). */
public final class MultiSolid extends Faceted {
    private final boolean composite;
    private final int solids;

    MultiSolid(CrsId crs, boolean composite, Parts parts) {
        super(crs, parts);
        this.composite = composite;
        this.solids = parts.structure().solidCount();
    }

    @Override
    public int shellCount() {
        return shells();
    }

    @Override
    public int solidCount() {
        return solids;
    }

    /** The solid with this number: a view. */
    public Solid solid(int solid) {
        return new Solid(crs(), shellsOf(solid));
    }

    @Override
    MultiSolid with(CrsId crs, Parts parts) {
        return new MultiSolid(crs, composite, parts);
    }

    /** The same solids with labels: one per face, {@link #NO_LABEL} for none. */
    public MultiSolid withLabels(int... labels) {
        return (MultiSolid) relabelled(labels);
    }

    @Override
    public MultiSolid withCrs(CrsId newCrs) {
        return with(newCrs, parts());
    }

    @Override
    public MultiSolid transformed(Transform transform) {
        return (MultiSolid) recoordinated(transform);
    }

    @Override
    public MultiSolid mapped(CrsId newCrs, PositionMap map) {
        return (MultiSolid) remapped(newCrs, map);
    }

    @Override
    public GeometryKind kind() {
        return composite ? GeometryKind.COMPOSITE_SOLID : GeometryKind.MULTI_SOLID;
    }
}

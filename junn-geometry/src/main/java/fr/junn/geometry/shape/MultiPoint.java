package fr.junn.geometry.shape;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.GeometryKind;

/** Points in an order, possibly none. For millions of surveyed points use {@link PointCloud}. */
public final class MultiPoint extends Positions {
    private MultiPoint(CrsId crs, Coordinates coordinates) {
        super(crs, coordinates);
    }

    /** The points at these positions. */
    public static MultiPoint of(CrsId crs, Coordinates coordinates) {
        return new MultiPoint(crs, coordinates);
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.MULTI_POINT;
    }

    @Override
    public MultiPoint withCrs(CrsId newCrs) {
        return new MultiPoint(newCrs, coordinates());
    }

    @Override
    public MultiPoint transformed(Transform transform) {
        return new MultiPoint(crs(), transform.apply(coordinates()));
    }

    @Override
    public MultiPoint mapped(CrsId newCrs, PositionMap map) {
        return new MultiPoint(newCrs, map.apply(coordinates()));
    }
}

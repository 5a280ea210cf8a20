package fr.junn.geometry.shape;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.GeometryKind;

/** Surveyed positions in great number, such as a LiDAR tile. Classes, intensities and the like are fields on it. */
public final class PointCloud extends Positions {
    private PointCloud(CrsId crs, Coordinates coordinates) {
        super(crs, coordinates);
    }

    /** The points at these positions. */
    public static PointCloud of(CrsId crs, Coordinates coordinates) {
        return new PointCloud(crs, coordinates);
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.POINT_CLOUD;
    }

    @Override
    public PointCloud withCrs(CrsId newCrs) {
        return new PointCloud(newCrs, coordinates());
    }

    @Override
    public PointCloud transformed(Transform transform) {
        return new PointCloud(crs(), transform.apply(coordinates()));
    }

    @Override
    public PointCloud mapped(CrsId newCrs, PositionMap map) {
        return new PointCloud(newCrs, map.apply(coordinates()));
    }
}

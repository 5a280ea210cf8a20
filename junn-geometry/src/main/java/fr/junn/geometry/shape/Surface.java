package fr.junn.geometry.shape;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.GeometryKind;

/** One face: an outer ring and holes. Need not be horizontal, nor quite plane. */
public final class Surface extends Faceted {
    Surface(CrsId crs, Parts parts) {
        super(crs, parts);
    }

    /** The surface with one ring and no holes through these positions, of which the first is not repeated at the end. */
    public static Surface of(CrsId crs, Coordinates ring) {
        FacetedBuilder builder = FacetedBuilder.of(crs, ring.dimension());
        for (int i = 0; i < ring.count(); i++) {
            builder.corner(ring.x(i), ring.y(i), ring.z(i));
        }
        return builder.endRing().endFace().toSurface();
    }

    @Override
    Surface with(CrsId crs, Parts parts) {
        return new Surface(crs, parts);
    }

    @Override
    public Surface withCrs(CrsId newCrs) {
        return with(newCrs, parts());
    }

    @Override
    public Surface transformed(Transform transform) {
        return (Surface) recoordinated(transform);
    }

    @Override
    public Surface mapped(CrsId newCrs, PositionMap map) {
        return (Surface) remapped(newCrs, map);
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.SURFACE;
    }
}

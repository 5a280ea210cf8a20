package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Geometry;

/**
 * A geometry of this module: what all of them can do. Immutable, safe for use by several threads.
 *
 * <p><b>Content</b>, which {@link #contentHash()} and {@link #equals(Object)} go by, is: kind, reference system, dimension,
 * nesting (which corners make a ring, which rings a face, …), the coordinates of the corners in their order, and face
 * labels. Not content: which corners share a vertex, the width of indices, the local origin, unused vertices. For meshes
 * the numbering of vertices and triangles is content, as fields hang at them.
 */
public abstract sealed class Shape implements Geometry
        permits Point, Positions, Curve, MultiCurve, Faceted, Mesh, Tin, TemplateInstance, ShapeCollection {
    private final CrsId crs;

    Shape(CrsId crs) {
        this.crs = crs;
    }

    @Override
    public final CrsId crs() {
        return crs;
    }

    /** The same coordinates, said to be in another reference system. Nothing is computed. */
    public abstract Shape withCrs(CrsId newCrs);

    /**
     * This shape moved. Two-dimensional shapes stay so: they are moved in their plane, as at height 0.
     *
     * <p>A mirroring transformation also reverses rings and triangles, so that what faced outwards still does.
     */
    public abstract Shape transformed(Transform transform);

    /**
     * This shape with other positions, in another reference system. Nesting, numbering and labels stay as they are, and
     * rings and triangles run as they did: a map that mirrors turns bodies inside out. Of a template instance the reference
     * point goes, and the axes turn and stretch as the map does there; so what is far from the point is off by about the
     * square of the distance over the radius of the Earth.
     *
     * @param newCrs the system of the new positions
     */
    public abstract Shape mapped(CrsId newCrs, PositionMap map);

    /**
     * Whether {@code other} has the same content but for ordinates that differ by at most {@code tolerance} each.
     *
     * @param tolerance in the unit of the coordinates; 0 for equal content
     */
    public final boolean equalsWithin(Shape other, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new JunnException(GeometryMessage.BAD_BOUND, "tolerance", tolerance, "0 or more");
        }
        return kind() == other.kind()
                && coordinateDimension() == other.coordinateDimension()
                && crs.equals(other.crs)
                && matches(other, tolerance);
    }

    @Override
    public final ContentHash contentHash() {
        Hasher hasher = Hasher.of("geometry/1")
                .putText(kind().id())
                .putText(crs.toString())
                .putInt(coordinateDimension());
        putContent(hasher);
        return hasher.hash();
    }

    /** Puts what is content beyond kind, reference system and dimension. */
    abstract void putContent(Hasher hasher);

    /** Whether {@code other}, of the same kind, reference system and dimension, matches. */
    abstract boolean matches(Shape other, double tolerance);

    /** A number that equal contents have in common. */
    abstract int summary();

    @Override
    public final boolean equals(Object o) {
        return o instanceof Shape other && equalsWithin(other, 0);
    }

    @Override
    public final int hashCode() {
        return 31 * kind().ordinal() + summary();
    }

    @Override
    public String toString() {
        return kind().id() + " in " + crs;
    }
}

package fr.junn.core.spatial;

import java.util.Locale;

/**
 * The kinds of geometry, after ISO 19107. A composite is connected and closed under its own rules (what lies in it could
 * be one primitive); a multi- is any set of one kind; a collection is any set.
 */
public enum GeometryKind {
    /** One position. */
    POINT(0, false),
    /** A line of straight or curved segments. */
    CURVE(1, false),
    /** A face with an outer ring and holes, or patches that form one face. */
    SURFACE(2, false),
    /** A body bounded by an outer shell and cavities. */
    SOLID(3, false),
    MULTI_POINT(0, true),
    MULTI_CURVE(1, true),
    MULTI_SURFACE(2, true),
    MULTI_SOLID(3, true),
    /** Curves end to end. */
    COMPOSITE_CURVE(1, true),
    /** Surfaces joined along their edges, such as a shell. */
    COMPOSITE_SURFACE(2, true),
    /** Solids joined along their faces. */
    COMPOSITE_SOLID(3, true),
    /** A surface of triangles with one height at each place, such as a terrain (TIN). */
    TRIANGULATED_SURFACE(2, false),
    /** Vertices and faces in any arrangement, for display and computation. */
    MESH(2, false),
    /** Positions in great number, with attributes of their own. */
    POINT_CLOUD(0, true),
    /** A template's geometry placed by a transformation (CityGML's implicit geometry). */
    TEMPLATE_INSTANCE(-1, false),
    /** Geometries of any kind. */
    COLLECTION(-1, true);

    private final int dimension;
    private final boolean aggregate;

    GeometryKind(int dimension, boolean aggregate) {
        this.dimension = dimension;
        this.aggregate = aggregate;
    }

    /** The topological dimension: 0 points, 1 curves, 2 surfaces, 3 solids; −1 where it depends on the instance. */
    public int dimension() {
        return dimension;
    }

    /** Whether it is made of members that are geometries themselves. */
    public boolean isAggregate() {
        return aggregate;
    }

    /** The name in lower case with hyphens, for machine-readable output: {@code multi-surface}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

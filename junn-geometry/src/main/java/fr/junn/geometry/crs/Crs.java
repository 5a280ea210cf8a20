package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.LocalAnchor;
import fr.junn.geometry.crs.ellipsoid.Ellipsoid;
import fr.junn.geometry.crs.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A coordinate reference system and what it means: its datum, its projection, what its heights count from, where it is to
 * be used. ({@link CrsId} is its identity alone.)
 *
 * <p>Coordinates inside the SDK, whatever the official order and unit of the angles: longitude, latitude in degrees, counted
 * from the system's own prime meridian; or easting, northing in the system's unit of length, the metre but for systems of
 * providers; or geocentric X, Y, Z [m]. Height last [m].
 *
 * <p>Immutable and safe for use by several threads. To go from one to another: {@link CoordinateOperations}.
 */
public final class Crs {
    private final CrsId id;
    private final String name;
    private final CrsKind kind;
    private final Area area;
    private final @Nullable Frame frame;
    private final @Nullable Height height;
    private final @Nullable LocalAnchor anchor;

    /** The horizontal side: datum, prime meridian [degree], projection; and whether heights are ellipsoidal. */
    record Frame(
            GeodeticDatum datum,
            double meridian,
            @Nullable Projection projection,
            boolean geocentric,
            boolean threeDimensional) {}

    /** The height side. */
    record Height(CrsId system, String datum, String name) {}

    Crs(
            CrsId id,
            String name,
            CrsKind kind,
            Area area,
            @Nullable Frame frame,
            @Nullable Height height,
            @Nullable LocalAnchor anchor) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.area = area;
        this.frame = frame;
        this.height = height;
        this.anchor = anchor;
    }

    /**
     * The system of this name, in any of the forms that {@link CrsId#parse(String)} reads.
     *
     * @throws JunnException {@link CrsMessage#UNKNOWN_CRS}, {@link CrsMessage#CRS_UNKNOWN}, {@link CrsMessage#NOT_A_PAIR}
     */
    public static Crs of(String name) {
        return CrsRegistry.builtIn().find(name);
    }

    /**
     * The system of this identity, if the SDK knows it; for those of providers see {@link CrsRegistry}.
     *
     * @throws JunnException {@link CrsMessage#UNKNOWN_CRS}, {@link CrsMessage#CRS_UNKNOWN}, {@link CrsMessage#NOT_A_PAIR}
     */
    public static Crs of(CrsId id) {
        return CrsRegistry.builtIn().find(id);
    }

    /** Its identity, as it was asked for. */
    public CrsId id() {
        return id;
    }

    /** Its name, as its registry writes it. */
    public String name() {
        return name;
    }

    /** What kind of coordinates it has. */
    public CrsKind kind() {
        return kind;
    }

    /** Where it is to be used. */
    public Area area() {
        return area;
    }

    /** How many numbers a position has: 2 or 3; 1 for heights alone. */
    public int dimension() {
        return switch (kind) {
            case GEOGRAPHIC_2D, PROJECTED -> 2;
            case VERTICAL -> 1;
            case LOCAL, GEOGRAPHIC_3D, GEOCENTRIC, COMPOUND -> 3;
        };
    }

    /** The name of the geodetic datum; empty for heights alone and for local systems. */
    public Optional<String> datum() {
        return Optional.ofNullable(frame).map(f -> f.datum().name());
    }

    /** The ellipsoid; empty for heights alone and for local systems. */
    public Optional<Ellipsoid> ellipsoid() {
        return Optional.ofNullable(frame).map(f -> f.datum().ellipsoid());
    }

    /** The longitude of the prime meridian from Greenwich [degree]. */
    public double primeMeridian() {
        return frame == null ? 0 : frame.meridian();
    }

    /** The projection; empty where there is none. */
    public Optional<Projection> projection() {
        return Optional.ofNullable(frame).map(Frame::projection);
    }

    /** The name of the system that heights count from; empty where they are ellipsoidal or not said. */
    public Optional<String> heights() {
        return Optional.ofNullable(height).map(Height::name);
    }

    /** Whether coordinates of fixed points change with time, so that they mean something at an epoch only. */
    public boolean isMoving() {
        return frame != null && frame.datum().moving();
    }

    /**
     * Convergence of the meridians and scale at a place.
     *
     * @param x easting or longitude, in this system
     * @param y northing or latitude, in this system
     * @throws JunnException {@link CrsMessage#NO_OPERATION} if this has no projection, {@link CrsMessage#OUTSIDE_DOMAIN}
     */
    public Distortion distortion(double x, double y) {
        return Distortion.at(this, x, y);
    }

    @Nullable
    Frame frame() {
        return frame;
    }

    @Nullable
    Height height() {
        return height;
    }

    @Nullable
    LocalAnchor anchor() {
        return anchor;
    }

    /** What its heights count from: a height datum, {@link OperationRow#ELLIPSOIDAL}, or empty where it does not say. */
    String heightKey() {
        if (height != null) {
            return height.datum();
        }
        return frame != null && frame.threeDimensional() ? OperationRow.ELLIPSOIDAL : "";
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Crs that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " (" + name + ")";
    }
}

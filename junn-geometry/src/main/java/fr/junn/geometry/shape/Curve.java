package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;

/** A line of straight segments from position to position. Closed where the last position is the first again. */
public final class Curve extends Shape {
    private final Coordinates coordinates;
    private final int from;
    private final int to;

    private Curve(CrsId crs, Coordinates coordinates, int from, int to) {
        super(crs);
        this.coordinates = coordinates;
        this.from = from;
        this.to = to;
    }

    /**
     * The line through these positions.
     *
     * @throws JunnException {@link GeometryMessage#BAD_COUNT} if there is exactly one; none is the empty curve
     */
    public static Curve of(CrsId crs, Coordinates coordinates) {
        requireLine(coordinates.count());
        return new Curve(crs, coordinates, 0, coordinates.count());
    }

    static void requireLine(int positions) {
        if (positions == 1) {
            throw new JunnException(GeometryMessage.BAD_COUNT, "positions of a curve", 1, "none, or 2 and more");
        }
    }

    /** A view of part of the coordinates. */
    static Curve view(CrsId crs, Coordinates coordinates, int from, int to) {
        return new Curve(crs, coordinates, from, to);
    }

    /** The number of positions. */
    public int count() {
        return to - from;
    }

    /** Easting or longitude of a position. */
    public double x(int i) {
        return coordinates.x(from + i);
    }

    /** Northing or latitude of a position. */
    public double y(int i) {
        return coordinates.y(from + i);
    }

    /** Height of a position; NaN in two dimensions. */
    public double z(int i) {
        return coordinates.z(from + i);
    }

    /** Whether the last position is the first again. */
    public boolean isClosed() {
        return count() > 2 && coordinates.near(from, coordinates, to - 1, 0);
    }

    /** The length, along the slope in three dimensions. */
    public double length() {
        double sum = 0;
        for (int i = from + 1; i < to; i++) {
            double dx = coordinates.x(i) - coordinates.x(i - 1);
            double dy = coordinates.y(i) - coordinates.y(i - 1);
            double dz = coordinates.dimension() == 3 ? coordinates.z(i) - coordinates.z(i - 1) : 0;
            sum += Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
        return sum;
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.CURVE;
    }

    @Override
    public int coordinateDimension() {
        return coordinates.dimension();
    }

    @Override
    public boolean isEmpty() {
        return from == to;
    }

    @Override
    public Envelope envelope() {
        return coordinates.envelope(from, to);
    }

    @Override
    public Curve withCrs(CrsId newCrs) {
        return new Curve(newCrs, coordinates, from, to);
    }

    @Override
    public Curve transformed(Transform transform) {
        return of(crs(), transform.apply(coordinates.part(from, to)));
    }

    @Override
    public Curve mapped(CrsId newCrs, PositionMap map) {
        return of(newCrs, map.apply(coordinates.part(from, to)));
    }

    @Override
    void putContent(Hasher hasher) {
        coordinates.put(hasher, from, to);
    }

    @Override
    boolean matches(Shape other, double tolerance) {
        Curve that = (Curve) other;
        return coordinates.near(from, that.coordinates, that.from, count(), that.count(), tolerance);
    }

    @Override
    int summary() {
        return isEmpty() ? 0 : count() * 31 + Double.hashCode(x(0));
    }
}

package fr.junn.geometry.shape;

import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;

/** One position. 40 bytes of heap. There is no empty point. */
public final class Point extends Shape {
    private final double x;
    private final double y;
    private final double z;

    private Point(CrsId crs, double x, double y, double z) {
        super(crs);
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /** A position with a height. */
    public static Point of(CrsId crs, double x, double y, double z) {
        Coordinates c = Coordinates.of(3, x, y, z);
        return new Point(crs, c.x(0), c.y(0), c.z(0));
    }

    /** A position in the plane. */
    public static Point of(CrsId crs, double x, double y) {
        Coordinates c = Coordinates.of(2, x, y);
        return new Point(crs, c.x(0), c.y(0), Double.NaN);
    }

    /** Easting or longitude. */
    public double x() {
        return x;
    }

    /** Northing or latitude. */
    public double y() {
        return y;
    }

    /** Height; NaN where there is none. */
    public double z() {
        return z;
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.POINT;
    }

    @Override
    public int coordinateDimension() {
        return Double.isNaN(z) ? 2 : 3;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Envelope envelope() {
        return new Envelope(x, y, z, x, y, z);
    }

    @Override
    public Point withCrs(CrsId newCrs) {
        return new Point(newCrs, x, y, z);
    }

    @Override
    public Point transformed(Transform t) {
        return coordinateDimension() == 3
                ? of(crs(), t.x(x, y, z), t.y(x, y, z), t.z(x, y, z))
                : of(crs(), t.x(x, y, 0), t.y(x, y, 0));
    }

    @Override
    public Point mapped(CrsId newCrs, PositionMap map) {
        double[] p = coordinateDimension() == 3 ? new double[] {x, y, z} : new double[] {x, y};
        map.apply(p, p.length);
        return p.length == 3 ? of(newCrs, p[0], p[1], p[2]) : of(newCrs, p[0], p[1]);
    }

    @Override
    void putContent(Hasher hasher) {
        hasher.putDouble(x).putDouble(y).putDouble(z);
    }

    @Override
    boolean matches(Shape other, double tolerance) {
        Point that = (Point) other;
        return Math.abs(x - that.x) <= tolerance
                && Math.abs(y - that.y) <= tolerance
                && (Double.isNaN(z) || Math.abs(z - that.z) <= tolerance);
    }

    @Override
    int summary() {
        return Double.hashCode(x) * 31 + Double.hashCode(y);
    }
}

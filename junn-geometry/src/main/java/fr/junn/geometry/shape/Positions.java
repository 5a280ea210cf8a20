package fr.junn.geometry.shape;

import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;

/** What a handful of points and a cloud of them have in common: positions in an order. */
public abstract sealed class Positions extends Shape permits MultiPoint, PointCloud {
    private final Coordinates coordinates;

    Positions(CrsId crs, Coordinates coordinates) {
        super(crs);
        this.coordinates = coordinates;
    }

    /** The positions. */
    public final Coordinates coordinates() {
        return coordinates;
    }

    /** How many there are. */
    public final int count() {
        return coordinates.count();
    }

    /** The position with this number, as a point. */
    public final Point point(int i) {
        return coordinates.dimension() == 3
                ? Point.of(crs(), coordinates.x(i), coordinates.y(i), coordinates.z(i))
                : Point.of(crs(), coordinates.x(i), coordinates.y(i));
    }

    @Override
    public final int coordinateDimension() {
        return coordinates.dimension();
    }

    @Override
    public final boolean isEmpty() {
        return coordinates.count() == 0;
    }

    @Override
    public final Envelope envelope() {
        return coordinates.envelope(0, coordinates.count());
    }

    @Override
    final void putContent(Hasher hasher) {
        coordinates.put(hasher, 0, count());
    }

    @Override
    final boolean matches(Shape other, double tolerance) {
        Coordinates that = ((Positions) other).coordinates;
        return coordinates.near(0, that, 0, count(), that.count(), tolerance);
    }

    @Override
    final int summary() {
        return count() == 0 ? 0 : count() * 31 + Double.hashCode(coordinates.x(0));
    }
}

package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;

/** Curves in an order: any, or end to end (composite). */
public final class MultiCurve extends Shape {
    private final boolean composite;
    private final Coordinates coordinates;
    private final Object ends;

    private MultiCurve(CrsId crs, boolean composite, Coordinates coordinates, Object ends) {
        super(crs);
        this.composite = composite;
        this.coordinates = coordinates;
        this.ends = ends;
    }

    /**
     * Any curves.
     *
     * @param coordinates the positions of all curves, one curve after the other
     * @param ends for each curve the position after its last
     * @throws JunnException {@link GeometryMessage#BAD_COUNT} if the ends do not rise to the number of positions, or a
     *     curve has fewer than two
     */
    public static MultiCurve of(CrsId crs, Coordinates coordinates, int... ends) {
        return checked(crs, false, coordinates, ends);
    }

    /** Curves of which each begins where the one before ends. That they do is for validation to say. */
    public static MultiCurve composite(CrsId crs, Coordinates coordinates, int... ends) {
        return checked(crs, true, coordinates, ends);
    }

    private static MultiCurve checked(CrsId crs, boolean composite, Coordinates coordinates, int... ends) {
        int from = 0;
        for (int end : ends) {
            if (end - from < 2) {
                throw new JunnException(GeometryMessage.BAD_COUNT, "positions of a curve", end - from, "2 and more");
            }
            from = end;
        }
        if (from != coordinates.count()) {
            throw new JunnException(GeometryMessage.BAD_COUNT, "end of the last curve", from, coordinates.count());
        }
        return new MultiCurve(crs, composite, coordinates, Narrow.pack(ends, ends.length));
    }

    /** The number of curves. */
    public int count() {
        return Narrow.length(ends);
    }

    /** The curve with this number: a view, 32 bytes. */
    public Curve curve(int i) {
        return Curve.view(crs(), coordinates, i == 0 ? 0 : Narrow.at(ends, i - 1), Narrow.at(ends, i));
    }

    /** The positions of all curves, one curve after the other. */
    public Coordinates coordinates() {
        return coordinates;
    }

    @Override
    public GeometryKind kind() {
        return composite ? GeometryKind.COMPOSITE_CURVE : GeometryKind.MULTI_CURVE;
    }

    @Override
    public int coordinateDimension() {
        return coordinates.dimension();
    }

    @Override
    public boolean isEmpty() {
        return coordinates.count() == 0;
    }

    @Override
    public Envelope envelope() {
        return coordinates.envelope(0, coordinates.count());
    }

    @Override
    public MultiCurve withCrs(CrsId newCrs) {
        return new MultiCurve(newCrs, composite, coordinates, ends);
    }

    @Override
    public MultiCurve transformed(Transform transform) {
        return new MultiCurve(crs(), composite, transform.apply(coordinates), ends);
    }

    @Override
    public MultiCurve mapped(CrsId newCrs, PositionMap map) {
        return new MultiCurve(newCrs, composite, map.apply(coordinates), ends);
    }

    @Override
    void putContent(Hasher hasher) {
        hasher.putInts(Narrow.unpack(ends));
        coordinates.put(hasher, 0, coordinates.count());
    }

    @Override
    boolean matches(Shape other, double tolerance) {
        MultiCurve that = (MultiCurve) other;
        return Narrow.same(ends, that.ends)
                && coordinates.near(0, that.coordinates, 0, coordinates.count(), that.coordinates.count(), tolerance);
    }

    @Override
    int summary() {
        return isEmpty() ? 0 : count() * 31 + Double.hashCode(coordinates.x(0));
    }
}

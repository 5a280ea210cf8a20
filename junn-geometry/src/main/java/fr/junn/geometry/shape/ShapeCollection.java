package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.EnvelopeBuilder;
import fr.junn.core.spatial.GeometryKind;
import java.util.List;

/** Shapes of any kind in an order, all in one reference system. */
public final class ShapeCollection extends Shape {
    private final List<Shape> members;

    private ShapeCollection(CrsId crs, List<Shape> members) {
        super(crs);
        this.members = members;
    }

    /**
     * These shapes.
     *
     * @throws JunnException {@link GeometryMessage#CRS_MISMATCH} where one is in another reference system
     */
    public static ShapeCollection of(CrsId crs, List<? extends Shape> members) {
        for (Shape member : members) {
            if (!member.crs().equals(crs)) {
                throw new JunnException(GeometryMessage.CRS_MISMATCH, "member of a collection", member.crs(), crs);
            }
        }
        return new ShapeCollection(crs, List.copyOf(members));
    }

    /** The shapes. */
    public List<Shape> members() {
        return members;
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.COLLECTION;
    }

    /** 2 where all members are two-dimensional, else 3. */
    @Override
    public int coordinateDimension() {
        return members.stream().mapToInt(Shape::coordinateDimension).max().orElse(3);
    }

    @Override
    public boolean isEmpty() {
        return members.stream().allMatch(Shape::isEmpty);
    }

    @Override
    public Envelope envelope() {
        EnvelopeBuilder box = new EnvelopeBuilder();
        members.forEach(m -> box.add(m.envelope()));
        return box.build();
    }

    @Override
    public ShapeCollection withCrs(CrsId newCrs) {
        return new ShapeCollection(
                newCrs, members.stream().map(m -> m.withCrs(newCrs)).toList());
    }

    @Override
    public ShapeCollection transformed(Transform t) {
        return new ShapeCollection(
                crs(), members.stream().map(m -> m.transformed(t)).toList());
    }

    @Override
    public ShapeCollection mapped(CrsId newCrs, PositionMap map) {
        return new ShapeCollection(
                newCrs, members.stream().map(m -> m.mapped(newCrs, map)).toList());
    }

    @Override
    void putContent(Hasher hasher) {
        hasher.putInt(members.size());
        members.forEach(m -> hasher.putHash(m.contentHash()));
    }

    @Override
    boolean matches(Shape other, double tolerance) {
        List<Shape> those = ((ShapeCollection) other).members;
        if (members.size() != those.size()) {
            return false;
        }
        for (int i = 0; i < members.size(); i++) {
            if (!members.get(i).equalsWithin(those.get(i), tolerance)) {
                return false;
            }
        }
        return true;
    }

    @Override
    int summary() {
        return members.hashCode();
    }
}

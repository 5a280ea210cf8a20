package fr.junn.core.testing;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.spatial.GeometryKind;

/**
 * A geometry of which nothing is known but its kind and its box, for tests below the geometry module.
 *
 * @param kind the kind
 * @param envelope the box
 */
public record TestGeometry(GeometryKind kind, Envelope envelope) implements Geometry {
    /** A solid at a place, a metre wide. */
    public static TestGeometry solid(double x, double y) {
        return new TestGeometry(GeometryKind.SOLID, Envelope.of(x, y, 0, x + 1, y + 1, 1));
    }

    @Override
    public int coordinateDimension() {
        return 3;
    }

    @Override
    public boolean isEmpty() {
        return envelope.isEmpty();
    }

    @Override
    public CrsId crs() {
        return CrsId.UNKNOWN;
    }

    @Override
    public ContentHash contentHash() {
        return Hasher.of("test geometry")
                .putText(kind.id())
                .putDoubles(envelope.minX(), envelope.minY(), envelope.maxX(), envelope.maxY())
                .hash();
    }
}

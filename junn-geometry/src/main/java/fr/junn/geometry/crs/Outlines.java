package fr.junn.geometry.crs;

import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.EnvelopeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.GeometryTransformer;

/** Boxes and plane geometries under an operation that bends straight lines. */
final class Outlines {
    /** Vertices per side of a box. */
    private static final int PER_SIDE = 32;

    private static final int DEEPEST = 12;

    private Outlines() {}

    static Envelope transform(CoordinateOperation operation, Envelope box) {
        if (box.isEmpty()) {
            return Envelope.EMPTY;
        }
        double[] levels = box.hasZ() ? new double[] {box.minZ(), box.maxZ()} : new double[] {Double.NaN};
        EnvelopeBuilder out = new EnvelopeBuilder();
        for (double z : levels) {
            int dimension = box.hasZ() ? 3 : 2;
            double[] p = new double[(PER_SIDE + 1) * (PER_SIDE + 1) * dimension];
            int at = 0;
            for (int j = 0; j <= PER_SIDE; j++) {
                for (int i = 0; i <= PER_SIDE; i++) {
                    p[at] = box.minX() + box.sizeX() * i / PER_SIDE;
                    p[at + 1] = box.minY() + box.sizeY() * j / PER_SIDE;
                    if (dimension == 3) {
                        p[at + 2] = z;
                    }
                    at += dimension;
                }
            }
            operation.transform(p, dimension);
            out.addAll(p, dimension, 0, p.length);
        }
        return out.build();
    }

    static Geometry transform(CoordinateOperation operation, Geometry geometry, double tolerance) {
        GeometryTransformer transformer = new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence line, Geometry parent) {
                boolean dense = parent instanceof LineString && tolerance < Double.POSITIVE_INFINITY;
                Coordinate[] from = line.toCoordinateArray();
                List<Coordinate> to = new ArrayList<>(from.length);
                for (int i = 0; i < from.length; i++) {
                    Coordinate next = image(operation, from[i]);
                    if (dense && i > 0) {
                        refine(operation, from[i - 1], from[i], to.get(to.size() - 1), next, tolerance, 0, to);
                    }
                    to.add(next);
                }
                return factory.getCoordinateSequenceFactory().create(to.toArray(new Coordinate[0]));
            }
        };
        return transformer.transform(geometry);
    }

    private static Coordinate image(CoordinateOperation operation, Coordinate c) {
        double z = c.getZ();
        if (Double.isNaN(z)) {
            double[] p = operation.transformed(c.getX(), c.getY());
            return new Coordinate(p[0], p[1]);
        }
        double[] p = operation.transformed(c.getX(), c.getY(), z);
        return new Coordinate(p[0], p[1], p[2]);
    }

    /** Adds what is needed between two images; the middle of the chord is compared with the image of the middle. */
    private static void refine(
            CoordinateOperation operation,
            Coordinate a,
            Coordinate b,
            Coordinate imageA,
            Coordinate imageB,
            double tolerance,
            int depth,
            List<Coordinate> to) {
        Coordinate middle = new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2, (a.getZ() + b.getZ()) / 2);
        Coordinate image = image(operation, middle);
        double dx = image.x - (imageA.x + imageB.x) / 2;
        double dy = image.y - (imageA.y + imageB.y) / 2;
        // two halvings at least for long lines, whose middle may lie on the chord by symmetry
        boolean straight = Math.sqrt(dx * dx + dy * dy) <= tolerance
                && (depth > 0 || !symmetric(operation, a, b, imageA, imageB, tolerance));
        if (straight || depth >= DEEPEST) {
            return;
        }
        refine(operation, a, middle, imageA, image, tolerance, depth + 1, to);
        to.add(image);
        refine(operation, middle, b, image, imageB, tolerance, depth + 1, to);
    }

    /** Whether a quarter of the line leaves the chord although its middle does not. */
    private static boolean symmetric(
            CoordinateOperation operation,
            Coordinate a,
            Coordinate b,
            Coordinate imageA,
            Coordinate imageB,
            double tolerance) {
        Coordinate quarter =
                new Coordinate(a.x + (b.x - a.x) / 4, a.y + (b.y - a.y) / 4, a.getZ() + (b.getZ() - a.getZ()) / 4);
        Coordinate image = image(operation, quarter);
        double dx = image.x - (imageA.x + (imageB.x - imageA.x) / 4);
        double dy = image.y - (imageA.y + (imageB.y - imageA.y) / 4);
        return Math.sqrt(dx * dx + dy * dy) > tolerance;
    }
}

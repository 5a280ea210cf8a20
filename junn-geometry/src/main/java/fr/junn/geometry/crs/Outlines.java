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
        boolean straight = tolerance == Double.POSITIVE_INFINITY;
        Densifier densifier = new Densifier(operation, tolerance);
        GeometryTransformer transformer = new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence line, Geometry parent) {
                boolean dense = parent instanceof LineString && !straight;
                List<Coordinate> to = new ArrayList<>(line.size());
                double[] last = {};
                for (int i = 0; i < line.size(); i++) {
                    double[] next = position(line, i);
                    if (dense && i > 0) {
                        densifier.between(last, next).forEach(p -> to.add(image(operation, p)));
                    }
                    to.add(image(operation, next));
                    last = next;
                }
                return factory.getCoordinateSequenceFactory().create(to.toArray(new Coordinate[0]));
            }
        };
        return transformer.transform(geometry);
    }

    private static double[] position(CoordinateSequence line, int i) {
        double z = line.getZ(i);
        return Double.isNaN(z)
                ? new double[] {line.getX(i), line.getY(i)}
                : new double[] {line.getX(i), line.getY(i), z};
    }

    private static Coordinate image(CoordinateOperation operation, double[] position) {
        double[] p = operation.transformed(position);
        return p.length == 2 ? new Coordinate(p[0], p[1]) : new Coordinate(p[0], p[1], p[2]);
    }
}

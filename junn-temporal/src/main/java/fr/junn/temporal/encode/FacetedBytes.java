package fr.junn.temporal.encode;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.Shape;
import java.util.Arrays;

/**
 * Shapes of faces as bytes: the vertices that are used, in the order of their first use; then, level by level, how many
 * members each part has; then the vertex of each corner.
 */
final class FacetedBytes {
    private FacetedBytes() {}

    static void write(Faceted shape, ByteWriter out) {
        Coordinates c = shape.coordinates();
        int corners = shape.cornerCount();
        int[] numbers = new int[c.count()];
        Arrays.fill(numbers, -1);
        int[] used = new int[Math.min(corners, c.count())];
        int count = 0;
        for (int k = 0; k < corners; k++) {
            int v = shape.vertex(k);
            if (numbers[v] < 0) {
                numbers[v] = count;
                used[count++] = v;
            }
        }
        int d = c.dimension();
        double[] values = new double[d * count];
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < d; axis++) {
                values[d * i + axis] = c.ordinate(used[i], axis);
            }
        }
        CoordinateBytes.write(d, values, out);
        writeNesting(shape, out);
        int next = 0;
        for (int k = 0; k < corners; k++) {
            int number = numbers[shape.vertex(k)];
            out.varint(next - number); // 0: a new vertex, mostly
            next = Math.max(next, number + 1);
        }
    }

    private static void writeNesting(Faceted shape, ByteWriter out) {
        out.varint(shape.solidCount());
        for (int s = 0; s < shape.solidCount(); s++) {
            out.varint(shape.firstShell(s + 1) - shape.firstShell(s));
        }
        out.varint(shape.shellCount());
        for (int s = 0; s < shape.shellCount(); s++) {
            out.varint(shape.firstFace(s + 1) - shape.firstFace(s));
        }
        boolean labels = shape.hasLabels();
        out.varint(shape.faceCount()).bool(labels);
        for (int f = 0; f < shape.faceCount(); f++) {
            out.varint(shape.firstRing(f + 1) - shape.firstRing(f));
            if (labels) {
                out.varint(shape.label(f) + 1L);
            }
        }
        for (int r = 0; r < shape.ringCount(); r++) {
            out.varint(shape.firstCorner(r + 1) - shape.firstCorner(r));
        }
    }

    static Shape read(GeometryKind kind, CrsId crs, ByteReader in) {
        Coordinates c = CoordinateBytes.read(in);
        int[] shells = counts(in);
        int[] faces = counts(in);
        int faceCount = in.count(1);
        boolean labelled = in.bool();
        int[] rings = new int[faceCount];
        int[] labels = new int[faceCount];
        int ringCount = 0;
        for (int f = 0; f < faceCount; f++) {
            rings[f] = in.index();
            ringCount = Math.addExact(ringCount, rings[f]);
            labels[f] = labelled ? (int) in.varint() - 1 : Faceted.NO_LABEL;
        }
        int[] corners = new int[Math.min(ringCount, in.remaining() + 1)];
        for (int r = 0; r < corners.length; r++) {
            corners[r] = in.index();
        }
        FacetedBuilder builder = FacetedBuilder.of(crs, c.dimension());
        Vertices vertices = new Vertices(c, in, builder);
        int ring = 0;
        int shell = 0;
        int shellEnd = shell < faces.length ? faces[shell] : -1;
        int solid = 0;
        int solidEnd = solid < shells.length ? shells[solid] : -1;
        for (int f = 0; f < faceCount; f++) {
            for (int r = 0; r < rings[f]; r++) {
                vertices.add(corners[ring++]);
                builder.endRing();
            }
            builder.endFace(labels[f]);
            if (f + 1 == shellEnd) {
                builder.endShell();
                shell++;
                shellEnd += shell < faces.length ? faces[shell] : 0;
                if (kind != GeometryKind.SOLID && shell == solidEnd) {
                    builder.endSolid();
                    solid++;
                    solidEnd += solid < shells.length ? shells[solid] : 0;
                }
            }
        }
        return finish(kind, builder);
    }

    private static int[] counts(ByteReader in) {
        int[] counts = new int[in.count(1)];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = in.index();
        }
        return counts;
    }

    private static Shape finish(GeometryKind kind, FacetedBuilder builder) {
        return switch (kind) {
            case SURFACE -> builder.toSurface();
            case COMPOSITE_SURFACE -> builder.toCompositeSurface();
            case SOLID -> builder.toSolid();
            case MULTI_SOLID -> builder.toMultiSolid();
            case COMPOSITE_SOLID -> builder.toCompositeSolid();
            default -> builder.toMultiSurface();
        };
    }

    /** Hands the corners of one ring after the other to a builder. */
    private static final class Vertices {
        private final Coordinates coordinates;
        private final ByteReader in;
        private final FacetedBuilder builder;
        private int next;

        Vertices(Coordinates coordinates, ByteReader in, FacetedBuilder builder) {
            this.coordinates = coordinates;
            this.in = in;
            this.builder = builder;
        }

        void add(int corners) {
            for (int k = 0; k < corners; k++) {
                int v = next - in.index();
                builder.corner(coordinates.x(v), coordinates.y(v), coordinates.z(v));
                next = Math.max(next, v + 1);
            }
        }
    }
}

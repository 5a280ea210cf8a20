package fr.junn.geometry.validate;

import fr.junn.core.spatial.GeometryKind;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A shape under repair: lists that can be changed. Points within the snapping tolerance are one from the start. */
final class Draft {
    final List<double[]> points = new ArrayList<>();
    final List<List<Shell>> solids = new ArrayList<>();
    int mergedPoints;
    private final Faceted original;

    /** Faces that bound a body, or just hang together. */
    static final class Shell {
        final List<Face> faces = new ArrayList<>();
    }

    /** Rings of points, of which the first is the outer one. */
    static final class Face {
        final List<int[]> rings = new ArrayList<>();
        final int label;
        /** The number of the face in the original; −1 for a new one. */
        final int source;

        Face(int label, int source) {
            this.label = label;
            this.source = source;
        }

        void turn() {
            rings.replaceAll(Draft::reversed);
        }
    }

    Draft(Faceted shape, double snap) {
        original = shape;
        Faces snapped = new Faces(shape, 0, shape.faceCount(), snap);
        for (int i = 0; i < snapped.points; i++) {
            points.add(new double[0]);
        }
        boolean hasShells = shape.shellCount() > 0;
        int shells = hasShells ? shape.shellCount() : 1;
        int solid = 0;
        for (int s = 0; s < shells; s++) {
            if (s == 0 || hasShells && s == shape.firstShell(solid + 1)) {
                solid += s == 0 ? 0 : 1;
                solids.add(new ArrayList<>());
            }
            Shell shell = new Shell();
            int end = hasShells ? shape.firstFace(s + 1) : shape.faceCount();
            for (int f = hasShells ? shape.firstFace(s) : 0; f < end; f++) {
                shell.faces.add(face(snapped, f));
            }
            solids.get(solid).add(shell);
        }
    }

    private Face face(Faces snapped, int f) {
        Face face = new Face(original.label(f), f);
        Coordinates c = original.coordinates();
        for (int r = original.firstRing(f); r < original.firstRing(f + 1); r++) {
            int first = original.firstCorner(r);
            int[] ring = new int[original.firstCorner(r + 1) - first];
            for (int i = 0; i < ring.length; i++) {
                int v = original.vertex(first + i);
                int p = snapped.point(first + i);
                ring[i] = p;
                double[] place = {c.x(v), c.y(v), c.z(v)};
                if (points.get(p).length == 0) {
                    points.set(p, place);
                } else if (!Arrays.equals(points.get(p), place)) {
                    mergedPoints++;
                }
            }
            face.rings.add(ring);
        }
        return face;
    }

    boolean hasShells() {
        return original.shellCount() > 0;
    }

    /** Drops what has become empty, so that numbers of faces are those of {@link #toShape()}. */
    void prune() {
        for (List<Shell> solid : solids) {
            solid.forEach(shell -> shell.faces.removeIf(face -> face.rings.isEmpty()));
            solid.removeIf(shell -> shell.faces.isEmpty());
        }
        solids.removeIf(List::isEmpty);
    }

    Faceted toShape() {
        prune();
        FacetedBuilder builder = FacetedBuilder.of(original.crs(), original.coordinateDimension());
        for (List<Shell> solid : solids) {
            for (Shell shell : solid) {
                for (Face face : shell.faces) {
                    add(builder, face);
                }
                if (hasShells()) {
                    builder.endShell();
                }
            }
            if (hasShells()) {
                builder.endSolid();
            }
        }
        GeometryKind kind = original.kind();
        if (kind == GeometryKind.COMPOSITE_SOLID) {
            return builder.toCompositeSolid();
        }
        if (hasShells()) {
            return kind == GeometryKind.SOLID && solids.size() <= 1 ? builder.toSolid() : builder.toMultiSolid();
        }
        if (kind == GeometryKind.COMPOSITE_SURFACE) {
            return builder.toCompositeSurface();
        }
        return kind == GeometryKind.SURFACE && builder.faceCount() == 1
                ? builder.toSurface()
                : builder.toMultiSurface();
    }

    private void add(FacetedBuilder builder, Face face) {
        for (int[] ring : face.rings) {
            for (int p : ring) {
                double[] at = points.get(p);
                builder.corner(at[0], at[1], at[2]);
            }
            builder.endRing();
        }
        builder.endFace(face.label);
    }

    /** The face with a number in {@link #toShape()}. */
    Face face(int number) {
        int n = number;
        for (List<Shell> solid : solids) {
            for (Shell shell : solid) {
                if (n < shell.faces.size()) {
                    return shell.faces.get(n);
                }
                n -= shell.faces.size();
            }
        }
        throw new IndexOutOfBoundsException(number);
    }

    /** The shell with a number in {@link #toShape()}; the only one of a surface. */
    Shell shell(int number) {
        int n = Math.max(0, number);
        for (List<Shell> solid : solids) {
            if (n < solid.size()) {
                return solid.get(n);
            }
            n -= solid.size();
        }
        throw new IndexOutOfBoundsException(number);
    }

    Shell shellOf(Face face) {
        for (List<Shell> solid : solids) {
            for (Shell shell : solid) {
                if (shell.faces.contains(face)) {
                    return shell;
                }
            }
        }
        throw new IllegalArgumentException("face of another draft");
    }

    double[] placeOf(Face face) {
        return points.get(face.rings.get(0)[0]);
    }

    static int[] reversed(int... ring) {
        int[] out = new int[ring.length];
        for (int i = 0; i < ring.length; i++) {
            out[i] = ring[ring.length - 1 - i];
        }
        return out;
    }
}

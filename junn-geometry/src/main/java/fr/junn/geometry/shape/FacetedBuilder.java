package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import org.jspecify.annotations.Nullable;

/**
 * Builds shapes of faces from the inside out, as readers meet them: corners, then the end of their ring, of its face, of
 * its shell, of its solid.
 *
 * <pre>{@code
 * FacetedBuilder builder = FacetedBuilder.of(crs, 3);
 * for (…) {                       // each face
 *     for (…) {                   // each ring, outer first
 *         builder.corner(x, y, z) …;
 *         builder.endRing();
 *     }
 *     builder.endFace(label);
 * }
 * Solid solid = builder.endShell().toSolid();
 * }</pre>
 *
 * <p>After {@code toX()} the builder is empty and can be used for the next shape: one builder per thread for a whole file.
 * Corners with equal coordinates share a vertex. For one thread.
 */
public final class FacetedBuilder {
    private final CrsId crs;
    private final VertexTable vertices;
    private final IntStack corners = new IntStack();
    private final IntStack ringEnds = new IntStack();
    private final IntStack faceEnds = new IntStack();
    private final IntStack shellEnds = new IntStack();
    private final IntStack solidEnds = new IntStack();
    private final IntStack labels = new IntStack();

    private FacetedBuilder(CrsId crs, int dimension) {
        this.crs = crs;
        this.vertices = new VertexTable(dimension);
    }

    /**
     * A builder of shapes in a reference system.
     *
     * @param dimension 2 or 3
     */
    public static FacetedBuilder of(CrsId crs, int dimension) {
        if (dimension != 2 && dimension != 3) {
            throw new JunnException(GeometryMessage.BAD_DIMENSION, dimension);
        }
        return new FacetedBuilder(crs, dimension);
    }

    /** Adds a corner to the ring. In two dimensions the height is left out of account. */
    public FacetedBuilder corner(double x, double y, double z) {
        corners.push(vertices.add(x, y, z));
        return this;
    }

    /**
     * The number of the vertex at a position, for {@link #corner(int)}: for readers whose corners refer to numbered
     * positions, which need not be looked up for each corner. Good until the shape is taken.
     */
    public int vertex(double x, double y, double z) {
        return vertices.add(x, y, z);
    }

    /** Adds a corner at a vertex whose number {@link #vertex} gave for this shape. */
    public FacetedBuilder corner(int vertex) {
        corners.push(vertex);
        return this;
    }

    /** Adds a corner to a ring in the plane. */
    public FacetedBuilder corner(double x, double y) {
        return corner(x, y, Double.NaN);
    }

    /**
     * Ends the ring.
     *
     * @throws JunnException {@link GeometryMessage#EMPTY_PART} if it has no corner
     */
    public FacetedBuilder endRing() {
        end(ringEnds, corners, "ring", "corner");
        return this;
    }

    /**
     * Ends a ring whose last corner repeats the first, as GML and GeoJSON write it: the last is dropped.
     *
     * @return whether it did; if not, the last corner is kept
     */
    public boolean endClosedRing() {
        int first = ringEnds.last();
        boolean closed = corners.size() > first + 1 && corners.last() == corners.array()[first];
        if (closed) {
            corners.pop();
        }
        endRing();
        return closed;
    }

    /** Ends a face without label. */
    public FacetedBuilder endFace() {
        return endFace(Faceted.NO_LABEL);
    }

    /**
     * Ends a face.
     *
     * @param label the row of its thematic surface, or {@link Faceted#NO_LABEL}
     * @throws JunnException {@link GeometryMessage#EMPTY_PART} if it has no ring
     */
    public FacetedBuilder endFace(int label) {
        requireLabel(label);
        requireEnded(corners, ringEnds, "ring");
        end(faceEnds, ringEnds, "face", "ring");
        labels.push(label);
        return this;
    }

    /** Ends a shell: the outer one of a solid first, then its cavities. */
    public FacetedBuilder endShell() {
        requireEnded(ringEnds, faceEnds, "face");
        end(shellEnds, faceEnds, "shell", "face");
        return this;
    }

    /** Ends a solid among several. */
    public FacetedBuilder endSolid() {
        requireEnded(faceEnds, shellEnds, "shell");
        end(solidEnds, shellEnds, "solid", "shell");
        return this;
    }

    private static void end(IntStack ends, IntStack members, String part, String member) {
        if (members.size() == ends.last()) {
            throw new JunnException(GeometryMessage.EMPTY_PART, part, ends.size(), member);
        }
        ends.push(members.size());
    }

    private static void requireEnded(IntStack members, IntStack ends, String part) {
        if (members.size() != ends.last()) {
            throw new JunnException(GeometryMessage.OPEN_PART, part);
        }
    }

    private static void requireLabel(int label) {
        if (label < Faceted.NO_LABEL || label == Integer.MAX_VALUE) {
            throw new JunnException(GeometryMessage.BAD_BOUND, "face label", label, "-1 to 2147483646");
        }
    }

    static int requireLabels(int[] labels, int faces) {
        if (labels.length != faces) {
            throw new JunnException(GeometryMessage.BAD_COUNT, "face labels", labels.length, faces);
        }
        for (int label : labels) {
            requireLabel(label);
        }
        return faces;
    }

    /** The number of corners since the builder was empty: the number that the next corner will have. */
    public int cornerCount() {
        return corners.size();
    }

    /** The number of faces since the builder was empty: the number that the next face will have. */
    public int faceCount() {
        return faceEnds.size();
    }

    /**
     * One face.
     *
     * @throws JunnException {@link GeometryMessage#BAD_COUNT} if there is not exactly one
     */
    public Surface toSurface() {
        if (faceEnds.size() != 1) {
            int faces = faceEnds.size();
            clear();
            throw new JunnException(GeometryMessage.BAD_COUNT, "faces of a surface", faces, 1);
        }
        return new Surface(crs, surfaces());
    }

    /** Any faces, possibly none. */
    public MultiSurface toMultiSurface() {
        return new MultiSurface(crs, false, surfaces());
    }

    /** Faces joined along their edges. That they are is for validation to say. */
    public MultiSurface toCompositeSurface() {
        return new MultiSurface(crs, true, surfaces());
    }

    /** One solid of all shells; without any it is empty. */
    public Solid toSolid() {
        return new Solid(crs, solids(true));
    }

    /** Any solids, possibly none. */
    public MultiSolid toMultiSolid() {
        return new MultiSolid(crs, false, solids(false));
    }

    /** Solids joined along their faces. That they are is for validation to say. */
    public MultiSolid toCompositeSolid() {
        return new MultiSolid(crs, true, solids(false));
    }

    private Faceted.Parts surfaces() {
        requireEnded(corners, ringEnds, "ring");
        requireEnded(ringEnds, faceEnds, "face");
        return take();
    }

    private Faceted.Parts solids(boolean one) {
        requireEnded(corners, ringEnds, "ring");
        requireEnded(ringEnds, faceEnds, "face");
        requireEnded(faceEnds, shellEnds, "shell");
        if (one) {
            solidEnds.clear();
        } else {
            requireEnded(shellEnds, solidEnds, "solid");
        }
        return take();
    }

    private Faceted.Parts take() {
        Structure structure = new Structure(
                pack(corners),
                pack(ringEnds),
                faceEnds.size() == ringEnds.size() ? null : pack(faceEnds),
                shellEnds.size() <= 1 ? null : pack(shellEnds),
                solidEnds.size() <= 1 ? null : pack(solidEnds),
                packLabels(labels.array(), labels.size()));
        Faceted.Parts parts = Faceted.Parts.whole(vertices.coordinates(), structure);
        clear();
        return parts;
    }

    private static Object pack(IntStack stack) {
        return Narrow.pack(stack.array(), stack.size());
    }

    static @Nullable Object packLabels(int[] labels, int count) {
        int[] shifted = new int[count];
        int any = 0;
        for (int i = 0; i < count; i++) {
            shifted[i] = labels[i] + 1;
            any |= shifted[i];
        }
        return any == 0 ? null : Narrow.pack(shifted, count);
    }

    /** Forgets what was begun, after a defect in the data. */
    public void clear() {
        vertices.clear();
        for (IntStack stack : new IntStack[] {corners, ringEnds, faceEnds, shellEnds, solidEnds, labels}) {
            stack.clear();
        }
    }

    /** The parts of a shape, free of what a view of it does not show. */
    static Faceted.Parts standalone(Faceted shape) {
        Faceted.Parts parts = shape.parts();
        if (shape.faceCount() == parts.structure().faceCount()) {
            return parts;
        }
        FacetedBuilder builder = of(shape.crs(), shape.coordinateDimension());
        builder.addFaces(shape);
        return builder.take();
    }

    /** Adds all faces of a shape, with its shells and solids. */
    FacetedBuilder addFaces(Faceted shape) {
        for (int f = 0, shell = 0, solid = 0; f < shape.faceCount(); f++) {
            addFace(shape, f, shape.label(f));
            if (shape.shellCount() > 0 && f + 1 == shape.firstFace(shell + 1)) {
                endShell();
                shell++;
                if (shape.solidCount() > 1 && shell == shape.firstShell(solid + 1)) {
                    endSolid();
                    solid++;
                }
            }
        }
        return this;
    }

    /** Adds a face of another shape. */
    FacetedBuilder addFace(Faceted shape, int face, int label) {
        Coordinates c = shape.coordinates();
        for (int r = shape.firstRing(face); r < shape.firstRing(face + 1); r++) {
            for (int k = shape.firstCorner(r); k < shape.firstCorner(r + 1); k++) {
                int v = shape.vertex(k);
                corner(c.x(v), c.y(v), c.z(v));
            }
            endRing();
        }
        return endFace(label);
    }
}

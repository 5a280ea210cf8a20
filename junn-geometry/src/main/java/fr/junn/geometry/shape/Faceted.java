package fr.junn.geometry.shape;

import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.EnvelopeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A shape made of faces: {@link Surface}, {@link MultiSurface}, {@link Solid}, {@link MultiSolid}.
 *
 * <p>The nesting is that of ISO 19107, CityGML and CityJSON, and it is kept as it was read:
 *
 * <ul>
 *   <li>a <b>corner</b> is a place in a ring; it refers to a <b>vertex</b>, a position in {@link #coordinates()}, which
 *       corners share where their coordinates are equal;
 *   <li>a <b>ring</b> is a run of corners; the last is joined to the first, which is not repeated;
 *   <li>a <b>face</b> is a run of rings: the outer one, then the holes. Its <b>label</b> is the row of the thematic
 *       surface (roof, wall, …) it belongs to in the table of the feature, or {@link #NO_LABEL};
 *   <li>a <b>shell</b> is a run of faces, outwards as seen from the solid; a <b>solid</b> a run of shells: the outer one,
 *       then the cavities.
 * </ul>
 *
 * <p>Corners, rings, faces, shells and solids are numbered from 0 through the whole shape, so that whatever belongs to them
 * hangs at its number: texture coordinates are an array of two numbers per corner, materials and ids one per face.
 * Members such as {@link #face(int)} are views, numbered from 0 again; they cost 40 bytes and share everything.
 *
 * <p>Nothing is checked beyond that coordinates are finite and no ring is without corners: data is dirty, and must be
 * read before it can be reported and repaired.
 *
 * <p>A building of 40 faces takes about 1.3 kB: 12 bytes per vertex, 1 per corner, 1 to 2 per ring and face, and some 250
 * of objects.
 */
public abstract sealed class Faceted extends Shape permits Surface, MultiSurface, Solid, MultiSolid {
    /** The label of a face that has none. */
    public static final int NO_LABEL = -1;

    private final Coordinates coordinates;
    private final Structure structure;
    private final int shellFrom;
    private final int shellTo;
    private final int faceFrom;
    private final int faceTo;

    Faceted(CrsId crs, Parts parts) {
        super(crs);
        this.coordinates = parts.coordinates;
        this.structure = parts.structure;
        this.shellFrom = parts.shellFrom;
        this.shellTo = parts.shellTo;
        this.faceFrom = parts.faceFrom;
        this.faceTo = parts.faceTo;
    }

    /** What a shape of faces is made of: arrays, and the ranges of them that it shows. */
    record Parts(Coordinates coordinates, Structure structure, int shellFrom, int shellTo, int faceFrom, int faceTo) {
        static Parts whole(Coordinates coordinates, Structure structure) {
            return new Parts(coordinates, structure, 0, structure.shellCount(), 0, structure.faceCount());
        }
    }

    final Parts parts() {
        return new Parts(coordinates, structure, shellFrom, shellTo, faceFrom, faceTo);
    }

    final Parts facesOf(int shell) {
        int s = shellFrom + shell;
        return new Parts(coordinates, structure, s, s + 1, structure.faceStart(s), structure.faceStart(s + 1));
    }

    final Parts shellsOf(int solid) {
        int from = structure.shellStart(solid);
        int to = structure.shellStart(solid + 1);
        return new Parts(coordinates, structure, from, to, structure.faceStart(from), structure.faceStart(to));
    }

    /** The positions of the vertices; of the whole, where this is a view of a part. */
    public final Coordinates coordinates() {
        return coordinates;
    }

    /** The number of solids; 0 for surfaces. */
    public int solidCount() {
        return 0;
    }

    /** The number of shells; 0 for surfaces. */
    public int shellCount() {
        return 0;
    }

    final int shells() {
        return shellTo - shellFrom;
    }

    /** The number of faces. */
    public final int faceCount() {
        return faceTo - faceFrom;
    }

    /** The number of rings. */
    public final int ringCount() {
        return structure.ringStart(faceTo) - ringBase();
    }

    /** The number of corners. */
    public final int cornerCount() {
        return structure.cornerStart(structure.ringStart(faceTo)) - cornerBase();
    }

    /** The first shell of a solid; that of the solid after the last is the number of shells. */
    public final int firstShell(int solid) {
        if (this instanceof MultiSolid) {
            return structure.shellStart(solid);
        }
        return solid == 0 ? 0 : shellCount();
    }

    /** The first face of a shell; that of the shell after the last is the number of faces. */
    public final int firstFace(int shell) {
        return structure.faceStart(shellFrom + shell) - faceFrom;
    }

    /** The outer ring of a face, the next ones being its holes; that of the face after the last is the number of rings. */
    public final int firstRing(int face) {
        return structure.ringStart(faceFrom + face) - ringBase();
    }

    /** The first corner of a ring; that of the ring after the last is the number of corners. */
    public final int firstCorner(int ring) {
        return structure.cornerStart(ringBase() + ring) - cornerBase();
    }

    /** The vertex of a corner: its position in {@link #coordinates()}. */
    public final int vertex(int corner) {
        return structure.vertex(cornerBase() + corner);
    }

    /** The label of a face. */
    public final int label(int face) {
        return structure.label(faceFrom + face);
    }

    /** Whether a face has a label. */
    public final boolean hasLabels() {
        for (int f = 0; f < faceCount(); f++) {
            if (label(f) != NO_LABEL) {
                return true;
            }
        }
        return false;
    }

    /** The face with this number: a view. */
    public final Surface face(int face) {
        int f = faceFrom + face;
        return new Surface(crs(), new Parts(coordinates, structure, 0, 0, f, f + 1));
    }

    private int ringBase() {
        return structure.ringStart(faceFrom);
    }

    private int cornerBase() {
        return structure.cornerStart(ringBase());
    }

    /** A shape of the same kind from other parts. */
    abstract Faceted with(CrsId crs, Parts parts);

    @Override
    public final int coordinateDimension() {
        return coordinates.dimension();
    }

    @Override
    public final boolean isEmpty() {
        return faceFrom == faceTo;
    }

    @Override
    public final Envelope envelope() {
        EnvelopeBuilder box = new EnvelopeBuilder();
        for (int c = cornerBase(), end = c + cornerCount(); c < end; c++) {
            int v = structure.vertex(c);
            box.add(coordinates.x(v), coordinates.y(v), coordinates.z(v));
        }
        return box.build();
    }

    final Faceted recoordinated(Transform transform) {
        Parts own = FacetedBuilder.standalone(this);
        Structure s = transform.determinant() < 0 ? own.structure.reversed() : own.structure;
        return with(crs(), Parts.whole(transform.apply(own.coordinates), s));
    }

    final Faceted remapped(CrsId newCrs, PositionMap map) {
        Parts own = FacetedBuilder.standalone(this);
        return with(newCrs, Parts.whole(map.apply(own.coordinates), own.structure));
    }

    final Faceted relabelled(int... newLabels) {
        Parts own = FacetedBuilder.standalone(this);
        return with(crs(), Parts.whole(own.coordinates, own.structure.withLabels(packLabels(newLabels))));
    }

    private @Nullable Object packLabels(int... newLabels) {
        return FacetedBuilder.packLabels(newLabels, FacetedBuilder.requireLabels(newLabels, faceCount()));
    }

    @Override
    final void putContent(Hasher hasher) {
        int rings = ringCount();
        hasher.putInt(solidCount()).putInt(shellCount()).putInt(faceCount()).putInt(rings);
        for (int s = 1; s <= solidCount(); s++) {
            hasher.putInt(firstShell(s));
        }
        for (int s = 1; s <= shellCount(); s++) {
            hasher.putInt(firstFace(s));
        }
        for (int f = 0; f < faceCount(); f++) {
            hasher.putInt(firstRing(f + 1)).putInt(label(f));
        }
        for (int r = 1; r <= rings; r++) {
            hasher.putInt(firstCorner(r));
        }
        for (int c = cornerBase(), end = c + cornerCount(); c < end; c++) {
            coordinates.put(hasher, structure.vertex(c));
        }
    }

    @Override
    final boolean matches(Shape other, double tolerance) {
        Faceted that = (Faceted) other;
        return sameNesting(that) && sameCorners(that, tolerance);
    }

    private boolean sameNesting(Faceted that) {
        if (solidCount() != that.solidCount()
                || shellCount() != that.shellCount()
                || faceCount() != that.faceCount()
                || ringCount() != that.ringCount()
                || cornerCount() != that.cornerCount()) {
            return false;
        }
        for (int s = 1; s < solidCount(); s++) {
            if (firstShell(s) != that.firstShell(s)) {
                return false;
            }
        }
        for (int s = 1; s < shellCount(); s++) {
            if (firstFace(s) != that.firstFace(s)) {
                return false;
            }
        }
        for (int f = 0; f < faceCount(); f++) {
            if (firstRing(f) != that.firstRing(f) || label(f) != that.label(f)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameCorners(Faceted that, double tolerance) {
        for (int r = 0, c = 0; r < ringCount(); r++) {
            int end = firstCorner(r + 1);
            if (end != that.firstCorner(r + 1)) {
                return false;
            }
            for (; c < end; c++) {
                if (!coordinates.near(vertex(c), that.coordinates, that.vertex(c), tolerance)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    final int summary() {
        return isEmpty() ? 0 : 31 * (31 * cornerCount() + faceCount()) + Double.hashCode(coordinates.x(vertex(0)));
    }

    @Override
    public String toString() {
        return super.toString() + ", " + faceCount() + " faces";
    }
}

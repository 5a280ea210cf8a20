package fr.junn.geometry.shape;

import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.GeometryKind;

/**
 * A terrain of triangles, with the lines that shaped it. That there is one height at each place is for the maker to see to:
 * {@link #mesh()} may be given any triangles.
 */
public final class Tin extends Shape {
    private final Mesh mesh;
    private final MultiCurve breakLines;
    private final MultiCurve stopLines;

    private Tin(Mesh mesh, MultiCurve breakLines, MultiCurve stopLines) {
        super(mesh.crs());
        this.mesh = mesh;
        this.breakLines = breakLines;
        this.stopLines = stopLines;
    }

    /** A terrain without lines. */
    public static Tin of(Mesh mesh) {
        MultiCurve none = MultiCurve.of(mesh.crs(), Coordinates.of(mesh.coordinateDimension()));
        return new Tin(mesh, none, none);
    }

    /**
     * A terrain with lines.
     *
     * @param breakLines where the slope changes at once: edges of the triangulation
     * @param stopLines where the terrain is not continued across, such as the border of a hole (ISO 19107)
     */
    public static Tin of(Mesh mesh, MultiCurve breakLines, MultiCurve stopLines) {
        return new Tin(mesh, breakLines.withCrs(mesh.crs()), stopLines.withCrs(mesh.crs()));
    }

    /** The triangles. */
    public Mesh mesh() {
        return mesh;
    }

    /** Where the slope changes at once. */
    public MultiCurve breakLines() {
        return breakLines;
    }

    /** Where the terrain is not continued across. */
    public MultiCurve stopLines() {
        return stopLines;
    }

    @Override
    public GeometryKind kind() {
        return GeometryKind.TRIANGULATED_SURFACE;
    }

    @Override
    public int coordinateDimension() {
        return mesh.coordinateDimension();
    }

    @Override
    public boolean isEmpty() {
        return mesh.isEmpty();
    }

    @Override
    public Envelope envelope() {
        return mesh.envelope();
    }

    @Override
    public Tin withCrs(CrsId newCrs) {
        return new Tin(mesh.withCrs(newCrs), breakLines.withCrs(newCrs), stopLines.withCrs(newCrs));
    }

    @Override
    public Tin transformed(Transform t) {
        return new Tin(mesh.transformed(t), breakLines.transformed(t), stopLines.transformed(t));
    }

    @Override
    public Tin mapped(CrsId newCrs, PositionMap map) {
        return new Tin(mesh.mapped(newCrs, map), breakLines.mapped(newCrs, map), stopLines.mapped(newCrs, map));
    }

    @Override
    void putContent(Hasher hasher) {
        mesh.putContent(hasher);
        breakLines.putContent(hasher);
        stopLines.putContent(hasher);
    }

    @Override
    boolean matches(Shape other, double tolerance) {
        Tin that = (Tin) other;
        return mesh.matches(that.mesh, tolerance)
                && breakLines.matches(that.breakLines, tolerance)
                && stopLines.matches(that.stopLines, tolerance);
    }

    @Override
    int summary() {
        return mesh.summary();
    }
}

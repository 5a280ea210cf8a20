package fr.junn.geometry.measure;

import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.mesh.FaceTriangulation;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;

/**
 * What can be measured of a body or surface: area, volume, centroid, inertia, height, whether it is closed, which way its
 * faces look. Immutable; everything is computed at once, in about a microsecond per triangle.
 *
 * <p>Nothing is refused. Faces need not be plane: areas are those of the triangles they are cut into, the body is bounded by
 * the fans from the first corner of each ring (on a plane face that makes no difference; on one warped by w it can be
 * w times its area). Faces that look the wrong way are
 * turned before the volume is taken, by what the majority of their shell says; outer shells count as bodies and cavities as
 * hollow, whatever way they look. {@link #orientation()} and {@link #isWatertight()} tell what was found. The volume of a
 * surface that is not closed is that of the cones over its triangles from about the middle of its box, which is near the
 * truth where the opening is small and means nothing where it is not.
 *
 * <p>Units are those of the coordinates, which must be of length for the results to mean anything: degrees are not. Sums
 * are taken about a whole-numbered place in the middle of the box, so that coordinates may be large.
 *
 * <p>Shells that cross or lie in each other are summed as they are.
 */
public final class Measures {
    private final Measurer m;
    private final Orientation orientation;

    private Measures(Measurer m) {
        this.m = m;
        this.orientation = m.orientation();
    }

    /** Measures faces: a solid shell by shell, a surface as a whole. */
    public static Measures of(Faceted shape) {
        return of(shape, Progress.none(), Cancellation.none());
    }

    /** Measures faces: a solid shell by shell, a surface as a whole. Cancellation is looked at between shells. */
    public static Measures of(Faceted shape, Progress progress, Cancellation cancellation) {
        FaceTriangulation cut = FaceTriangulation.of(shape, progress, cancellation);
        try (Progress.Task task = progress.start(GeometryMessage.MEASURING, shape.faceCount(), "faces")) {
            Measurer measurer = new Measurer(cut.mesh(), shape.envelope());
            addShells(measurer, shape, cut, task, cancellation);
            return new Measures(measurer);
        }
    }

    private static void addShells(
            Measurer measurer, Faceted shape, FaceTriangulation cut, Progress.Task task, Cancellation cancellation) {
        if (shape.solidCount() == 0) {
            cancellation.check("measuring");
            addShell(measurer, shape, cut, 0, shape.faceCount(), 1);
            task.advance(shape.faceCount());
        }
        for (int solid = 0; solid < shape.solidCount(); solid++) {
            int outer = shape.firstShell(solid);
            for (int shell = outer; shell < shape.firstShell(solid + 1); shell++) {
                cancellation.check("measuring");
                int sign = shell == outer ? 1 : -1;
                addShell(measurer, shape, cut, shape.firstFace(shell), shape.firstFace(shell + 1), sign);
                task.advance(shape.firstFace(shell + 1) - shape.firstFace(shell));
            }
        }
    }

    private static void addShell(
            Measurer measurer, Faceted shape, FaceTriangulation cut, int fromFace, int toFace, int sign) {
        measurer.addShell(cut.firstTriangle(fromFace), cut.firstTriangle(toFace), sign, body -> {
            for (int f = fromFace; f < toFace; f++) {
                if (cut.firstTriangle(f) < cut.firstTriangle(f + 1)) {
                    measurer.addFans(shape, f, cut.firstTriangle(f), body);
                }
            }
        });
    }

    /**
     * Measures a mesh as it looks: parts that look inwards are cavities. Vertices that coincide count as one.
     */
    public static Measures of(Mesh mesh) {
        return of(mesh, Progress.none(), Cancellation.none());
    }

    /** The same for long work; cancellation is looked at between the steps. */
    public static Measures of(Mesh mesh, Progress progress, Cancellation cancellation) {
        int n = mesh.triangleCount();
        try (Progress.Task task = progress.start(GeometryMessage.MEASURING, n, "triangles")) {
            cancellation.check("measuring");
            Mesh welded = mesh.welded();
            Measurer measurer = new Measurer(welded, welded.envelope());
            cancellation.check("measuring");
            measurer.addShell(0, n, 0, body -> measurer.addTriangles(0, n, body));
            task.advance(n);
            return new Measures(measurer);
        }
    }

    /** The area of all faces, each along its own slope. */
    public double area() {
        return m.total.area;
    }

    /** The volume of the body; for a mesh that looks inwards less than 0. */
    public double volume() {
        return m.total.volume;
    }

    /** Easting of the centroid: of the body where it is watertight, else of the surface; NaN where there is nothing. */
    public double centroidX() {
        return m.originX + (isBody() ? m.total.mx / m.total.volume : m.total.ax / m.total.area);
    }

    /** Northing of the centroid. */
    public double centroidY() {
        return m.originY + (isBody() ? m.total.my / m.total.volume : m.total.ay / m.total.area);
    }

    /** Height of the centroid. */
    public double centroidZ() {
        return m.originZ + (isBody() ? m.total.mz / m.total.volume : m.total.az / m.total.area);
    }

    private boolean isBody() {
        return isWatertight() && m.total.volume != 0;
    }

    /** The moments of inertia about the centroid. */
    public Inertia inertia() {
        Sums s = m.total;
        double cx = s.mx / s.volume;
        double cy = s.my / s.volume;
        double cz = s.mz / s.volume;
        double xx = s.xx - s.mx * cx;
        double yy = s.yy - s.my * cy;
        double zz = s.zz - s.mz * cz;
        return new Inertia(yy + zz, zz + xx, xx + yy, -(s.xy - s.mx * cy), -(s.yz - s.my * cz), -(s.zx - s.mz * cx));
    }

    /** The difference of the greatest and the least height; 0 where there is nothing or no height. */
    public double height() {
        return m.envelope.hasZ() ? m.envelope.sizeZ() : 0;
    }

    /** Whether every edge belongs to an even number of triangles, and there is at least one. */
    public boolean isWatertight() {
        return orientation != Orientation.OPEN;
    }

    /** The number of edges that belong to an odd number of triangles. */
    public int openEdges() {
        return m.open;
    }

    /** Which way the faces look. */
    public Orientation orientation() {
        return orientation;
    }

    /** The area of the faces that look a way. */
    public double area(Facing facing) {
        return m.byFacing[facing.ordinal()];
    }

    /**
     * The area of the walls and pitched roofs that look towards a compass direction.
     *
     * @param sector 0 north, 1 north-east, … 7 north-west; each 45° wide about its direction, north being +y
     */
    public double areaTowards(int sector) {
        return m.bySector[Math.floorMod(sector, Measurer.SECTORS)];
    }
}

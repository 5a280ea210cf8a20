package fr.junn.geometry.clip;

import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.index.Region;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.MultiSolid;
import fr.junn.geometry.shape.MultiSurface;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.PointCloud;
import fr.junn.geometry.shape.Positions;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.Solid;
import fr.junn.geometry.shape.Surface;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.shape.Tin;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts shapes to a convex region: a box, one side of a plane, a frustum. Immutable, safe for use by several threads.
 *
 * <p><b>What comes out.</b> The part inside, the border included, in the same reference system and dimension:
 *
 * <ul>
 *   <li>points: those inside; a {@link Point} outside becomes an empty {@link MultiPoint};
 *   <li>a curve: itself, another, or several as a {@link MultiCurve}; what only touches the region is left out;
 *   <li>faces with their rings, holes and labels: a surface becomes a {@link MultiSurface} where it falls apart;
 *   <li>a solid is closed with caps, which have the label given by {@link #cappedAs}; it becomes a {@link MultiSolid}
 *       where it falls apart, and cavities that were cut open become part of the outer shell. A solid that was not closed
 *       is cut as it is, and stays in one;
 *   <li>triangles of meshes and terrains, with their labels; they are not closed, as a mesh need not bound anything. A TIN
 *       keeps its lines;
 *   <li>template instances as what they show, but those wholly inside as they are; members of collections that are left.
 * </ul>
 *
 * <p>A shape wholly inside comes back as the very object. Where nothing is left, the result is empty. Two-dimensional
 * shapes are taken at height 0.
 *
 * <p><b>Precision.</b> Corners inside stay as they were, bit by bit. Each edge that is cut has one new position, the same in
 * all faces along it, so that what was watertight stays so. At a plane across an axis, as those of boxes, it has the very
 * coordinate of the plane; across others it is off by rounding only. Faces need not be plane.
 *
 * <p><b>Limits.</b> Faces that cross themselves give rings that do. Bodies that touch themselves along an edge in the plane
 * may be capped in either of two ways. Coordinates whose differences overflow are refused with {@link
 * GeometryMessage#NOT_FINITE}. Cost: some microseconds per face, 0.2 µs per triangle of a mesh and plane.
 */
public final class Clipper {
    private final Region region;
    private final double[] planes;
    private final int capLabel;

    private Clipper(Region region, int capLabel) {
        this.region = region;
        this.planes = region.planes();
        this.capLabel = capLabel;
    }

    /** A clipper to a region, that gives caps no label. */
    public static Clipper to(Region region) {
        return new Clipper(region, Faceted.NO_LABEL);
    }

    /** The same, but with this label for the faces that close solids where they are cut. */
    public Clipper cappedAs(int label) {
        return new Clipper(region, label);
    }

    /** Cuts a shape. */
    public Shape clip(Shape shape) {
        return clip(shape, Progress.none(), Cancellation.none());
    }

    /** Cuts a shape. */
    public Shape clip(Shape shape, Progress progress, Cancellation cancellation) {
        try (Progress.Task task = progress.start(GeometryMessage.CLIPPING, Progress.UNKNOWN, "faces")) {
            return clip(shape, task, cancellation);
        }
    }

    /** Which positions are inside, so that what hangs at them can be taken along. */
    public BitSet inside(Coordinates positions) {
        Vertices vertices = new Vertices();
        for (int i = 0; i < positions.count(); i++) {
            vertices.add(positions, i);
        }
        BitSet inside = new BitSet(positions.count());
        inside.set(0, positions.count());
        double[] middle = vertices.middle();
        for (int p = 0; p < planes.length; p += 4) {
            vertices.face(new CutPlane(planes, p, middle));
            for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
                inside.set(i, vertices.isInside(i));
            }
        }
        return inside;
    }

    @SuppressWarnings("ReferenceEquality") // what was not cut comes back as the very object
    private Shape clip(Shape shape, Progress.Task task, Cancellation cancellation) {
        cancellation.check("clipping");
        if (shape instanceof Point point) {
            double z = point.coordinateDimension() == 3 ? point.z() : 0;
            return inside(Coordinates.of(3, point.x(), point.y(), z)).isEmpty()
                    ? MultiPoint.of(point.crs(), Coordinates.of(point.coordinateDimension()))
                    : point;
        }
        if (shape instanceof Positions positions) {
            return points(positions);
        }
        if (shape instanceof Curve curve) {
            return curve(curve, cancellation);
        }
        if (shape instanceof MultiCurve curves) {
            return curves(curves, cancellation);
        }
        if (shape instanceof MultiSolid solids) {
            return solids(solids, task, cancellation);
        }
        if (shape instanceof Faceted faceted) {
            return faces(faceted, task, cancellation);
        }
        if (shape instanceof Mesh mesh) {
            return TriangleCutter.cut(mesh, planes, task, cancellation);
        }
        if (shape instanceof Tin tin) {
            Mesh mesh = TriangleCutter.cut(tin.mesh(), planes, task, cancellation);
            return mesh == tin.mesh()
                    ? tin
                    : Tin.of(mesh, curves(tin.breakLines(), cancellation), curves(tin.stopLines(), cancellation));
        }
        if (shape instanceof TemplateInstance instance) {
            Shape realized = instance.realized();
            Shape left = clip(realized, task, cancellation);
            return isSame(left, realized) ? instance : left;
        }
        List<Shape> given = ((ShapeCollection) shape).members();
        List<Shape> members = given.stream()
                .map(m -> clip(m, task, cancellation))
                .filter(m -> !m.isEmpty())
                .toList();
        return members.equals(given) ? shape : ShapeCollection.of(shape.crs(), members);
    }

    @SuppressWarnings("ReferenceEquality") // what was not cut comes back as the very object
    private static boolean isSame(Shape left, Shape given) {
        return left == given;
    }

    private Shape points(Positions points) {
        Coordinates all = points.coordinates();
        BitSet inside = inside(all);
        if (inside.cardinality() == all.count()) {
            return points;
        }
        int d = all.dimension();
        double[] values = new double[d * inside.cardinality()];
        int k = 0;
        for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
            for (int axis = 0; axis < d; axis++) {
                values[k++] = all.ordinate(i, axis);
            }
        }
        Coordinates left = Coordinates.of(d, values);
        return points instanceof PointCloud ? PointCloud.of(points.crs(), left) : MultiPoint.of(points.crs(), left);
    }

    private Shape curve(Curve curve, Cancellation cancellation) {
        CurveCutter cutter = new CurveCutter();
        cutter.add(curve);
        cutter.cut(planes, cancellation);
        if (!cutter.hasCut()) {
            return curve;
        }
        MultiCurve left = cutter.curves(curve.crs(), curve.coordinateDimension());
        return left.count() > 1 ? left : Curve.of(curve.crs(), left.coordinates());
    }

    private MultiCurve curves(MultiCurve curves, Cancellation cancellation) {
        CurveCutter cutter = new CurveCutter();
        for (int i = 0; i < curves.count(); i++) {
            cutter.add(curves.curve(i));
        }
        cutter.cut(planes, cancellation);
        return cutter.hasCut() ? cutter.curves(curves.crs(), curves.coordinateDimension()) : curves;
    }

    private Shape faces(Faceted shape, Progress.Task task, Cancellation cancellation) {
        SolidCutter cutter = new SolidCutter(shape, shape instanceof Solid, capLabel);
        cutter.cut(planes, task, cancellation);
        if (!cutter.hasCut()) {
            return shape;
        }
        FacetedBuilder builder = FacetedBuilder.of(shape.crs(), shape.coordinateDimension());
        int parts = cutter.addTo(builder);
        if (shape instanceof Solid) {
            return parts > 1 ? builder.toMultiSolid() : builder.toSolid();
        }
        if (shape instanceof Surface && parts == 1) {
            return builder.toSurface();
        }
        return shape.kind() == GeometryKind.COMPOSITE_SURFACE ? builder.toCompositeSurface() : builder.toMultiSurface();
    }

    private Shape solids(MultiSolid shape, Progress.Task task, Cancellation cancellation) {
        FacetedBuilder builder = FacetedBuilder.of(shape.crs(), shape.coordinateDimension());
        boolean cut = false;
        for (int s = 0; s < shape.solidCount(); s++) {
            SolidCutter cutter = new SolidCutter(shape.solid(s), true, capLabel);
            cutter.cut(planes, task, cancellation);
            cutter.addTo(builder);
            cut |= cutter.hasCut();
        }
        if (!cut) {
            return shape;
        }
        return shape.kind() == GeometryKind.COMPOSITE_SOLID ? builder.toCompositeSolid() : builder.toMultiSolid();
    }
}

package fr.junn.temporal.encode;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.MultiPoint;
import fr.junn.geometry.shape.Point;
import fr.junn.geometry.shape.PointCloud;
import fr.junn.geometry.shape.Positions;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.Template;
import fr.junn.geometry.shape.TemplateInstance;
import fr.junn.geometry.shape.Tin;
import fr.junn.geometry.shape.Transform;
import java.util.ArrayList;
import java.util.List;

/** Shapes as bytes, without their reference system, which their layout knows; see the format in the package's comment. */
public final class GeometryBytes {
    private static final GeometryKind[] KINDS = GeometryKind.values();

    private GeometryBytes() {}

    /**
     * Writes a shape.
     *
     * @throws JunnException {@link EncodeMessage#UNKNOWN_SHAPE} where it is no {@link Shape}
     */
    public static void write(Geometry geometry, ByteWriter out) {
        if (!(geometry instanceof Shape shape)) {
            throw new JunnException(
                    EncodeMessage.UNKNOWN_SHAPE, geometry.getClass().getName());
        }
        out.u8(shape.kind().ordinal());
        if (shape instanceof Point p) {
            boolean flat = p.coordinateDimension() == 2;
            double[] values = flat ? new double[] {p.x(), p.y()} : new double[] {p.x(), p.y(), p.z()};
            CoordinateBytes.write(values.length, values, out);
        } else if (shape instanceof Positions p) {
            write(p.coordinates(), out);
        } else if (shape instanceof Curve c) {
            write(c, out);
        } else if (shape instanceof MultiCurve c) {
            write(c, out);
        } else if (shape instanceof Faceted f) {
            FacetedBytes.write(f, out);
        } else if (shape instanceof Mesh m) {
            write(m, out);
        } else if (shape instanceof Tin t) {
            write(t.mesh(), out);
            write(t.breakLines(), out);
            write(t.stopLines(), out);
        } else if (shape instanceof TemplateInstance t) {
            write(t, out);
        } else if (shape instanceof ShapeCollection c) {
            out.varint(c.members().size());
            c.members().forEach(m -> write(m, out));
        }
    }

    /** Reads a shape in that system. */
    public static Shape read(CrsId crs, ByteReader in) {
        int tag = in.u8();
        GeometryKind kind = tag < KINDS.length ? KINDS[tag] : GeometryKind.COLLECTION;
        return switch (kind) {
            case POINT -> point(crs, CoordinateBytes.read(in));
            case MULTI_POINT -> MultiPoint.of(crs, CoordinateBytes.read(in));
            case POINT_CLOUD -> PointCloud.of(crs, CoordinateBytes.read(in));
            case CURVE -> Curve.of(crs, CoordinateBytes.read(in));
            case MULTI_CURVE -> MultiCurve.of(crs, CoordinateBytes.read(in), ends(in));
            case COMPOSITE_CURVE -> MultiCurve.composite(crs, CoordinateBytes.read(in), ends(in));
            case SURFACE, MULTI_SURFACE, COMPOSITE_SURFACE, SOLID, MULTI_SOLID, COMPOSITE_SOLID ->
                FacetedBytes.read(kind, crs, in);
            case MESH -> mesh(crs, in);
            case TRIANGULATED_SURFACE -> Tin.of(mesh(crs, in), curves(crs, in), curves(crs, in));
            case TEMPLATE_INSTANCE -> instance(crs, in);
            case COLLECTION -> {
                if (tag >= KINDS.length) {
                    throw new JunnException(EncodeMessage.BAD_BYTES, "geometry", "the kind " + tag);
                }
                List<Shape> members = new ArrayList<>();
                for (int n = in.count(2); n > 0; n--) {
                    members.add(read(crs, in));
                }
                yield ShapeCollection.of(crs, members);
            }
        };
    }

    private static void write(Coordinates coordinates, ByteWriter out) {
        CoordinateBytes.write(coordinates.dimension(), coordinates.toArray(), out);
    }

    private static void write(Curve c, ByteWriter out) {
        int d = c.coordinateDimension();
        double[] values = new double[d * c.count()];
        for (int i = 0; i < c.count(); i++) {
            values[d * i] = c.x(i);
            values[d * i + 1] = c.y(i);
            if (d == 3) {
                values[d * i + 2] = c.z(i);
            }
        }
        CoordinateBytes.write(d, values, out);
    }

    private static void write(MultiCurve c, ByteWriter out) {
        write(c.coordinates(), out);
        out.varint(c.count());
        for (int i = 0; i < c.count(); i++) {
            out.varint(c.curve(i).count());
        }
    }

    private static void write(Mesh m, ByteWriter out) {
        write(m.coordinates(), out);
        out.varint(m.triangleCount());
        int last = 0;
        for (int t = 0; t < m.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                int v = m.vertex(t, k);
                out.zigzag(v - last);
                last = v;
            }
        }
        out.bool(m.hasLabels());
        for (int t = 0; m.hasLabels() && t < m.triangleCount(); t++) {
            out.varint(m.label(t) + 1L);
        }
    }

    private static void write(TemplateInstance t, ByteWriter out) {
        Template template = t.template();
        out.text(template.id());
        out.bool(template.content() != null);
        if (template.content() != null) {
            Texts.write(template.content().crs(), out);
            write(template.content(), out);
        }
        Texts.writeOptional(template.uri(), out);
        Texts.writeOptional(template.mediaType(), out);
        for (double m : t.transform().toRowMajor()) {
            out.real(m);
        }
        write(t.reference(), out);
    }

    private static Shape point(CrsId crs, Coordinates c) {
        if (c.count() != 1) {
            throw new JunnException(EncodeMessage.BAD_BYTES, "geometry", "a point of " + c.count() + " positions");
        }
        return c.dimension() == 2 ? Point.of(crs, c.x(0), c.y(0)) : Point.of(crs, c.x(0), c.y(0), c.z(0));
    }

    private static MultiCurve curves(CrsId crs, ByteReader in) {
        return MultiCurve.of(crs, CoordinateBytes.read(in), ends(in));
    }

    private static int[] ends(ByteReader in) {
        int[] ends = new int[in.count(1)];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end = Math.addExact(end, in.index());
            ends[i] = end;
        }
        return ends;
    }

    private static Mesh mesh(CrsId crs, ByteReader in) {
        Coordinates coordinates = CoordinateBytes.read(in);
        int[] corners = new int[Math.multiplyExact(3, in.count(3))];
        int last = 0;
        for (int i = 0; i < corners.length; i++) {
            last += (int) in.zigzag();
            corners[i] = last;
        }
        Mesh mesh = Mesh.of(crs, coordinates, corners);
        if (!in.bool()) {
            return mesh;
        }
        int[] labels = new int[mesh.triangleCount()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (int) in.varint() - 1;
        }
        return mesh.withLabels(labels);
    }

    private static Shape instance(CrsId crs, ByteReader in) {
        String id = in.text();
        Shape content = in.bool() ? read(Texts.crs(in), in) : null;
        Template template = new Template(id, content, Texts.optional(in), Texts.optional(in));
        double[] m = new double[16];
        for (int i = 0; i < m.length; i++) {
            m[i] = in.real();
        }
        Shape reference = read(crs, in);
        if (reference instanceof Point p) {
            return TemplateInstance.of(template, Transform.ofRowMajor(m), p);
        }
        throw new JunnException(EncodeMessage.BAD_BYTES, "geometry", "a reference that is no point");
    }
}

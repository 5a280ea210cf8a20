package fr.junn.geometry.validate;

import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.work.Cancellation;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Validates surfaces and solids by ISO 19107, with the field's codes; see the {@linkplain fr.junn.geometry.validate package}.
 *
 * <p>What is checked depends on the kind: faces one by one for surfaces and multi-surfaces (101–208), that they hang together
 * for composite surfaces (300–307), that shells are closed and look outwards for solids (301–405), each by itself for
 * multi-solids, and that solids touch and do not overlap for composite solids (501–503). Points, curves, clouds and meshes
 * have nothing that could be invalid in this sense.
 *
 * <p>A validator keeps its working memory, some 400 bytes per face of the largest shape seen, so that a city is validated
 * without garbage. Not safe for use by several threads: one per thread. The result does not depend on what was validated
 * before. Any shape ends: time grows with n log n of its faces, and a shell whose faces are all over each other is given up
 * (300) after some seconds.
 */
public final class Validator {
    private final ValidationOptions options;
    private final Cancellation cancellation;
    private final PlaneFit plane = new PlaneFit();
    private final RingCheck ring = new RingCheck();
    private final Triangles triangles = new Triangles();
    private final ShellTopology topology = new ShellTopology();
    private final SelfIntersection crossings;

    private Validator(ValidationOptions options, Cancellation cancellation) {
        this.options = options;
        this.cancellation = cancellation;
        this.crossings = new SelfIntersection(cancellation);
    }

    /** A validator with the field's tolerances. */
    public static Validator ofDefaults() {
        return of(ValidationOptions.defaults());
    }

    /** A validator with these tolerances. */
    public static Validator of(ValidationOptions options) {
        return new Validator(options, Cancellation.none());
    }

    /** The same kind of validator, with memory of its own, that stops where asked. */
    public Validator cancelledBy(Cancellation newCancellation) {
        return new Validator(options, newCancellation);
    }

    /** Its tolerances. */
    public ValidationOptions options() {
        return options;
    }

    /** Validates a shape. Members of a collection are validated one by one; so is the template of an instance, in place. */
    public Validity validate(Shape shape) {
        Sink sink = new Sink();
        check(shape, sink);
        return sink.result();
    }

    /**
     * Whether the solids of several features that are parts of one, such as the parts of a building, overlap: 601. Each is to be
     * valid by itself; one that is not is left out of account.
     *
     * @param parts solids and multi-solids; {@link Defect#solid()} and {@link Defect#other()} are their numbers in this list
     */
    public Validity validateParts(List<? extends Faceted> parts) {
        List<@Nullable Body> bodies = new ArrayList<>();
        double @Nullable [] origin = null;
        for (Faceted part : parts) {
            List<Shell> shells = new ArrayList<>();
            Sink own = new Sink();
            if (part.solidCount() > 0) {
                checkFaceted(part, own, shells);
            }
            if (origin == null && !shells.isEmpty()) {
                origin = shells.get(0).origin();
            }
            bodies.add(origin == null || shells.isEmpty() || !own.isEmpty() ? null : Body.of(origin, shells));
        }
        Sink sink = new Sink();
        new CompositeCheck(options, cancellation, sink).checkParts(bodies);
        return sink.result();
    }

    private void check(Shape shape, Sink sink) {
        if (shape instanceof Faceted faceted) {
            checkFaceted(faceted, sink, new ArrayList<>());
        } else if (shape instanceof TemplateInstance instance) {
            check(instance.realized(), sink);
        } else if (shape instanceof ShapeCollection collection) {
            for (Shape member : collection.members()) {
                check(member, sink);
            }
        }
    }

    /** Validates, and puts the shells of valid solids into {@code valid}. */
    private void checkFaceted(Faceted shape, Sink sink, List<Shell> valid) {
        if (shape.isEmpty()) {
            double[] nowhere = {Double.NaN, Double.NaN, Double.NaN};
            sink.add(ValidityCode.EMPTY, -1, -1, nowhere, Double.NaN, Double.NaN);
        } else if (shape.solidCount() > 0) {
            checkSolids(shape, sink, valid);
        } else {
            Faces faces = checkFaces(shape, 0, shape.faceCount(), sink);
            if (shape.kind() == GeometryKind.COMPOSITE_SURFACE && sink.isEmpty()) {
                shellCheck(faces, sink).checkOpen();
            }
        }
    }

    private void checkSolids(Faceted shape, Sink sink, List<Shell> valid) {
        List<@Nullable Body> bodies = new ArrayList<>();
        boolean composite = shape.kind() == GeometryKind.COMPOSITE_SOLID;
        for (int s = 0; s < shape.solidCount(); s++) {
            sink.solid = s;
            int from = valid.size();
            checkSolid(shape, s, sink, valid);
            if (composite && sink.isEmpty()) {
                bodies.add(Body.of(valid.get(0).origin(), valid.subList(from, valid.size())));
            }
        }
        sink.solid = -1;
        sink.shell = -1;
        if (composite && sink.isEmpty()) {
            new CompositeCheck(options, cancellation, sink).checkComposite(bodies);
        }
    }

    private void checkSolid(Faceted shape, int solid, Sink sink, List<Shell> valid) {
        int first = shape.firstShell(solid);
        int end = shape.firstShell(solid + 1);
        int before = sink.count();
        List<Shell> shells = new ArrayList<>(end - first);
        for (int s = first; s < end; s++) {
            sink.shell = s;
            int found = sink.count();
            Faces faces = checkFaces(shape, shape.firstFace(s), shape.firstFace(s + 1), sink);
            if (sink.count() == found) {
                shellCheck(faces, sink).checkClosed();
            }
            if (sink.count() == found) {
                shells.add(Shell.of(faces, triangles));
            }
        }
        if (sink.count() == before) {
            sink.shell = -1;
            new SolidCheck(cancellation, sink).check(first, shells);
        }
        if (sink.count() == before) {
            valid.addAll(shells);
        }
    }

    /** Checks faces one by one and, if all are in order, makes the triangles of them and checks their normals. */
    private Faces checkFaces(Faceted shape, int from, int to, Sink sink) {
        Faces faces = new Faces(shape, from, to, options.snap());
        FaceCheck check = new FaceCheck(faces, options, sink, plane, ring);
        int before = sink.count();
        for (int f = from; f < to; f++) {
            check.check(f);
            if ((f & 0xFFF) == 0xFFF) {
                cancellation.check("validation");
            }
        }
        if (sink.count() == before) {
            triangles.load(faces, options.snap());
            NormalCheck.check(faces, triangles, options, sink);
        }
        return faces;
    }

    private ShellCheck shellCheck(Faces faces, Sink sink) {
        return new ShellCheck(faces, triangles, topology, crossings, sink);
    }
}

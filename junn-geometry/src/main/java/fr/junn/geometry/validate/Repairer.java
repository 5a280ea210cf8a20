package fr.junn.geometry.validate;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.measure.Measures;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.GeometryMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Mends surfaces and solids. What is wrong is mended in the order of the checks, faces first, and what then is wrong next, until
 * nothing is or nothing more can be done:
 *
 * <ul>
 *   <li>rings: repeated points and rings without area go, holes are turned, a ring that crosses itself is parted where it
 *       comes twice through a point; otherwise its face is made anew, in a shell from its neighbours (101, 102, 104, 202, 208);
 *   <li>faces that are not plane are cut into triangles, the volume staying what it is measured to be (203, 204);
 *   <li>doubles, dangling faces and walls within go; closed parts become solids of their own, loose faces go (303, 305);
 *   <li>small gaps are closed, missing faces added (302); faces and shells are turned (307, 405);
 *   <li>shells and solids that are there twice go (402, 502).
 * </ul>
 *
 * <p>What is left alone, and named in {@link RepairPlan#remaining()}: faces that cross each other (306), rings of one face that
 * cross (201, 205, 206, 207), shells and solids that overlap (401, 403, 404, 501, 503) and bodies that touch themselves along an
 * edge (303), as which of several bodies is meant cannot be told. Labels go with their faces; an added face has none.
 *
 * <p>A shape that is valid comes back as it is. Holds no state; a repair costs some ten validations of the shape and objects per
 * face, for thousands of faces rather than millions. One per thread.
 */
public final class Repairer {
    private static final int ROUNDS = 60;
    private static final double GAP = 0.02;
    private static final double VOLUME = 1e-3;
    private static final Set<ValidityCode> OF_FACES = Set.of(
            ValidityCode.TOO_FEW_POINTS,
            ValidityCode.CONSECUTIVE_POINTS_SAME,
            ValidityCode.RING_SELF_INTERSECTION,
            ValidityCode.NOT_PLANAR_BY_DISTANCE,
            ValidityCode.NOT_PLANAR_BY_NORMALS,
            ValidityCode.RINGS_SAME_ORIENTATION,
            ValidityCode.RINGS_DUPLICATED);

    private final ValidationOptions options;
    private final double gap;
    private final Validator validator;

    private Repairer(ValidationOptions options, double gap) {
        this.options = options;
        this.gap = gap;
        this.validator = Validator.of(options);
    }

    /** Mends what is not valid with the field's tolerances; gaps up to 2 cm. */
    public static Repairer ofDefaults() {
        return of(ValidationOptions.defaults(), GAP);
    }

    /**
     * Mends what is not valid with these tolerances.
     *
     * @param gap borders of faces at most this far apart are joined [unit of the coordinates]
     */
    public static Repairer of(ValidationOptions options, double gap) {
        if (!(gap >= 0) || gap == Double.POSITIVE_INFINITY) {
            throw new JunnException(GeometryMessage.BAD_BOUND, "gap", gap, "0 or more");
        }
        return new Repairer(options, gap);
    }

    /** What mending a shape would do. */
    public RepairPlan plan(Faceted shape) {
        Validity before = validator.validate(shape);
        if (before.isValid() || shape.isEmpty()) {
            return new RepairPlan(shape, before, List.of(), shape, before);
        }
        RepairPlan first = null;
        RepairPlan complete = null;
        for (FaceRepair.Cut cut : FaceRepair.Cut.values()) {
            for (int fillFirst = 0; fillFirst < 2; fillFirst++) {
                RepairPlan plan = plan(shape, before, new Way(cut, fillFirst == 1));
                if (plan.isComplete() && keepsVolume(plan)) {
                    return plan;
                }
                first = first == null ? plan : first;
                complete = complete == null && plan.isComplete() ? plan : complete;
            }
        }
        return complete != null ? complete : Objects.requireNonNull(first);
    }

    /** How to go about it: faces that are not plane, and whether shells are closed first with faces or with points in sides. */
    private record Way(FaceRepair.Cut cut, boolean fillFirst) {}

    /** Whether the volume is as it was measured; where more than planarity is mended there was none to be kept. */
    private static boolean keepsVolume(RepairPlan plan) {
        boolean wasClosed = plan.before().counts().keySet().stream()
                .allMatch(c -> c == ValidityCode.NOT_PLANAR_BY_DISTANCE || c == ValidityCode.NOT_PLANAR_BY_NORMALS);
        if (!wasClosed || plan.original().solidCount() == 0) {
            return true;
        }
        double before = Measures.of(plan.original()).volume();
        double after = Measures.of(plan.repaired()).volume();
        return Math.abs(after - before) <= VOLUME * Math.abs(before);
    }

    private RepairPlan plan(Faceted shape, Validity before, Way way) {
        List<RepairAction> actions = new ArrayList<>();
        Draft draft = new Draft(shape, options.snap());
        if (draft.mergedPoints > 0) {
            Defect first = before.defects().get(0);
            actions.add(new RepairAction(
                    RepairKind.POINTS_MERGED, first.code(), -1, first.x(), first.y(), first.z(), draft.mergedPoints));
        }
        Faceted best = shape;
        Validity remaining = before;
        int bestActions = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Faceted now = draft.toShape();
            Validity validity = validator.validate(now);
            if (now.isEmpty()) {
                break;
            }
            best = now;
            remaining = validity;
            bestActions = actions.size();
            if (validity.isValid() || !mend(draft, validity, way, actions)) {
                break;
            }
        }
        return new RepairPlan(shape, before, actions.subList(0, bestActions), best, remaining);
    }

    /** One step; whether there was one. */
    private boolean mend(Draft draft, Validity validity, Way way, List<RepairAction> actions) {
        int before = actions.size();
        List<Defect> ofFaces = validity.defects().stream()
                .filter(d -> OF_FACES.contains(d.code()))
                .toList();
        if (!ofFaces.isEmpty()) {
            new FaceRepair(draft, way.cut(), actions).mend(ofFaces);
            return actions.size() > before;
        }
        ShellRepair shells = new ShellRepair(draft, actions);
        List<Defect> turned = of(validity, ValidityCode.FACE_TURNED);
        if (!of(validity, ValidityCode.NOT_MANIFOLD_HERE).isEmpty()) {
            return shells.untangle(
                    of(validity, ValidityCode.NOT_MANIFOLD_HERE).get(0).shell());
        }
        if (!turned.isEmpty()) {
            shells.turnFaces(turned);
            return true;
        }
        for (Defect defect : validity.defects()) {
            boolean done = switch (defect.code()) {
                case SEVERAL_PARTS -> {
                    boolean split = shells.split(draft.shell(defect.shell()), defect.code());
                    yield split || hole(draft, way, actions).close(defect.shell());
                }
                case NOT_CLOSED, TOO_FEW_FACES ->
                    draft.hasShells() && hole(draft, way, actions).close(defect.shell());
                case SHELL_TURNED -> {
                    shells.turnShell(defect);
                    yield true;
                }
                case SHELLS_DUPLICATED -> drop(draft, defect, actions);
                case SOLIDS_DUPLICATED -> drop(draft, defect, actions);
                default -> false;
            };
            if (done) {
                return true;
            }
        }
        return false;
    }

    private HoleRepair hole(Draft draft, Way way, List<RepairAction> actions) {
        return new HoleRepair(draft, options, gap, way.fillFirst(), actions);
    }

    private static List<Defect> of(Validity validity, ValidityCode code) {
        return validity.defects().stream().filter(d -> d.code() == code).toList();
    }

    private static boolean drop(Draft draft, Defect defect, List<RepairAction> actions) {
        boolean solid = defect.code() == ValidityCode.SOLIDS_DUPLICATED;
        if (solid) {
            draft.solids.get(defect.other()).clear();
        } else {
            draft.shell(defect.other()).faces.clear();
        }
        RepairKind kind = solid ? RepairKind.SOLID_DROPPED : RepairKind.SHELL_DROPPED;
        actions.add(new RepairAction(kind, defect.code(), -1, defect.x(), defect.y(), defect.z(), Double.NaN));
        return true;
    }
}

package fr.junn.geometry.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Mends how faces hang together: 302, 303, 305, 307, 405. */
final class ShellRepair {
    private final Draft draft;
    private final List<RepairAction> actions;

    ShellRepair(Draft draft, List<RepairAction> actions) {
        this.draft = draft;
        this.actions = actions;
    }

    private void note(RepairKind kind, ValidityCode code, Draft.Face face, double amount) {
        double[] place = draft.placeOf(face);
        actions.add(new RepairAction(kind, code, face.source, place[0], place[1], place[2], amount));
    }

    void turnFaces(List<Defect> defects) {
        for (Defect defect : defects) {
            Draft.Face face = draft.face(defect.face());
            face.turn();
            note(RepairKind.FACE_TURNED, defect.code(), face, Double.NaN);
        }
    }

    void turnShell(Defect defect) {
        Draft.Shell shell = draft.shell(defect.shell());
        shell.faces.forEach(Draft.Face::turn);
        note(RepairKind.SHELL_TURNED, defect.code(), shell.faces.get(0), Double.NaN);
    }

    /** Where more faces meet than can: doubles, faces that dangle, walls within; then bodies that only touch. */
    boolean untangle(int number) {
        Draft.Shell shell = draft.shell(number);
        return dropDoubles(shell)
                || dropDangling(shell)
                || dropWithin(shell)
                || split(shell, ValidityCode.NOT_MANIFOLD_HERE);
    }

    private boolean dropDoubles(Draft.Shell shell) {
        Set<List<Integer>> seen = new HashSet<>();
        List<Draft.Face> doubles = new ArrayList<>();
        for (Draft.Face face : shell.faces) {
            int[] sorted =
                    face.rings.stream().flatMapToInt(Arrays::stream).sorted().toArray();
            if (!seen.add(Arrays.stream(sorted).boxed().toList())) {
                doubles.add(face);
            }
        }
        return drop(shell, doubles);
    }

    private boolean drop(Draft.Shell shell, List<Draft.Face> faces) {
        faces.forEach(f -> note(RepairKind.FACE_DROPPED, ValidityCode.NOT_MANIFOLD_HERE, f, Double.NaN));
        return shell.faces.removeAll(faces);
    }

    /** Drops faces with an edge that no other has, again and again, if something closed remains. */
    private boolean dropDangling(Draft.Shell shell) {
        List<Draft.Face> left = new ArrayList<>(shell.faces);
        List<Draft.Face> dangling = new ArrayList<>();
        boolean found = true;
        while (found) {
            EdgeUses edges = new EdgeUses(left);
            List<Draft.Face> open = left.stream().filter(edges::hasOpenEdge).toList();
            found = left.removeAll(open);
            dangling.addAll(open);
        }
        return !left.isEmpty() && !dangling.isEmpty() && drop(shell, dangling);
    }

    /** Drops a face all of whose edges have two others. */
    private boolean dropWithin(Draft.Shell shell) {
        EdgeUses edges = new EdgeUses(shell.faces);
        for (Draft.Face face : shell.faces) {
            boolean within = true;
            for (int[] ring : face.rings) {
                for (int i = 0; i < ring.length; i++) {
                    within &= edges.count(ring[i], ring[(i + 1) % ring.length]) == 3;
                }
            }
            if (within) {
                return drop(shell, List.of(face));
            }
        }
        return false;
    }

    /** Drops parts that are open beside one that is closed, and makes closed ones solids of their own. */
    boolean split(Draft.Shell shell, ValidityCode code) {
        List<List<Draft.Face>> closed = new ArrayList<>();
        List<Draft.Face> open = new ArrayList<>();
        for (List<Draft.Face> part : new EdgeUses(shell.faces).parts()) {
            if (new EdgeUses(part).isClosed()) {
                closed.add(part);
            } else {
                open.addAll(part);
            }
        }
        if (closed.isEmpty() || closed.size() == 1 && open.isEmpty() || !draft.hasShells()) {
            return false;
        }
        open.forEach(f -> note(RepairKind.FACE_DROPPED, code, f, Double.NaN));
        shell.faces.removeAll(open);
        for (List<Draft.Face> part : closed.subList(1, closed.size())) {
            shell.faces.removeAll(part);
            Draft.Shell own = new Draft.Shell();
            own.faces.addAll(part);
            draft.solids.add(new ArrayList<>(List.of(own)));
            note(RepairKind.SOLID_SPLIT, code, part.get(0), Double.NaN);
        }
        return true;
    }
}

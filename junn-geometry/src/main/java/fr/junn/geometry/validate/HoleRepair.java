package fr.junn.geometry.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Closes shells: points of a neighbour put into sides they lie on, borders that are near joined, missing faces added. */
final class HoleRepair {
    private final Draft draft;
    private final ValidationOptions options;
    private final double gap;
    private final boolean fillFirst;
    private final List<RepairAction> actions;

    HoleRepair(Draft draft, ValidationOptions options, double gap, boolean fillFirst, List<RepairAction> actions) {
        this.draft = draft;
        this.options = options;
        this.gap = gap;
        this.fillFirst = fillFirst;
        this.actions = actions;
    }

    boolean close(int number) {
        Draft.Shell shell = draft.shell(number);
        if (joinBorders(shell)) {
            return true;
        }
        return fillFirst ? fill(shell) || insertPoints(shell) : insertPoints(shell) || fill(shell);
    }

    private void note(RepairKind kind, int source, double[] place, double amount) {
        actions.add(new RepairAction(kind, ValidityCode.NOT_CLOSED, source, place[0], place[1], place[2], amount));
    }

    private static Set<Integer> borderPoints(List<int[]> open) {
        Set<Integer> points = new LinkedHashSet<>();
        open.forEach(e -> {
            points.add(e[0]);
            points.add(e[1]);
        });
        return points;
    }

    private boolean insertPoints(Draft.Shell shell) {
        EdgeUses edges = new EdgeUses(shell.faces);
        List<int[]> open = edges.openEdges();
        Set<Integer> points = borderPoints(open);
        double reach = Math.max(options.snap(), 1e-9);
        boolean found = false;
        for (Draft.Face face : shell.faces) {
            for (int r = 0; r < face.rings.size(); r++) {
                int[] ring = face.rings.get(r);
                for (int i = 0; i < ring.length; i++) {
                    int a = ring[i];
                    int b = ring[(i + 1) % ring.length];
                    int p = edges.count(a, b) == 1 ? onSide(points, a, b, reach) : -1;
                    if (p >= 0 && Arrays.stream(ring).noneMatch(q -> q == p)) {
                        int[] longer = Arrays.copyOf(ring, ring.length + 1);
                        System.arraycopy(ring, i + 1, longer, i + 2, ring.length - i - 1);
                        longer[i + 1] = p;
                        ring = longer;
                        face.rings.set(r, ring);
                        note(RepairKind.POINT_INSERTED, face.source, draft.points.get(p), Double.NaN);
                        found = true;
                    }
                }
            }
        }
        return found;
    }

    /** The border point nearest to a on the side from a to b. */
    private int onSide(Set<Integer> points, int a, int b, double reach) {
        double[] u = draft.points.get(a);
        double[] v = draft.points.get(b);
        double length = distance(u, v);
        int best = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int p : points) {
            double[] w = draft.points.get(p);
            double along = 0;
            for (int k = 0; k < 3; k++) {
                along += (w[k] - u[k]) * (v[k] - u[k]) / length;
            }
            if (p == a || p == b || along <= reach || along >= length - reach || along >= nearest) {
                continue;
            }
            double off = 0;
            for (int k = 0; k < 3; k++) {
                double d = w[k] - u[k] - along * (v[k] - u[k]) / length;
                off += d * d;
            }
            if (off <= reach * reach) {
                best = p;
                nearest = along;
            }
        }
        return best;
    }

    private static double distance(double[] a, double... b) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return Math.sqrt(sum);
    }

    /** Joins the two nearest points of borders, if they are within the gap. */
    private boolean joinBorders(Draft.Shell shell) {
        EdgeUses edges = new EdgeUses(shell.faces);
        List<Integer> points = new ArrayList<>(borderPoints(edges.openEdges()));
        double nearest = gap;
        int keep = -1;
        int gone = -1;
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                double d = distance(draft.points.get(points.get(i)), draft.points.get(points.get(j)));
                boolean joined = edges.count(points.get(i), points.get(j)) > 0;
                if (d <= nearest && !joined) {
                    nearest = d;
                    keep = points.get(i);
                    gone = points.get(j);
                }
            }
        }
        if (keep < 0) {
            return false;
        }
        if (uses(shell, gone) > uses(shell, keep)) {
            int swap = keep;
            keep = gone;
            gone = swap;
        }
        for (Draft.Face face : shell.faces) {
            for (int[] ring : face.rings) {
                for (int i = 0; i < ring.length; i++) {
                    ring[i] = ring[i] == gone ? keep : ring[i];
                }
            }
        }
        note(RepairKind.GAP_CLOSED, -1, draft.points.get(keep), nearest);
        return true;
    }

    private static int uses(Draft.Shell shell, int point) {
        int n = 0;
        for (Draft.Face face : shell.faces) {
            for (int[] ring : face.rings) {
                n += (int) Arrays.stream(ring).filter(p -> p == point).count();
            }
        }
        return n;
    }

    /** Adds a face for each loop of open edges. */
    private boolean fill(Draft.Shell shell) {
        Map<Integer, List<Integer>> next = new HashMap<>();
        List<int[]> open = new EdgeUses(shell.faces).openEdges();
        for (int[] e : open) {
            next.computeIfAbsent(e[1], k -> new ArrayList<>()).add(e[0]); // the new face runs the other way
        }
        boolean added = false;
        for (int[] e : open) {
            List<Integer> path = new ArrayList<>();
            int at = e[1];
            while (next.containsKey(at) && !next.get(at).isEmpty()) {
                path.add(at);
                at = next.get(at).remove(0);
            }
            if (path.isEmpty() || at != path.get(0)) {
                continue; // edges that do not close: faces that look different ways
            }
            for (int[] loop :
                    FaceRepair.loops(path.stream().mapToInt(Integer::intValue).toArray())) {
                addFace(shell, loop);
                added = true;
            }
        }
        return added;
    }

    private void addFace(Draft.Shell shell, int... loop) {
        List<int[]> rings = isPlane(loop) ? List.of(loop) : FaceRepair.cut(draft, List.of(loop));
        for (int[] ring : rings) {
            Draft.Face face = new Draft.Face(-1, -1);
            face.rings.add(ring);
            shell.faces.add(face);
            note(RepairKind.FACE_ADDED, -1, draft.points.get(ring[0]), ring.length);
        }
    }

    private boolean isPlane(int... loop) {
        double[] xyz = new double[3 * loop.length];
        int[] local = new int[loop.length];
        double[] origin = draft.points.get(loop[0]);
        for (int i = 0; i < loop.length; i++) {
            local[i] = i;
            for (int k = 0; k < 3; k++) {
                xyz[3 * i + k] = draft.points.get(loop[i])[k] - origin[k];
            }
        }
        PlaneFit plane = new PlaneFit();
        plane.fit(xyz, local, loop.length);
        for (int i : local) {
            if (plane.distance(xyz, i) > options.planarity()) {
                return false;
            }
        }
        return true;
    }
}

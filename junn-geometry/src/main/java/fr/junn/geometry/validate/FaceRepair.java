package fr.junn.geometry.validate;

import fr.junn.geometry.triangulate.PolygonTriangulator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Mends faces by themselves: 101, 102, 104, 203, 204, 202, 206, 208. */
final class FaceRepair {
    private static final int RING_POINTS = 3;
    private static final int MOST_FANS = 100;

    private final Draft draft;
    private final Cut cut;
    private final List<RepairAction> actions;
    private final IdentityHashMap<Draft.Face, List<Draft.Face>> replaced = new IdentityHashMap<>();

    /** How faces that are not plane are cut: as ears, as a fan that keeps the volume, or from a new point that does. */
    enum Cut {
        FAN,
        EARS,
        STAR
    }

    FaceRepair(Draft draft, Cut cut, List<RepairAction> actions) {
        this.draft = draft;
        this.cut = cut;
        this.actions = actions;
    }

    /** Mends what it can of these defects, which are of the draft as it is. */
    void mend(List<Defect> defects) {
        Set<Draft.Face> done = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Draft.Face> faces = new ArrayList<>();
        List<Integer> firstRings = new ArrayList<>();
        int rings = 0;
        for (List<Draft.Shell> solid : draft.solids) {
            for (Draft.Shell shell : solid) {
                for (Draft.Face face : shell.faces) {
                    faces.add(face);
                    firstRings.add(rings);
                    rings += face.rings.size();
                }
            }
        }
        for (Defect defect : defects) {
            if (defect.face() >= 0 && done.add(faces.get(defect.face()))) {
                int ring = defect.ring() < 0 ? -1 : defect.ring() - firstRings.get(defect.face());
                mend(faces.get(defect.face()), ring, defect);
            }
        }
        for (List<Draft.Shell> solid : draft.solids) {
            for (Draft.Shell shell : solid) {
                List<Draft.Face> out = new ArrayList<>();
                shell.faces.forEach(f -> out.addAll(replaced.getOrDefault(f, List.of(f))));
                shell.faces.clear();
                shell.faces.addAll(out);
            }
        }
    }

    private void mend(Draft.Face face, int ring, Defect defect) {
        switch (defect.code()) {
            case TOO_FEW_POINTS -> dropRing(face, ring, defect);
            case CONSECUTIVE_POINTS_SAME -> dropRepeats(face, defect);
            case RING_SELF_INTERSECTION -> uncross(face, ring, defect);
            case NOT_PLANAR_BY_DISTANCE, NOT_PLANAR_BY_NORMALS -> triangulate(face, defect);
            case RINGS_SAME_ORIENTATION -> turnHoles(face, defect);
            case RINGS_DUPLICATED -> dropRing(face, ring, defect);
            default -> {}
        }
    }

    private void note(RepairKind kind, Defect defect, Draft.Face face, double amount) {
        actions.add(new RepairAction(kind, defect.code(), face.source, defect.x(), defect.y(), defect.z(), amount));
    }

    private void dropRing(Draft.Face face, int ring, Defect defect) {
        if (ring <= 0) {
            note(RepairKind.FACE_DROPPED, defect, face, Double.NaN);
            replaced.put(face, List.of());
        } else {
            note(RepairKind.RING_DROPPED, defect, face, Double.NaN);
            face.rings.remove(ring);
        }
    }

    private void dropRepeats(Draft.Face face, Defect defect) {
        int dropped = 0;
        for (int r = 0; r < face.rings.size(); r++) {
            int[] ring = face.rings.get(r);
            int[] out = new int[ring.length];
            int n = 0;
            for (int p : ring) {
                if (n == 0 || out[n - 1] != p) {
                    out[n++] = p;
                }
            }
            while (n > 1 && out[n - 1] == out[0]) {
                n--;
            }
            dropped += ring.length - n;
            face.rings.set(r, Arrays.copyOf(out, n));
        }
        note(RepairKind.POINTS_DROPPED, defect, face, dropped);
    }

    /**
     * A face with a ring that crosses itself. There and back again is cut off; a ring that comes twice through a point is
     * parted there; what has no area goes. In a shell what else crosses goes too, as its neighbours tell what has to be there;
     * elsewhere it is made anew of the parts that the ring goes round.
     */
    private void uncross(Draft.Face face, int ring, Defect defect) {
        List<int[]> loops = loops(face.rings.get(Math.max(0, ring)));
        if (ring > 0) {
            face.rings.remove(ring);
            face.rings.addAll(loops);
            note(RepairKind.FACE_REBUILT, defect, face, 1);
            if (loops.size() == 1) {
                face.rings.remove(face.rings.size() - 1); // still crosses: no hole is better than none that is one
            }
            return;
        }
        boolean changed = loops.size() != 1 || loops.get(0).length != face.rings.get(0).length;
        if (!changed && face.source < 0) {
            triangulate(face, defect); // made of its neighbours' sides, it must be there
        } else if (!changed && !draft.hasShells()) {
            List<Draft.Face> made = PolygonRepair.rebuild(draft, face);
            note(made.isEmpty() ? RepairKind.FACE_DROPPED : RepairKind.FACE_REBUILT, defect, face, made.size());
            replaced.put(face, made);
        } else if (!changed || loops.isEmpty()) {
            note(RepairKind.FACE_DROPPED, defect, face, Double.NaN);
            replaced.put(face, List.of());
        } else {
            List<Draft.Face> made = new ArrayList<>();
            for (int[] loop : loops) {
                Draft.Face part = new Draft.Face(face.label, face.source);
                part.rings.add(loop);
                made.add(part);
            }
            made.get(0).rings.addAll(face.rings.subList(1, face.rings.size()));
            note(RepairKind.FACE_REBUILT, defect, face, made.size());
            replaced.put(face, made);
        }
    }

    /** A ring parted at points it comes through twice, without what goes there and back again. */
    static List<int[]> loops(int... ring) {
        List<int[]> out = new ArrayList<>();
        List<Integer> path = new ArrayList<>();
        for (int p : ring) {
            int before = path.indexOf(p);
            if (before >= 0) {
                take(out, path.subList(before, path.size()));
                path.subList(before + 1, path.size()).clear();
            } else {
                path.add(p);
            }
        }
        take(out, path);
        return out;
    }

    private static void take(List<int[]> out, List<Integer> loop) {
        if (new HashSet<>(loop).size() >= RING_POINTS) {
            out.add(loop.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private void turnHoles(Draft.Face face, Defect defect) {
        double[] outer = normal(face.rings.get(0));
        for (int r = 1; r < face.rings.size(); r++) {
            double[] n = normal(face.rings.get(r));
            if (n[0] * outer[0] + n[1] * outer[1] + n[2] * outer[2] > 0) {
                face.rings.set(r, Draft.reversed(face.rings.get(r)));
            }
        }
        note(RepairKind.RING_TURNED, defect, face, Double.NaN);
    }

    private double[] normal(int... ring) {
        double[] n = new double[3];
        double[] o = draft.points.get(ring[0]);
        for (int i = 1; i + 1 < ring.length; i++) {
            double[] a = draft.points.get(ring[i]);
            double[] b = draft.points.get(ring[i + 1]);
            for (int k = 0; k < 3; k++) {
                int u = (k + 1) % 3;
                int v = (k + 2) % 3;
                n[k] += (a[u] - o[u]) * (b[v] - o[v]) - (a[v] - o[v]) * (b[u] - o[u]);
            }
        }
        return n;
    }

    /** Cuts a face that is not plane into triangles. */
    private void triangulate(Draft.Face face, Defect defect) {
        int[] ring = face.rings.get(0);
        List<int[]> best = cut(draft, face.rings);
        if (face.rings.size() == 1 && cut == Cut.FAN) {
            best = fanLike(ring, best);
        } else if (face.rings.size() == 1 && cut == Cut.STAR) {
            best = star(ring);
        }
        List<Draft.Face> made = new ArrayList<>();
        for (int[] triangle : best) {
            Draft.Face part = new Draft.Face(face.label, face.source);
            part.rings.add(triangle);
            made.add(part);
        }
        if (made.size() > 1) {
            note(RepairKind.FACE_TRIANGULATED, defect, face, made.size());
            replaced.put(face, made);
        }
    }

    /** Of the fans that do not fold over the one with the volume nearest to that from the first corner, as it is measured. */
    private List<int[]> fanLike(int[] ring, List<int[]> ears) {
        double measured = cones(fan(ring, 0));
        List<int[]> best = ears;
        double off = Math.abs(cones(ears) - measured);
        for (int k = 0; k < Math.min(ring.length, MOST_FANS); k++) {
            List<int[]> fan = fan(ring, k);
            double own = Math.abs(cones(fan) - measured);
            if (own < off * (1 - 1e-9) && looksOneWay(fan, normal(ring))) {
                best = fan;
                off = own;
            }
        }
        return best;
    }

    /** Triangles from the sides to a new point over the middle, as high as keeps the measured volume. */
    private List<int[]> star(int... ring) {
        double[] middle = new double[3];
        for (int p : ring) {
            for (int k = 0; k < 3; k++) {
                middle[k] += draft.points.get(p)[k] / ring.length;
            }
        }
        draft.points.add(middle);
        int top = draft.points.size() - 1;
        List<int[]> star = new ArrayList<>();
        for (int i = 0; i < ring.length; i++) {
            star.add(new int[] {top, ring[i], ring[(i + 1) % ring.length]});
        }
        double[] n = normal(ring);
        double rise = (cones(fan(ring, 0)) - cones(star)) / (n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        double[] raised = {middle[0] + rise * n[0], middle[1] + rise * n[1], middle[2] + rise * n[2]};
        draft.points.set(top, raised);
        return star;
    }

    private static List<int[]> fan(int[] ring, int from) {
        List<int[]> triangles = new ArrayList<>();
        int n = ring.length;
        for (int i = 1; i + 1 < n; i++) {
            triangles.add(new int[] {ring[from], ring[(from + i) % n], ring[(from + i + 1) % n]});
        }
        return triangles;
    }

    private boolean looksOneWay(List<int[]> triangles, double... whole) {
        for (int[] triangle : triangles) {
            double[] own = normal(triangle);
            if (!(own[0] * whole[0] + own[1] * whole[1] + own[2] * whole[2] > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Six times the volume between triangles and the first point of the draft. */
    private double cones(List<int[]> triangles) {
        double sum = 0;
        double[] at = draft.points.get(0);
        for (int[] t : triangles) {
            double[] n = normal(t);
            double[] p = draft.points.get(t[0]);
            sum += (p[0] - at[0]) * n[0] + (p[1] - at[1]) * n[1] + (p[2] - at[2]) * n[2];
        }
        return sum;
    }

    /** Rings as triangles of points, without those that have a point twice. */
    static List<int[]> cut(Draft draft, List<int[]> rings) {
        int n = rings.stream().mapToInt(r -> r.length).sum();
        int[] points = new int[n];
        int[] starts = new int[rings.size() + 1];
        int at = 0;
        for (int r = 0; r < rings.size(); r++) {
            System.arraycopy(rings.get(r), 0, points, at, rings.get(r).length);
            at += rings.get(r).length;
            starts[r + 1] = at;
        }
        double[] origin = draft.points.get(points[0]);
        double[] xyz = new double[3 * n];
        for (int i = 0; i < 3 * n; i++) {
            xyz[i] = draft.points.get(points[i / 3])[i % 3] - origin[i % 3];
        }
        int[] cut = PolygonTriangulator.conforming().triangulate(xyz, 3, starts);
        new DelaunayFlips().improve(xyz, n, cut);
        List<int[]> triangles = new ArrayList<>();
        for (int i = 0; i < cut.length; i += 3) {
            int[] t = {points[cut[i]], points[cut[i + 1]], points[cut[i + 2]]};
            if (t[0] != t[1] && t[1] != t[2] && t[2] != t[0]) {
                triangles.add(t);
            }
        }
        return triangles;
    }
}

package fr.junn.geometry.clip;

import fr.junn.geometry.shape.FacetedBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the faces of a solid that was cut together again: each set of faces joined along edges is a shell, the boundary of a
 * body where it encloses a volume as the solid did, of a cavity where it is the other way round. Where faces do not close
 * up, they stay in the shells they were in.
 */
final class Bodies {
    private final Vertices vertices;
    private final List<Face> faces;
    private final double sense;
    private int bodies;

    /** @param sense the sign of the volume of the solid as it was given */
    Bodies(Vertices vertices, List<Face> faces, double sense) {
        this.vertices = vertices;
        this.faces = faces;
        this.sense = sense;
    }

    /** Six times the volume that faces enclose, from a place near them. */
    static double volume(Vertices v, List<Face> faces) {
        return v.count() == 0 ? 0 : cones(v, faces, v.middle(), false);
    }

    /** The cones from a place to faces: their volumes, or what of the full sphere of 4π they take. */
    private static double cones(Vertices v, List<Face> faces, double[] at, boolean angles) {
        double sum = 0;
        double[][] p = new double[3][3];
        for (Face face : faces) {
            for (int[] ring : face.rings()) {
                for (int i = 2; i < ring.length; i++) {
                    for (int axis = 0; axis < 3; axis++) {
                        p[0][axis] = v.at(ring[0], axis) - at[axis];
                        p[1][axis] = v.at(ring[i - 1], axis) - at[axis];
                        p[2][axis] = v.at(ring[i], axis) - at[axis];
                    }
                    sum += angles ? SolidAngle.of(p[0], p[1], p[2]) : SolidAngle.determinant(p[0], p[1], p[2]);
                }
            }
        }
        return sum;
    }

    /** Adds all to a builder, each body as a solid. */
    void addTo(FacetedBuilder builder) {
        List<List<Face>> shells = closedShells();
        if (shells.isEmpty()) {
            addAsGiven(builder);
            return;
        }
        List<List<Face>> outers = new ArrayList<>();
        List<List<Face>> cavities = new ArrayList<>();
        for (List<Face> shell : shells) {
            (sense * volume(vertices, shell) >= 0 ? outers : cavities).add(shell);
        }
        for (List<Face> outer : outers) {
            boolean any = addShell(builder, outer);
            for (List<Face> cavity : cavities) {
                if (any && (outers.size() == 1 || contains(outer, cavity))) {
                    addShell(builder, cavity);
                }
            }
            endBody(builder, any);
        }
    }

    private void addAsGiven(FacetedBuilder builder) {
        int shells = faces.stream().mapToInt(Face::shell).max().orElse(-1) + 1;
        boolean any = false;
        for (int s = 0; s < shells; s++) {
            int shell = s;
            any |= addShell(
                    builder, faces.stream().filter(f -> f.shell() == shell).toList());
        }
        endBody(builder, any);
    }

    private boolean addShell(FacetedBuilder builder, List<Face> shell) {
        int before = builder.faceCount();
        shell.forEach(f -> f.addTo(builder, vertices));
        if (builder.faceCount() == before) {
            return false;
        }
        builder.endShell();
        return true;
    }

    private void endBody(FacetedBuilder builder, boolean any) {
        if (any) {
            builder.endSolid();
            bodies++;
        }
    }

    /** How many solids were added. */
    int count() {
        return bodies;
    }

    private boolean contains(List<Face> outer, List<Face> cavity) {
        int v = cavity.get(0).rings().get(0)[0];
        double[] at = {vertices.at(v, 0), vertices.at(v, 1), vertices.at(v, 2)};
        return Math.abs(cones(vertices, outer, at, true)) > 2 * Math.PI;
    }

    /** Faces joined along edges; none where any edge has not as many faces on the one side as on the other. */
    private List<List<Face>> closedShells() {
        EdgeNumbers firsts = new EdgeNumbers();
        EdgeNumbers balance = new EdgeNumbers();
        int[] group = new int[faces.size()];
        Arrays.setAll(group, i -> i);
        List<int[]> edges = new ArrayList<>();
        for (int f = 0; f < group.length; f++) {
            for (int[] ring : faces.get(f).rings()) {
                int from = ring[ring.length - 1];
                for (int to : ring) {
                    int a = Math.min(from, to);
                    int b = Math.max(from, to);
                    int first = firsts.get(a, b);
                    if (first < 0) {
                        firsts.put(a, b, f);
                        edges.add(new int[] {a, b});
                    } else {
                        group[root(group, f)] = root(group, first);
                    }
                    balance.put(from, to, 1 + Math.max(0, balance.get(from, to)));
                    from = to;
                }
            }
        }
        for (int[] e : edges) {
            if (e[0] != e[1] && balance.get(e[0], e[1]) != balance.get(e[1], e[0])) {
                return List.of();
            }
        }
        return grouped(group);
    }

    private List<List<Face>> grouped(int... group) {
        List<List<Face>> shells = new ArrayList<>();
        int[] number = new int[group.length];
        Arrays.fill(number, -1);
        for (int f = 0; f < group.length; f++) {
            int root = root(group, f);
            if (number[root] < 0) {
                number[root] = shells.size();
                shells.add(new ArrayList<>());
            }
            shells.get(number[root]).add(faces.get(f));
        }
        return shells;
    }

    private static int root(int[] group, int member) {
        int i = member;
        while (group[i] != i) {
            group[i] = group[group[i]];
            i = group[i];
        }
        return i;
    }
}

package fr.junn.geometry.validate;

import java.util.Arrays;

/**
 * Checks that valid faces make a surface: 300 to 307. As the field does, a shell is checked in stages (edges and points,
 * parts, holes, crossings) and the first stage with defects is the last.
 */
final class ShellCheck {
    private static final int LEAST_FACES = 4;

    private final Faces faces;
    private final Triangles triangles;
    private final ShellTopology topology;
    private final SelfIntersection crossings;
    private final Sink sink;

    ShellCheck(Faces faces, Triangles triangles, ShellTopology topology, SelfIntersection crossings, Sink sink) {
        this.faces = faces;
        this.triangles = triangles;
        this.topology = topology;
        this.crossings = crossings;
        this.sink = sink;
    }

    /** Checks a closed shell of a solid. */
    void checkClosed() {
        if (faces.to - faces.from < LEAST_FACES) {
            double[] place = faces.placeOfFace(faces.from);
            sink.add(ValidityCode.TOO_FEW_FACES, -1, -1, place, faces.to - faces.from, LEAST_FACES);
            return;
        }
        int before = sink.count();
        topology.load(triangles);
        checkManifold(false);
        if (sink.count() == before) {
            checkParts();
        }
        if (sink.count() == before && topology.openEdges > 0) {
            reportHoles();
        }
        if (sink.count() == before) {
            crossings.check(faces, triangles, sink);
        }
    }

    /** Checks faces that need not be closed, only hang together. */
    void checkOpen() {
        int before = sink.count();
        topology.load(triangles);
        checkManifold(true);
        if (sink.count() == before) {
            checkParts();
        }
        if (sink.count() == before) {
            crossings.check(faces, triangles, sink);
        }
    }

    private void checkManifold(boolean open) {
        int n = 3 * triangles.count;
        int before = sink.count();
        for (int e = 0; e < n; e++) {
            if (topology.edge(e) == e) {
                int uses = topology.uses(e);
                if (uses > 2) {
                    add(ValidityCode.NOT_MANIFOLD_HERE, e, midpoint(e), uses, 2);
                }
            }
        }
        boolean crowded = sink.count() > before;
        reportTurned();
        if (!crowded) {
            checkFans(open);
        }
    }

    private void reportTurned() {
        boolean clash = false;
        for (int e = 0; e < 3 * triangles.count && !clash; e++) {
            clash = topology.clashes(e);
        }
        if (!clash) {
            return;
        }
        if (topology.oneSided) {
            sink.add(ValidityCode.NOT_A_MANIFOLD, -1, -1, faces.placeOfFace(faces.from), 0, Double.NaN);
            return;
        }
        int last = -1;
        for (int t = 0; t < triangles.count; t++) {
            if (topology.turned[t] && triangles.faceOf[t] != last) {
                last = triangles.faceOf[t];
                add(ValidityCode.FACE_TURNED, 3 * t, triangles.centroid(faces, t), Double.NaN, Double.NaN);
            }
        }
    }

    /** A point with several fans is a defect: where any fan goes all round it, or, for an open surface, always. */
    private void checkFans(boolean open) {
        topology.joinFans();
        int n = 3 * triangles.count;
        int[] firstFan = new int[faces.points];
        int[] fans = new int[faces.points];
        boolean[] hasBorder = new boolean[n];
        Arrays.fill(firstFan, -1);
        for (int e = 0; e < n; e++) {
            if (topology.uses(e) == 1) {
                hasBorder[topology.fan(e)] = true;
                hasBorder[topology.fan(e % 3 == 2 ? e - 2 : e + 1)] = true;
            }
        }
        boolean[] anyClosed = new boolean[faces.points];
        for (int c = 0; c < n; c++) {
            if (topology.fan(c) == c) {
                int p = triangles.points[c];
                fans[p]++;
                anyClosed[p] |= !hasBorder[c];
                firstFan[p] = firstFan[p] < 0 ? c : firstFan[p];
            }
        }
        for (int p = 0; p < faces.points; p++) {
            if (fans[p] > 1 && (open || anyClosed[p])) {
                add(ValidityCode.NOT_MANIFOLD_HERE, firstFan[p], faces.place(p), fans[p], 1);
            }
        }
    }

    private void checkParts() {
        if (topology.components > 1) {
            int t = 0;
            while (topology.component(t) == 0) {
                t++;
            }
            add(ValidityCode.SEVERAL_PARTS, 3 * t, triangles.centroid(faces, t), topology.components, 1);
        }
    }

    /** Goes round each hole along the edges of one triangle; at a point with several the first that is not yet used. */
    private void reportHoles() {
        int n = 3 * triangles.count;
        int[] out = new int[faces.points];
        int[] more = new int[n];
        Arrays.fill(out, -1);
        for (int e = n - 1; e >= 0; e--) {
            if (topology.uses(e) == 1) {
                more[e] = out[topology.start(e)];
                out[topology.start(e)] = e;
            }
        }
        for (int p = 0; p < faces.points; p++) {
            while (out[p] >= 0) {
                int first = out[p];
                double length = 0;
                int at = p;
                while (out[at] >= 0) {
                    int e = out[at];
                    out[at] = more[e];
                    length += length(e);
                    at = topology.end(e);
                }
                add(ValidityCode.NOT_CLOSED, first, faces.place(p), length, Double.NaN);
            }
        }
    }

    private void add(ValidityCode code, int side, double[] place, double value, double tolerance) {
        sink.add(code, triangles.faceOf[side / 3], -1, place, value, tolerance);
    }

    private double length(int e) {
        int a = 3 * topology.start(e);
        int b = 3 * topology.end(e);
        double dx = faces.xyz[a] - faces.xyz[b];
        double dy = faces.xyz[a + 1] - faces.xyz[b + 1];
        double dz = faces.xyz[a + 2] - faces.xyz[b + 2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private double[] midpoint(int e) {
        int a = 3 * topology.start(e);
        int b = 3 * topology.end(e);
        double[] m = new double[3];
        for (int k = 0; k < 3; k++) {
            m[k] = (faces.xyz[a + k] + faces.xyz[b + k]) / 2;
        }
        return faces.place(m[0], m[1], m[2]);
    }
}

package fr.junn.geometry.validate;

import fr.junn.core.work.Cancellation;
import fr.junn.geometry.index.BoxIndex;
import java.util.Arrays;

/**
 * 306: triangles of a surface that meet where they are not joined. Few triangles by all pairs of boxes, many by an index. A
 * surface whose boxes overlap beyond measure (a million slivers through one point) is given up after {@link #MOST} pairs and
 * reported as 300, so that any input ends.
 */
final class SelfIntersection {
    /** The most pairs of triangles that are compared for one surface: some ten seconds. */
    static final long MOST = 100_000_000L;

    private static final int FEW = 300;

    private final Cancellation cancellation;
    private double[] boxes = new double[6 * FEW];
    private int lastFace = -1;
    private long pairs;

    SelfIntersection(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    void check(Faces faces, Triangles triangles, Sink sink) {
        int n = triangles.count;
        lastFace = -1;
        pairs = 0;
        bound(faces.xyz, triangles);
        if (n <= FEW) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (overlap(6 * i, 6 * j)) {
                        compare(faces, triangles, sink, i, j);
                    }
                }
            }
            return;
        }
        double[] all = boxes.length == 6 * n ? boxes : Arrays.copyOf(boxes, 6 * n);
        BoxIndex index = BoxIndex.of(3, all);
        for (int i = 0; i < n && pairs < MOST && !sink.isFull(ValidityCode.SELF_INTERSECTION); i++) {
            if ((i & 0xFFF) == 0) {
                cancellation.check("validation");
            }
            int own = i;
            index.visit(
                    j -> {
                        if (j > own) {
                            pairs++;
                            compare(faces, triangles, sink, own, j);
                        }
                        return pairs < MOST;
                    },
                    all[6 * i],
                    all[6 * i + 1],
                    all[6 * i + 2],
                    all[6 * i + 3],
                    all[6 * i + 4],
                    all[6 * i + 5]);
        }
        if (pairs >= MOST && sink.isEmpty()) {
            sink.add(ValidityCode.NOT_A_MANIFOLD, -1, -1, faces.placeOfFace(faces.from), (double) pairs, (double) MOST);
        }
    }

    private void bound(double[] xyz, Triangles triangles) {
        int n = triangles.count;
        if (boxes.length < 6 * n) {
            boxes = new double[6 * n];
        }
        for (int t = 0; t < n; t++) {
            int a = 3 * triangles.points[3 * t];
            int b = 3 * triangles.points[3 * t + 1];
            int c = 3 * triangles.points[3 * t + 2];
            for (int k = 0; k < 3; k++) {
                boxes[6 * t + k] = Math.min(xyz[a + k], Math.min(xyz[b + k], xyz[c + k]));
                boxes[6 * t + 3 + k] = Math.max(xyz[a + k], Math.max(xyz[b + k], xyz[c + k]));
            }
        }
    }

    private boolean overlap(int a, int b) {
        return boxes[a] <= boxes[b + 3]
                && boxes[b] <= boxes[a + 3]
                && boxes[a + 1] <= boxes[b + 4]
                && boxes[b + 1] <= boxes[a + 4]
                && boxes[a + 2] <= boxes[b + 5]
                && boxes[b + 2] <= boxes[a + 5];
    }

    /** Triangles of one face do not cross, as its rings do not; and a face is reported once for each run of its triangles. */
    private void compare(Faces faces, Triangles triangles, Sink sink, int i, int j) {
        if (triangles.faceOf[i] == triangles.faceOf[j] || triangles.faceOf[i] == lastFace) {
            return;
        }
        if (TriangleMeeting.clash(faces.xyz, triangles.points, 3 * i, 3 * j)) {
            lastFace = triangles.faceOf[i];
            double[] place = triangles.centroid(faces, i);
            sink.add(
                    ValidityCode.SELF_INTERSECTION,
                    triangles.faceOf[i],
                    -1,
                    triangles.faceOf[j],
                    place,
                    Double.NaN,
                    Double.NaN);
        }
    }
}

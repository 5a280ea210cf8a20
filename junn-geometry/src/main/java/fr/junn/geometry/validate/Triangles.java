package fr.junn.geometry.validate;

import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.triangulate.PolygonTriangulator;
import java.util.Arrays;

/**
 * The faces of a run as triangles between points: ears are cut, then sides inside of a face are flipped until the triangles
 * of the face, seen along its normal, are Delaunay's. So the triangles depend little on where a ring begins, and none is
 * flatter than it has to be. Where a hole touches the side of another ring with a point, that side ends at the point: the
 * triangle without area between them is left out, as are triangles with a point twice.
 */
final class Triangles {
    private final PolygonTriangulator triangulator = PolygonTriangulator.conforming();
    private final DelaunayFlips flips = new DelaunayFlips();
    private int[] starts = new int[8];
    private double[] corners = new double[48];

    /** Points, three for each triangle. */
    int[] points = new int[96];
    /** The face of each triangle. */
    int[] faceOf = new int[32];

    int count;
    private double snap;

    void load(Faces faces, double newSnap) {
        count = 0;
        snap = newSnap;
        for (int f = faces.from; f < faces.to; f++) {
            add(faces, f);
        }
    }

    private void add(Faces faces, int face) {
        Faceted shape = faces.shape;
        int firstRing = shape.firstRing(face);
        int rings = shape.firstRing(face + 1) - firstRing;
        int first = shape.firstCorner(firstRing);
        int n = shape.firstCorner(firstRing + rings) - first;
        if (n == 3 && rings == 1) {
            push(face, faces.point(first), faces.point(first + 1), faces.point(first + 2));
            return;
        }
        if (starts.length != rings + 1) {
            starts = new int[rings + 1];
        }
        for (int r = 0; r <= rings; r++) {
            starts[r] = shape.firstCorner(firstRing + r) - first;
        }
        if (corners.length < 3 * n) {
            corners = new double[6 * n];
        }
        double[] xyz = faces.xyz;
        for (int i = 0; i < n; i++) {
            int p = 3 * faces.point(first + i);
            corners[3 * i] = xyz[p];
            corners[3 * i + 1] = xyz[p + 1];
            corners[3 * i + 2] = xyz[p + 2];
        }
        int[] cut = triangulator.triangulate(corners, 3, starts);
        flips.improve(corners, n, cut);
        if (rings > 1) {
            flips.dropThreads(snap, cut);
        }
        for (int i = 0; i < cut.length; i += 3) {
            int a = faces.point(first + cut[i]);
            int b = faces.point(first + cut[i + 1]);
            int c = faces.point(first + cut[i + 2]);
            if (a != b && b != c && c != a) {
                push(face, a, b, c);
            }
        }
    }

    private void push(int face, int a, int b, int c) {
        if (count == faceOf.length) {
            faceOf = Arrays.copyOf(faceOf, 2 * count);
            points = Arrays.copyOf(points, 6 * count);
        }
        faceOf[count] = face;
        points[3 * count] = a;
        points[3 * count + 1] = b;
        points[3 * count + 2] = c;
        count++;
    }

    /** Twice the vector area of a triangle. */
    void normal(double[] xyz, int triangle, double[] out) {
        int a = 3 * points[3 * triangle];
        int b = 3 * points[3 * triangle + 1];
        int c = 3 * points[3 * triangle + 2];
        double ux = xyz[b] - xyz[a];
        double uy = xyz[b + 1] - xyz[a + 1];
        double uz = xyz[b + 2] - xyz[a + 2];
        double vx = xyz[c] - xyz[a];
        double vy = xyz[c + 1] - xyz[a + 1];
        double vz = xyz[c + 2] - xyz[a + 2];
        out[0] = uy * vz - uz * vy;
        out[1] = uz * vx - ux * vz;
        out[2] = ux * vy - uy * vx;
    }

    double[] centroid(Faces faces, int triangle) {
        double[] sum = new double[3];
        for (int k = 0; k < 3; k++) {
            int p = 3 * points[3 * triangle + k];
            for (int axis = 0; axis < 3; axis++) {
                sum[axis] += faces.xyz[p + axis] / 3;
            }
        }
        return faces.place(sum[0], sum[1], sum[2]);
    }
}

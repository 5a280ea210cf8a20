package fr.junn.geometry.clip;

import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Mesh;
import java.util.Arrays;

/** Cuts the triangles of a mesh: what is left of each is one or two. Triangles in a plane stay. */
final class TriangleCutter {
    private final Vertices vertices = new Vertices();
    private final boolean labelled;
    private int[] triangles;
    private int[] labels;
    private int[] out = new int[0];
    private int[] outLabels = new int[0];
    private int size;

    private TriangleCutter(Mesh mesh) {
        labelled = mesh.hasLabels();
        triangles = mesh.triangles();
        labels = new int[triangles.length / 3];
        Arrays.setAll(labels, mesh::label);
        for (int v = 0; v < mesh.vertexCount(); v++) {
            vertices.add(mesh.coordinates(), v);
        }
    }

    /** What is inside of a mesh: itself where all of it is. */
    static Mesh cut(Mesh mesh, double[] planes, Progress.Task task, Cancellation cancellation) {
        TriangleCutter cutter = new TriangleCutter(mesh);
        double[] middle = cutter.vertices.middle();
        boolean any = false;
        for (int p = 0; p < planes.length; p += 4) {
            cancellation.check("clipping");
            if (cutter.vertices.face(new CutPlane(planes, p, middle))) {
                cutter.cut(cancellation);
                any = true;
            }
        }
        task.advance(mesh.triangleCount());
        return any ? cutter.result(mesh) : mesh;
    }

    private void cut(Cancellation cancellation) {
        size = 0;
        out = new int[triangles.length + 12];
        outLabels = new int[out.length / 3];
        int[] polygon = new int[6];
        for (int t = 0; t < triangles.length; t += 3) {
            if ((t & 0xFFFF) == 0) {
                cancellation.check("clipping");
            }
            int n = 0;
            boolean extends3 = vertices.areOnPlane(triangles[t], triangles[t + 1], triangles[t + 2]);
            for (int k = 0; k < 3; k++) {
                int v = triangles[t + k];
                int next = triangles[t + (k + 1) % 3];
                boolean inside = vertices.isInside(v);
                extends3 |= inside && !vertices.isOnPlane(v);
                if (inside) {
                    polygon[n++] = v;
                }
                if (inside != vertices.isInside(next)) {
                    int c = inside ? vertices.cut(v, next) : vertices.cut(next, v);
                    if (c != v && c != next) {
                        polygon[n++] = c;
                    }
                }
            }
            for (int k = 2; extends3 && k < n; k++) {
                add(labels[t / 3], polygon[0], polygon[k - 1], polygon[k]);
            }
        }
        triangles = Arrays.copyOf(out, size);
        labels = Arrays.copyOf(outLabels, size / 3);
    }

    private void add(int label, int a, int b, int c) {
        if (size == out.length) {
            out = Arrays.copyOf(out, 2 * size);
            outLabels = Arrays.copyOf(outLabels, 2 * size / 3);
        }
        outLabels[size / 3] = label;
        out[size++] = a;
        out[size++] = b;
        out[size++] = c;
    }

    /** The triangles left, with the vertices they use in the order they had. */
    private Mesh result(Mesh mesh) {
        int[] number = new int[vertices.count()];
        for (int v : triangles) {
            number[v] = 1;
        }
        int d = mesh.coordinateDimension();
        double[] values = new double[d * number.length];
        int used = 0;
        for (int v = 0; v < number.length; v++) {
            if (number[v] == 1) {
                for (int axis = 0; axis < d; axis++) {
                    values[used * d + axis] = vertices.at(v, axis);
                }
                number[v] = used++;
            }
        }
        int[] corners = triangles.clone();
        Arrays.setAll(corners, i -> number[triangles[i]]);
        Mesh left = Mesh.of(mesh.crs(), Coordinates.of(d, Arrays.copyOf(values, used * d)), corners);
        return labelled ? left.withLabels(labels) : left;
    }
}

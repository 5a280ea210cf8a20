package fr.junn.geometry.simplify;

/**
 * For each vertex the sum of squared distances to the planes of its triangles, weighted by their areas: a quadratic form
 * of ten coefficients, and the sum of the weights (Garland, Heckbert, <i>Surface simplification using quadric error
 * metrics</i>, SIGGRAPH 1997).
 */
final class Quadrics {
    private static final int SIZE = 11;

    private final double[] q;
    private final double[] xyz;

    Quadrics(double[] xyz, int[] triangles) {
        this.xyz = xyz;
        this.q = new double[SIZE * (xyz.length / 3)];
        for (int t = 0; t < triangles.length; t += 3) {
            addTriangle(3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]);
        }
    }

    private void addTriangle(int a, int b, int c) {
        double ux = xyz[b] - xyz[a];
        double uy = xyz[b + 1] - xyz[a + 1];
        double uz = xyz[b + 2] - xyz[a + 2];
        double vx = xyz[c] - xyz[a];
        double vy = xyz[c + 1] - xyz[a + 1];
        double vz = xyz[c + 2] - xyz[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (!(length > 0)) {
            return;
        }
        nx /= length;
        ny /= length;
        nz /= length;
        double d = -(nx * xyz[a] + ny * xyz[a + 1] + nz * xyz[a + 2]);
        addPlane(a / 3, nx, ny, nz, d, length);
        addPlane(b / 3, nx, ny, nz, d, length);
        addPlane(c / 3, nx, ny, nz, d, length);
    }

    private void addPlane(int vertex, double x, double y, double z, double d, double w) {
        int k = SIZE * vertex;
        q[k] += w * x * x;
        q[k + 1] += w * x * y;
        q[k + 2] += w * x * z;
        q[k + 3] += w * x * d;
        q[k + 4] += w * y * y;
        q[k + 5] += w * y * z;
        q[k + 6] += w * y * d;
        q[k + 7] += w * z * z;
        q[k + 8] += w * z * d;
        q[k + 9] += w * d * d;
        q[k + 10] += w;
    }

    /** Adds the form of {@code from} to that of {@code to}. */
    void merge(int from, int to) {
        for (int i = SIZE * from, k = SIZE * to, end = i + SIZE; i < end; i++, k++) {
            q[k] += q[i];
        }
    }

    /** The mean squared distance of the position of {@code at} to the planes gathered at {@code vertex} [m²]. */
    float error(int vertex, int at) {
        int k = SIZE * vertex;
        double x = xyz[3 * at];
        double y = xyz[3 * at + 1];
        double z = xyz[3 * at + 2];
        double sum = x * (q[k] * x + 2 * (q[k + 1] * y + q[k + 2] * z + q[k + 3]))
                + y * (q[k + 4] * y + 2 * (q[k + 5] * z + q[k + 6]))
                + z * (q[k + 7] * z + 2 * q[k + 8])
                + q[k + 9];
        double weight = q[k + 10];
        return weight > 0 ? (float) Math.max(0, sum / weight) : 0;
    }
}

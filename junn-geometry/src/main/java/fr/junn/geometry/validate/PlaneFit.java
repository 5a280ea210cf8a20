package fr.junn.geometry.validate;

/**
 * The plane that is nearest to points in the sense of least squares: through their mean, across the direction in which they
 * spread least, which is the eigenvector of their covariance with the smallest eigenvalue (Jacobi's rotations).
 */
final class PlaneFit {
    private static final int SWEEPS = 30;
    /** Spread across a line, as a share of that along it, below which points are on it: rounding alone gives some 1e-16. */
    private static final double LINE = 1e-26;

    private final double[] a = new double[9];
    private final double[] v = new double[9];
    final double[] mean = new double[3];
    final double[] normal = new double[3];
    boolean isLine;

    void fit(double[] xyz, int[] points, int count) {
        double mx = 0;
        double my = 0;
        double mz = 0;
        for (int i = 0; i < count; i++) {
            int p = 3 * points[i];
            mx += xyz[p];
            my += xyz[p + 1];
            mz += xyz[p + 2];
        }
        mx /= count;
        my /= count;
        mz /= count;
        double xx = 0;
        double xy = 0;
        double xz = 0;
        double yy = 0;
        double yz = 0;
        double zz = 0;
        for (int i = 0; i < count; i++) {
            int p = 3 * points[i];
            double x = xyz[p] - mx;
            double y = xyz[p + 1] - my;
            double z = xyz[p + 2] - mz;
            xx += x * x;
            xy += x * y;
            xz += x * z;
            yy += y * y;
            yz += y * z;
            zz += z * z;
        }
        mean[0] = mx;
        mean[1] = my;
        mean[2] = mz;
        double[] m = {xx, xy, xz, xy, yy, yz, xz, yz, zz};
        System.arraycopy(m, 0, a, 0, 9);
        diagonalise();
        pick();
    }

    private void diagonalise() {
        for (int i = 0; i < 9; i++) {
            v[i] = i % 4 == 0 ? 1 : 0;
        }
        double scale = Math.abs(a[0]) + Math.abs(a[4]) + Math.abs(a[8]);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            if (Math.abs(a[1]) + Math.abs(a[2]) + Math.abs(a[5]) <= 1e-40 * scale) {
                return;
            }
            rotate(0, 1);
            rotate(0, 2);
            rotate(1, 2);
        }
    }

    private void rotate(int p, int q) {
        double apq = a[3 * p + q];
        if (apq == 0) {
            return;
        }
        double theta = (a[3 * q + q] - a[3 * p + p]) / (2 * apq);
        double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < 3; k++) {
            double kp = a[3 * k + p];
            double kq = a[3 * k + q];
            a[3 * k + p] = c * kp - s * kq;
            a[3 * k + q] = s * kp + c * kq;
        }
        for (int k = 0; k < 3; k++) {
            double pk = a[3 * p + k];
            double qk = a[3 * q + k];
            a[3 * p + k] = c * pk - s * qk;
            a[3 * q + k] = s * pk + c * qk;
            double vp = v[3 * k + p];
            double vq = v[3 * k + q];
            v[3 * k + p] = c * vp - s * vq;
            v[3 * k + q] = s * vp + c * vq;
        }
        a[3 * p + q] = 0;
        a[3 * q + p] = 0;
    }

    private void pick() {
        int least = a[0] <= a[4] ? 0 : 1;
        least = a[8] < a[4 * least] ? 2 : least;
        int most = a[0] >= a[4] ? 0 : 1;
        most = a[8] > a[4 * most] ? 2 : most;
        int middle = least == most ? (least + 1) % 3 : 3 - least - most;
        isLine = !(a[4 * middle] > LINE * a[4 * most]);
        for (int k = 0; k < 3; k++) {
            normal[k] = v[3 * k + least];
        }
    }

    /** The distance of a point from the plane. */
    double distance(double[] xyz, int point) {
        int p = 3 * point;
        return Math.abs((xyz[p] - mean[0]) * normal[0]
                + (xyz[p + 1] - mean[1]) * normal[1]
                + (xyz[p + 2] - mean[2]) * normal[2]);
    }

    /** The axis along which faces in this plane are looked at: that which the normal is nearest to. */
    int axis() {
        double x = Math.abs(normal[0]);
        double y = Math.abs(normal[1]);
        double z = Math.abs(normal[2]);
        return z >= x && z >= y ? 2 : y >= x ? 1 : 0;
    }
}

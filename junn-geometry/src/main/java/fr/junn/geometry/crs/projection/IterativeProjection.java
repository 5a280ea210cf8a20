package fr.junn.geometry.crs.projection;

/** A projection whose inverse has no closed form: Newton's iteration on the forward one, so that both agree exactly. */
abstract class IterativeProjection extends PointProjection {
    private static final double STEP = 1e-6;
    private static final int LARGEST_ITERATION = 20;

    IterativeProjection(String method, Parameters p) {
        super(method, p);
    }

    /** A place near the one looked for. */
    abstract void guess(double x, double y, double[] lambdaPhi);

    @Override
    final void unproject(double x, double y, double[] lambdaPhi) {
        guess(x, y, lambdaPhi);
        double lambda = lambdaPhi[0];
        double phi = lambdaPhi[1];
        for (int i = 0; i < LARGEST_ITERATION; i++) {
            project(lambda, phi, lambdaPhi);
            double fx = lambdaPhi[0] - x;
            double fy = lambdaPhi[1] - y;
            project(lambda + STEP, phi, lambdaPhi);
            double xl = (lambdaPhi[0] - x - fx) / STEP;
            double yl = (lambdaPhi[1] - y - fy) / STEP;
            project(lambda, phi + STEP, lambdaPhi);
            double xp = (lambdaPhi[0] - x - fx) / STEP;
            double yp = (lambdaPhi[1] - y - fy) / STEP;
            double determinant = xl * yp - xp * yl;
            double dLambda = (fx * yp - fy * xp) / determinant;
            double dPhi = (xl * fy - yl * fx) / determinant;
            lambda -= dLambda;
            phi -= dPhi;
            if (Math.abs(dLambda) + Math.abs(dPhi) < 1e-14) {
                break;
            }
        }
        boolean sound = Math.abs(lambda) <= Math.PI + 1e-9 && Math.abs(phi) <= Math.PI / 2 + 1e-9;
        lambdaPhi[0] = sound ? lambda : Double.NaN;
        lambdaPhi[1] = phi;
    }
}

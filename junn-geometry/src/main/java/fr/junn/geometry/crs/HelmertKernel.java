package fr.junn.geometry.crs;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/**
 * The seven-parameter transformation by the position vector convention, between geographic coordinates of two datums (EPSG
 * methods 9603, 9606, 1053 and theirs in other domains): X' = t + (1 + s)·R·X with R the matrix of small rotations.
 *
 * <p>Heights that are not ellipsoidal stay. What then enters as the height is, in the registered source system, the height
 * above sea level, which the old ellipsoids follow to some tens of metres (as Circé does), or 0 where nobody knows what
 * heights count from; so that a transformation there and back leads to where it began.
 *
 * <p>The inverse is that of the matrix, not the transposed one that is often taken: on Réunion, where the rotation is 77″,
 * these differ by 0.9 m.
 */
final class HelmertKernel extends Kernel.Total {
    /** What heights count from, while a datum is changed. */
    enum Heights {
        ELLIPSOIDAL,
        SEA_LEVEL,
        UNKNOWN;

        static Heights of(String heightKey) {
            return heightKey.isEmpty() ? UNKNOWN : heightKey.equals(OperationRow.ELLIPSOIDAL) ? ELLIPSOIDAL : SEA_LEVEL;
        }
    }

    /** Enough to bring the height within {@link #HEIGHT_TOLERANCE}: each step gains six digits. */
    static final int HEIGHT_STEPS = 4;

    static final double HEIGHT_TOLERANCE = 1e-6;
    private static final double ARC_SECOND = Math.PI / 180 / 3600;

    private final Ellipsoid from;
    private final Ellipsoid to;
    private final Heights heights;
    private final boolean inverse;
    private final double[] m;
    private final double[] t;

    private HelmertKernel(Ellipsoid from, Ellipsoid to, Heights heights, boolean inverse, double[] m, double[] t) {
        this.from = from;
        this.to = to;
        this.heights = heights;
        this.inverse = inverse;
        this.m = m;
        this.t = t;
    }

    /**
     * The transformation of a row of the table.
     *
     * @param parameters see the head of the table
     * @param epoch decimal year, for parameters that change
     * @param heights what heights count from
     */
    static HelmertKernel of(
            String parameters, double epoch, Ellipsoid from, Ellipsoid to, Heights heights, boolean inverse) {
        double[] p = parameters(parameters, epoch);
        double k = 1 + p[6] * 1e-6;
        double rx = p[3] * ARC_SECOND;
        double ry = p[4] * ARC_SECOND;
        double rz = p[5] * ARC_SECOND;
        double[] m = {k, -k * rz, k * ry, k * rz, k, -k * rx, -k * ry, k * rx, k};
        double[] t = {p[0], p[1], p[2]};
        if (!inverse) {
            return new HelmertKernel(from, to, heights, false, m, t);
        }
        double[] w = inverted(m);
        double[] u = new double[3];
        for (int i = 0; i < 3; i++) {
            u[i] = -(w[3 * i] * t[0] + w[3 * i + 1] * t[1] + w[3 * i + 2] * t[2]);
        }
        return new HelmertKernel(from, to, heights, true, w, u);
    }

    private static double[] parameters(String text, double epoch) {
        String[] halves = text.split(";", 2);
        double[] p = new double[7];
        read(halves[0], p);
        if (halves.length == 2) {
            double[] rates = new double[8];
            read(halves[1], rates);
            for (int i = 0; i < 7; i++) {
                p[i] += rates[i] * (epoch - rates[7]);
            }
        }
        return p;
    }

    private static void read(String text, double[] into) {
        String[] words = text.trim().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            into[i] = words[i].isEmpty() ? 0 : Double.parseDouble(words[i]);
        }
    }

    private static double[] inverted(double[] m) {
        double a = m[4] * m[8] - m[5] * m[7];
        double b = m[5] * m[6] - m[3] * m[8];
        double c = m[3] * m[7] - m[4] * m[6];
        double d = 1 / (m[0] * a + m[1] * b + m[2] * c);
        return new double[] {
            a * d,
            (m[2] * m[7] - m[1] * m[8]) * d,
            (m[1] * m[5] - m[2] * m[4]) * d,
            b * d,
            (m[0] * m[8] - m[2] * m[6]) * d,
            (m[2] * m[3] - m[0] * m[5]) * d,
            c * d,
            (m[1] * m[6] - m[0] * m[7]) * d,
            (m[0] * m[4] - m[1] * m[3]) * d
        };
    }

    @Override
    public void apply(double[] xyz, int count) {
        double[] p = new double[3];
        for (int i = 0, end = 3 * count; i < end; i += 3) {
            double height = heights == Heights.UNKNOWN ? 0 : xyz[i + 2];
            p[0] = xyz[i];
            p[1] = xyz[i + 1];
            p[2] = height;
            shift(p);
            if (heights != Heights.ELLIPSOIDAL && inverse) {
                approach(xyz, i, p, height);
            }
            xyz[i] = p[0];
            xyz[i + 1] = p[1];
            if (heights == Heights.ELLIPSOIDAL) {
                xyz[i + 2] = p[2];
            }
        }
    }

    /** The height here that becomes the given one in the registered source system. */
    private void approach(double[] xyz, int i, double[] p, double given) {
        double height = given;
        for (int step = 0; step < HEIGHT_STEPS && Math.abs(p[2] - given) > HEIGHT_TOLERANCE; step++) {
            height -= p[2] - given;
            p[0] = xyz[i];
            p[1] = xyz[i + 1];
            p[2] = height;
            shift(p);
        }
    }

    private void shift(double[] p) {
        from.toGeocentric(p, 1);
        double x = p[0];
        double y = p[1];
        double z = p[2];
        p[0] = t[0] + (m[0] * x + m[1] * y + m[2] * z);
        p[1] = t[1] + (m[3] * x + m[4] * y + m[5] * z);
        p[2] = t[2] + (m[6] * x + m[7] * y + m[8] * z);
        to.toGeographic(p, 1);
    }

    @Override
    String name() {
        return "Helmert transformation";
    }
}

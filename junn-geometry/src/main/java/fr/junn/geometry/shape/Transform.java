package fr.junn.geometry.shape;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;

/**
 * An affine transformation of space: {@code x' = mxx·x + mxy·y + mxz·z + tx}, and likewise for y and z. Immutable.
 *
 * <p>Rotations in the wrong place lose digits: to turn a building about its own corner, use
 * {@link #about(double, double, double)} and not a matrix that first moves Lambert-93 coordinates to zero.
 */
public record Transform(
        double mxx,
        double mxy,
        double mxz,
        double tx,
        double myx,
        double myy,
        double myz,
        double ty,
        double mzx,
        double mzy,
        double mzz,
        double tz) {

    /** Moves nothing. */
    public static final Transform IDENTITY = scaling(1, 1, 1);

    /** @throws JunnException {@link GeometryMessage#NOT_FINITE} where a number is NaN or infinite */
    public Transform {
        double[] all = {mxx, mxy, mxz, tx, myx, myy, myz, ty, mzx, mzy, mzz, tz};
        for (int i = 0; i < all.length; i++) {
            if (!Double.isFinite(all[i])) {
                throw new JunnException(GeometryMessage.NOT_FINITE, "of the transformation", "row " + i / 4, all[i]);
            }
        }
    }

    /**
     * The transformation of a 4 × 4 matrix in row-major order, as CityGML and CityJSON write it.
     *
     * @throws JunnException {@link GeometryMessage#NOT_AFFINE} if the last row is not 0 0 0 1,
     *     {@link GeometryMessage#BAD_LENGTH} if there are not 16 numbers
     */
    public static Transform ofRowMajor(double... m) {
        if (m.length != 16) {
            throw new JunnException(GeometryMessage.BAD_LENGTH, "transformation matrix", m.length, 16);
        }
        if (m[12] != 0 || m[13] != 0 || m[14] != 0 || m[15] != 1) {
            throw new JunnException(GeometryMessage.NOT_AFFINE, m[12] + " " + m[13] + " " + m[14] + " " + m[15]);
        }
        return new Transform(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11]);
    }

    /** Moves everything by the same vector. */
    public static Transform translation(double dx, double dy, double dz) {
        return new Transform(1, 0, 0, dx, 0, 1, 0, dy, 0, 0, 1, dz);
    }

    /** Scales about the origin; negative factors mirror. */
    public static Transform scaling(double sx, double sy, double sz) {
        return new Transform(sx, 0, 0, 0, 0, sy, 0, 0, 0, 0, sz, 0);
    }

    /** Turns about an axis through the origin by an angle [rad], anticlockwise when looked at from the axis' tip. */
    public static Transform rotation(double axisX, double axisY, double axisZ, double angle) {
        double length = Math.sqrt(axisX * axisX + axisY * axisY + axisZ * axisZ);
        double x = axisX / length;
        double y = axisY / length;
        double z = axisZ / length;
        double s = StrictMath.sin(angle);
        double c = StrictMath.cos(angle);
        double k = 1 - c;
        // Rodrigues' rotation formula
        return new Transform(
                c + x * x * k,
                x * y * k - z * s,
                x * z * k + y * s,
                0,
                y * x * k + z * s,
                c + y * y * k,
                y * z * k - x * s,
                0,
                z * x * k - y * s,
                z * y * k + x * s,
                c + z * z * k,
                0);
    }

    /** This transformation with (x, y, z) in the place of the origin. */
    public Transform about(double x, double y, double z) {
        return translation(-x, -y, -z).then(this).then(translation(x, y, z));
    }

    /** First this, then {@code next}. */
    public Transform then(Transform next) {
        return new Transform(
                next.mxx * mxx + next.mxy * myx + next.mxz * mzx,
                next.mxx * mxy + next.mxy * myy + next.mxz * mzy,
                next.mxx * mxz + next.mxy * myz + next.mxz * mzz,
                next.x(tx, ty, tz),
                next.myx * mxx + next.myy * myx + next.myz * mzx,
                next.myx * mxy + next.myy * myy + next.myz * mzy,
                next.myx * mxz + next.myy * myz + next.myz * mzz,
                next.y(tx, ty, tz),
                next.mzx * mxx + next.mzy * myx + next.mzz * mzx,
                next.mzx * mxy + next.mzy * myy + next.mzz * mzy,
                next.mzx * mxz + next.mzy * myz + next.mzz * mzz,
                next.z(tx, ty, tz));
    }

    /**
     * What undoes this.
     *
     * @throws JunnException {@link GeometryMessage#SINGULAR} if the determinant is 0
     */
    public Transform inverse() {
        double d = determinant();
        if (d == 0 || !Double.isFinite(1 / d)) {
            throw new JunnException(GeometryMessage.SINGULAR, d);
        }
        double a = (myy * mzz - myz * mzy) / d;
        double b = (mxz * mzy - mxy * mzz) / d;
        double c = (mxy * myz - mxz * myy) / d;
        double e = (myz * mzx - myx * mzz) / d;
        double f = (mxx * mzz - mxz * mzx) / d;
        double g = (mxz * myx - mxx * myz) / d;
        double h = (myx * mzy - myy * mzx) / d;
        double i = (mxy * mzx - mxx * mzy) / d;
        double j = (mxx * myy - mxy * myx) / d;
        return new Transform(
                a,
                b,
                c,
                -(a * tx + b * ty + c * tz),
                e,
                f,
                g,
                -(e * tx + f * ty + g * tz),
                h,
                i,
                j,
                -(h * tx + i * ty + j * tz));
    }

    /** The factor by which volumes grow; negative where it mirrors. */
    public double determinant() {
        return mxx * (myy * mzz - myz * mzy) - mxy * (myx * mzz - myz * mzx) + mxz * (myx * mzy - myy * mzx);
    }

    /** The x of the image of a position. */
    public double x(double x, double y, double z) {
        return mxx * x + mxy * y + mxz * z + tx;
    }

    /** The y of the image of a position. */
    public double y(double x, double y, double z) {
        return myx * x + myy * y + myz * z + ty;
    }

    /** The z of the image of a position. */
    public double z(double x, double y, double z) {
        return mzx * x + mzy * y + mzz * z + tz;
    }

    /** The 4 × 4 matrix in row-major order, 16 numbers. */
    public double[] toRowMajor() {
        return new double[] {mxx, mxy, mxz, tx, myx, myy, myz, ty, mzx, mzy, mzz, tz, 0, 0, 0, 1};
    }

    /** The images of all positions. */
    Coordinates apply(Coordinates c) {
        int d = c.dimension();
        double[] out = new double[c.count() * d];
        for (int i = 0, k = 0; i < c.count(); i++) {
            double px = c.x(i);
            double py = c.y(i);
            double pz = d == 3 ? c.z(i) : 0;
            out[k++] = x(px, py, pz);
            out[k++] = y(px, py, pz);
            if (d == 3) {
                out[k++] = z(px, py, pz);
            }
        }
        return Coordinates.of(d, out);
    }

    void put(Hasher hasher) {
        hasher.putDoubles(toRowMajor());
    }
}

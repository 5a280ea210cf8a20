package fr.junn.geometry.triangulate;

import fr.junn.core.error.JunnException;

/**
 * What refined triangles are to be like.
 *
 * <p>Up to 20.7° the minimum angle is always reached, but where constraints meet at less than 60°; up to about 33° mostly.
 * Where constraints meet at a very small angle the triangles between them stay thin, and some 1/angle vertices [1/radian]
 * are put along them. Whatever is asked for, no more than {@code maxPoints} vertices are added, and none nearer to another
 * than the spacing of doubles allows: refinement always ends.
 *
 * @param minAngle smallest angle of a triangle [degrees], from 0 (any) to 34
 * @param maxArea largest area of a triangle [square units of the coordinates]; infinite for any
 * @param maxPoints most vertices to add
 */
public record Refinement(double minAngle, double maxArea, int maxPoints) {
    private static final double MAX_ANGLE = 34;
    private static final int USUAL_POINTS = 1_000_000;

    public Refinement {
        if (!(minAngle >= 0 && minAngle <= MAX_ANGLE)) {
            throw new JunnException(
                    TriangulationMessage.BAD_OPTION, "minimum angle [degrees]", minAngle, "0 to " + MAX_ANGLE);
        }
        if (!(maxArea > 0)) {
            throw new JunnException(TriangulationMessage.BAD_OPTION, "maximum area", maxArea, "more than 0");
        }
        if (maxPoints < 0) {
            throw new JunnException(
                    TriangulationMessage.BAD_OPTION, "maximum number of points", maxPoints, "0 or more");
        }
    }

    /** Triangles with no angle smaller than this [degrees]; at most a million vertices are added. */
    public static Refinement minAngle(double degrees) {
        return new Refinement(degrees, Double.POSITIVE_INFINITY, USUAL_POINTS);
    }

    /** The same, and triangles no larger than this. */
    public Refinement withMaxArea(double newMaxArea) {
        return new Refinement(minAngle, newMaxArea, maxPoints);
    }

    /** The same with at most so many vertices added. */
    public Refinement withMaxPoints(int newMaxPoints) {
        return new Refinement(minAngle, maxArea, newMaxPoints);
    }
}

package fr.junn.geometry.validate;

import java.util.Arrays;

/** The triangles of a valid shell, kept apart from the validator's working memory. */
final class Shell {
    private final double[] xyz;
    private final double[] origin;
    private final int[] points;
    private final double[] place;

    private Shell(double[] xyz, double[] origin, int[] points, double... place) {
        this.xyz = xyz;
        this.origin = origin;
        this.points = points;
        this.place = place;
    }

    static Shell of(Faces faces, Triangles triangles) {
        return new Shell(
                Arrays.copyOf(faces.xyz, 3 * faces.points),
                faces.origin.clone(),
                Arrays.copyOf(triangles.points, 3 * triangles.count),
                faces.placeOfFace(faces.from));
    }

    /** x y z of each point about {@link #origin()}. */
    double[] xyz() {
        return xyz;
    }

    double[] origin() {
        return origin;
    }

    /** Points, three for each triangle. */
    int[] points() {
        return points;
    }

    /** A place on the shell in the reference system of the shape. */
    double[] place() {
        return place;
    }

    /** The volume within, negative where faces look inwards. */
    double volume() {
        double sum = 0;
        for (int i = 0; i < points.length; i += 3) {
            int a = 3 * points[i];
            int b = 3 * points[i + 1];
            int c = 3 * points[i + 2];
            sum += xyz[a] * (xyz[b + 1] * xyz[c + 2] - xyz[b + 2] * xyz[c + 1])
                    + xyz[a + 1] * (xyz[b + 2] * xyz[c] - xyz[b] * xyz[c + 2])
                    + xyz[a + 2] * (xyz[b] * xyz[c + 1] - xyz[b + 1] * xyz[c]);
        }
        return sum / 6;
    }
}

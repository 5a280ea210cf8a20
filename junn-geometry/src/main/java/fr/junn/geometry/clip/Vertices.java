package fr.junn.geometry.clip;

import fr.junn.geometry.shape.Coordinates;
import java.util.Arrays;

/**
 * The positions of a shape and, after them, those that cutting adds. Of each edge cut by a plane there is one new vertex,
 * computed from its inner to its outer end, so that all faces along the edge get the same.
 */
final class Vertices {
    private double[] xyz = new double[96];
    private int count;
    private double[] sides = new double[0];
    private CutPlane plane = CutPlane.NONE;
    private final EdgeNumbers cuts = new EdgeNumbers();
    private final EdgeNumbers numbers = new EdgeNumbers();

    /** The number of a position of a shape, the same each time. */
    int add(Coordinates c, int position) {
        int known = numbers.get(position, 0);
        if (known >= 0) {
            return known;
        }
        numbers.put(position, 0, count);
        return append(c.x(position), c.y(position), c.dimension() == 3 ? c.z(position) : 0);
    }

    /** A new position. */
    int append(double x, double y, double z) {
        if (3 * count == xyz.length) {
            xyz = Arrays.copyOf(xyz, 2 * xyz.length);
        }
        xyz[3 * count] = x;
        xyz[3 * count + 1] = y;
        xyz[3 * count + 2] = z;
        return count++;
    }

    int count() {
        return count;
    }

    double at(int vertex, int axis) {
        return xyz[3 * vertex + axis];
    }

    /** A whole-numbered place in the middle of all positions. */
    double[] middle() {
        double[] middle = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int k = axis; k < 3 * count; k += 3) {
                low = Math.min(low, xyz[k]);
                high = Math.max(high, xyz[k]);
            }
            double m = Math.rint(low / 2 + high / 2);
            middle[axis] = Double.isFinite(m) ? m : 0;
        }
        return middle;
    }

    /**
     * Turns to a plane: from now on sides and cuts are with it.
     *
     * @return whether any vertex is outside
     */
    boolean face(CutPlane next) {
        plane = next;
        cuts.clear();
        sides = sides.length < count ? new double[xyz.length / 3] : sides;
        boolean outside = false;
        for (int v = 0; v < count; v++) {
            sides[v] = next.side(xyz[3 * v], xyz[3 * v + 1], xyz[3 * v + 2]);
            outside |= !(sides[v] >= 0);
        }
        return outside;
    }

    CutPlane plane() {
        return plane;
    }

    /** Whether a vertex is inside or on the plane. */
    boolean isInside(int vertex) {
        return sides[vertex] >= 0;
    }

    boolean isOnPlane(int vertex) {
        return sides[vertex] == 0;
    }

    boolean areOnPlane(int... ring) {
        for (int v : ring) {
            if (sides[v] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The vertex where the edge from a vertex inside to one outside meets the plane. */
    int cut(int inner, int outer) {
        if (sides[inner] == 0) {
            return inner;
        }
        int known = cuts.get(inner, outer);
        if (known >= 0) {
            return known;
        }
        double t = sides[inner] / (sides[inner] - sides[outer]);
        int p = 3 * inner;
        int q = 3 * outer;
        double x = plane.ordinate(0, xyz[p] + t * (xyz[q] - xyz[p]));
        double y = plane.ordinate(1, xyz[p + 1] + t * (xyz[q + 1] - xyz[p + 1]));
        double z = plane.ordinate(2, xyz[p + 2] + t * (xyz[q + 2] - xyz[p + 2]));
        if (isAt(inner, x, y, z)) {
            sides[inner] = 0; // within its rounding
            return inner;
        }
        boolean atEnd = isAt(outer, x, y, z);
        int v = atEnd ? cuts.get(outer, outer) : -1; // all edges that end there share it
        if (v < 0) {
            v = append(x, y, z);
            sides = v < sides.length ? sides : Arrays.copyOf(sides, xyz.length / 3);
            sides[v] = 0;
        }
        cuts.put(inner, outer, v);
        if (atEnd) {
            cuts.put(outer, outer, v);
        }
        return v;
    }

    /** A ring without corners at the place of the one before. */
    int[] distinct(int... ring) {
        int[] out = new int[ring.length];
        int n = 0;
        for (int v : ring) {
            if (n == 0 || !isSamePlace(out[n - 1], v)) {
                out[n++] = v;
            }
        }
        while (n > 1 && isSamePlace(out[0], out[n - 1])) {
            n--;
        }
        return Arrays.copyOf(out, n);
    }

    private boolean isSamePlace(int v, int w) {
        return v == w || isAt(v, at(w, 0), at(w, 1), at(w, 2));
    }

    private boolean isAt(int v, double x, double y, double z) {
        return xyz[3 * v] == x && xyz[3 * v + 1] == y && xyz[3 * v + 2] == z;
    }

    /** Adds twice the vector area of a ring to {@code sum}. */
    void addArea(int[] ring, double[] sum) {
        int a = ring[0];
        for (int i = 2; i < ring.length; i++) {
            int b = ring[i - 1];
            int c = ring[i];
            for (int axis = 0; axis < 3; axis++) {
                int p = (axis + 1) % 3;
                int q = (axis + 2) % 3;
                sum[axis] +=
                        (at(b, p) - at(a, p)) * (at(c, q) - at(a, q)) - (at(b, q) - at(a, q)) * (at(c, p) - at(a, p));
            }
        }
    }
}

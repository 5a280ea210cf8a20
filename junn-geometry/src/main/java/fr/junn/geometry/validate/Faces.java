package fr.junn.geometry.validate;

import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Faceted;
import java.util.Arrays;

/**
 * A run of faces of a shape as validation sees them: positions about a local origin, and each corner with the number of its
 * point, points within the snapping tolerance being one. The earliest point of a place stands for those near it. The
 * memory is used again from load to load; cost per corner a look into a hash table, whatever the data.
 */
final class Faces {
    /** Cells of the table are this many tolerances wide, so that most points have all their neighbours in one cell. */
    private static final double CELL = 8;

    /** Beyond so many cells places are no longer told apart by their cell. */
    private static final double FAR = 1L << 60;

    /**
     * Points must be nearer than the tolerance by this factor: in data rounded to the tolerance neighbours are just that far
     * apart, and the rounding of coordinates in the millions must not decide.
     */
    private static final double NEARER = 1 - 1e-5;

    /** Below this, numbers with eight decimals are exact as integers. */
    private static final double EXACT = (1L << 53) / 1e8;

    Faceted shape;
    int from;
    int to;
    /** The number of the first ring and corner of the run. */
    int ringBase;

    int cornerBase;
    /** x y z of each point. */
    double[] xyz = new double[96];

    int points;
    final double[] origin = new double[3];

    private int[] ids = new int[64];
    private int[] heads = new int[64];
    private int[] next = new int[32];
    private double snap;
    /** The square of the distance within which points are one. */
    private double reach;

    private double cell;
    private int mask;

    Faces(Faceted shape, int from, int to, double snap) {
        this.shape = shape;
        load(shape, from, to, snap);
    }

    void load(Faceted newShape, int newFrom, int newTo, double newSnap) {
        shape = newShape;
        from = newFrom;
        to = newTo;
        snap = newSnap;
        cell = CELL * newSnap;
        reach = newSnap * newSnap * NEARER * NEARER;
        points = 0;
        ringBase = shape.firstRing(from);
        cornerBase = shape.firstCorner(ringBase);
        int corners = shape.firstCorner(shape.firstRing(to)) - cornerBase;
        reserve(corners);
        if (corners == 0) {
            return;
        }
        Coordinates c = shape.coordinates();
        boolean flat = c.dimension() == 2;
        int first = shape.vertex(cornerBase);
        origin[0] = c.x(first);
        origin[1] = c.y(first);
        origin[2] = flat ? 0 : c.z(first);
        for (int i = 0; i < corners; i++) {
            int v = shape.vertex(cornerBase + i);
            ids[i] = point(c.x(v) - origin[0], c.y(v) - origin[1], flat ? 0 : c.z(v) - origin[2]);
        }
    }

    private void reserve(int corners) {
        if (ids.length < corners) {
            ids = new int[corners];
            next = new int[corners];
            xyz = new double[3 * corners];
        }
        if (next.length < corners) {
            next = new int[corners];
        }
        if (xyz.length < 3 * corners) {
            xyz = new double[3 * corners];
        }
        int slots = Integer.highestOneBit(Math.max(corners, 8)) * 2;
        if (heads.length < slots) {
            heads = new int[slots];
        }
        mask = slots - 1;
        Arrays.fill(heads, 0, slots, -1);
    }

    /** The number of the point at a place, a new one where none is near. */
    private int point(double x, double y, double z) {
        int found = snap > 0 ? nearby(x, y, z) : same(heads[slot(bits(x), bits(y), bits(z))], x, y, z);
        if (found >= 0) {
            return found;
        }
        int slot = snap > 0 ? slot(cell(x), cell(y), cell(z)) : slot(bits(x), bits(y), bits(z));
        xyz[3 * points] = x;
        xyz[3 * points + 1] = y;
        xyz[3 * points + 2] = z;
        next[points] = heads[slot];
        heads[slot] = points;
        return points++;
    }

    private int nearby(double x, double y, double z) {
        int best = -1;
        for (long i = cell(x - snap); i <= cell(x + snap); i++) {
            for (long j = cell(y - snap); j <= cell(y + snap); j++) {
                for (long k = cell(z - snap); k <= cell(z + snap); k++) {
                    int found = same(heads[slot(i, j, k)], x, y, z);
                    best = found >= 0 && (best < 0 || found < best) ? found : best;
                }
            }
        }
        return best;
    }

    private int same(int head, double x, double y, double z) {
        int best = -1;
        for (int p = head; p >= 0; p = next[p]) {
            double dx = xyz[3 * p] - x;
            double dy = xyz[3 * p + 1] - y;
            double dz = xyz[3 * p + 2] - z;
            if (dx * dx + dy * dy + dz * dz <= reach) {
                best = p; // chains run from late to early points
            }
        }
        return best;
    }

    private long cell(double v) {
        return (long) Math.max(-FAR, Math.min(FAR, Math.floor(v / cell)));
    }

    private static long bits(double v) {
        return Double.doubleToRawLongBits(v + 0.0);
    }

    private int slot(long i, long j, long k) {
        long h = i * 0x9E3779B97F4A7C15L;
        h = (Long.rotateLeft(h, 29) ^ j) * 0xBF58476D1CE4E5B9L;
        h = (Long.rotateLeft(h, 29) ^ k) * 0x94D049BB133111EBL;
        return (int) (h >>> 33) & mask;
    }

    /** The point of a corner of the shape. */
    int point(int corner) {
        return ids[corner - cornerBase];
    }

    /** The position of a point in the reference system of the shape. */
    double[] place(int point) {
        return place(xyz[3 * point], xyz[3 * point + 1], xyz[3 * point + 2]);
    }

    /** A local position in the reference system of the shape. */
    double[] place(double x, double y, double z) {
        boolean flat = shape.coordinateDimension() == 2;
        return new double[] {rounded(x + origin[0]), rounded(y + origin[1]), flat ? Double.NaN : rounded(z + origin[2])
        };
    }

    /** To eight decimals, so that going to the local origin and back does not show: 15.815 is to be found in the data. */
    static double rounded(double v) {
        return Math.abs(v) < EXACT ? Math.rint(v * 1e8) / 1e8 : v;
    }

    /** The position of the first corner of a face. */
    double[] placeOfFace(int face) {
        return place(point(shape.firstCorner(shape.firstRing(face))));
    }
}

package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.spatial.Geometry;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.shape.MultiCurve;
import fr.junn.geometry.shape.ShapeCollection;
import fr.junn.geometry.shape.Tin;

/**
 * How long, how large, how voluminous shapes are, in the units of their reference system. Lengths are those of curves, areas
 * those of all faces as they lie in space, holes left out; volumes those of solids, by the divergence theorem, and right where
 * shells are closed and face outwards.
 *
 * @param length [m]
 * @param area [m2]
 * @param volume [m3]
 */
public record Extent(double length, double area, double volume) {
    /** Nothing. */
    public static final Extent NONE = new Extent(0, 0, 0);

    /** The extent of the geometry of a feature that has the highest level of detail. */
    public static Extent of(Feature feature) {
        return feature.geometry().map(Extent::of).orElse(NONE);
    }

    /** The extent of a geometry. */
    public static Extent of(Geometry geometry) {
        if (geometry instanceof Curve c) {
            return new Extent(c.length(), 0, 0);
        } else if (geometry instanceof MultiCurve m) {
            double length = 0;
            for (int i = 0; i < m.count(); i++) {
                length += m.curve(i).length();
            }
            return new Extent(length, 0, 0);
        } else if (geometry instanceof Faceted f) {
            return of(f);
        } else if (geometry instanceof Mesh m) {
            return of(m);
        } else if (geometry instanceof Tin t) {
            return of(t.mesh());
        } else if (geometry instanceof ShapeCollection c) {
            return c.members().stream().map(Extent::of).reduce(NONE, Extent::plus);
        }
        return NONE;
    }

    /** Both together. */
    public Extent plus(Extent other) {
        return new Extent(length + other.length, area + other.area, volume + other.volume);
    }

    /** What this has more. */
    public Extent minus(Extent other) {
        return new Extent(length - other.length, area - other.area, volume - other.volume);
    }

    /** Area and volume from the area vectors of rings (Newell), about the first vertex. */
    private static Extent of(Faceted f) {
        double area = 0;
        double volume = 0;
        double[] local = f.isEmpty() ? new double[0] : local(f.coordinates(), f.vertex(0));
        for (int face = 0; face < f.faceCount(); face++) {
            double[] sum = new double[3];
            for (int r = f.firstRing(face); r < f.firstRing(face + 1); r++) {
                double[] ring = ring(f, r, local);
                for (int a = 0; a < 3; a++) {
                    sum[a] += ring[a]; // of holes too: they run the other way
                }
            }
            int p = 3 * f.vertex(f.firstCorner(f.firstRing(face)));
            area += Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]) / 2;
            volume += (sum[0] * local[p] + sum[1] * local[p + 1] + sum[2] * local[p + 2]) / 6;
        }
        return new Extent(0, area, f.solidCount() > 0 ? volume : 0);
    }

    private static double[] ring(Faceted f, int ring, double[] local) {
        double[] sum = new double[3];
        int end = f.firstCorner(ring + 1);
        int last = 3 * f.vertex(end - 1);
        for (int k = f.firstCorner(ring); k < end; k++) {
            int v = 3 * f.vertex(k);
            sum[0] += local[last + 1] * local[v + 2] - local[last + 2] * local[v + 1];
            sum[1] += local[last + 2] * local[v] - local[last] * local[v + 2];
            sum[2] += local[last] * local[v + 1] - local[last + 1] * local[v];
            last = v;
        }
        return sum;
    }

    private static Extent of(Mesh m) {
        double area = 0;
        double[] p = m.isEmpty() ? new double[0] : local(m.coordinates(), 0);
        for (int t = 0; t < m.triangleCount(); t++) {
            int a = 3 * m.vertex(t, 0);
            int b = 3 * m.vertex(t, 1);
            int c = 3 * m.vertex(t, 2);
            double ux = p[b] - p[a];
            double uy = p[b + 1] - p[a + 1];
            double uz = p[b + 2] - p[a + 2];
            double vx = p[c] - p[a];
            double vy = p[c + 1] - p[a + 1];
            double vz = p[c + 2] - p[a + 2];
            double nx = uy * vz - uz * vy;
            double ny = uz * vx - ux * vz;
            double nz = ux * vy - uy * vx;
            area += Math.sqrt(nx * nx + ny * ny + nz * nz) / 2;
        }
        return new Extent(0, area, 0);
    }

    private static double[] local(Coordinates c, int origin) {
        return c.localTo(c.x(origin), c.y(origin), c.dimension() == 3 ? c.z(origin) : 0);
    }
}

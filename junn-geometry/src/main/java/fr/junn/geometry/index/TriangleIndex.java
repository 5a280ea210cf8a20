package fr.junn.geometry.index;

import fr.junn.core.error.JunnException;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.Mesh;
import org.jspecify.annotations.Nullable;

/**
 * Finds triangles of a mesh in space: what a ray hits first, whether it hits anything, what is nearest, what is in a box or
 * frustum. A bounding volume hierarchy built by the surface area heuristic.
 *
 * <p>All answers are those of testing every triangle: boxes are rounded outwards and a little larger, so that they never
 * hide a triangle that its own test would accept, and ties go to the lowest triangle number.
 *
 * <ul>
 *   <li>A ray test is watertight: no ray passes between two triangles that share an edge (Woop, Benthin, Wald,
 *       <i>Watertight ray/triangle intersection</i>, Journal of Computer Graphics Techniques 2(1), 2013, here in double
 *       precision). Triangles are hit from both sides. A triangle without area, or in the plane of the ray, is not hit.
 *   <li>Distances are to the closest position of a triangle, without area too.
 * </ul>
 *
 * <p>Immutable, safe for use by several threads; a {@link RayCaster} is for one thread. About 90 bytes per triangle.
 * Building takes O(n log n), a second or two per million triangles; a query O(log n) as a rule.
 */
public final class TriangleIndex {
    private static final int MOST = 1 << 27;
    private static final int BATCH = 4096;
    /** By how much boxes are larger, as a part of the greatest extent: above what going down the tree in floats rounds off. */
    private static final double SLACK = 0x1p-18;

    final double originX;
    final double originY;
    final double originZ;
    /** Vertices about the origin, in the order in which the leaves first use them. */
    final double[] xyz;
    /** Three vertices per triangle, in the order of the leaves. */
    final int[] corners;
    /** The number in the mesh of each triangle, in the order of the leaves. */
    final int[] ids;

    final int[] nodes;
    /** Around all triangles, with the slack: low x, y, z, high x, y, z. */
    final double[] box = new double[6];

    private TriangleIndex(double[] origin, double[] xyz, int[] corners, BvhBuilder.Tree tree) {
        this.originX = origin[0];
        this.originY = origin[1];
        this.originZ = origin[2];
        this.ids = tree.order;
        this.nodes = tree.nodes;
        for (int a = 0; a < 3; a++) { // of both children of the root
            box[a] = Math.min(Float.intBitsToFloat(nodes[a]), Float.intBitsToFloat(nodes[6 + a]));
            box[3 + a] = Math.max(Float.intBitsToFloat(nodes[3 + a]), Float.intBitsToFloat(nodes[9 + a]));
        }
        this.corners = new int[corners.length];
        this.xyz = new double[xyz.length];
        int[] renumbered = new int[xyz.length / 3];
        int next = 0;
        for (int i = 0, k = 0; i < ids.length; i++) {
            for (int c = 0; c < 3; c++) {
                int v = corners[3 * ids[i] + c];
                if (renumbered[v] == 0) {
                    System.arraycopy(xyz, 3 * v, this.xyz, 3 * next, 3);
                    renumbered[v] = ++next;
                }
                this.corners[k++] = renumbered[v] - 1;
            }
        }
    }

    /** The index of a mesh, built by the calling thread. */
    public static TriangleIndex of(Mesh mesh) {
        return of(mesh, 1, Progress.none(), Cancellation.none());
    }

    /**
     * The index of a mesh.
     *
     * @param threads how many may build it; the index is the same for any number
     * @throws JunnException {@link GeometryMessage#TOO_LARGE} from 134 million triangles on
     */
    public static TriangleIndex of(Mesh mesh, int threads, Progress progress, Cancellation cancellation) {
        int n = mesh.triangleCount();
        if (n > MOST) {
            throw new JunnException(GeometryMessage.TOO_LARGE, "triangle index", n + " triangles", MOST);
        }
        try (Progress.Task task = progress.start(GeometryMessage.INDEXING, n, "triangles")) {
            var box = mesh.envelope();
            double[] origin = {
                middle(box.minX(), box.maxX()), middle(box.minY(), box.maxY()), middle(box.minZ(), box.maxZ())
            };
            double[] xyz = mesh.coordinates().localTo(origin[0], origin[1], origin[2]);
            int[] corners = mesh.triangles();
            float[] boxes = boxes(xyz, corners);
            return new TriangleIndex(origin, xyz, corners, BvhBuilder.build(boxes, threads, task, cancellation));
        }
    }

    /** A whole number near the middle, so that subtracting it is exact for surveyed coordinates; 0 where there is none. */
    private static double middle(double low, double high) {
        double m = Math.rint(low / 2 + high / 2);
        return Double.isFinite(m) ? m : 0;
    }

    private static float[] boxes(double[] xyz, int[] corners) {
        double extent = 0;
        for (double v : xyz) {
            extent = Math.max(extent, Math.abs(v));
        }
        double pad = Math.max(extent * SLACK, Float.MIN_NORMAL);
        float[] boxes = new float[2 * corners.length];
        for (int t = 0; t < corners.length; t += 3) {
            int a = 3 * corners[t];
            int b = 3 * corners[t + 1];
            int c = 3 * corners[t + 2];
            for (int k = 0; k < 3; k++) {
                double low = Math.min(xyz[a + k], Math.min(xyz[b + k], xyz[c + k]));
                double high = Math.max(xyz[a + k], Math.max(xyz[b + k], xyz[c + k]));
                boxes[2 * t + k] = Math.max((float) (low - pad), -Float.MAX_VALUE);
                boxes[2 * t + 3 + k] = Math.min((float) (high + pad), Float.MAX_VALUE);
            }
        }
        return boxes;
    }

    /** The number of triangles. */
    public int size() {
        return ids.length;
    }

    /** What casts rays for one thread. */
    public RayCaster caster() {
        return new RayCaster(this);
    }

    /**
     * Whether anything is between two positions, ends included: the line of sight.
     */
    public boolean blocked(double ax, double ay, double az, double bx, double by, double bz) {
        return caster().any(ax, ay, az, bx - ax, by - ay, bz - az, 0, 1);
    }

    /**
     * The triangle nearest to a position.
     *
     * @param farthest the greatest distance looked at; infinite for any
     * @return null where there is none within {@code farthest}
     */
    public @Nullable NearestTriangle nearest(double x, double y, double z, double farthest) {
        return new NearestSearch(this).find(x, y, z, farthest);
    }

    /**
     * Finds for each of many rays the triangle it hits first, and where.
     *
     * @param rays six numbers for each: origin and direction
     * @param from the least t looked at
     * @param to the greatest t looked at
     * @param triangles gets the triangle of each ray, −1 where it hits none
     * @param at gets the t of each hit; NaN where there is none
     * @param threads how many may work; the answers are the same for any number
     */
    public void closest(
            double[] rays,
            double from,
            double to,
            int[] triangles,
            double[] at,
            int threads,
            Progress progress,
            Cancellation cancellation) {
        requireSize("triangles of rays", triangles.length, rays);
        requireSize("hits of rays", at.length, rays);
        cast(rays, threads, progress, cancellation, (caster, i, r) -> {
            triangles[i] =
                    caster.closest(rays[r], rays[r + 1], rays[r + 2], rays[r + 3], rays[r + 4], rays[r + 5], from, to);
            at[i] = triangles[i] < 0 ? Double.NaN : caster.at();
        });
    }

    /**
     * Finds for each of many rays whether it hits anything.
     *
     * @param rays six numbers for each: origin and direction
     * @param from the least t looked at
     * @param to the greatest t looked at
     * @param hits gets whether each ray hits
     * @param threads how many may work; the answers are the same for any number
     */
    public void any(
            double[] rays,
            double from,
            double to,
            boolean[] hits,
            int threads,
            Progress progress,
            Cancellation cancellation) {
        requireSize("hits of rays", hits.length, rays);
        cast(
                rays,
                threads,
                progress,
                cancellation,
                (caster, i, r) -> hits[i] =
                        caster.any(rays[r], rays[r + 1], rays[r + 2], rays[r + 3], rays[r + 4], rays[r + 5], from, to));
    }

    private interface Cast {
        void cast(RayCaster caster, int ray, int offset);
    }

    private void cast(double[] rays, int threads, Progress progress, Cancellation cancellation, Cast body) {
        int n = rays.length / 6;
        try (Progress.Task task = progress.start(GeometryMessage.QUERYING, n, "rays")) {
            int[] order = RayOrder.of(rays, cancellation);
            Parallel.each((n + BATCH - 1) / BATCH, threads, batch -> {
                cancellation.check("ray casting");
                RayCaster caster = caster();
                int end = Math.min(n, (batch + 1) * BATCH);
                for (int i = batch * BATCH; i < end; i++) {
                    body.cast(caster, order[i], 6 * order[i]);
                }
                task.advance(end - batch * BATCH);
            });
        }
    }

    private static void requireSize(String what, int found, double... rays) {
        if (rays.length % 6 != 0) {
            throw new JunnException(GeometryMessage.BAD_LENGTH, "rays", rays.length, 6);
        }
        if (found != rays.length / 6) {
            throw new JunnException(GeometryMessage.BAD_COUNT, what, found, rays.length / 6);
        }
    }

    /** The triangles that have a position in a region, borders included, in rising order of their numbers. */
    public int[] within(Region region) {
        return new RegionSearch(this, region).find();
    }
}

package fr.junn.geometry.index;

import static fr.junn.geometry.index.BvhBuilder.LEAF_BITS;
import static fr.junn.geometry.index.BvhBuilder.LEFT;
import static fr.junn.geometry.index.BvhBuilder.RIGHT;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.shape.GeometryMessage;
import org.jspecify.annotations.Nullable;

/** One search for the triangle nearest to a position: nearer boxes first, boxes farther than the best found left out. */
final class NearestSearch {
    private final TriangleIndex index;
    private final double[] closest = new double[3];
    private int best = -1;
    private double bestSquare;
    private double bestX;
    private double bestY;
    private double bestZ;

    NearestSearch(TriangleIndex index) {
        this.index = index;
    }

    @Nullable
    NearestTriangle find(double wx, double wy, double wz, double farthest) {
        if (!Double.isFinite(wx + wy + wz) || !(farthest >= 0)) {
            throw new JunnException(
                    GeometryMessage.BAD_BOUND,
                    "nearest search",
                    "(" + wx + ", " + wy + ", " + wz + ") within " + farthest,
                    "finite numbers and a distance of 0 or more");
        }
        double x = wx - index.originX;
        double y = wy - index.originY;
        double z = wz - index.originZ;
        bestSquare = farthest * farthest;
        int[] n = index.nodes;
        int[] stack = new int[BvhBuilder.STACK];
        double[] distance = new double[BvhBuilder.STACK];
        int top = 1; // the root, at distance 0
        while (top > 0) {
            top--;
            if (distance[top] > bestSquare) {
                continue;
            }
            int node = stack[top];
            if (node < 0) {
                leaf(~node, x, y, z);
                continue;
            }
            double l = square(n, node, x, y, z);
            double r = square(n, node + 6, x, y, z);
            boolean leftFirst = l <= r;
            stack[top] = n[node + (leftFirst ? RIGHT : LEFT)];
            distance[top++] = Math.max(l, r);
            stack[top] = n[node + (leftFirst ? LEFT : RIGHT)];
            distance[top++] = Math.min(l, r);
        }
        return best < 0
                ? null
                : new NearestTriangle(
                        best,
                        Math.sqrt(bestSquare),
                        bestX + index.originX,
                        bestY + index.originY,
                        bestZ + index.originZ);
    }

    private static double square(int[] n, int p, double x, double y, double z) {
        double dx = outside(n, p, x);
        double dy = outside(n, p + 1, y);
        double dz = outside(n, p + 2, z);
        return dx * dx + dy * dy + dz * dz;
    }

    private static double outside(int[] n, int p, double v) {
        double below = Float.intBitsToFloat(n[p]) - v;
        double above = v - Float.intBitsToFloat(n[p + 3]);
        return Math.max(0, Math.max(below, above));
    }

    private void leaf(int leaf, double x, double y, double z) {
        int first = leaf >> LEAF_BITS;
        int end = Math.min(first + (leaf & (1 << LEAF_BITS) - 1) + 1, index.ids.length);
        for (int i = first; i < end; i++) {
            int a = 3 * index.corners[3 * i];
            int b = 3 * index.corners[3 * i + 1];
            int c = 3 * index.corners[3 * i + 2];
            ClosestPoint.onTriangle(index.xyz, a, b, c, x, y, z, closest);
            double dx = closest[0] - x;
            double dy = closest[1] - y;
            double dz = closest[2] - z;
            double square = dx * dx + dy * dy + dz * dz;
            if (square < bestSquare || (square == bestSquare && (best < 0 || index.ids[i] < best))) {
                best = index.ids[i];
                bestSquare = square;
                bestX = closest[0];
                bestY = closest[1];
                bestZ = closest[2];
            }
        }
    }
}

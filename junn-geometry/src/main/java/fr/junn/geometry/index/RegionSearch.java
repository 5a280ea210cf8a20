package fr.junn.geometry.index;

import static fr.junn.geometry.index.BvhBuilder.LEAF_BITS;
import static fr.junn.geometry.index.BvhBuilder.LEFT;
import static fr.junn.geometry.index.BvhBuilder.RIGHT;

import java.util.Arrays;

/**
 * One search for the triangles in a convex region. A triangle is in it if something is left of it after cutting it by every
 * plane (Sutherland, Hodgman, <i>Reentrant polygon clipping</i>, CACM 17(1), 1974).
 */
final class RegionSearch {
    private final TriangleIndex index;
    private final Region region;
    private double[] polygon;
    private double[] clipped;
    private int[] found = new int[64];
    private int count;

    RegionSearch(TriangleIndex index, Region region) {
        this.index = index;
        this.region = region.about(index.originX, index.originY, index.originZ);
        this.polygon = new double[3 * (3 + region.planeCount())];
        this.clipped = new double[polygon.length];
    }

    int[] find() {
        int[] n = index.nodes;
        int[] stack = new int[BvhBuilder.STACK];
        int top = 1; // the root
        while (top > 0) {
            int node = stack[--top];
            if (node < 0) {
                leaf(~node);
                continue;
            }
            if (!misses(n, node + 6)) {
                stack[top++] = n[node + RIGHT];
            }
            if (!misses(n, node)) {
                stack[top++] = n[node + LEFT];
            }
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }

    private boolean misses(int[] n, int p) {
        float low = Float.intBitsToFloat(n[p]);
        float high = Float.intBitsToFloat(n[p + 3]);
        return low > high // the empty box
                || region.misses(
                        low,
                        Float.intBitsToFloat(n[p + 1]),
                        Float.intBitsToFloat(n[p + 2]),
                        high,
                        Float.intBitsToFloat(n[p + 4]),
                        Float.intBitsToFloat(n[p + 5]));
    }

    private void leaf(int leaf) {
        int first = leaf >> LEAF_BITS;
        int end = first + (leaf & (1 << LEAF_BITS) - 1) + 1;
        for (int i = first; i < end; i++) {
            if (touches(i)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = index.ids[i];
            }
        }
    }

    private boolean touches(int i) {
        for (int c = 0; c < 3; c++) {
            System.arraycopy(index.xyz, 3 * index.corners[3 * i + c], polygon, 3 * c, 3);
        }
        int size = 3;
        for (int plane = 0; plane < region.planeCount() && size > 0; plane++) {
            size = clip(size, plane);
        }
        return size > 0;
    }

    private int clip(int size, int plane) {
        int out = 0;
        int last = 3 * (size - 1);
        double lastSide = region.side(plane, polygon[last], polygon[last + 1], polygon[last + 2]);
        for (int k = 0; k < size; k++) {
            int p = 3 * k;
            double side = region.side(plane, polygon[p], polygon[p + 1], polygon[p + 2]);
            if ((side > 0 && lastSide < 0) || (side < 0 && lastSide > 0)) {
                double t = lastSide / (lastSide - side);
                for (int a = 0; a < 3; a++) {
                    clipped[3 * out + a] = polygon[last + a] + t * (polygon[p + a] - polygon[last + a]);
                }
                out++;
            }
            if (side >= 0) {
                System.arraycopy(polygon, p, clipped, 3 * out++, 3);
            }
            last = p;
            lastSide = side;
        }
        double[] swap = polygon;
        polygon = clipped;
        clipped = swap;
        return out;
    }
}

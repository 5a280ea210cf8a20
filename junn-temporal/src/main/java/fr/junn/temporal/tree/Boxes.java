package fr.junn.temporal.tree;

import fr.junn.core.spatial.Envelope;
import fr.junn.temporal.encode.ByteReader;
import fr.junn.temporal.encode.ByteWriter;
import org.jspecify.annotations.Nullable;

/**
 * Boxes as six floats: min x, y, z, max x, y, z, rounded outwards, so that what intersects is never missed. A box without
 * heights reaches from −∞ to ∞.
 */
public final class Boxes {
    private Boxes() {}

    static float[] empty() {
        float inf = Float.POSITIVE_INFINITY;
        return new float[] {inf, inf, inf, -inf, -inf, -inf};
    }

    /** The box of an envelope, which is not empty. */
    public static float[] of(Envelope e) {
        float inf = Float.POSITIVE_INFINITY;
        return new float[] {
            down(e.minX()),
            down(e.minY()),
            e.hasZ() ? down(e.minZ()) : -inf,
            up(e.maxX()),
            up(e.maxY()),
            e.hasZ() ? up(e.maxZ()) : inf
        };
    }

    private static float down(double value) {
        float f = (float) value;
        return f > value ? Math.nextDown(f) : f;
    }

    private static float up(double value) {
        float f = (float) value;
        return f < value ? Math.nextUp(f) : f;
    }

    /** A box as the value of an item. */
    public static byte[] bytes(float... box) {
        ByteWriter out = new ByteWriter(24);
        write(box, out);
        return out.toArray();
    }

    static void write(float[] box, ByteWriter out) {
        for (float f : box) {
            out.int32(Float.floatToRawIntBits(f));
        }
    }

    /** The box that is the value of an item. */
    public static float[] read(byte[] value) {
        return read(ByteReader.of(value));
    }

    static float[] read(ByteReader in) {
        float[] box = new float[6];
        for (int i = 0; i < box.length; i++) {
            box[i] = Float.intBitsToFloat(in.int32());
        }
        return box;
    }

    /** The smallest box around both. */
    public static float[] union(float[] a, float[] b) {
        float[] both = a.clone();
        add(both, b);
        return both;
    }

    static void add(float @Nullable [] sum, float @Nullable [] box) {
        if (sum == null || box == null) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            sum[i] = Math.min(sum[i], box[i]);
            sum[i + 3] = Math.max(sum[i + 3], box[i + 3]);
        }
    }

    static boolean intersect(float[] a, float[] b) {
        return a[0] <= b[3] && b[0] <= a[3] && a[1] <= b[4] && b[1] <= a[4] && a[2] <= b[5] && b[2] <= a[5];
    }
}

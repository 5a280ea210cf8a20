package fr.junn.core.spatial;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.Objects;

/**
 * Collects positions into an {@link Envelope} without an object per position. For one thread at a time.
 *
 * <p>A position whose x or y is NaN is left out, as it is nowhere; a NaN height leaves the heights as they are. Whether
 * that is a defect of the data is for validation to say.
 */
public final class EnvelopeBuilder {
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double minZ = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;
    private double maxZ = Double.NEGATIVE_INFINITY;

    /** A position without height. */
    public EnvelopeBuilder add(double x, double y) {
        return add(x, y, Double.NaN);
    }

    /** A position; {@code z} is NaN where there is none. */
    public EnvelopeBuilder add(double x, double y, double z) {
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
            minX = x < minX ? x : minX;
            maxX = x > maxX ? x : maxX;
            minY = y < minY ? y : minY;
            maxY = y > maxY ? y : maxY;
            minZ = z < minZ ? z : minZ;
            maxZ = z > maxZ ? z : maxZ;
        }
        return this;
    }

    /** All positions of a box; nothing where it is empty. */
    public EnvelopeBuilder add(Envelope box) {
        return box.isEmpty() ? this : add(box.minX(), box.minY(), box.minZ()).add(box.maxX(), box.maxY(), box.maxZ());
    }

    /**
     * Positions one after the other.
     *
     * @param dimension numbers per position, 2 or 3
     * @param from index of the first number of the first position
     * @param to index after the last number of the last position
     * @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} if these are not whole positions
     */
    public EnvelopeBuilder addAll(double[] coordinates, int dimension, int from, int to) {
        Objects.checkFromToIndex(from, to, coordinates.length);
        if (dimension < 2 || dimension > 3 || (to - from) % dimension != 0) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT,
                    "coordinates",
                    (to - from) + " numbers, " + dimension + " per position",
                    "whole positions of 2 or 3 numbers");
        }
        for (int i = from; i < to; i += dimension) {
            add(coordinates[i], coordinates[i + 1], dimension == 3 ? coordinates[i + 2] : Double.NaN);
        }
        return this;
    }

    /** The box around what was added; empty where nothing was. */
    public Envelope build() {
        if (!(minX <= maxX)) {
            return Envelope.EMPTY;
        }
        boolean heights = minZ <= maxZ;
        return new Envelope(minX, minY, heights ? minZ : Double.NaN, maxX, maxY, heights ? maxZ : Double.NaN);
    }
}

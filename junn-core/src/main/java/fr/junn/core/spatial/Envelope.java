package fr.junn.core.spatial;

import fr.junn.core.error.JunnException;

/**
 * A box parallel to the axes, borders included: easting or longitude, northing or latitude, and heights where there are
 * any. Immutable; 64 bytes of heap.
 *
 * <p>A box without heights has NaN for {@code minZ} and {@code maxZ} and stands for all heights: it intersects and
 * contains whatever it does horizontally. The {@linkplain #EMPTY empty} box holds nothing and intersects nothing. In
 * degrees, a box does not go across the antimeridian: data that does has a box around the globe.
 *
 * <p>The reference system is that of whoever hands out the box.
 */
public record Envelope(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    /** Holds nothing. */
    public static final Envelope EMPTY = new Envelope(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN);

    /** @throws JunnException {@link SpatialMessage#BAD_ENVELOPE} if a minimum is above its maximum, or only one is NaN */
    public Envelope {
        boolean empty = minX == Double.POSITIVE_INFINITY && maxX == Double.NEGATIVE_INFINITY;
        if (!empty) {
            require("min x", minX, "max x", maxX);
            require("min y", minY, "max y", maxY);
            if (!Double.isNaN(minZ) || !Double.isNaN(maxZ)) {
                require("min z", minZ, "max z", maxZ);
            }
        }
    }

    private static void require(String low, double min, String high, double max) {
        if (!(min <= max)) {
            throw new JunnException(SpatialMessage.BAD_ENVELOPE, low, min, high, max);
        }
    }

    /** A box without heights. */
    public static Envelope of(double minX, double minY, double maxX, double maxY) {
        return new Envelope(minX, minY, Double.NaN, maxX, maxY, Double.NaN);
    }

    /** A box with heights. */
    public static Envelope of(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
        return new Envelope(minX, minY, minZ, maxX, maxY, maxZ);
    }

    /**
     * The box around positions.
     *
     * @param coordinates positions one after the other
     * @param dimension numbers per position, 2 or 3
     */
    public static Envelope ofCoordinates(double[] coordinates, int dimension) {
        return new EnvelopeBuilder()
                .addAll(coordinates, dimension, 0, coordinates.length)
                .build();
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return !(minX <= maxX);
    }

    /** Whether it has heights. */
    public boolean hasZ() {
        return minZ <= maxZ;
    }

    /** The extent along x; 0 when empty. */
    public double sizeX() {
        return isEmpty() ? 0 : maxX - minX;
    }

    /** The extent along y; 0 when empty. */
    public double sizeY() {
        return isEmpty() ? 0 : maxY - minY;
    }

    /** The extent of heights; NaN where there are none. */
    public double sizeZ() {
        return maxZ - minZ;
    }

    /** The middle along x; NaN when empty. */
    public double centerX() {
        return minX / 2 + maxX / 2;
    }

    /** The middle along y; NaN when empty. */
    public double centerY() {
        return minY / 2 + maxY / 2;
    }

    /** The middle of the heights; NaN where there are none. */
    public double centerZ() {
        return minZ / 2 + maxZ / 2;
    }

    /** Whether the position is inside or on the border. */
    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /** Whether the position is inside or on the border; heights count where both have them. */
    public boolean contains(double x, double y, double z) {
        return contains(x, y) && !(z < minZ) && !(z > maxZ);
    }

    /** Whether all of {@code other} is inside or on the border; true for an empty {@code other}. */
    public boolean contains(Envelope other) {
        return other.isEmpty()
                || contains(other.minX, other.minY)
                        && contains(other.maxX, other.maxY)
                        && !(other.minZ < minZ)
                        && !(other.maxZ > maxZ);
    }

    /** Whether both have a position in common, touching borders included; heights count where both have them. */
    public boolean intersects(Envelope other) {
        return minX <= other.maxX
                && other.minX <= maxX
                && minY <= other.maxY
                && other.minY <= maxY
                && !(minZ > other.maxZ)
                && !(other.minZ > maxZ);
    }

    /** What both have in common; heights where at least one has them. */
    public Envelope intersection(Envelope other) {
        if (!intersects(other)) {
            return EMPTY;
        }
        boolean ownZ = !other.hasZ();
        boolean otherZ = !hasZ();
        return new Envelope(
                Math.max(minX, other.minX),
                Math.max(minY, other.minY),
                ownZ ? minZ : otherZ ? other.minZ : Math.max(minZ, other.minZ),
                Math.min(maxX, other.maxX),
                Math.min(maxY, other.maxY),
                ownZ ? maxZ : otherZ ? other.maxZ : Math.min(maxZ, other.maxZ));
    }

    /** The smallest box around both; with the heights that are known, so that one without heights adds none. */
    public Envelope union(Envelope other) {
        if (other.isEmpty()) {
            return this;
        }
        return isEmpty() ? other : new EnvelopeBuilder().add(this).add(other).build();
    }

    /** The smallest box around this and a position; {@code z} is NaN where there is none. */
    public Envelope include(double x, double y, double z) {
        return new EnvelopeBuilder().add(this).add(x, y, z).build();
    }

    /**
     * This, larger by {@code distance} on all sides, heights included; smaller where negative, down to empty.
     */
    public Envelope expand(double distance) {
        return expand(distance, distance, distance);
    }

    /** This, larger on all sides by a distance for each axis; smaller where negative, down to empty. */
    public Envelope expand(double dx, double dy, double dz) {
        if (isEmpty() || sizeX() + 2 * dx < 0 || sizeY() + 2 * dy < 0 || sizeZ() + 2 * dz < 0) {
            return EMPTY;
        }
        return new Envelope(minX - dx, minY - dy, minZ - dz, maxX + dx, maxY + dy, maxZ + dz);
    }

    /** This without heights. */
    public Envelope flat() {
        return isEmpty() ? EMPTY : of(minX, minY, maxX, maxY);
    }

    /** This with other heights. */
    public Envelope withZ(double newMinZ, double newMaxZ) {
        return isEmpty() ? EMPTY : new Envelope(minX, minY, newMinZ, maxX, maxY, newMaxZ);
    }
}

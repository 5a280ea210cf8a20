package fr.junn.geometry.crs;

/**
 * Where a reference system or an operation is to be used: a name and a box of longitudes and latitudes.
 *
 * @param name as its registry writes it
 * @param west [degree from Greenwich]
 * @param south [degree]
 * @param east less than {@code west} where the box crosses the 180th meridian [degree]
 * @param north [degree]
 */
public record Area(String name, double west, double south, double east, double north) {
    /** Everywhere. */
    public static final Area WORLD = new Area("World", -180, -90, 180, 90);

    /** A box without a name, such as the extent of the data at hand. */
    public static Area of(double west, double south, double east, double north) {
        return new Area("", west, south, east, north);
    }

    /** Whether the place lies inside or on the border. */
    public boolean contains(double longitude, double latitude) {
        if (!(latitude >= south && latitude <= north)) {
            return false;
        }
        return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }

    /** Whether all of {@code other} lies inside. */
    public boolean covers(Area other) {
        boolean latitudes = other.south >= south && other.north <= north;
        boolean whole = west <= -180 && east >= 180;
        if (west <= east) {
            return latitudes && (whole || other.west <= other.east && other.west >= west && other.east <= east);
        }
        boolean longitudes = other.west <= other.east
                ? other.west >= west || other.east <= east
                : other.west >= west && other.east <= east;
        return latitudes && longitudes;
    }

    /** Whether both have a place in common. */
    public boolean intersects(Area other) {
        boolean latitudes = south <= other.north && other.south <= north;
        return latitudes && (overlaps(west, east, other) || west > east && overlaps(west - 360, east, other));
    }

    private static boolean overlaps(double west, double east, Area other) {
        double right = west > east ? east + 360 : east;
        double otherRight = other.west > other.east ? other.east + 360 : other.east;
        return west <= otherRight && other.west <= right || west <= otherRight - 360 || other.west + 360 <= right;
    }

    /**
     * What both have in common, under the name of the smaller; the smaller itself where that is not one box.
     */
    public Area intersection(Area other) {
        boolean smaller = size() <= other.size();
        Area small = smaller ? this : other;
        Area large = smaller ? other : this;
        if (large.covers(small) || west > east || other.west > other.east) {
            return small;
        }
        return new Area(
                small.name,
                Math.max(west, other.west),
                Math.max(south, other.south),
                Math.min(east, other.east),
                Math.min(north, other.north));
    }

    private double size() {
        return (west <= east ? east - west : east - west + 360) * (north - south);
    }
}

package fr.junn.core.spatial;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.Objects;
import java.util.Optional;

/**
 * In which order and direction the issuer of a code puts the two horizontal axes. For codecs of formats that keep to the
 * official order (GML, CityGML, OGC web services with URN or URL names); formats of the {@code x y} habit (CityJSON,
 * GeoJSON, GeoPackage, LAS, Shapefile) do not ask.
 *
 * <p>Inside the SDK coordinates are always easting or longitude, northing or latitude, height. {@link #toInternal} and
 * {@link #toOfficial} convert in place between that and the official order. An axis that counts westward or southward
 * changes its sign as well: what is 1000 to the west is −1000 to the east.
 *
 * <p>Known here: the 7246 geographic, projected, geocentric and compound systems of the EPSG registry v11.022 and IGN's
 * registry. A table of 15 kB, read at first use.
 */
public enum AxisOrder {
    /** Easting, northing, or longitude, latitude: as inside. */
    EAST_NORTH(false, false, false),
    /** Northing, easting, or latitude, longitude. */
    NORTH_EAST(true, false, false),
    /** Northing, westing. */
    NORTH_WEST(true, true, false),
    /** Westing, northing. */
    WEST_NORTH(false, true, false),
    /** Southing, westing. */
    SOUTH_WEST(true, true, true),
    /** Westing, southing. */
    WEST_SOUTH(false, true, true),
    /** X, Y, Z from the centre of the Earth: as inside. */
    GEOCENTRIC(false, false, false);

    private final boolean swapped;
    private final boolean westward;
    private final boolean southward;

    AxisOrder(boolean swapped, boolean westward, boolean southward) {
        this.swapped = swapped;
        this.westward = westward;
        this.southward = southward;
    }

    /**
     * The official order of this system's horizontal part; empty where it is not known: a local or unknown system, a
     * height system alone, or a code that is not in the table.
     */
    public static Optional<AxisOrder> of(CrsId crs) {
        return AxisOrderTable.find(crs);
    }

    /**
     * The official order of this system's horizontal part.
     *
     * @throws JunnException {@link SpatialMessage#UNKNOWN_AXIS_ORDER}
     */
    public static AxisOrder require(CrsId crs) {
        return of(crs).orElseThrow(() -> new JunnException(SpatialMessage.UNKNOWN_AXIS_ORDER, crs));
    }

    /** Whether the official form is the internal one, so that there is nothing to convert. */
    public boolean isInternal() {
        return !swapped && !westward && !southward;
    }

    /**
     * Converts positions in place, from the official order to the internal one.
     *
     * @param coordinates positions one after the other
     * @param dimension numbers per position, 2 or more; what comes after the second stays
     * @param from index of the first number of the first position
     * @param to index after the last number of the last position
     */
    public void toInternal(double[] coordinates, int dimension, int from, int to) {
        check(coordinates, dimension, from, to);
        if (isInternal()) {
            return;
        }
        for (int i = from; i < to; i += dimension) {
            double x = coordinates[swapped ? i + 1 : i];
            double y = coordinates[swapped ? i : i + 1];
            coordinates[i] = westward ? -x : x;
            coordinates[i + 1] = southward ? -y : y;
        }
    }

    /** Converts positions in place, from the internal order to the official one; parameters as {@link #toInternal}. */
    public void toOfficial(double[] coordinates, int dimension, int from, int to) {
        check(coordinates, dimension, from, to);
        if (isInternal()) {
            return;
        }
        for (int i = from; i < to; i += dimension) {
            double x = westward ? -coordinates[i] : coordinates[i];
            double y = southward ? -coordinates[i + 1] : coordinates[i + 1];
            coordinates[i] = swapped ? y : x;
            coordinates[i + 1] = swapped ? x : y;
        }
    }

    private static void check(double[] coordinates, int dimension, int from, int to) {
        Objects.checkFromToIndex(from, to, coordinates.length);
        if (dimension < 2 || (to - from) % dimension != 0) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT,
                    "coordinates",
                    (to - from) + " numbers, " + dimension + " per position",
                    "whole positions of 2 or more numbers");
        }
    }
}

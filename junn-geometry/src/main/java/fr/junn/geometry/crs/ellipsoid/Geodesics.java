package fr.junn.geometry.crs.ellipsoid;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;

/**
 * Distances, directions and areas on the ellipsoid itself, free of any projection's distortion. By GeographicLib (Karney,
 * <i>Algorithms for geodesics</i>, Journal of Geodesy 87, 2013), to 15 nm and 0.1 m².
 *
 * <p>Longitudes before latitudes, in degrees; lengths in metres, areas in square metres. Heights do not count: a length is
 * that at height 0. Immutable and safe for use by several threads.
 */
public final class Geodesics {
    private final Geodesic geodesic;

    private Geodesics(Geodesic geodesic) {
        this.geodesic = geodesic;
    }

    /** On this ellipsoid. */
    public static Geodesics on(Ellipsoid ellipsoid) {
        return new Geodesics(new Geodesic(ellipsoid.semiMajorAxis(), ellipsoid.flattening()));
    }

    /** The length of the shortest line between two places [m]. */
    public double distance(double longitude1, double latitude1, double longitude2, double latitude2) {
        return geodesic.Inverse(latitude1, longitude1, latitude2, longitude2, GeodesicMask.DISTANCE).s12;
    }

    /** The direction at the first place of the shortest line to the second, from north by east, in [−180, 180] [degree]. */
    public double azimuth(double longitude1, double latitude1, double longitude2, double latitude2) {
        return geodesic.Inverse(latitude1, longitude1, latitude2, longitude2, GeodesicMask.AZIMUTH).azi1;
    }

    /**
     * The place that lies a distance away.
     *
     * @param azimuth from north by east [degree]
     * @param distance [m]
     * @return longitude, latitude [degree]
     */
    public double[] destination(double longitude, double latitude, double azimuth, double distance) {
        GeodesicData end = geodesic.Direct(latitude, longitude, azimuth, distance);
        return new double[] {end.lon2, end.lat2};
    }

    /** The length of a line through positions (longitude, latitude, and what else {@code dimension} says) [m]. */
    public double length(double[] coordinates, int dimension) {
        double sum = 0;
        for (int i = dimension; i < coordinates.length; i += dimension) {
            sum += distance(
                    coordinates[i - dimension], coordinates[i - dimension + 1], coordinates[i], coordinates[i + 1]);
        }
        return sum;
    }

    /**
     * The area inside a ring whose sides are shortest lines, positive where it runs counter-clockwise [m²]. It may or may
     * not repeat its first position at the end.
     *
     * @param coordinates positions of the ring (longitude, latitude, and what else {@code dimension} says)
     */
    public double area(double[] coordinates, int dimension) {
        if (dimension < 2 || coordinates.length % dimension != 0) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT,
                    "coordinates",
                    coordinates.length + " numbers, " + dimension + " per position",
                    "whole positions of 2 or more numbers");
        }
        PolygonArea polygon = new PolygonArea(geodesic, false);
        for (int i = 0; i < coordinates.length; i += dimension) {
            polygon.AddPoint(coordinates[i + 1], coordinates[i]);
        }
        return polygon.Compute(false, true).area;
    }
}

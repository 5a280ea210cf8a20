package fr.junn.geometry.crs.projection;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/**
 * A map projection of an ellipsoid: longitude and latitude to easting and northing, and back.
 *
 * <p>Longitudes count from the prime meridian of the projected system. A position outside the domain of the projection
 * becomes NaN; whoever knows the position refuses it. Implementations are immutable and safe for use by several threads,
 * give the same bits whatever the size of the batch, and allocate nothing per position.
 */
public interface Projection {
    /**
     * The projection described by the name of its method and its parameters, as PROJ writes them: {@code lcc lat_1=44
     * lat_2=49 lat_0=46.5 lon_0=3 x_0=700000 y_0=6600000}.
     *
     * @throws fr.junn.core.error.JunnException {@link ProjectionMessage}
     */
    static Projection parse(String parameters, Ellipsoid ellipsoid) {
        return Projections.of(Parameters.parse(parameters), ellipsoid);
    }

    /** The name of the method, as EPSG calls it where it does. */
    String method();

    /** Longitude and latitude [degree] to easting and northing, in place; the third number of each position stays. */
    void forward(double[] xyz, int count);

    /** Easting and northing to longitude and latitude [degree], in place; the third number of each position stays. */
    void inverse(double[] xyz, int count);
}

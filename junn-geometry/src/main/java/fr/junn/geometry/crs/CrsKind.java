package fr.junn.geometry.crs;

/** What kind of coordinates a reference system has (ISO 19111). */
public enum CrsKind {
    /** Longitude, latitude. */
    GEOGRAPHIC_2D,
    /** Longitude, latitude, ellipsoidal height. */
    GEOGRAPHIC_3D,
    /** X, Y, Z from the centre of the Earth. */
    GEOCENTRIC,
    /** Easting, northing. */
    PROJECTED,
    /** Height above a surface of the Earth's gravity. */
    VERTICAL,
    /** A geographic or projected system and one for heights. */
    COMPOUND,
    /** A site's own axes. */
    LOCAL
}

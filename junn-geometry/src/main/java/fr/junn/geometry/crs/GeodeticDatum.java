package fr.junn.geometry.crs;

import fr.junn.geometry.crs.ellipsoid.Ellipsoid;

/**
 * What ties coordinates to the Earth.
 *
 * @param code with its authority
 * @param moving whether coordinates of fixed points change with time, so that they mean something at an epoch only
 */
record GeodeticDatum(String code, String name, Ellipsoid ellipsoid, boolean moving) {}

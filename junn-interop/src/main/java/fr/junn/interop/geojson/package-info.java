/**
 * GeoJSON: features for web maps and geographic information systems.
 *
 * <p>This first form writes, and does not read. A feature becomes a GeoJSON feature with its id, its type as the property
 * {@code featureType}, its attributes, and a {@code MultiPolygon}: the faces of a surface, or those faces of a solid that
 * look downwards. Coordinates stay in the reference system they are in, which is named in the {@code crs} member as in
 * GeoJSON of 2008; RFC 7946 wants longitude and latitude, for which the reprojection has to be there first.
 *
 * <p>Sources: RFC 7946; The GeoJSON Format Specification of 16 June 2008, clause 3 (crs).
 */
@NullMarked
package fr.junn.interop.geojson;

import org.jspecify.annotations.NullMarked;

package fr.junn.core.feature;

import fr.junn.core.spatial.Geometry;

/**
 * A geometry and its place in a feature.
 *
 * @param slot the level of detail and the role
 * @param geometry the shape
 */
public record PlacedGeometry(GeometrySlot slot, Geometry geometry) {}

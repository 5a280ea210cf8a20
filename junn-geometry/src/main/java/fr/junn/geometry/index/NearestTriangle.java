package fr.junn.geometry.index;

/**
 * The nearest position of a mesh.
 *
 * @param triangle the number of the triangle it is on
 * @param distance how far it is
 * @param x its easting or longitude
 * @param y its northing or latitude
 * @param z its height
 */
public record NearestTriangle(int triangle, double distance, double x, double y, double z) {}

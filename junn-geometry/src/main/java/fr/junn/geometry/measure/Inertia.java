package fr.junn.geometry.measure;

/**
 * The moments of inertia of a body of density 1 about its centroid, in the fifth power of the unit of length: the symmetric
 * tensor with diagonal {@code xx, yy, zz} and off-diagonal elements {@code xy, yz, zx} (with their sign in the tensor, that
 * is minus the products of inertia).
 */
public record Inertia(double xx, double yy, double zz, double xy, double yz, double zx) {}

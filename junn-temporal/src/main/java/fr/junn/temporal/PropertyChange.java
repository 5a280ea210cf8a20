package fr.junn.temporal;

import java.util.Optional;

/**
 * What became of a property of a feature. Immutable.
 *
 * @param property the attribute's name, the geometry's slot such as {@code lod2Solid}, or one of {@code #type}, {@code
 *     #version}, {@code #lifespan}, {@code #relations}, {@code #boundaries}, {@code #appearance}, {@code #unknown}
 * @param before a value, geometry, or other part; empty where it was not there
 * @param after the same as it is; empty where it is there no more
 */
public record PropertyChange(String property, Optional<Object> before, Optional<Object> after) {}

/**
 * The 3D kernel: triangulation beside JTS, Tinfour and earcut4j, box queries beside JTS, on the same input in one run; and
 * what no other library does, measures of buildings, rays, simplification, by itself. Results are counted in the benchmark.
 *
 * <p>With {@code -Djunn.smoke=true} all sizes are a hundredth: for a run that only sees that everything works.
 */
@NullMarked
package fr.junn.benchmarks.geometry;

import org.jspecify.annotations.NullMarked;

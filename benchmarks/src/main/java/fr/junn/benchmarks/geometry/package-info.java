/**
 * Triangulation beside JTS, Tinfour and earcut4j, on the same input in one run, results counted in the benchmark.
 */
@NullMarked
package fr.junn.benchmarks.geometry;

import org.jspecify.annotations.NullMarked;

/**
 * What the store of a twin costs: loading, opening, reading, branching, comparing and merging a million buildings, beside
 * what a Java developer would embed otherwise.
 *
 * <p>{@link fr.junn.benchmarks.temporal.Buildings} makes the input: four attributes and a footprint each, some 300 bytes as
 * text. The figures are in {@code benchmarks/RESULTS.md}.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar benchmarks.temporal}
 */
@NullMarked
package fr.junn.benchmarks.temporal;

import org.jspecify.annotations.NullMarked;

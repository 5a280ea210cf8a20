/**
 * What features and their graph cost: bytes, nanoseconds, milliseconds.
 *
 * <p>Figures are in {@code benchmarks/RESULTS.md}. Inputs are generated, with ids, columns and texts as BD TOPO has them.
 */
@NullMarked
package fr.junn.benchmarks.core;

import org.jspecify.annotations.NullMarked;

/**
 * JMH benchmarks.
 */
@NullMarked
package fr.junn.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * How fast coordinates go from one reference system to another.
 *
 * <p>{@link fr.junn.benchmarks.crs.TransformBenchmark} compares projections with Proj4J, GeoTools and Apache SIS in one run;
 * {@link fr.junn.benchmarks.crs.GridBenchmark} measures operations with grids, which Proj4J has
 * none of; {@link fr.junn.benchmarks.crs.FirstTransformBenchmark} the time to the first transformation in a fresh virtual
 * machine.
 *
 * <pre>{@code
 * java -Djunn.grids=grids -cp benchmarks/target/benchmarks.jar fr.junn.benchmarks.crs.CrsBenchmarks
 * }</pre>
 *
 * <p>Source of the peers' figures: the same run.
 */
@NullMarked
package fr.junn.benchmarks.crs;

import org.jspecify.annotations.NullMarked;

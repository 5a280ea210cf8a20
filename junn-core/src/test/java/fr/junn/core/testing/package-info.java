/**
 * Random values, features and relations for the tests of this and the other modules.
 *
 * <p>All take a {@link java.util.Random}, so that a test is the same each time, and a size, so that the first failure of a
 * property is small.
 *
 * <pre>{@code
 * Property.check((random, size) -> {
 *     Feature feature = RandomFeatures.feature(random, "F", size);
 *     assertThat(read(write(feature))).isEqualTo(feature);
 * });
 * }</pre>
 */
@NullMarked
package fr.junn.core.testing;

import org.jspecify.annotations.NullMarked;

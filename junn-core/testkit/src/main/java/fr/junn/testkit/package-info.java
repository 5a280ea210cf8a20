/**
 * House helpers for the tests of every module: one way to do what all of them need.
 *
 * <p><b>Seeded properties.</b> {@link fr.junn.testkit.Property#check} runs a body at sizes 1, 2, 4, … so that the first
 * failure is a small one, and its message says how to see it again:
 *
 * <pre>{@code
 * Property.check((random, size) -> {
 *     double[] values = random.doubles(size).toArray();
 *     assertThat(decode(encode(values))).isEqualTo(values);
 * });
 * }</pre>
 *
 * <p><b>Truths.</b> {@link fr.junn.testkit.Corpus#file} finds a file of the corpus of real data with known answers. A test
 * that asks for one counts as a <i>truth</i>; without a corpus it is skipped, and says so. {@link
 * fr.junn.testkit.TruthListener} writes down what ran, so that a build can end with the count.
 *
 * <p><b>Silence.</b> {@link fr.junn.testkit.QuietExtension} fails a test during which anything is printed; a test whose
 * subject is printing carries {@link fr.junn.testkit.MayPrint}.
 *
 * <p><b>The plan.</b> {@link fr.junn.testkit.Architecture} holds, module by module, what may depend on what; each module
 * checks itself in one line. {@link fr.junn.testkit.Weights} measures jars, {@link fr.junn.testkit.Checkout} finds the
 * root of the sources.
 *
 * <p>The extension and the listener register themselves through {@code META-INF/services} and the
 * {@code junit-platform.properties} of this module: having it on the test class path is enough. The module does not see
 * the product, so that the product's first module can use it.
 */
@NullMarked
package fr.junn.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * The codec SPI: how formats plug in, and the doors through which a user reads and writes whatever the format.
 *
 * <p>A <em>codec</em> turns a foreign format into the vocabulary of the SDK and back. It is a
 * {@link fr.junn.interop.codec.CodecProvider}, found by {@link java.util.ServiceLoader}: a jar of a third party is
 * enough. What a codec yields is of one of five {@linkplain fr.junn.interop.codec.ContentKind kinds}: features,
 * coverages, point clouds, series, tilesets. A user starts at {@link fr.junn.interop.codec.Codecs}:
 *
 * <pre>{@code
 * try (FeatureReader reader = Codecs.open(Path.of("town.city.json"), ReadOptions.defaults())) {
 *     reader.forEach(feature -> …);
 *     reader.losses();                  // what could not be kept, item by item
 *     reader.diagnostics().findings();  // what was wrong, and where
 * }
 * }</pre>
 *
 * <p>The rules that every codec keeps, and that the conformance kit {@code junn-codec-tck} checks:
 *
 * <ul>
 *   <li><b>Probing</b> looks at the head of a source and leaves it where it was.
 *   <li><b>Readers</b> stream item by item in bounded memory. What is wrong with one item is a located
 *       {@code Finding.error} added to the reader's {@code Diagnostics}, which {@code ReadOptions.newDiagnostics()} makes: a
 *       strict one throws it, a lenient one keeps it and the reader goes on with the next item, so the reader's code is the
 *       same. Input after which no item can be found, that is cut short, too large or made to
 *       exhaust the machine ends in a {@link fr.junn.core.error.JunnException} with a location, never in another exception.
 *       Nothing is fetched from a network.
 *   <li><b>Writers</b> leave a whole result or none: without {@link fr.junn.interop.codec.Writer#finish()} nothing is left
 *       behind.
 *   <li><b>Losses</b> are reported: what the target cannot hold stands in the
 *       {@linkplain fr.junn.interop.codec.LossReport loss report}, item by item.
 *   <li><b>Axis order</b> is a matter of codecs alone: inside the SDK easting or longitude comes first and height last.
 * </ul>
 *
 * <p>Probing with an answer richer than a boolean and declared capabilities are habits of Apache SIS.
 */
@NullMarked
package fr.junn.interop.codec;

import org.jspecify.annotations.NullMarked;

/**
 * Bytes in, bytes out: what every codec reads from and writes to.
 *
 * <ul>
 *   <li>{@link fr.junn.interop.io.DataSource} is a named run of bytes that can be looked at without being used up: a file, an
 *       array, or a stream that can be read once. It resolves references to neighbouring files, and only to files below
 *       its own folder; nothing is ever fetched from a network.
 *   <li>{@link fr.junn.interop.io.DataSink} is a place for a result that appears whole or not at all: bytes go to a temporary
 *       sibling, which {@link fr.junn.interop.io.DataSink#commit()} moves into place.
 * </ul>
 *
 * <pre>{@code
 * DataSource source = DataSource.of(Path.of("town.city.json.gz")).decompressed(Limits.defaults());
 * try (DataSink sink = DataSink.file(Path.of("town.geojson")); OutputStream out = sink.open()) {
 *     …
 *     sink.commit();
 * }
 * }</pre>
 */
@NullMarked
package fr.junn.interop.io;

import org.jspecify.annotations.NullMarked;

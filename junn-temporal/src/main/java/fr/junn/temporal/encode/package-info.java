/**
 * Features and geometries as bytes, and back, exactly.
 *
 * <p><b>The problem.</b> A store holds millions of versions of features of some hundred bytes each. Java's serialisation
 * would triple that; a text format would lose bits. What is written must be read by later versions of the SDK.
 *
 * <p><b>The pieces.</b>
 *
 * <ul>
 *   <li>{@link fr.junn.temporal.encode.FeatureEncoder} writes a feature as a {@linkplain fr.junn.temporal.encode.Layout
 *       layout} (type, names, units, slots, provenance: shared by millions, written once) and a record (the values).
 *   <li>{@link fr.junn.temporal.encode.FeatureDecoder} reads it back: an equal feature, to the last bit.
 *   <li>{@link fr.junn.temporal.encode.GeometryBytes} writes shapes: coordinates as decimal counts and differences where
 *       that gives every value back, as doubles where not; each vertex once.
 *   <li>Geometries beyond {@value fr.junn.temporal.encode.FeatureEncoder#INLINE} bytes leave the record and are kept by the
 *       hash of their content, once; values marked as personal leave it too and are kept by a random number.
 * </ul>
 *
 * <pre>{@code
 * byte[] record = encoder.encode(feature);
 * Feature same = decoder.decode(feature.id(), Value.Period.ALWAYS, ByteReader.of(record));
 * }</pre>
 *
 * <p><b>The format</b>, version 1. Numbers are little-endian; a <i>varint</i> is seven bits a byte, lowest first, the eighth
 * bit set in all but the last; <i>zigzag</i> maps 0, −1, 1, −2 … to 0, 1, 2, 3 …; a text is a varint of twice its length in
 * bytes, plus one where its characters are UTF-16 and not Latin-1, then the characters. Tags of kinds are the places of the
 * constants in {@code ValueKind} and {@code GeometryKind}, to which later versions only add. Zigzag and varint are those of
 * the Protocol Buffers encoding; decimal counts follow the idea of ALP (Afroozeh, Kuffó, Boncz, SIGMOD 2023).
 *
 * <p><b>Limits.</b> Shapes are those of the geometry module; a geometry or appearance of another maker is refused, not
 * dropped.
 */
@NullMarked
package fr.junn.temporal.encode;

import org.jspecify.annotations.NullMarked;

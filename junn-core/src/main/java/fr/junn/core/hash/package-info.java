/**
 * What content is called when two places must agree that it is the same: a 256-bit hash of it.
 *
 * <p>Snapshots, fields, supports and geometries are compared, deduplicated and quoted in provenance by the hash of their
 * content. So the hash must not depend on the machine, the run, the order in which threads finished or the way in which
 * the values are held in memory. Java's {@code hashCode} promises none of that.
 *
 * <ul>
 *   <li>A {@link fr.junn.core.hash.Hasher} is fed numbers, texts and arrays and turns them into a byte sequence that is
 *       defined to the last bit: each array and text is preceded by its length, so that no two different sequences of
 *       calls with the same types give the same bytes.
 *   <li>A {@link fr.junn.core.hash.ContentHash} is what comes out: SHA-256 of those bytes.
 * </ul>
 *
 * <pre>{@code
 * ContentHash hash = Hasher.of("grid").putInts(rows, columns).putDoubles(values).hash();
 * }</pre>
 *
 * <p>Source: FIPS 180-4, <i>Secure Hash Standard</i>, SHA-256.
 */
@NullMarked
package fr.junn.core.hash;

import org.jspecify.annotations.NullMarked;

package fr.junn.interop.codec;

import fr.junn.core.spatial.Envelope;

/**
 * One content of a tileset.
 *
 * @param uri where it stands, relative to the tileset
 * @param mediaType what it is
 * @param region what it covers, in the reference system of the tileset
 * @param geometricError how far what is shown may be from what is meant [m]
 * @param content the bytes; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: entries are not compared
public record TileEntry(String uri, String mediaType, Envelope region, double geometricError, byte[] content) {}

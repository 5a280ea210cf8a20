package fr.junn.interop.codec;

/** Reads the contents of a tileset. */
public interface TilesetReader extends Reader<TileEntry> {}

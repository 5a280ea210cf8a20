package fr.junn.interop.codec;

/** Writes the contents of a tileset. */
public interface TilesetWriter extends Writer<TileEntry> {}

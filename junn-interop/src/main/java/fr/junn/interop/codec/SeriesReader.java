package fr.junn.interop.codec;

/** Reads observations in batches. */
public interface SeriesReader extends Reader<SeriesBatch> {}

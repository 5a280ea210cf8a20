package fr.junn.interop.codec;

/** Writes observations in batches. */
public interface SeriesWriter extends Writer<SeriesBatch> {}

package fr.junn.interop.codec;

/** Reads measured points in batches. */
public interface PointCloudReader extends Reader<PointBatch> {}

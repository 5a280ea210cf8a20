package fr.junn.interop.codec;

/** Writes measured points in batches. */
public interface PointCloudWriter extends Writer<PointBatch> {}

package fr.junn.core.schema;

/** The feature types that are known, and how they relate. */
public final class FeatureSchema {
    private FeatureSchema() {}
}

package fr.junn.interop.codec;

import fr.junn.core.feature.Feature;

/** Writes features, in the vocabulary of CityGML 3.0. */
public interface FeatureWriter extends Writer<Feature> {}

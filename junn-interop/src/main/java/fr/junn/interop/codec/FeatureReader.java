package fr.junn.interop.codec;

import fr.junn.core.feature.Feature;

/** Reads features, in the vocabulary of CityGML 3.0. */
public interface FeatureReader extends Reader<Feature> {}

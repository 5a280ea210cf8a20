package fr.junn.interop.codec;

import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;

/** Reads features, in the vocabulary of CityGML 3.0. */
public interface FeatureReader extends Reader<Feature> {
    /**
     * Where the source has a part of a geometry of the feature that {@link #next()} gave last, for findings of those who
     * look at features: a line, a path such as {@code $.CityObjects.b1.geometry[0].boundaries[0][3]}. Numbers are those of
     * the {@link fr.junn.geometry.shape.Faceted}, each through the whole shape.
     *
     * @param feature the feature given last
     * @param geometry the index of the geometry in {@link Feature#geometries()}
     * @param shell the shell, −1 for all of it
     * @param face the face, −1 for all of them
     * @param ring the ring, −1 for all of them
     * @return what is known; nothing, where the format has no such places
     */
    default Location locate(Feature feature, int geometry, int shell, int face, int ring) {
        return Location.UNKNOWN;
    }
}

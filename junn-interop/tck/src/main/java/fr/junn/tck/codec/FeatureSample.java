package fr.junn.tck.codec;

import fr.junn.core.feature.Feature;
import fr.junn.core.spatial.CrsId;
import java.util.List;

/**
 * A data set that the format under test can hold without loss.
 *
 * @param name what a failure calls it
 * @param crs the reference system of the features
 * @param features what is written and must be read back equal
 */
public record FeatureSample(String name, CrsId crs, List<Feature> features) {
    public FeatureSample {
        features = List.copyOf(features);
    }

    /** A sample of some features. */
    public static FeatureSample of(String name, CrsId crs, Feature... features) {
        return new FeatureSample(name, crs, List.of(features));
    }
}

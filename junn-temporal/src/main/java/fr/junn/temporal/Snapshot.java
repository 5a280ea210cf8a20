package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureCollection;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.spatial.CrsId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state of a twin at one moment of its history: features by id. Immutable, and safe for use by several threads.
 *
 * <p>This first form lives in memory; what a branching store serves has the same face.
 */
public interface Snapshot {
    /** The reference system of the geometries; {@link CrsId#UNKNOWN} where they have none in common. */
    CrsId crs();

    /** The number of features. */
    int size();

    /** The feature of this id, where there is one. */
    Optional<Feature> find(String id);

    /**
     * The feature of this id.
     *
     * @throws fr.junn.core.error.JunnException {@link TemporalMessage#NO_SUCH_FEATURE}
     */
    Feature feature(String id);

    /** All features, ordered by id. */
    Stream<Feature> features();

    /** The hash of all content: equal states have an equal hash, in whatever order they were made. */
    ContentHash contentHash();

    /** The same with one more feature, in place of that of its id where there is one. Copies an array of references. */
    Snapshot with(Feature feature);

    /**
     * A state in memory.
     *
     * @throws fr.junn.core.error.JunnException {@code DUPLICATE_ID} at the second of two features with the same id
     */
    static Snapshot of(CrsId crs, Iterable<Feature> features) {
        return MemorySnapshot.of(crs, FeatureCollection.of(features));
    }
}

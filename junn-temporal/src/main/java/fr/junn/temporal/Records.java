package fr.junn.temporal;

import fr.junn.core.feature.Feature;

/** Where the versions of features are, by address. Safe for use by several threads. */
interface Records {
    /** The version that a segment refers to, with the segment's period as its lifespan. */
    Feature read(String id, Segment segment);

    /** Where a version is kept, for a snapshot that is not in a store. */
    long keep(Feature feature);
}

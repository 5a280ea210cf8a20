package fr.junn.interop.codec;

import java.util.Locale;

/** The five kinds of content that codecs read and write. */
public enum ContentKind {
    /** Things with identity: buildings, roads, sensors. */
    FEATURES,
    /** Fields on a support: elevation grids, orthophotos, results of solvers. */
    COVERAGES,
    /** Measured points by the million. */
    POINT_CLOUDS,
    /** Observations of a property in time. */
    SERIES,
    /** Trees of content to be looked at in 3D. */
    TILESETS;

    /** The kind in words, such as {@code point clouds}. */
    String plural() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

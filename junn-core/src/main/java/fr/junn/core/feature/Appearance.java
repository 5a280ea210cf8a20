package fr.junn.core.feature;

import fr.junn.core.hash.ContentHash;
import java.util.Set;

/**
 * How the surfaces of a feature look: colours, materials, textures, by theme. Core keeps it beside the geometry; the codecs
 * that read and write it know what is inside.
 *
 * <p>Implementations are immutable, safe for use by several threads, and equal when their {@link #contentHash()} is.
 */
public interface Appearance {
    /** The themes, such as {@code summer} or {@code rgbTexture}; empty text for the one without a name. */
    Set<String> themes();

    /** The hash of all that is inside. */
    ContentHash contentHash();
}

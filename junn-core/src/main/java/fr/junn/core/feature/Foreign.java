package fr.junn.core.feature;

import java.util.List;

/**
 * What was not understood of a feature.
 *
 * @param contents the pieces, in order
 */
record Foreign(List<UnknownContent> contents) {
    Foreign {
        contents = List.copyOf(contents);
    }
}

package fr.junn.cli.data;

import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and the part of a geometry that it is about.
 *
 * @param finding the finding
 * @param part the part, null where it is about something else
 */
public record Located(Finding finding, @Nullable Part part) {
    /** About no geometry in particular. */
    public static Located of(Finding finding) {
        return new Located(finding, null);
    }

    Located within(Location outer) {
        return new Located(finding.within(outer), part);
    }
}

package fr.junn.cli;

import java.util.Locale;

/** How constants stand in documents and listings. */
final class Wire {
    private Wire() {}

    /** Lower case with hyphens. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package fr.junn.interop.cityjson;

import java.util.Optional;

/** The versions of CityJSON that are read and written. */
enum CityJsonVersion {
    V1_0("1.0"),
    V1_1("1.1"),
    V2_0("2.0");

    static final CityJsonVersion NEWEST = V2_0;

    private final String text;

    CityJsonVersion(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isBefore(CityJsonVersion other) {
        return compareTo(other) < 0;
    }

    /** The version of a text such as {@code 1.0} or {@code 1.0.3}. */
    static Optional<CityJsonVersion> of(String text) {
        for (CityJsonVersion version : values()) {
            if (text.equals(version.text) || text.startsWith(version.text + ".")) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}

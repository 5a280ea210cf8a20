package fr.junn.temporal;

/** Why a state follows another: the five kinds of a version transition in CityGML 3.0 (module Versioning, TransitionTypeValue). */
public enum Transition {
    /** A change that is intended. */
    PLANNED,
    /** A change that was made in the real world, or in what is known of it. */
    REALIZED,
    /** One state of the past follows another. */
    HISTORICAL_SUCCESSION,
    /** An alternative begins, such as the outcome of a simulation. */
    FORK,
    /** Alternatives become one. */
    MERGE;

    /** The name in CityGML, such as {@code historicalSuccession}. */
    public String citygml() {
        return this == HISTORICAL_SUCCESSION ? "historicalSuccession" : name().toLowerCase(java.util.Locale.ROOT);
    }
}

package fr.junn.geometry.measure;

/** Which way the faces of a body look. */
public enum Orientation {
    /** All away from the body, as they should. */
    OUTWARD,
    /** All towards it. */
    INWARD,
    /** Some this way, some that. */
    MIXED,
    /** There is no body to look away from: the surface is not closed. */
    OPEN
}

package fr.junn.core.graph;

/** In which way relations are followed. A symmetric relation is followed both ways whatever is asked. */
public enum Direction {
    /** From the source to the target. */
    OUT,
    /** From the target to the source. */
    IN,
    /** Either way. */
    BOTH
}

package fr.junn.simulation;

/** Which way a port carries values, seen from the solver. */
public enum Direction {
    /** Read by the solver. */
    INPUT,
    /** Written by the solver. */
    OUTPUT
}

package fr.junn.temporal.tree;

/** What the nodes of a tree know of what is below them. */
public enum TreeKind {
    /** The hash of keys and of the hashed parts of values. */
    HASHED,
    /** The box around the boxes that the values are. */
    BOXED,
    /** Nothing. */
    PLAIN
}

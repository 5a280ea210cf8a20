package fr.junn.core.graph;

import fr.junn.core.feature.Relation;

/**
 * A walk over the relations of a node. Stands before the first; {@link #next()} moves on, and the other methods speak of
 * where it stands. For one thread.
 */
public interface Edges {
    /** Moves to the next relation, and says whether there is one. */
    boolean next();

    /** The node at the other end. */
    long neighbour();

    /** The relation; made at each call. */
    Relation relation();
}

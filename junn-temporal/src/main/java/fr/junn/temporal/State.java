package fr.junn.temporal;

import fr.junn.temporal.tree.Tree;

/** Everything that is true at one point of the history: the tree by id, and the indexes once someone asks for them. */
final class State {
    final Tree byId;
    private Indexes base;

    /** A state whose indexes can be had from those of another. */
    State(Tree byId, Indexes base) {
        this.byId = byId;
        this.base = base;
    }

    /** The state after edits. */
    State with(Tree newById) {
        return new State(newById, base());
    }

    /** The indexes; what they cost depends on how much was changed since they were last asked for. */
    synchronized Indexes indexes(Records records) {
        base = base.at(byId, records);
        return base;
    }

    private synchronized Indexes base() {
        return base;
    }
}

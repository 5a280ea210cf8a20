package fr.junn.temporal;

import fr.junn.temporal.tree.NodeStore;

/** What the pages of a log hold. Numbers are stored: they are only ever added to. */
final class PageType {
    static final int NODE = NodeStore.PAGE;

    /** The first page: magic, format, index system. */
    static final int HEADER = 2;

    /** Versions of features, one after the other. */
    static final int RECORDS = 3;

    /** A geometry: the hash of its content, then its bytes. */
    static final int SHAPE = 4;

    /** A layout: its number, then its bytes. */
    static final int LAYOUT = 5;

    /** A commit: all pages before it, together with it, are a state. */
    static final int COMMIT = 6;

    /** A branch or tag was made or removed. */
    static final int REFERENCE = 7;

    /** All that is needed to begin from here. Begins at a multiple of {@link Checkpoint#ALIGNMENT}. */
    static final int CHECKPOINT = 8;

    /** Personal values were erased: what, when, by whom, and where the rest now is. */
    static final int TOMBSTONE = 9;

    /** In the log of personal values: number, feature, attribute, value. */
    static final int PERSONAL = 10;

    private PageType() {}
}

package fr.junn.temporal;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.graph.Graph;
import fr.junn.core.graph.MemoryGraph;

/** The graph of a snapshot. */
final class SnapshotGraph {
    private SnapshotGraph() {}

    static Graph of(Snapshot snapshot) {
        return MemoryGraph.of(snapshot.features().toList(), Diagnostics.lenient());
    }
}

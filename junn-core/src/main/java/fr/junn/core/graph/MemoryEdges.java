package fr.junn.core.graph;

import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import java.util.Set;

/** Walks over one row of relations by source, then over one by target, leaving out what is not asked for. */
final class MemoryEdges implements Edges {
    private final MemoryGraph graph;
    private final int node;
    private final Direction direction;
    private final Set<RelationType> wanted;
    private int at;
    private int end;
    private boolean incoming;

    /** The type that was looked at last and whether it is asked for: neighbours in a row have the same type mostly. */
    private int lastType = -1;

    private boolean lastWanted;

    MemoryEdges(MemoryGraph graph, int node, Direction direction, Set<RelationType> wanted) {
        this.graph = graph;
        this.node = node;
        this.direction = direction;
        this.wanted = wanted;
        this.at = graph.outStarts[node] - 1;
        this.end = graph.outStarts[node + 1];
    }

    @Override
    public boolean next() {
        while (true) {
            if (++at < end) {
                if (isWanted(graph.outTypes[relationNumber()])) {
                    return true;
                }
            } else if (incoming) {
                at = end;
                return false;
            } else {
                incoming = true;
                lastType = -1;
                at = graph.inStarts[node] - 1;
                end = graph.inStarts[node + 1];
            }
        }
    }

    private boolean isWanted(int type) {
        if (type != lastType) {
            RelationType t = graph.types.get(type);
            boolean way = direction == Direction.BOTH
                    || t.symmetric()
                    || direction == (incoming ? Direction.IN : Direction.OUT);
            lastType = type;
            lastWanted = way && (wanted.isEmpty() || wanted.contains(t));
        }
        return lastWanted;
    }

    private int relationNumber() {
        return incoming ? graph.inRelations[at] : at;
    }

    @Override
    public long neighbour() {
        return incoming ? graph.inSources[at] : graph.outTargets[at];
    }

    @Override
    public Relation relation() {
        return graph.relation(incoming ? graph.inSources[at] : node, relationNumber());
    }
}

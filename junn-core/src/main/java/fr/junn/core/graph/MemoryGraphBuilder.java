package fr.junn.core.graph;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureMessage;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.value.Attribute;
import fr.junn.core.work.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects features and relations, then sorts them into rows. */
final class MemoryGraphBuilder {
    private final Diagnostics diagnostics;
    private final Map<String, Object> nodes = new HashMap<>();
    private final Map<RelationType, Integer> types = new HashMap<>();
    private final List<RelationType> typeList = new ArrayList<>();

    /** The ends are numbered in the order in which they were met, until all are known and can be sorted. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private int[] ends = new int[32];
    private short[] kinds = new short[16];
    private List<List<Attribute>> properties = new ArrayList<>();
    private boolean anyProperties;
    private int size;

    MemoryGraphBuilder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(Feature feature) {
        String id = feature.id();
        Object first = nodes.putIfAbsent(id, feature);
        if (first instanceof Feature other) {
            diagnostics.add(Finding.error(
                    FeatureMessage.DUPLICATE_ID,
                    Location.feature(id),
                    id,
                    other.type().name(),
                    feature.type().name()));
        } else {
            numbers.putIfAbsent(id, numbers.size());
        }
    }

    void add(Relation relation) {
        if (size == kinds.length) {
            Limits.check("relations of a graph in memory", size + 1L, 1 << 29);
            kinds = Arrays.copyOf(kinds, 2 * size);
            ends = Arrays.copyOf(ends, 4 * size);
        }
        Integer kind = types.get(relation.type());
        if (kind == null) {
            Limits.check("types of relations", types.size() + 1L, Short.MAX_VALUE);
            kind = types.size();
            types.put(relation.type(), kind);
            typeList.add(relation.type());
        }
        kinds[size] = kind.shortValue();
        ends[2 * size] = number(relation.source());
        ends[2 * size + 1] = number(relation.target());
        properties.add(relation.properties());
        anyProperties |= !relation.properties().isEmpty();
        size++;
    }

    private int number(String id) {
        nodes.putIfAbsent(id, id);
        Integer known = numbers.putIfAbsent(id, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    MemoryGraph build() {
        String[] ids = nodes.keySet().toArray(new String[0]);
        Arrays.sort(ids);
        int[] ranks = new int[ids.length];
        Object[] sorted = new Object[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ranks[numbers.getOrDefault(ids[i], 0)] = i;
            sorted[i] = nodes.getOrDefault(ids[i], ids[i]);
        }
        List<RelationType> sortedTypes = typeList.stream().sorted().toList();
        int[] typeRanks = new int[sortedTypes.size()];
        for (int i = 0; i < typeRanks.length; i++) {
            typeRanks[types.getOrDefault(sortedTypes.get(i), 0)] = i;
        }
        return rows(sorted, sortedTypes, ranks, typeRanks);
    }

    private MemoryGraph rows(Object[] sorted, List<RelationType> sortedTypes, int[] ranks, int[] typeRanks) {
        int[] byTarget = order(null, 1, ranks, sorted.length);
        int[] byTypeThenTarget = byType(byTarget, typeRanks);
        int[] outOrder = order(byTypeThenTarget, 0, ranks, sorted.length);
        int[] outTargets = new int[size];
        short[] outTypes = new short[size];
        int[] place = new int[size];
        for (int i = 0; i < size; i++) {
            int r = outOrder[i];
            place[r] = i;
            outTargets[i] = ranks[ends[2 * r + 1]];
            outTypes[i] = (short) typeRanks[kinds[r]];
        }
        int[] bySource = order(null, 0, ranks, sorted.length);
        int[] inOrder = order(byType(bySource, typeRanks), 1, ranks, sorted.length);
        int[] inSources = new int[size];
        int[] inRelations = new int[size];
        for (int i = 0; i < size; i++) {
            inSources[i] = ranks[ends[2 * inOrder[i]]];
            inRelations[i] = place[inOrder[i]];
        }
        return new MemoryGraph(
                sorted,
                sortedTypes,
                new int[][] {starts(0, ranks, sorted.length), outTargets},
                outTypes,
                anyProperties ? properties(outOrder) : null,
                new int[][] {starts(1, ranks, sorted.length), inSources, inRelations});
    }

    /** Where the relations of each node begin, when they are sorted by that end; one more for the end of the last. */
    private int[] starts(int end, int[] ranks, int nodeCount) {
        int[] starts = new int[nodeCount + 1];
        for (int r = 0; r < size; r++) {
            starts[ranks[ends[2 * r + end]] + 1]++;
        }
        for (int n = 0; n < nodeCount; n++) {
            starts[n + 1] += starts[n];
        }
        return starts;
    }

    /** Relations in the order of one of their ends; those of the same end stay in the order given. A counting sort. */
    private int[] order(int @Nullable [] given, int end, int[] ranks, int nodeCount) {
        int[] next = starts(end, ranks, nodeCount);
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            int r = given == null ? i : given[i];
            sorted[next[ranks[ends[2 * r + end]]]++] = r;
        }
        return sorted;
    }

    private int[] byType(int[] given, int[] typeRanks) {
        int[] next = new int[typeRanks.length + 1];
        for (int r = 0; r < size; r++) {
            next[typeRanks[kinds[r]] + 1]++;
        }
        for (int t = 0; t < typeRanks.length; t++) {
            next[t + 1] += next[t];
        }
        int[] sorted = new int[size];
        for (int r : given) {
            sorted[next[typeRanks[kinds[r]]]++] = r;
        }
        return sorted;
    }

    private List<Attribute>[] properties(int[] outOrder) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types.
        List<Attribute>[] sorted = new List[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = properties.get(outOrder[i]);
        }
        return sorted;
    }
}

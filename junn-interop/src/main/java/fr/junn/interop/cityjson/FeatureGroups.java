package fr.junn.interop.cityjson;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what goes into one line of a sequence: a feature that stands on its own and its parts, whatever the order of
 * their coming. Members of a group go with it. Holds the features that still wait.
 */
final class FeatureGroups {
    private final Map<String, Feature> waiting = new LinkedHashMap<>();

    /** For each feature that is missing, those that wait for it. */
    private final Map<String, Set<String>> missing = new HashMap<>();

    /** Adds a feature; the lines that are complete now. */
    List<List<Feature>> add(Feature feature) {
        boolean alone = feature.relations().stream().noneMatch(FeatureGroups::isFamily);
        Set<String> waiters = missing.remove(feature.id());
        if (alone && waiters == null) {
            return List.of(List.of(feature));
        }
        waiting.put(feature.id(), feature);
        List<List<Feature>> complete = new ArrayList<>();
        tryFrom(feature.id(), complete);
        if (waiters != null) {
            for (String waiter : waiters) {
                if (waiting.containsKey(waiter)) {
                    tryFrom(waiter, complete);
                }
            }
        }
        return complete;
    }

    private static boolean isFamily(Relation relation) {
        return relation.type().equals(RelationType.PART_OF)
                || relation.type().equals(Relatives.MEMBER)
                || Relatives.isChild(relation.type());
    }

    private void tryFrom(String id, List<List<Feature>> complete) {
        if (!waiting.containsKey(id)) {
            return;
        }
        LinkedHashSet<String> family = new LinkedHashSet<>();
        String open = collect(id, family);
        if (open != null) {
            missing.computeIfAbsent(open, k -> new LinkedHashSet<>()).add(id);
            return;
        }
        complete.add(line(family));
    }

    /** Adds a feature and all its family; the first that is not there yet, or null. */
    private @Nullable String collect(String start, Set<String> family) {
        List<String> todo = new ArrayList<>(List.of(start));
        while (!todo.isEmpty()) {
            String id = todo.remove(todo.size() - 1);
            Feature feature = waiting.get(id);
            if (feature == null) {
                return id;
            }
            if (!family.add(id)) {
                continue;
            }
            for (Relation relation : feature.relations()) {
                if (isFamily(relation)) {
                    todo.add(relation.target());
                }
            }
        }
        return null;
    }

    /** The features of a family, the one that stands on its own first. */
    private List<Feature> line(Set<String> family) {
        List<Feature> line = new ArrayList<>();
        for (String id : family) {
            Feature feature = waiting.remove(id);
            if (feature == null) {
                continue;
            }
            boolean root = feature.relations().stream()
                    .noneMatch(r -> r.type().equals(RelationType.PART_OF) && family.contains(r.target()));
            line.add(root ? 0 : line.size(), feature);
        }
        return line;
    }

    /** What still waits, at the end: families of which something never came. */
    List<List<Feature>> rest() {
        List<List<Feature>> lines = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String first = waiting.keySet().iterator().next();
            LinkedHashSet<String> family = new LinkedHashSet<>();
            List<String> todo = new ArrayList<>(List.of(first));
            while (!todo.isEmpty()) {
                Feature feature = waiting.get(todo.remove(todo.size() - 1));
                if (feature != null && family.add(feature.id())) {
                    feature.relations().stream().filter(FeatureGroups::isFamily).forEach(r -> todo.add(r.target()));
                }
            }
            lines.add(line(family));
        }
        return lines;
    }
}

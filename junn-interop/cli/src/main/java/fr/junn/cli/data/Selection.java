package fr.junn.cli.data;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.value.Attribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which features are wanted, with their parts and their wholes, found in a first pass; in a second, relations that would lead
 * out of it are cut. Holds the ids of what is wanted and all relations between wholes and parts.
 */
public final class Selection {
    private final Criteria criteria;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, List<String>> wholes = new HashMap<>();
    private long roots;
    private boolean closed;

    private Selection(Criteria criteria) {
        this.criteria = criteria;
    }

    /** Nothing yet. */
    public static Selection of(Criteria criteria) {
        return new Selection(criteria);
    }

    /** Looks at a feature of the first pass. */
    public void look(Feature feature) {
        String id = feature.id();
        for (Relation relation : feature.relations()) {
            if (relation.type().equals(RelationType.PART_OF)) {
                relate(relation.target(), id);
            } else if (relation.type().equals(RelationType.HAS_PART)) {
                relate(id, relation.target());
            }
        }
        boolean root = !Criteria.isPart(feature);
        if (criteria.matches(feature) && (criteria.count() < 0 || root && roots < criteria.count())) {
            roots += root ? 1 : 0;
            wanted.add(id);
        }
    }

    private void relate(String whole, String part) {
        parts.computeIfAbsent(whole, k -> new ArrayList<>(2)).add(part);
        wholes.computeIfAbsent(part, k -> new ArrayList<>(1)).add(whole);
    }

    /** Adds parts of what is wanted and what it is a part of. */
    private void close() {
        if (closed) {
            return;
        }
        closed = true;
        Set<String> up = reach(wanted, wholes);
        wanted.addAll(reach(wanted, parts));
        wanted.addAll(up);
        parts.clear();
        wholes.clear();
    }

    private static Set<String> reach(Set<String> from, Map<String, List<String>> along) {
        Set<String> reached = new HashSet<>();
        ArrayDeque<String> todo = new ArrayDeque<>(from);
        while (!todo.isEmpty()) {
            for (String next : along.getOrDefault(todo.remove(), List.of())) {
                if (reached.add(next)) {
                    todo.add(next);
                }
            }
        }
        return reached;
    }

    /** A feature of the second pass as it is wanted, or nothing. */
    public Optional<Feature> keep(Feature feature) {
        close();
        if (!wanted.contains(feature.id())) {
            return Optional.empty();
        }
        List<Relation> relations = feature.relations();
        if (relations.stream().allMatch(r -> wanted.contains(r.target()))) {
            return Optional.of(feature);
        }
        FeatureBuilder builder = feature.toBuilder();
        relations.forEach(r -> builder.unrelate(r.target()));
        for (Relation relation : relations) {
            if (wanted.contains(relation.target())) {
                builder.relate(
                        relation.type(),
                        relation.target(),
                        relation.properties().toArray(new Attribute[0]));
            }
        }
        return Optional.of(builder.build());
    }
}

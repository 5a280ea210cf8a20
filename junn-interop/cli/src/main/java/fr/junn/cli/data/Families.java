package fr.junn.cli.data;

import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.geometry.shape.Faceted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts the solids of parts of one thing together, such as those of a building and its parts, each level of detail by
 * itself, whatever the order of their coming. Holds the solids of families that are not complete yet.
 */
final class Families {
    private static final String GROUP = "CityObjectGroup";

    private final Consumer<List<Body>> complete;
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, List<Body>> own = new HashMap<>();

    Families(Consumer<List<Body>> complete) {
        this.complete = complete;
    }

    /**
     * A solid of a part.
     *
     * @param solid the solid, or several
     * @param at where it is
     * @param part the geometry it is
     */
    record Body(Faceted solid, Location at, Part part) {}

    /** A thing, its parts that have come, and what is known to be missing. */
    private static final class Family {
        final Map<String, List<Body>> byLod = new TreeMap<>();
        final Set<String> came = new HashSet<>();
        final Set<String> named = new HashSet<>();
        boolean hasWhole;
        boolean isGroup;
    }

    static boolean isAlone(Feature feature) {
        return feature.relations().stream()
                .noneMatch(
                        r -> r.type().equals(RelationType.PART_OF) || r.type().equals(RelationType.HAS_PART));
    }

    /** Keeps a solid of the feature that is added next. */
    void keep(String feature, Body body) {
        own.computeIfAbsent(feature, k -> new ArrayList<>(1)).add(body);
    }

    /** Adds a feature with the solids kept for it; where a family is complete, hands it on. */
    void add(Feature feature) {
        String id = feature.id();
        List<Body> bodies = own.remove(id);
        Set<String> touched = new HashSet<>();
        for (Relation relation : feature.relations()) {
            if (relation.type().equals(RelationType.PART_OF)) {
                touched.add(relation.target());
                join(relation.target(), id, bodies);
            } else if (relation.type().equals(RelationType.HAS_PART)) {
                touched.add(id);
                family(id).named.add(relation.target());
            }
        }
        if (touched.contains(id)) {
            Family family = family(id);
            family.hasWhole = true;
            family.isGroup = feature.type().name().local().equals(GROUP);
            join(id, id, bodies);
        }
        touched.forEach(this::tryToEnd);
    }

    private Family family(String whole) {
        return families.computeIfAbsent(whole, k -> new Family());
    }

    private void join(String whole, String id, @org.jspecify.annotations.Nullable List<Body> bodies) {
        Family family = family(whole);
        family.came.add(id);
        if (bodies != null) {
            for (Body body : bodies) {
                family.byLod
                        .computeIfAbsent(body.part().slot().lod(), k -> new ArrayList<>())
                        .add(body);
            }
        }
    }

    private void tryToEnd(String whole) {
        Family family = families.get(whole);
        if (family != null && family.hasWhole && family.came.containsAll(family.named)) {
            families.remove(whole);
            end(family);
        }
    }

    private void end(Family family) {
        if (family.isGroup) {
            return;
        }
        for (List<Body> bodies : family.byLod.values()) {
            if (bodies.size() > 1) {
                complete.accept(bodies);
            }
        }
    }

    void finish() {
        families.values().stream().filter(f -> f.hasWhole).forEach(this::end);
        families.clear();
    }
}

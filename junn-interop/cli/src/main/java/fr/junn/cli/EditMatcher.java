package fr.junn.cli;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.value.Attribute;
import fr.junn.temporal.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which feature of a scenario a feature of an edited file is, and what becomes of it. A file from a desktop tool knows a
 * feature by an attribute, and holds fewer of its parts than the store.
 */
final class EditMatcher {
    private final Snapshot before;
    private final @Nullable String key;
    private final boolean keepsRest;
    private final Map<String, String> ids = new HashMap<>();

    private EditMatcher(Snapshot before, @Nullable String key, boolean keepsRest) {
        this.before = before;
        this.key = key;
        this.keepsRest = keepsRest;
    }

    /**
     * A matcher.
     *
     * @param key the attribute by which features are known; their own id where null
     * @param keepsRest whether what the store knows of a feature and the file does not say stays
     */
    static EditMatcher of(Snapshot before, @Nullable String key, boolean keepsRest) {
        EditMatcher matcher = new EditMatcher(before, key, keepsRest);
        if (key != null) {
            before.features().forEach(f -> f.text(key).ifPresent(k -> matcher.ids.putIfAbsent(k, f.id())));
        }
        return matcher;
    }

    /**
     * The feature as it should be, under the id that the store has for it.
     *
     * @throws JunnException {@link CliMessage#NO_KEY} where the file's feature lacks the key
     */
    Feature match(Feature edited) {
        String id = edited.id();
        if (key != null) {
            String value = edited.text(key)
                    .orElseThrow(() ->
                            new JunnException(CliMessage.NO_KEY, edited.id(), key).at(Location.feature(edited.id())));
            id = ids.getOrDefault(value, value);
        }
        Optional<Feature> known = before.find(id);
        if (known.isPresent() && keepsRest) {
            return over(known.get(), edited);
        }
        return id.equals(edited.id()) ? edited : renamed(edited, id);
    }

    private static Feature over(Feature known, Feature edited) {
        FeatureBuilder merged = known.toBuilder();
        for (Attribute a : edited.attributes()) {
            boolean personal = a.personal()
                    || known.attributes().stream()
                            .anyMatch(k -> k.personal() && k.name().equals(a.name()));
            merged.set(new Attribute(a.name(), a.value(), personal));
        }
        if (!edited.geometries().isEmpty()) {
            known.geometries().forEach(g -> merged.remove(g.slot()));
            edited.geometries().forEach(g -> merged.add(g.slot(), g.geometry()));
        }
        return merged.build();
    }

    private static Feature renamed(Feature edited, String id) {
        FeatureBuilder named =
                Feature.builder(edited.type(), id).lifespan(edited.lifespan()).provenance(edited.provenance());
        edited.attributes().forEach(named::add);
        for (PlacedGeometry g : edited.geometries()) {
            named.add(g.slot(), g.geometry());
        }
        edited.relations()
                .forEach(r -> named.relate(r.type(), r.target(), r.properties().toArray(Attribute[]::new)));
        edited.appearance().ifPresent(named::appearance);
        edited.unknown().forEach(named::unknown);
        return named.boundaries(edited.boundaries()).build();
    }
}

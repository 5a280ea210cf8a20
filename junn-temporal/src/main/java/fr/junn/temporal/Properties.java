package fr.junn.temporal;

import fr.junn.core.feature.Appearance;
import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A feature as a map of properties, each of which is compared and merged by itself, and back. */
final class Properties {
    static final String TYPE = "#type";
    static final String VERSION = "#version";
    static final String LIFESPAN = "#lifespan";
    static final String RELATIONS = "#relations";
    static final String BOUNDARIES = "#boundaries";
    static final String APPEARANCE = "#appearance";
    static final String UNKNOWN = "#unknown";

    private Properties() {}

    static Map<String, Object> of(Feature f) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(TYPE, f.type());
        f.versionId().ifPresent(v -> map.put(VERSION, v));
        if (!f.lifespan().equals(Value.Period.ALWAYS)) {
            map.put(LIFESPAN, f.lifespan());
        }
        for (Attribute a : f.attributes()) {
            map.put(a.name().toString(), a);
        }
        for (PlacedGeometry g : f.geometries()) {
            String slot = g.slot().toString();
            String name = slot;
            for (int i = 2; map.containsKey(name); i++) {
                name = slot + "[" + i + "]";
            }
            map.put(name, g);
        }
        if (!f.relations().isEmpty()) {
            map.put(RELATIONS, f.relations());
        }
        if (!f.boundaries().isEmpty()) {
            map.put(BOUNDARIES, f.boundaries());
        }
        f.appearance().ifPresent(a -> map.put(APPEARANCE, a));
        if (!f.unknown().isEmpty()) {
            map.put(UNKNOWN, f.unknown());
        }
        return map;
    }

    static boolean same(Object a, Object b) {
        if (a instanceof PlacedGeometry g && b instanceof PlacedGeometry h) {
            Geometry one = g.geometry();
            Geometry other = h.geometry();
            return g.slot().equals(h.slot())
                    && (one.equals(other) || one.contentHash().equals(other.contentHash()));
        }
        return a.equals(b);
    }

    static boolean same(Optional<Object> a, Optional<Object> b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty() || same(a.get(), b.get()));
    }

    static List<PropertyChange> diff(Feature before, Feature after) {
        Map<String, Object> old = of(before);
        Map<String, Object> now = of(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        List<PropertyChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<Object> a = Optional.ofNullable(old.get(name));
            Optional<Object> b = Optional.ofNullable(now.get(name));
            if (!same(a, b)) {
                changes.add(new PropertyChange(name, a.map(Properties::shown), b.map(Properties::shown)));
            }
        }
        return changes;
    }

    /** What users see of a property. */
    static Object shown(Object part) {
        if (part instanceof Attribute a) {
            return a.value();
        }
        return part instanceof PlacedGeometry g ? g.geometry() : part;
    }

    /** The feature that has these properties; lifespan and provenance are those of another. */
    static Feature build(String id, Map<String, Object> parts, Feature like) {
        FeatureType type = parts.get(TYPE) instanceof FeatureType t ? t : like.type();
        FeatureBuilder builder =
                Feature.builder(type, id).provenance(like.provenance()).lifespan(like.lifespan());
        parts.forEach((name, part) -> {
            if (part instanceof Attribute a) {
                builder.set(a);
            } else if (part instanceof PlacedGeometry g) {
                builder.add(g.slot(), g.geometry());
            } else if (part instanceof Boundaries b) {
                builder.boundaries(b);
            } else if (part instanceof Appearance a) {
                builder.appearance(a);
            } else if (part instanceof List<?> list) {
                list.forEach(o -> add(o, builder));
            } else if (name.equals(VERSION)) {
                builder.versionId((String) part);
            }
        });
        return builder.build();
    }

    private static void add(Object part, FeatureBuilder builder) {
        if (part instanceof Relation r) {
            builder.relate(r.type(), r.target(), r.properties().toArray(new Attribute[0]));
        } else if (part instanceof UnknownContent u) {
            builder.unknown(u);
        }
    }
}

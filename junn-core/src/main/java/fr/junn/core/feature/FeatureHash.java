package fr.junn.core.feature;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.value.Attribute;
import java.util.List;

/** The canonical bytes of features; every list is preceded by its length. */
final class FeatureHash {
    private FeatureHash() {}

    static ContentHash of(Feature feature) {
        Hasher out = Hasher.of("feature/1");
        put(feature, out);
        return out.hash();
    }

    private static void put(Feature feature, Hasher out) {
        out.putText(feature.id());
        out.putText(feature.versionId().orElse(""));
        out.putText(feature.type().name().toString());
        put(feature.attributes(), out);
        List<PlacedGeometry> geometries = feature.geometries();
        out.putInt(geometries.size());
        for (PlacedGeometry g : geometries) {
            out.putText(g.slot().lod())
                    .putText(g.slot().role())
                    .putHash(g.geometry().contentHash());
        }
        List<Relation> relations = feature.relations();
        out.putInt(relations.size());
        for (Relation r : relations) {
            out.putText(r.type().name().toString()).putText(r.target());
            out.putBoolean(r.type().acyclic()).putBoolean(r.type().symmetric());
            put(r.properties(), out);
        }
        feature.boundaries().putTo(out);
        out.putBoolean(feature.appearance().isPresent());
        feature.appearance().ifPresent(a -> out.putHash(a.contentHash()));
        feature.lifespan().putTo(out);
        out.putInt(feature.unknown().size());
        for (UnknownContent u : feature.unknown()) {
            out.putText(u.format()).putText(u.namespace()).putText(u.place()).putText(u.raw());
        }
    }

    static void put(List<Attribute> attributes, Hasher out) {
        out.putInt(attributes.size());
        attributes.forEach(a -> a.putTo(out));
    }
}

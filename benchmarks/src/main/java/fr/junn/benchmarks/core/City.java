package fr.junn.benchmarks.core;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.Geometry;
import fr.junn.core.spatial.GeometryKind;
import fr.junn.core.unit.Measure;
import fr.junn.core.unit.Unit;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Buildings as the table BATIMENT of BD TOPO has them, and a net of relations as dense as that of a city. */
final class City {
    static final FeatureType BUILDING = FeatureType.unknown(QualifiedName.of("urn:bdtopo", "BATIMENT"));

    /** One for all, so that what is measured is the feature and the reference, and not the geometry. */
    static final Geometry GEOMETRY = new Place(Envelope.of(0, 0, 1, 1));

    static final QualifiedName HEIGHT = QualifiedName.of("hauteur");
    static final QualifiedName STOREYS = QualifiedName.of("nombre_d_etages");
    static final QualifiedName BUILT = QualifiedName.of("date_d_apparition");
    static final QualifiedName USAGE = QualifiedName.of("usage_1");
    static final QualifiedName NAME = QualifiedName.of("toponyme");

    private static final Unit METRE = Unit.parse("m");
    private static final String[] USAGES = {"Résidentiel", "Commercial et services", "Industriel", "Indifférencié"};

    private City() {}

    private record Place(Envelope envelope) implements Geometry {
        @Override
        public GeometryKind kind() {
            return GeometryKind.SURFACE;
        }

        @Override
        public int coordinateDimension() {
            return 2;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public CrsId crs() {
            return CrsId.UNKNOWN;
        }

        @Override
        public ContentHash contentHash() {
            return Hasher.of("place").putDouble(envelope.minX()).hash();
        }
    }

    /** An id of 24 characters, as all of BD TOPO are. */
    static String id(int number) {
        char[] id = "BATIMENT0000000000000000".toCharArray();
        int rest = number;
        for (int at = id.length - 1; rest > 0; at--, rest /= 10) {
            id[at] = (char) ('0' + rest % 10);
        }
        return new String(id);
    }

    /** Id, type, a measure, an integer, a code, a date, or else a text in place of the date, and one geometry. */
    static Feature building(int number, boolean withText) {
        FeatureBuilder builder = Feature.builder(BUILDING, id(number))
                .set(HEIGHT, Value.of(Measure.of(number % 400 / 10.0, METRE)))
                .set(STOREYS, Value.of((long) (number % 20)))
                .set(USAGE, Value.Code.of(USAGES[number & 3]));
        if (withText) {
            builder.set(NAME, Value.of("École n° " + number));
        } else {
            builder.set(BUILT, new Value.Date(1800 + number % 226, 1 + number % 12, 1));
        }
        return builder.set(GeometrySlot.PLAIN, GEOMETRY).build();
    }

    /** Features {@code 0} to before {@code count}. */
    static Feature[] buildings(int count, boolean withText) {
        Feature[] all = new Feature[count];
        for (int i = 0; i < count; i++) {
            all[i] = building(i, withText);
        }
        return all;
    }

    /**
     * Relations: each house lies along one of the streets, which are one in thirty features, and most have neighbours close
     * by in the numbering, as houses of a street have; the rest joins streets at random.
     */
    static List<Relation> relations(int features, int count, long seed) {
        Random random = new Random(seed);
        int streets = features / 30;
        List<Relation> relations = new ArrayList<>(count);
        for (int i = streets; i < features; i++) {
            relations.add(Relation.of(id(i), RelationType.ALONG, id(i % streets)));
        }
        while (relations.size() < count * 95L / 100) {
            int house = streets + random.nextInt(features - streets);
            int near = Math.min(features - 1, house + 1 + random.nextInt(4));
            relations.add(Relation.of(id(house), RelationType.ADJACENT_TO, id(near)));
        }
        while (relations.size() < count) {
            relations.add(
                    Relation.of(id(random.nextInt(streets)), RelationType.CONNECTED_TO, id(random.nextInt(streets))));
        }
        return relations;
    }
}

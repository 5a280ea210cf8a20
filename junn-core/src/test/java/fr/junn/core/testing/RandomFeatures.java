package fr.junn.core.testing;

import fr.junn.core.feature.Boundaries;
import fr.junn.core.feature.BoundariesBuilder;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.feature.Relation;
import fr.junn.core.feature.RelationType;
import fr.junn.core.feature.UnknownContent;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.core.value.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random features for tests: some of everything that a feature can hold, about as large as asked for. */
public final class RandomFeatures {
    /** Two types that no schema knows. */
    public static final FeatureType BUILDING = FeatureType.unknown(QualifiedName.of("urn:test", "Building"));

    public static final FeatureType WALL = FeatureType.unknown(QualifiedName.of("urn:test", "Wall"));

    private RandomFeatures() {}

    /** A feature with some of everything. */
    public static Feature feature(Random random, String id, int size) {
        FeatureBuilder builder = Feature.builder(random.nextBoolean() ? BUILDING : WALL, id);
        RandomValues.attributes(random, random.nextInt(size + 1)).forEach(builder::set);
        int geometries = random.nextInt(4);
        for (int i = 0; i < geometries; i++) {
            builder.add(GeometrySlot.of(i, "solid"), TestGeometry.solid(random.nextInt(100), random.nextInt(100)));
        }
        if (random.nextInt(3) == 0) {
            builder.versionId(id + "_v" + random.nextInt(5));
        }
        if (random.nextInt(3) == 0) {
            builder.lifespan((Value.Period) RandomValues.value(random, ValueKind.PERIOD, size));
        }
        if (random.nextInt(3) == 0) {
            builder.boundaries(boundaries(random, size, geometries));
        }
        if (random.nextInt(3) == 0) {
            builder.appearance(new TestAppearance("theme" + random.nextInt(3)));
        }
        if (random.nextInt(4) == 0) {
            builder.unknown(new UnknownContent("citygml", "urn:ade", "noise[1]", "<a xmlns='urn:ade'/>"));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Attribute[] properties =
                    RandomValues.attributes(random, random.nextInt(2)).toArray(new Attribute[0]);
            builder.relate(RelationType.ADJACENT_TO, "F" + random.nextInt(size + 1), properties);
        }
        return builder.build();
    }

    /** Features with ids {@code F0}, {@code F1}, … */
    public static List<Feature> features(Random random, int count) {
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            features.add(feature(random, "F" + i, Math.min(count, 12)));
        }
        return features;
    }

    /** A table of walls and doors. */
    public static Boundaries boundaries(Random random, int size, int geometries) {
        BoundariesBuilder builder = Boundaries.builder();
        int face = 0;
        for (int i = 0; i < size; i++) {
            builder.add(random.nextInt(4) == 0 ? BUILDING : WALL, random.nextBoolean() ? "" : "S" + i);
            if (i > 0 && random.nextInt(4) == 0) {
                builder.in(random.nextInt(i));
            }
            for (int g = 0; g < geometries; g++) {
                builder.faces(g, face, face + 1);
                face += 2;
            }
            RandomValues.attributes(random, random.nextInt(3)).forEach(builder::attribute);
        }
        return builder.build();
    }

    /**
     * A small feature as there are millions of: a building of BD TOPO with id, height, storeys, date, usage and a geometry.
     *
     * @param number makes the id and the values
     */
    public static Feature building(FeatureType type, int number) {
        return Feature.builder(type, String.format(Locale.ROOT, "BATIMENT%016d", number))
                .set("hauteur", number % 400 / 10.0)
                .set("nombre_d_etages", (long) (number % 20))
                .set("date_d_apparition", Value.Date.of(1800 + number % 226))
                .set("usage_1", Value.Code.of(USAGES[number % USAGES.length]))
                .set(GeometrySlot.PLAIN, TestGeometry.solid(number % 1000, Math.floorDiv(number, 1000)))
                .build();
    }

    private static final String[] USAGES = {"Résidentiel", "Commercial et services", "Industriel", "Indifférencié"};

    /** Relations between random pairs of features {@code F0} to before {@code F}{@code features}. */
    public static List<Relation> relations(Random random, int features, int count, RelationType... types) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RelationType type = types[random.nextInt(types.length)];
            relations.add(Relation.of("F" + random.nextInt(features), type, "F" + random.nextInt(features)));
        }
        return relations;
    }
}

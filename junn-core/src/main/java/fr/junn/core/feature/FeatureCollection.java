package fr.junn.core.feature;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.schema.FeatureType;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Features in memory, in an order, found by id. Immutable, and safe for use by several threads.
 *
 * <p>Beside the features themselves it takes 4 bytes for each, and 6 to 11 for the table by which they are found.
 */
public final class FeatureCollection implements Iterable<Feature> {
    private final Feature[] features;

    /** Open addressing with linear probing: the number of a feature plus one, 0 where the place is free. */
    private final int[] table;

    private FeatureCollection(Feature[] features, int[] table) {
        this.features = features;
        this.table = table;
    }

    /** Begins a collection. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * These features in that order.
     *
     * @throws JunnException {@link FeatureMessage#DUPLICATE_ID} at the second of two with the same id
     */
    public static FeatureCollection of(Iterable<Feature> features) {
        Builder builder = builder();
        features.forEach(builder::add);
        return builder.build();
    }

    /** How many there are. */
    public int size() {
        return features.length;
    }

    /** The feature at a place in the order, from 0. */
    public Feature get(int index) {
        return features[Objects.checkIndex(index, features.length)];
    }

    /** The feature of that id. */
    public Optional<Feature> get(String id) {
        int found = indexOf(id);
        return found < 0 ? Optional.empty() : Optional.of(features[found]);
    }

    /** The place of the feature of that id; −1 where there is none. About 50 ns. */
    public int indexOf(String id) {
        return table[find(features, table, id, id.hashCode())] - 1;
    }

    /** All features, in order. */
    public Stream<Feature> stream() {
        return Arrays.stream(features);
    }

    /** The features of that type and its subtypes, in order. */
    public Stream<Feature> ofType(FeatureType type) {
        return stream().filter(f -> f.type().isA(type));
    }

    @Override
    public Iterator<Feature> iterator() {
        return stream().iterator();
    }

    @Override
    public String toString() {
        return size() + " features";
    }

    /** The place of an id in the table, or the free place where it belongs. */
    private static int find(Feature[] features, int[] table, String id, int hash) {
        int mask = table.length - 1;
        int place = spread(hash) & mask;
        while (table[place] != 0 && !features[table[place] - 1].hasId(id)) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** Ids are often numbered: spreads neighbours over the table (the finaliser of Murmur3, public domain). */
    private static int spread(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /** Collects features and refuses a second of the same id. For one thread at a time. */
    public static final class Builder {
        private Feature[] features = new Feature[16];
        private int[] table = new int[32];
        private int size;

        private Builder() {}

        /**
         * Adds a feature.
         *
         * @throws JunnException {@link FeatureMessage#DUPLICATE_ID} where there is one of that id
         */
        public Builder add(Feature feature) {
            return add(feature, Location.UNKNOWN);
        }

        /**
         * Adds a feature and says where it was found, for the error.
         *
         * @throws JunnException {@link FeatureMessage#DUPLICATE_ID} where there is one of that id; the builder is as before
         */
        public Builder add(Feature feature, Location location) {
            String id = feature.id();
            int place = find(features, table, id, id.hashCode());
            if (table[place] != 0) {
                Feature first = features[table[place] - 1];
                throw new JunnException(
                                FeatureMessage.DUPLICATE_ID,
                                id,
                                first.type().name(),
                                feature.type().name())
                        .at(location.withFeature(id));
            }
            if (size == features.length) {
                features = Arrays.copyOf(features, size + (size >> 1));
            }
            features[size++] = feature;
            table[place] = size;
            if (3L * size > 2L * table.length) {
                grow();
            }
            return this;
        }

        /** How many there are so far. */
        public int size() {
            return size;
        }

        /** Whether there is one of that id. */
        public boolean contains(String id) {
            return table[find(features, table, id, id.hashCode())] != 0;
        }

        /** The collection; the builder may go on. */
        public FeatureCollection build() {
            return new FeatureCollection(Arrays.copyOf(features, size), table.clone());
        }

        /** All ids differ, so that no two have to be compared. */
        private void grow() {
            int[] wider = new int[2 * table.length];
            int mask = wider.length - 1;
            for (int i = 0; i < size; i++) {
                int place = spread(features[i].idHash()) & mask;
                while (wider[place] != 0) {
                    place = place + 1 & mask;
                }
                wider[place] = i + 1;
            }
            table = wider;
        }
    }
}

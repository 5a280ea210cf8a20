package fr.junn.core.feature;

import fr.junn.core.hash.Hasher;
import fr.junn.core.schema.FeatureType;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The thematic surfaces of a feature (its walls, roofs, doors), as a table: a city has fifty million of them, which must not
 * be as many objects.
 *
 * <p>A row has a type, an id where the source gives one, attributes, and faces: which faces of which of the feature's
 * geometries it consists of, by their numbers there. A row may lie in another, as a door does in a wall. Rows are numbered
 * from 0. {@link #features} shows them as features, made on demand.
 *
 * <p>Immutable, and safe for use by several threads. A row takes 16 bytes and 4 for each face, 8 more in each geometry after
 * the first, with ids 4 and their characters, with parents 4; an attributed row what a feature takes; the table 40 bytes
 * and 16 to 24 for each kind of array that it needs.
 */
public final class Boundaries {
    /** No boundaries. */
    public static final Boundaries NONE = new Boundaries(new FeatureType[0], new int[] {1}, null, null, null, null);

    /** The parent of a row that lies in no other. */
    public static final int NO_PARENT = -1;

    private final FeatureType[] types;

    /**
     * First where each row begins and where the last ends, then the rows: the index of the type, and for each geometry its
     * index among those of the feature, the number of faces, and the faces.
     */
    private final int[] table;

    private final int @Nullable [] parents;
    private final int @Nullable [] idPlaces;
    private final byte @Nullable [] ids;
    private final @Nullable Feature @Nullable [] attributed;

    Boundaries(
            FeatureType[] types,
            int[] table,
            int @Nullable [] parents,
            int @Nullable [] idPlaces,
            byte @Nullable [] ids,
            @Nullable Feature @Nullable [] attributed) {
        this.types = types;
        this.table = table;
        this.parents = parents;
        this.idPlaces = idPlaces;
        this.ids = ids;
        this.attributed = attributed;
    }

    /** Begins a table. */
    public static BoundariesBuilder builder() {
        return new BoundariesBuilder();
    }

    /** How many rows there are. */
    public int size() {
        return table[0] - 1;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** The type of a row. */
    public FeatureType type(int row) {
        return types[table[start(row)]];
    }

    /** The id of a row, where the source gave one. */
    public Optional<String> id(int row) {
        Objects.checkIndex(row, size());
        if (idPlaces == null || ids == null || idPlaces[row] < 0) {
            return Optional.empty();
        }
        return Optional.of(Row.text(ids, idPlaces[row], 0));
    }

    /** The row in which a row lies; {@link #NO_PARENT} where it bounds the feature itself. */
    public int parent(int row) {
        Objects.checkIndex(row, size());
        return parents == null ? NO_PARENT : parents[row];
    }

    /**
     * The faces of a row in one geometry of the feature; a copy.
     *
     * @param geometry the index of the geometry in {@link Feature#geometries()}
     */
    public int[] faces(int row, int geometry) {
        int end = end(row);
        for (int at = start(row) + 1; at < end; at += 2 + table[at + 1]) {
            if (table[at] == geometry) {
                return Arrays.copyOfRange(table, at + 2, at + 2 + table[at + 1]);
            }
        }
        return new int[0];
    }

    /** The indices of the geometries in which a row has faces, in the order in which they were given; a copy. */
    public int[] geometries(int row) {
        int end = end(row);
        int[] found = new int[(end - start(row)) / 2];
        int n = 0;
        for (int at = start(row) + 1; at < end; at += 2 + table[at + 1]) {
            found[n++] = table[at];
        }
        return Arrays.copyOf(found, n);
    }

    /**
     * A row as a feature: type, attributes, and its id, or else one that is made from that of its owner, {@code
     * owner#boundary-7}. Its faces stay in the geometry of the owner.
     */
    public Feature feature(String owner, int row) {
        Feature own = attributed == null ? null : attributed[Objects.checkIndex(row, size())];
        Optional<String> id = id(row);
        if (own != null && id.isPresent()) {
            return own;
        }
        String name = id.orElse(owner + "#boundary-" + row);
        FeatureBuilder builder = Feature.builder(type(row), name);
        if (own != null) {
            own.attributes().forEach(builder::set);
        }
        return builder.build();
    }

    /** All rows as features, each made when asked for. */
    public List<Feature> features(String owner) {
        return new AbstractList<>() {
            @Override
            public Feature get(int row) {
                return feature(owner, row);
            }

            @Override
            public int size() {
                return Boundaries.this.size();
            }
        };
    }

    /** Those rows that have attributes, as features whose id may mean nothing. */
    Stream<Feature> attributed() {
        return attributed == null ? Stream.of() : Arrays.stream(attributed).filter(Objects::nonNull);
    }

    Boundaries withoutPersonal() {
        if (attributed == null || attributed().noneMatch(Feature::hasPersonal)) {
            return this;
        }
        @Nullable Feature[] kept = new @Nullable Feature[attributed.length];
        for (int i = 0; i < kept.length; i++) {
            Feature feature = attributed[i];
            kept[i] = feature == null ? null : feature.withoutPersonal();
        }
        return new Boundaries(types, table, parents, idPlaces, ids, kept);
    }

    void putTo(Hasher out) {
        out.putInt(size());
        for (int row = 0; row < size(); row++) {
            out.putText(type(row).name().toString()).putText(id(row).orElse("")).putInt(parent(row));
            out.putLong(end(row) - start(row) - 1L).putRawInts(table, start(row) + 1, end(row));
            Feature own = attributed == null ? null : attributed[row];
            FeatureHash.put(own == null ? List.of() : own.attributes(), out);
        }
    }

    private int start(int row) {
        return table[Objects.checkIndex(row, size())];
    }

    private int end(int row) {
        return table[Objects.checkIndex(row, size()) + 1];
    }

    /** Builders number types in the order of their first use, so that equal tables have equal arrays. */
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Boundaries other
                && Arrays.equals(types, other.types)
                && Arrays.equals(table, other.table)
                && Arrays.equals(parents, other.parents)
                && Arrays.equals(idPlaces, other.idPlaces)
                && Arrays.equals(ids, other.ids)
                && Arrays.equals(attributed, other.attributed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(table);
    }

    @Override
    public String toString() {
        return size() + " boundaries";
    }
}

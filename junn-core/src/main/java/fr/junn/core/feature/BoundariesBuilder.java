package fr.junn.core.feature;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.Attribute;
import fr.junn.core.work.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of thematic surfaces row by row: {@link #add} begins a row, the other methods complete the one begun last.
 * May be built several times; for one thread at a time.
 *
 * <pre>{@code
 * Boundaries table = Boundaries.builder()
 *         .add(wall, "W1").faces(0, 3, 4)
 *         .add(door, "D1").in(0).faces(0, 5).attribute(Attribute.of("width", Value.of(Measure.of(0.9, "m"))))
 *         .build();
 * }</pre>
 */
public final class BoundariesBuilder {
    private static final int MAX_INTS = 1 << 29;

    private final Map<FeatureType, Integer> types = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<@Nullable FeatureBuilder> attributed = new ArrayList<>();
    private int[] starts = new int[8];
    private int[] parents = new int[8];
    private int[] body = new int[32];
    private int size;
    private int used;

    BoundariesBuilder() {}

    /** Begins a row whose source gives no id. */
    public BoundariesBuilder add(FeatureType type) {
        return add(type, "");
    }

    /** Begins a row; an empty id is none. */
    public BoundariesBuilder add(FeatureType type, String id) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            parents = Arrays.copyOf(parents, 2 * parents.length);
        }
        parents[size] = Boundaries.NO_PARENT;
        starts[size++] = used;
        ids.add(id);
        attributed.add(null);
        Integer known = types.putIfAbsent(type, types.size());
        room(1);
        body[used++] = known == null ? types.size() - 1 : known;
        return this;
    }

    /**
     * Says that the row lies in another that was added before.
     *
     * @throws JunnException {@link FeatureMessage#BAD_BOUNDARY} where there is no such row
     */
    public BoundariesBuilder in(int parent) {
        int row = current();
        if (parent < 0 || parent >= row) {
            throw bad("parent", parent, "an earlier row, from 0");
        }
        parents[row] = parent;
        return this;
    }

    /**
     * Gives the row faces in a geometry; once for each geometry.
     *
     * @param geometry the index of the geometry in {@link Feature#geometries()}
     * @param faces the numbers of the faces in it
     * @throws JunnException {@link FeatureMessage#BAD_BOUNDARY} where one of them is negative
     */
    public BoundariesBuilder faces(int geometry, int... faces) {
        current();
        if (geometry < 0) {
            throw bad("geometry", geometry, "0 or more");
        }
        for (int face : faces) {
            if (face < 0) {
                throw bad("face", face, "0 or more");
            }
        }
        room(2 + faces.length);
        body[used++] = geometry;
        body[used++] = faces.length;
        System.arraycopy(faces, 0, body, used, faces.length);
        used += faces.length;
        return this;
    }

    /** Adds an attribute to the row. */
    public BoundariesBuilder attribute(Attribute attribute) {
        int row = current();
        FeatureBuilder builder = attributed.get(row);
        if (builder == null) {
            String id = ids.get(row).isEmpty() ? "#" : ids.get(row);
            builder = Feature.builder(List.copyOf(types.keySet()).get(body[starts[row]]), id);
            attributed.set(row, builder);
        }
        builder.add(attribute);
        return this;
    }

    /** How many rows there are so far; the number of the next. */
    public int size() {
        return size;
    }

    /** The table. */
    public Boundaries build() {
        if (size == 0) {
            return Boundaries.NONE;
        }
        int head = size + 1;
        int[] table = new int[head + used];
        for (int i = 0; i < size; i++) {
            table[i] = starts[i] + head;
        }
        table[size] = used + head;
        System.arraycopy(body, 0, table, head, used);
        boolean nested = Arrays.stream(parents, 0, size).anyMatch(p -> p >= 0);
        boolean named = ids.stream().anyMatch(id -> !id.isEmpty());
        int[] places = named ? new int[size] : null;
        return new Boundaries(
                types.keySet().toArray(new FeatureType[0]),
                table,
                nested ? Arrays.copyOf(parents, size) : null,
                places,
                places == null ? null : packIds(places),
                attributed.stream().allMatch(b -> b == null) ? null : attributes());
    }

    private byte[] packIds(int[] places) {
        long bytes = 0;
        for (String id : ids) {
            bytes += id.isEmpty() ? 0 : Row.textSize(id);
        }
        Limits.check("bytes of boundary ids", bytes, Row.MAX_SIZE);
        byte[] packed = new byte[(int) bytes];
        int at = 0;
        for (int i = 0; i < size; i++) {
            places[i] = ids.get(i).isEmpty() ? -1 : at;
            at = ids.get(i).isEmpty() ? at : Row.putText(packed, at, ids.get(i));
        }
        return packed;
    }

    private @Nullable Feature[] attributes() {
        @Nullable Feature[] features = new @Nullable Feature[size];
        for (int i = 0; i < size; i++) {
            FeatureBuilder builder = attributed.get(i);
            features[i] = builder == null ? null : builder.build();
        }
        return features;
    }

    private int current() {
        if (size == 0) {
            throw bad("row", "none", "a row to be begun first");
        }
        return size - 1;
    }

    private JunnException bad(String what, Object found, String expected) {
        int row = size - 1;
        JunnException error = new JunnException(FeatureMessage.BAD_BOUNDARY, row, what, found, expected);
        return row < 0 || ids.get(row).isEmpty() ? error : error.at(Location.feature(ids.get(row)));
    }

    private void room(int needed) {
        Limits.check("entries of a table of boundaries", (long) used + needed, MAX_INTS);
        if (used + needed > body.length) {
            body = Arrays.copyOf(body, Math.max(used + needed, 2 * body.length));
        }
    }
}

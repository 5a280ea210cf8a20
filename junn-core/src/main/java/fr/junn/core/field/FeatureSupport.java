package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import fr.junn.core.spatial.EnvelopeBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Features of a twin as locations: one value for each id, such as the depth of water at each building. */
public final class FeatureSupport implements Support {
    private final CrsId crs;
    private final List<String> ids;
    private final List<Envelope> boxes;
    private final Map<String, Integer> locations;
    private final Envelope envelope;
    /** Computed when asked for; computed twice, it is the same. */
    private @Nullable ContentHash hash;

    private FeatureSupport(CrsId crs, List<String> ids, List<Envelope> boxes) {
        this.crs = crs;
        this.ids = List.copyOf(ids);
        this.boxes = List.copyOf(boxes);
        this.locations = new HashMap<>(ids.size() * 4 / 3 + 1);
        for (int i = 0; i < ids.size(); i++) {
            if (locations.put(ids.get(i), i) != null) {
                throw new JunnException(FieldMessage.DUPLICATE_ID, ids.get(i));
            }
        }
        EnvelopeBuilder all = new EnvelopeBuilder();
        boxes.forEach(all::add);
        this.envelope = all.build();
    }

    /**
     * Features with the boxes around their geometries.
     *
     * @param ids the ids, in the order of the values
     * @param boxes the box around each, in {@code crs}; as many as ids
     * @throws JunnException {@link FieldMessage#DUPLICATE_ID}, {@link FieldMessage#WRONG_COUNT}
     */
    public static FeatureSupport of(CrsId crs, List<String> ids, List<Envelope> boxes) {
        if (ids.size() != boxes.size()) {
            throw new JunnException(FieldMessage.WRONG_COUNT, "boxes of features", boxes.size(), ids.size());
        }
        return new FeatureSupport(crs, ids, boxes);
    }

    /** The ids in the order of the values. */
    public List<String> ids() {
        return ids;
    }

    /** The location of a feature; empty where it is not among them. */
    public OptionalLong location(String id) {
        Integer known = locations.get(id);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    @Override
    public SupportKind kind() {
        return SupportKind.FEATURES;
    }

    @Override
    public long size() {
        return ids.size();
    }

    @Override
    public CrsId crs() {
        return crs;
    }

    @Override
    public Envelope envelope() {
        return envelope;
    }

    /** The hash of reference system, ids and boxes, in order. */
    @Override
    public ContentHash contentHash() {
        ContentHash known = hash;
        if (known == null) {
            Hasher hasher = Hasher.of("fr.junn.support.features")
                    .putText(crs.toString())
                    .putLong(ids.size());
            for (int i = 0; i < ids.size(); i++) {
                Supports.put(hasher.putText(ids.get(i)), boxes.get(i));
            }
            known = hasher.hash();
            hash = known;
        }
        return known;
    }

    @Override
    public void locate(long location, double[] into) {
        Supports.requireLocation(location, size());
        Envelope box = boxes.get((int) location);
        Arrays.fill(into, 0, 3, Double.NaN);
        if (!box.isEmpty()) {
            into[0] = box.centerX();
            into[1] = box.centerY();
            into[2] = box.hasZ() ? box.centerZ() : Double.NaN;
        }
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof FeatureSupport other
                && crs.equals(other.crs)
                && ids.equals(other.ids)
                && boxes.equals(other.boxes);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }

    @Override
    public String toString() {
        return ids.size() + " features, " + crs;
    }
}

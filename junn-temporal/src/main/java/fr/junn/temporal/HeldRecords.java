package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Versions in memory, as they were given, on top of those of a store or alone. Their addresses are negative. What is held
 * lives as long as one of the snapshots that were made of each other.
 */
final class HeldRecords implements Records {
    private final @Nullable Records below;
    private final List<Feature> held = new ArrayList<>();

    HeldRecords(@Nullable Records below) {
        this.below = below;
    }

    @Override
    public Feature read(String id, Segment segment) {
        if (segment.address() >= 0 && below != null) {
            return below.read(id, segment);
        }
        Feature feature;
        synchronized (held) {
            feature = held.get((int) (-1 - segment.address()));
        }
        return feature.lifespan().equals(segment.period())
                ? feature
                : feature.toBuilder().lifespan(segment.period()).build();
    }

    @Override
    public long keep(Feature feature) {
        synchronized (held) {
            held.add(feature);
            return -held.size();
        }
    }
}

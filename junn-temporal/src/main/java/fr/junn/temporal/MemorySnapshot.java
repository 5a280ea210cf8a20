package fr.junn.temporal;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureCollection;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A state in memory, kept in the order of ids. */
final class MemorySnapshot implements Snapshot {
    private final CrsId crs;
    private final FeatureCollection features;

    private MemorySnapshot(CrsId crs, FeatureCollection features) {
        this.crs = crs;
        this.features = features;
    }

    static MemorySnapshot of(CrsId crs, FeatureCollection features) {
        List<Feature> sorted =
                features.stream().sorted(Comparator.comparing(Feature::id)).toList();
        return new MemorySnapshot(crs, FeatureCollection.of(sorted));
    }

    @Override
    public CrsId crs() {
        return crs;
    }

    @Override
    public int size() {
        return features.size();
    }

    @Override
    public Optional<Feature> find(String id) {
        return features.get(id);
    }

    @Override
    public Feature feature(String id) {
        return find(id).orElseThrow(
                        () -> new JunnException(TemporalMessage.NO_SUCH_FEATURE, id, size()).at(Location.feature(id)));
    }

    @Override
    public Stream<Feature> features() {
        return features.stream();
    }

    @Override
    public ContentHash contentHash() {
        Hasher hasher = Hasher.of("fr.junn.snapshot").putText(crs.toString()).putInt(size());
        for (Feature feature : features) {
            hasher.putHash(feature.contentHash());
        }
        return hasher.hash();
    }

    @Override
    public Snapshot with(Feature feature) {
        List<Feature> changed = new ArrayList<>(size() + 1);
        features.stream().filter(f -> !f.hasId(feature.id())).forEach(changed::add);
        changed.add(feature);
        return of(crs, FeatureCollection.of(changed));
    }

    @Override
    public String toString() {
        return size() + " features, " + crs;
    }
}

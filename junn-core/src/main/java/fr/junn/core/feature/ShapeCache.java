package fr.junn.core.feature;

import fr.junn.core.schema.FeatureType;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that living features share: the only state of the SDK that is shared by a whole virtual machine.
 *
 * <p>It has to be, for features of one kind come from many hands (a codec, a store, a user's {@code with}) and must still
 * share one shape, or each would carry its own. It is harmless, for it holds shapes weakly: a shape lives as long as a
 * feature has it, so that the cache is never larger than what features themselves hold on to, and a hostile file of a
 * million attribute names leaves nothing behind. What is found never depends on what was there before, except for its
 * address.
 *
 * <p>Safe for use by several threads without a lock in the common case. About 150 bytes for each living shape, and as much
 * again for the shape itself with four columns.
 */
final class ShapeCache {
    private static final ShapeCache SHARED = new ShapeCache();

    private final ConcurrentHashMap<Object, Entry> entries = new ConcurrentHashMap<>();
    private final ReferenceQueue<Shape> dead = new ReferenceQueue<>();

    private ShapeCache() {}

    /** The one living shape of that type and these columns. */
    static Shape get(FeatureType type, List<Column> columns) {
        return SHARED.find(new Probe(type, columns));
    }

    /** How many shapes are held, the dead being removed first. */
    static int size() {
        SHARED.sweep();
        return SHARED.entries.size();
    }

    private Shape find(Probe probe) {
        Entry entry = entries.get(probe);
        Shape shape = entry == null ? null : entry.get();
        return shape != null ? shape : make(probe);
    }

    private Shape make(Probe probe) {
        sweep();
        Shape made = new Shape(probe.type, List.copyOf(probe.columns));
        Entry mine = new Entry(made, probe.hashCode(), dead);
        for (; ; ) {
            Entry other = entries.putIfAbsent(mine, mine);
            if (other == null) {
                return made;
            }
            Shape shape = other.get();
            if (shape != null) {
                return shape;
            }
            entries.remove(other, other);
        }
    }

    private void sweep() {
        for (Reference<? extends Shape> r = dead.poll(); r != null; r = dead.poll()) {
            entries.remove(r);
        }
    }

    /** Types are compared by identity here: an extended schema may hold another type of the same name. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(FeatureType type, List<Column> columns, @Nullable Shape shape) {
        return shape != null && shape.type == type && shape.columns.equals(columns);
    }

    /** What is looked for. Equal to the entry of its shape; never kept. */
    private record Probe(FeatureType type, List<Column> columns) {
        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Entry entry && same(type, columns, entry.get());
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(type) * 31 + columns.hashCode();
        }
    }

    /** What is held. Once its shape is gone, equal to itself alone. */
    private static final class Entry extends WeakReference<Shape> {
        private final int hash;

        Entry(Shape shape, int hash, ReferenceQueue<Shape> dead) {
            super(shape, dead);
            this.hash = hash;
        }

        @Override
        public boolean equals(@Nullable Object o) {
            Shape shape = get();
            return this == o
                    || shape != null && o instanceof Entry other && same(shape.type, shape.columns, other.get());
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}

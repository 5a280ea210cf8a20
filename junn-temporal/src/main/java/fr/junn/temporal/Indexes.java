package fr.junn.temporal;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.feature.Relation;
import fr.junn.core.spatial.Envelope;
import fr.junn.temporal.encode.ByteWriter;
import fr.junn.temporal.tree.Boxes;
import fr.junn.temporal.tree.Item;
import fr.junn.temporal.tree.NodeStore;
import fr.junn.temporal.tree.Tree;
import fr.junn.temporal.tree.TreeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where features are found by place, type and incoming relation: derived from the tree by id, brought up to date by what
 * differs from the state that they were made for, never merged. Immutable.
 *
 * @param of the tree by id that they belong to
 * @param space from place along the Hilbert curve and id to box
 * @param types type and id
 * @param relations target, type, source
 */
record Indexes(Tree of, Tree space, Tree types, Tree relations) {
    static Indexes empty(NodeStore nodes) {
        return new Indexes(
                Tree.empty(nodes, TreeKind.HASHED),
                Tree.empty(nodes, TreeKind.BOXED),
                Tree.empty(nodes, TreeKind.PLAIN),
                Tree.empty(nodes, TreeKind.PLAIN));
    }

    /** The indexes of another state. */
    Indexes at(Tree byId, Records records) {
        if (of == byId) {
            return this;
        }
        Edits edits = new Edits();
        of.diff(byId, (before, after) -> {
            Item any = after != null ? after : before;
            if (any == null) {
                return;
            }
            String id = Keys.id(any.key());
            for (Segment s : Segments.of(before)) {
                edits.remove(records.read(id, s), any.key());
            }
            for (Segment s : Segments.of(after)) {
                edits.add(records.read(id, s), any.key());
            }
        });
        return new Indexes(
                byId, edits.on(space, edits.space), edits.on(types, edits.types), edits.on(relations, edits.relations));
    }

    static Envelope envelope(Feature feature) {
        Envelope all = Envelope.EMPTY;
        for (PlacedGeometry g : feature.geometries()) {
            all = all.union(g.geometry().envelope());
        }
        return all;
    }

    /** The key under which a box is found. */
    private static byte[] place(Envelope box, byte[] id) {
        ByteWriter key = new ByteWriter(8 + id.length);
        return key.sortable(Hilbert.of(box.centerX(), box.centerY())).raw(id).toArray();
    }

    static String idOfPlace(byte[] key) {
        return Keys.id(key, 8, key.length);
    }

    static byte[] type(Feature feature) {
        return Keys.of(feature.type().name().toString());
    }

    /** What is to change. Removing comes before adding, so that what stays the same stays. */
    private static final class Edits {
        final Map<Item, Item> space = new TreeMap<>();
        final Map<Item, Item> types = new TreeMap<>();
        final Map<Item, Item> relations = new TreeMap<>();

        void remove(Feature feature, byte[] id) {
            Envelope box = envelope(feature);
            if (!box.isEmpty()) {
                put(space, Item.deletion(place(box, id)));
            }
            put(types, Item.deletion(Keys.join(type(feature), id)));
            for (Relation r : feature.relations()) {
                put(relations, Item.deletion(relation(r, id)));
            }
        }

        void add(Feature feature, byte[] id) {
            Envelope box = envelope(feature);
            if (!box.isEmpty()) {
                float[] own = Boxes.of(box);
                byte[] key = place(box, id);
                Item there = space.get(Item.of(key)); // another version with the same middle
                boolean both = there != null && !there.isDeletion();
                float[] all = there != null && both ? Boxes.union(own, Boxes.read(there.value())) : own;
                put(space, Item.of(key, Boxes.bytes(all)));
            }
            put(types, Item.of(Keys.join(type(feature), id)));
            for (Relation r : feature.relations()) {
                put(relations, Item.of(relation(r, id)));
            }
        }

        private static void put(Map<Item, Item> edits, Item item) {
            edits.put(Item.of(item.key()), item);
        }

        private static byte[] relation(Relation r, byte[] source) {
            return Keys.join(Keys.of(r.target()), Keys.of(r.type().name().toString()), source);
        }

        Tree on(Tree tree, Map<Item, Item> edits) {
            List<Item> sorted = new ArrayList<>(edits.values());
            return tree.with(sorted);
        }
    }
}

package fr.junn.temporal;

import fr.junn.core.spatial.Envelope;
import fr.junn.temporal.tree.Boxes;
import fr.junn.temporal.tree.Tree;
import java.util.stream.Stream;

/** Finds ids by box. */
final class SpatialSearch {
    private SpatialSearch() {}

    static Stream<String> ids(Tree space, Envelope box) {
        return box.isEmpty()
                ? Stream.empty()
                : Snapshot.stream(space.intersecting(Boxes.of(box))).map(i -> Indexes.idOfPlace(i.key()));
    }

    static Envelope envelope(Tree space) {
        float[] box = space.box();
        if (box == null) {
            return Envelope.EMPTY;
        }
        boolean heights = Float.isFinite(box[2]) && Float.isFinite(box[5]);
        return heights
                ? Envelope.of(box[0], box[1], box[2], box[3], box[4], box[5])
                : Envelope.of(box[0], box[1], box[3], box[4]);
    }
}

package fr.junn.geometry.shape;

import org.jspecify.annotations.Nullable;

/**
 * The nesting of corners in rings, rings in faces, faces in shells, shells in solids, as {@link Narrow} arrays of ends:
 * the number after the last member. Levels that say nothing are null: one ring per face, one shell, one solid, no labels.
 *
 * @param corners the vertex of each corner
 * @param ringEnds for each ring the corner after its last
 * @param faceEnds for each face the ring after its last; null where each has one
 * @param shellEnds for each shell the face after its last; null where there are none or one
 * @param solidEnds for each solid the shell after its last; null where there are none or one
 * @param labels for each face its label + 1; null where no face has one
 */
record Structure(
        Object corners,
        Object ringEnds,
        @Nullable Object faceEnds,
        @Nullable Object shellEnds,
        @Nullable Object solidEnds,
        @Nullable Object labels) {

    int cornerStart(int ring) {
        return ring == 0 ? 0 : Narrow.at(ringEnds, ring - 1);
    }

    int ringStart(int face) {
        return faceEnds == null ? face : face == 0 ? 0 : Narrow.at(faceEnds, face - 1);
    }

    int faceStart(int shell) {
        return shell == 0 ? 0 : shellEnds == null ? faceCount() : Narrow.at(shellEnds, shell - 1);
    }

    int shellStart(int solid) {
        return solid == 0 ? 0 : solidEnds == null ? shellCount() : Narrow.at(solidEnds, solid - 1);
    }

    int vertex(int corner) {
        return Narrow.at(corners, corner);
    }

    int label(int face) {
        return labels == null ? Faceted.NO_LABEL : Narrow.at(labels, face) - 1;
    }

    int ringCount() {
        return Narrow.length(ringEnds);
    }

    int faceCount() {
        return faceEnds == null ? ringCount() : Narrow.length(faceEnds);
    }

    int shellCount() {
        return shellEnds == null ? Math.min(1, faceCount()) : Narrow.length(shellEnds);
    }

    int solidCount() {
        return solidEnds == null ? Math.min(1, shellCount()) : Narrow.length(solidEnds);
    }

    /** The same with each ring in the opposite order. */
    Structure reversed() {
        int[] reversed = new int[Narrow.length(corners)];
        for (int r = 0; r < ringCount(); r++) {
            int from = cornerStart(r);
            int to = cornerStart(r + 1);
            for (int i = from; i < to; i++) {
                reversed[i] = vertex(from + to - 1 - i);
            }
        }
        return new Structure(Narrow.pack(reversed, reversed.length), ringEnds, faceEnds, shellEnds, solidEnds, labels);
    }

    Structure withLabels(@Nullable Object newLabels) {
        return new Structure(corners, ringEnds, faceEnds, shellEnds, solidEnds, newLabels);
    }
}

package fr.junn.geometry.clip;

import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A face under the knife.
 *
 * @param rings vertices of each ring, the outer one first
 * @param shell the shell it belongs to, as the solid was
 * @param isWhole whether it is as it was given
 */
record Face(List<int[]> rings, int label, int shell, boolean isWhole) {
    /** A face of a shape, with vertices numbered anew. */
    static Face of(Faceted shape, int face, int shell, Vertices vertices) {
        List<int[]> rings = new ArrayList<>();
        for (int r = shape.firstRing(face); r < shape.firstRing(face + 1); r++) {
            int[] ring = new int[shape.firstCorner(r + 1) - shape.firstCorner(r)];
            for (int k = 0; k < ring.length; k++) {
                ring[k] = vertices.add(shape.coordinates(), shape.vertex(shape.firstCorner(r) + k));
            }
            rings.add(ring);
        }
        return new Face(rings, shape.label(face), shell, true);
    }

    /** What is left of the face. */
    Face with(List<int[]> newRings) {
        return new Face(newRings, label, shell, false);
    }

    /** Adds the face to a shape; where it was cut, corners without length between them are one, and slivers are left out. */
    void addTo(FacetedBuilder builder, Vertices vertices) {
        int first = builder.cornerCount();
        for (int[] ring : rings) {
            int[] corners = isWhole ? ring : vertices.distinct(ring);
            if (corners.length < 3 && !isWhole) {
                if (builder.cornerCount() == first) {
                    return; // without an outer ring no holes either
                }
                continue;
            }
            for (int v : corners) {
                builder.corner(vertices.at(v, 0), vertices.at(v, 1), vertices.at(v, 2));
            }
            builder.endRing();
        }
        builder.endFace(label);
    }
}

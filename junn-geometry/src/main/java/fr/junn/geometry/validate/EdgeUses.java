package fr.junn.geometry.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which faces of a draft's shell use which edges of their rings. */
final class EdgeUses {
    private final Map<Long, List<Draft.Face>> uses = new HashMap<>();
    private final List<Draft.Face> faces;

    EdgeUses(List<Draft.Face> faces) {
        this.faces = faces;
        for (Draft.Face face : faces) {
            for (int[] ring : face.rings) {
                for (int i = 0; i < ring.length; i++) {
                    uses.computeIfAbsent(key(ring[i], ring[(i + 1) % ring.length]), k -> new ArrayList<>(2))
                            .add(face);
                }
            }
        }
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    int count(int a, int b) {
        return uses.getOrDefault(key(a, b), List.of()).size();
    }

    boolean hasOpenEdge(Draft.Face face) {
        for (int[] ring : face.rings) {
            for (int i = 0; i < ring.length; i++) {
                if (count(ring[i], ring[(i + 1) % ring.length]) == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isClosed() {
        return uses.values().stream().allMatch(list -> list.size() == 2);
    }

    /** Open edges as they run in their faces: start, end, one after the other. */
    List<int[]> openEdges() {
        List<int[]> open = new ArrayList<>();
        for (Draft.Face face : faces) {
            for (int[] ring : face.rings) {
                for (int i = 0; i < ring.length; i++) {
                    int next = ring[(i + 1) % ring.length];
                    if (count(ring[i], next) == 1) {
                        open.add(new int[] {ring[i], next});
                    }
                }
            }
        }
        return open;
    }

    /** The faces in parts that hang together across edges of two. */
    List<List<Draft.Face>> parts() {
        List<List<Draft.Face>> parts = new ArrayList<>();
        Set<Draft.Face> seen = new HashSet<>();
        for (Draft.Face seed : faces) {
            if (!seen.add(seed)) {
                continue;
            }
            List<Draft.Face> part = new ArrayList<>(List.of(seed));
            for (int k = 0; k < part.size(); k++) {
                for (int[] ring : part.get(k).rings) {
                    for (int i = 0; i < ring.length; i++) {
                        List<Draft.Face> at = uses.get(key(ring[i], ring[(i + 1) % ring.length]));
                        if (at != null && at.size() == 2) {
                            at.stream().filter(seen::add).forEach(part::add);
                        }
                    }
                }
            }
            parts.add(part);
        }
        return parts;
    }
}

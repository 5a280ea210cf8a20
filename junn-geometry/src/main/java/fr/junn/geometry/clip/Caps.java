package fr.junn.geometry.clip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The faces that close a solid where it was cut: of the edges of its faces that lie in the plane, those without a partner in
 * the other direction, turned round and joined to loops. Loops in an odd number of others are holes. Edges that do not close
 * up, because the solid was open there, make no cap.
 */
final class Caps {
    private final Vertices vertices;
    private final List<int[]> loops = new ArrayList<>();

    private Caps(Vertices vertices) {
        this.vertices = vertices;
    }

    /** The caps of one solid at the plane that the vertices are turned to. */
    static List<Face> of(Vertices vertices, List<Face> faces, int label) {
        Caps caps = new Caps(vertices);
        caps.walk(caps.open(faces));
        return caps.nested(label);
    }

    /** For each vertex the vertices that edges of the caps lead to. */
    private Map<Integer, ArrayDeque<Integer>> open(List<Face> faces) {
        EdgeNumbers uses = new EdgeNumbers();
        List<int[]> edges = new ArrayList<>();
        for (Face face : faces) {
            for (int[] ring : face.rings()) {
                int from = ring[ring.length - 1];
                for (int to : ring) {
                    if (from != to && vertices.isOnPlane(from) && vertices.isOnPlane(to)) {
                        uses.put(from, to, 1 + Math.max(0, uses.get(from, to)));
                        edges.add(new int[] {from, to});
                    }
                    from = to;
                }
            }
        }
        Map<Integer, ArrayDeque<Integer>> open = new LinkedHashMap<>();
        for (int[] e : edges) {
            int there = uses.get(e[0], e[1]);
            if (there > Math.max(0, uses.get(e[1], e[0]))) {
                uses.put(e[0], e[1], there - 1);
                open.computeIfAbsent(e[1], v -> new ArrayDeque<>()).add(e[0]);
            }
        }
        return open;
    }

    /** Follows edges; where a vertex comes again, what lies between is a loop. */
    private void walk(Map<Integer, ArrayDeque<Integer>> open) {
        for (Map.Entry<Integer, ArrayDeque<Integer>> start : open.entrySet()) {
            while (!start.getValue().isEmpty()) {
                List<Integer> path = new ArrayList<>(List.of(start.getKey()));
                Map<Integer, Integer> places = new LinkedHashMap<>(Map.of(start.getKey(), 0));
                while (true) {
                    ArrayDeque<Integer> ways = open.get(path.get(path.size() - 1));
                    Integer next = ways == null ? null : ways.poll();
                    if (next == null) {
                        break; // back at the start with nothing left, or a loose end
                    }
                    Integer place = places.get(next);
                    if (place == null) {
                        places.put(next, path.size());
                        path.add(next);
                    } else {
                        takeLoop(path, places, place);
                    }
                }
            }
        }
    }

    private void takeLoop(List<Integer> path, Map<Integer, Integer> places, int from) {
        List<Integer> loop = path.subList(from, path.size());
        int[] ring = vertices.distinct(loop.stream().mapToInt(v -> v).toArray());
        if (ring.length > 2) {
            loops.add(ring);
        }
        loop.subList(1, loop.size()).forEach(places::remove);
        loop.subList(1, loop.size()).clear();
    }

    private List<Face> nested(int label) {
        double[] normal = {
            vertices.plane().normal(0),
            vertices.plane().normal(1),
            vertices.plane().normal(2)
        };
        int n = loops.size();
        int[] depth = new int[n];
        List<List<Integer>> around = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Integer> containing = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                if (i != j && RingNesting.contains(vertices, normal, loops.get(j), loops.get(i))) {
                    containing.add(j);
                }
            }
            around.add(containing);
            depth[i] = containing.size();
        }
        List<Face> faces = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (depth[i] % 2 == 0) {
                List<int[]> rings = new ArrayList<>(List.of(loops.get(i)));
                for (int h = 0; h < n; h++) {
                    if (depth[h] == depth[i] + 1 && around.get(h).contains(i)) {
                        rings.add(loops.get(h));
                    }
                }
                faces.add(new Face(rings, label, 0, false));
            }
        }
        return faces;
    }
}

package fr.junn.geometry.clip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a face at the plane that the vertices are turned to.
 *
 * <p>Each ring falls into chains, the runs of its corners that are inside and not on the plane; a chain begins where the
 * ring enters and ends where it leaves. All these places lie on one line. In their order along it, the first exit belongs to
 * the first entry, the second to the second: between them the cut runs through the face, over those vertices of the face
 * that lie there. Sides in the plane so become part of a cut where the face is inside of them, and vanish where it is not.
 */
final class FaceCutter {
    private final Vertices vertices;
    /** Vertices of the face on the plane, and where they are along the line of the cut, in rising order. */
    private int[] touching = new int[0];

    private double[] touchingAt = new double[0];

    FaceCutter(Vertices vertices) {
        this.vertices = vertices;
    }

    /** Adds what is inside of a face that does not lie in the plane. */
    void cut(Face face, List<Face> out) {
        int[] outer = face.rings().get(0);
        List<int[]> holes = new ArrayList<>();
        if (isAllInside(outer)) {
            cutHoles(face, out);
            return;
        }
        List<int[]> chains = new ArrayList<>();
        addChains(outer, chains);
        if (chains.isEmpty()) {
            return;
        }
        double[] area = area(outer);
        for (int[] ring : face.rings().subList(1, face.rings().size())) {
            if (isAllInside(ring) && !hasSideOnPlane(ring)) {
                holes.add(ring);
            } else {
                double[] own = area(ring);
                boolean turnsAlike = own[0] * area[0] + own[1] * area[1] + own[2] * area[2] > 0;
                addChains(turnsAlike ? reversed(ring) : ring, chains);
            }
        }
        List<int[]> pieces = joined(chains, face);
        for (int i = 0; i < pieces.size(); i++) {
            List<int[]> rings = new ArrayList<>(List.of(pieces.get(i)));
            for (int[] hole : holes) {
                if (pieces.size() == 1 || RingNesting.contains(vertices, area, pieces.get(i), hole)) {
                    rings.add(hole);
                }
            }
            out.add(face.with(rings));
        }
    }

    /** The outer ring is inside, and so are the holes, unless the face is not sound. */
    private void cutHoles(Face face, List<Face> out) {
        List<int[]> rings = new ArrayList<>();
        for (int[] ring : face.rings()) {
            if (isAllInside(ring)) {
                rings.add(ring);
            } else {
                List<int[]> chains = new ArrayList<>();
                addChains(ring, chains);
                rings.addAll(joined(chains, face));
            }
        }
        out.add(rings.equals(face.rings()) ? face : face.with(rings));
    }

    private boolean isAllInside(int... ring) {
        for (int v : ring) {
            if (!vertices.isInside(v)) {
                return false;
            }
        }
        return true;
    }

    private double[] area(int... ring) {
        double[] area = new double[3];
        vertices.addArea(ring, area);
        return area;
    }

    private static int[] reversed(int... ring) {
        int[] out = new int[ring.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = ring[out.length - 1 - i];
        }
        return out;
    }

    private boolean hasSideOnPlane(int... ring) {
        int before = ring[ring.length - 1];
        for (int v : ring) {
            if (v != before && vertices.isOnPlane(v) && vertices.isOnPlane(before)) {
                return true;
            }
            before = v;
        }
        return false;
    }

    /** Adds the runs of a ring's corners that are inside, with the places where it enters and leaves. */
    private void addChains(int[] ring, List<int[]> chains) {
        int n = ring.length;
        int start = 0;
        while (start < n && isStrictlyInside(ring[start])) {
            start++;
        }
        int[] chain = new int[n + 2];
        int size = 0;
        for (int i = 1; i <= n; i++) {
            int before = ring[(start + i - 1) % n];
            int v = ring[(start + i) % n];
            if (isStrictlyInside(v)) {
                if (size == 0) {
                    chain[size++] = end(v, before);
                }
                chain[size++] = v;
            } else if (size > 0) {
                chain[size++] = end(before, v);
                chains.add(Arrays.copyOf(chain, size));
                size = 0;
            }
        }
    }

    private boolean isStrictlyInside(int v) {
        return vertices.isInside(v) && !vertices.isOnPlane(v);
    }

    /** Where a chain ends: at a vertex on the plane, or where the side to one outside is cut. */
    private int end(int inner, int beyond) {
        return vertices.isOnPlane(beyond) ? beyond : vertices.cut(inner, beyond);
    }

    /** The rings that chains make. */
    private List<int[]> joined(List<int[]> chains, Face face) {
        int n = chains.size();
        double[] entries = new double[n];
        double[] exits = new double[n];
        measure(chains, face, entries, exits);
        Integer[] byEntry = order(entries);
        Integer[] byExit = order(exits);
        int[] next = new int[n];
        for (int i = 0; i < n; i++) {
            next[byExit[i]] = byEntry[i];
        }
        List<int[]> rings = new ArrayList<>();
        boolean[] used = new boolean[n];
        for (int first = 0; first < n; first++) {
            IntStream.Builder ring = IntStream.builder();
            for (int c = first; !used[c]; c = next[c]) {
                used[c] = true;
                for (int v : chains.get(c)) {
                    ring.add(v);
                }
                addTouching(exits[c], entries[next[c]], ring);
            }
            int[] corners = vertices.distinct(ring.build().toArray());
            if (corners.length > 2) {
                rings.add(corners);
            }
        }
        return rings;
    }

    /** Adds the vertices on the plane between two places on the line, in the order from the one to the other. */
    private void addTouching(double from, double to, IntStream.Builder ring) {
        int at = Arrays.binarySearch(touchingAt, Math.min(from, to));
        int low = at < 0 ? ~at : at;
        int high = low;
        while (high < touching.length && touchingAt[high] < Math.max(from, to)) {
            high++;
        }
        for (int i = 0; i < high - low; i++) {
            int k = from < to ? low + i : high - 1 - i;
            if (touchingAt[k] > Math.min(from, to)) {
                ring.add(touching[k]);
            }
        }
    }

    /** Measures all places along the line, which goes from the first of them through the one farthest from it. */
    private void measure(List<int[]> chains, Face face, double[] entries, double[] exits) {
        int from = chains.isEmpty() ? 0 : chains.get(0)[0];
        int to = from;
        double farthest = 0;
        for (int[] chain : chains) {
            for (int v : new int[] {chain[0], chain[chain.length - 1]}) {
                double distance = product(from, v, from, v);
                if (distance > farthest) {
                    farthest = distance;
                    to = v;
                }
            }
        }
        for (int c = 0; c < entries.length; c++) {
            int[] chain = chains.get(c);
            entries[c] = product(from, to, from, chain[0]);
            exits[c] = product(from, to, from, chain[chain.length - 1]);
        }
        int[] onPlane = face.rings().stream()
                .flatMapToInt(Arrays::stream)
                .filter(vertices::isOnPlane)
                .distinct()
                .toArray();
        double[] at = new double[onPlane.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = product(from, to, from, onPlane[i]);
        }
        Integer[] order = order(at);
        touching = new int[at.length];
        touchingAt = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            touching[i] = onPlane[order[i]];
            touchingAt[i] = at[order[i]];
        }
    }

    /** The scalar product of the ways from a to b and from c to d. */
    private double product(int a, int b, int c, int d) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            sum += (vertices.at(b, axis) - vertices.at(a, axis)) * (vertices.at(d, axis) - vertices.at(c, axis));
        }
        return sum;
    }

    private static Integer[] order(double... values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        return order;
    }
}

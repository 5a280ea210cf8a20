package fr.junn.geometry.crs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All ways from one system to another through at most five operations, one more than the shortest needs.
 *
 * <p>The graph: a node is a geodetic datum and what heights count from (ellipsoid, a height datum, or not said); an
 * operation is an edge that may be gone both ways. A way is of use only where all its operations are, and the systems
 * themselves; so its areas must have a place in common.
 */
final class OperationSearch {
    private static final int LONGEST = 5;
    private static final int DETOUR = 1;
    private static final int MOST = 200;

    /** A node. */
    private record Node(String datum, String heights) {}

    private record Edge(OperationRow row, boolean inverse, Node to) {}

    private final SystemTable table;
    private final List<OperationRow> models;
    private final String startDatum;
    private final String goalDatum;
    private final String goalHeights;
    private final List<Candidate> found = new ArrayList<>();
    private final Map<Node, List<Edge>> known = new HashMap<>();
    private Map<Node, Integer> distances = Map.of();

    private OperationSearch(
            SystemTable table, List<OperationRow> models, String startDatum, String goalDatum, String goalHeights) {
        this.table = table;
        this.models = models;
        this.startDatum = startDatum;
        this.goalDatum = goalDatum;
        this.goalHeights = goalHeights;
    }

    /** The ways, best first; one without operations where the datums and heights are the same; none where there is none. */
    static List<Candidate> find(
            SystemTable table,
            List<OperationRow> models,
            Crs.Frame from,
            String fromHeights,
            Crs.Frame to,
            String toHeights,
            Area area) {
        OperationSearch search = new OperationSearch(
                table, models, from.datum().code(), to.datum().code(), toHeights);
        Node start = new Node(from.datum().code(), fromHeights);
        if (search.isGoal(start) && models.isEmpty()) {
            return List.of(new Candidate(List.of(), area));
        }
        search.measure(start);
        Integer shortest = search.distances.get(start);
        if (shortest == null) {
            return List.of();
        }
        int most = Math.min(LONGEST, shortest + (shortest == 0 ? 0 : DETOUR));
        Set<Node> visited = new HashSet<>();
        visited.add(start);
        search.walk(start, area, most, new ArrayDeque<>(), visited);
        search.found.sort(Candidate.BEST_FIRST);
        return search.found;
    }

    private boolean isGoal(Node node) {
        return node.datum.equals(goalDatum) && (goalHeights.isEmpty() || node.heights.equals(goalHeights));
    }

    /** Distances to the goal, by going backwards from it; areas do not count. */
    private void measure(Node start) {
        // the set of nodes is not known beforehand: explore forwards, then measure on the reversed edges
        Map<Node, List<Node>> backwards = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        Set<Node> seen = new HashSet<>(open);
        Map<Node, Integer> distance = new HashMap<>();
        Deque<Node> goals = new ArrayDeque<>();
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (isGoal(node)) {
                goals.add(node);
                distance.put(node, 0);
            }
            for (Edge edge : edges(node)) {
                backwards.computeIfAbsent(edge.to, n -> new ArrayList<>()).add(node);
                if (seen.add(edge.to)) {
                    open.add(edge.to);
                }
            }
        }
        while (!goals.isEmpty()) {
            Node node = goals.poll();
            int next = distance.getOrDefault(node, 0) + 1;
            for (Node before : backwards.getOrDefault(node, List.of())) {
                if (distance.putIfAbsent(before, next) == null) {
                    goals.add(before);
                }
            }
        }
        distances = distance;
    }

    private void walk(Node node, Area area, int left, Deque<Candidate.Leg> path, Set<Node> visited) {
        if (isGoal(node)) {
            found.add(new Candidate(List.copyOf(path), area));
            return;
        }
        if (left == 0 || found.size() >= MOST) {
            return;
        }
        for (Edge edge : edges(node)) {
            int rest = distances.getOrDefault(edge.to, Integer.MAX_VALUE);
            boolean passable = rest < left && edge.row.area().intersects(area);
            if (passable && (rest == 0 || leadsOn(edge.to, rest, path.size())) && visited.add(edge.to)) {
                path.addLast(new Candidate.Leg(edge.row, edge.inverse));
                walk(edge.to, area.intersection(edge.row.area()), left - 1, path, visited);
                path.removeLast();
                visited.remove(edge.to);
            }
        }
    }

    /**
     * Only systems of satellite geodesy lead on to others, and old ones that a grid ties to them; through any other old
     * triangulation nothing becomes more exact. Moving systems lead only between moving ones and the next.
     */
    private boolean leadsOn(Node node, int rest, int gone) {
        if (node.datum.equals(startDatum) || node.datum.equals(goalDatum)) {
            return true;
        }
        if (table.datum(node.datum).moving()) {
            return gone == 0 && table.datum(startDatum).moving()
                    || rest == 1 && table.datum(goalDatum).moving();
        }
        return Math.abs(table.datum(node.datum).ellipsoid().semiMajorAxis() - 6378137) < 1e-9
                || table.operations(node.datum).stream()
                        .anyMatch(row -> row.method() == OperationRow.Method.GEOCENTRIC_GRID);
    }

    private List<Edge> edges(Node node) {
        return known.computeIfAbsent(node, n -> {
            List<Edge> edges = new ArrayList<>();
            for (OperationRow row : models) {
                if (row.datum().equals(n.datum)) {
                    add(edges, row, n);
                }
            }
            for (OperationRow row : table.operations(n.datum)) {
                add(edges, row, n);
            }
            return edges;
        });
    }

    private static void add(List<Edge> edges, OperationRow row, Node node) {
        if (row.changesHeights()) {
            if (node.heights.equals(row.fromHeight())) {
                edges.add(new Edge(row, false, new Node(node.datum, row.toHeight())));
            } else if (node.heights.equals(row.toHeight())) {
                edges.add(new Edge(row, true, new Node(node.datum, row.fromHeight())));
            }
        } else if (row.datum().equals(node.datum)) {
            edges.add(new Edge(row, false, new Node(row.toDatum(), node.heights)));
        } else {
            edges.add(new Edge(row, true, new Node(row.datum(), node.heights)));
        }
    }
}

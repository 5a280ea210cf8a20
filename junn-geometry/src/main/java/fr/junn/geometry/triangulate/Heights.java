package fr.junn.geometry.triangulate;

import java.util.Arrays;

/** The height and the point number of each vertex of a mesh, and the vertex of each point. Grows with the mesh. */
final class Heights {
    /** Heights by mesh vertex; empty where the points have none. */
    private double[] z;

    private int[] pointOf;
    private int[] vertexOf;
    private int vertices;

    private Heights(double[] z, int[] pointOf, int[] vertexOf, int vertices) {
        this.z = z;
        this.pointOf = pointOf;
        this.vertexOf = vertexOf;
        this.vertices = vertices;
    }

    /**
     * Of points at one place the first is kept, a vertex of a constraint before all others.
     *
     * @param points how many of the coordinates are free points; those after them belong to constraints
     */
    static Heights of(NetBuilder built, double[] coordinates, int stride, int points) {
        int n = built.first.length;
        int[] pointOf = built.pointOf;
        int[] vertexOf = new int[n];
        for (int v = 0; v < n; v++) {
            int rep = built.first[v];
            vertexOf[pointOf[v]] = rep;
        }
        for (int v = 0; v < n; v++) {
            int rep = built.first[v];
            if (rep != v && wins(pointOf[v], pointOf[rep], points)) {
                int winner = pointOf[v];
                pointOf[v] = pointOf[rep];
                pointOf[rep] = winner;
            }
        }
        double[] z = new double[stride > 2 ? n : 0];
        for (int v = 0; v < z.length; v++) {
            z[v] = coordinates[pointOf[v] * stride + 2];
        }
        return new Heights(z, pointOf, vertexOf, n);
    }

    private static boolean wins(int candidate, int holder, int points) {
        boolean constrained = candidate >= points;
        return constrained == holder >= points ? candidate < holder : constrained;
    }

    Heights copy() {
        return new Heights(z.clone(), pointOf.clone(), vertexOf.clone(), vertices);
    }

    int count() {
        return vertices;
    }

    boolean hasHeights() {
        return z.length > 0;
    }

    /** The number by which the user knows a mesh vertex. */
    int point(int vertex) {
        return pointOf[vertex];
    }

    /** The mesh vertex of a point; of a repeated one, the vertex of the one that was kept. */
    int vertex(int point) {
        return vertexOf[point];
    }

    double height(int vertex) {
        return z.length > 0 ? z[vertex] : Double.NaN;
    }

    /** The height on the way from a to b, at the share t. */
    double between(int a, int b, double t) {
        return z.length > 0 ? z[a] + (z[b] - z[a]) * t : Double.NaN;
    }

    /** Enters a new vertex, whose number is the next one on both sides. */
    int add(int vertex, double height) {
        if (vertex >= pointOf.length) {
            int capacity = Math.max(16, 2 * pointOf.length);
            pointOf = Arrays.copyOf(pointOf, capacity);
            vertexOf = Arrays.copyOf(vertexOf, capacity);
            z = z.length > 0 ? Arrays.copyOf(z, capacity) : z;
        }
        pointOf[vertex] = vertex;
        vertexOf[vertex] = vertex;
        if (z.length > 0) {
            z[vertex] = height;
        }
        vertices = vertex + 1;
        return vertex;
    }
}

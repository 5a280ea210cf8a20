package fr.junn.geometry.triangulate;

/** The piecewise linear surface over a mesh. */
final class NetHeight {
    private NetHeight() {}

    /** The height at a place in the triangle of edge e, from its corners by their shares of the area. */
    static double of(TriangleNet net, Heights heights, int e, double x, double y) {
        int a = net.from(e);
        int b = net.to(e);
        int c = net.apex(e);
        double toC = net.orient(a, b, x, y);
        double toA = net.orient(b, c, x, y);
        double toB = net.orient(c, a, x, y);
        double za = heights.height(a);
        // relative to one corner, so that a flat triangle gives its height exactly
        return za + ((heights.height(b) - za) * toB + (heights.height(c) - za) * toC) / (toA + toB + toC);
    }
}

package fr.junn.geometry.triangulate;

/** The piecewise linear surface over a mesh. */
final class Surface {
    private Surface() {}

    /** The height at a place in the triangle of edge e, from its corners by their shares of the area. */
    static double height(Mesh mesh, Heights heights, int e, double x, double y) {
        int a = mesh.from(e);
        int b = mesh.to(e);
        int c = mesh.apex(e);
        double toC = mesh.orient(a, b, x, y);
        double toA = mesh.orient(b, c, x, y);
        double toB = mesh.orient(c, a, x, y);
        double za = heights.height(a);
        // relative to one corner, so that a flat triangle gives its height exactly
        return za + ((heights.height(b) - za) * toB + (heights.height(c) - za) * toC) / (toA + toB + toC);
    }
}

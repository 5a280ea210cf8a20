package fr.junn.geometry.triangulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

/** What must hold for every triangulation, checked the long way. */
final class Nets {
    private Nets() {}

    /** Triangles turn left, links agree, hull and inside are consistent, every edge is Delaunay or constrained. */
    static void assertSound(TriangleNet mesh) {
        for (int t = 0; t < mesh.end; t += 8) {
            if (mesh.data[t] == TriangleNet.FREE) {
                continue;
            }
            if (!mesh.isGhost(t)) {
                assertThat(mesh.orient(mesh.data[t], mesh.data[t + 1], mesh.data[t + 2]))
                        .as("area of triangle %d", t)
                        .isPositive();
            }
            for (int e = t; e < t + 3; e++) {
                int f = mesh.twin(e);
                assertThat(mesh.data[f & ~7]).isNotEqualTo(TriangleNet.FREE);
                assertThat(mesh.twin(f)).isEqualTo(e);
                assertThat(mesh.from(f)).isEqualTo(mesh.to(e));
                assertThat(mesh.data[e + 4] & TriangleNet.MARKS).isEqualTo(mesh.data[f + 4] & TriangleNet.MARKS);
                int d = mesh.apex(f);
                boolean inner = !mesh.isGhost(e) && d != TriangleNet.GHOST && !mesh.isConstrained(e);
                if (inner) {
                    assertThat(mesh.inConflict(e, mesh.xy[2 * d], mesh.xy[2 * d + 1]))
                            .as("edge %d–%d is not Delaunay", mesh.from(e), mesh.to(e))
                            .isFalse();
                }
            }
        }
        for (int v = 0; v < Math.min(mesh.vertices, mesh.edgeOf.length); v++) {
            int e = mesh.edgeOf[v];
            assertThat(e < 0 || (mesh.data[e] == v && mesh.data[e & ~7] != TriangleNet.FREE))
                    .as("edge of vertex %d", v)
                    .isTrue();
        }
    }

    /** Whether d lies inside the circle of a, b, c, which turn left, in decimal arithmetic. */
    static boolean inCircle(Triangulation t, int a, int b, int c, int d) {
        BigDecimal[][] m = new BigDecimal[3][3];
        int[] corners = {a, b, c};
        for (int i = 0; i < 3; i++) {
            m[i][0] = new BigDecimal(t.x(corners[i])).subtract(new BigDecimal(t.x(d)));
            m[i][1] = new BigDecimal(t.y(corners[i])).subtract(new BigDecimal(t.y(d)));
            m[i][2] = m[i][0].multiply(m[i][0]).add(m[i][1].multiply(m[i][1]));
        }
        BigDecimal det = BigDecimal.ZERO;
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            int k = (i + 2) % 3;
            BigDecimal minor = m[j][0].multiply(m[k][1]).subtract(m[k][0].multiply(m[j][1]));
            det = det.add(m[i][2].multiply(minor));
        }
        return det.signum() > 0;
    }

    /** Twice the area of all triangles, exactly. */
    static BigDecimal doubleArea(Triangulation t) {
        BigDecimal sum = BigDecimal.ZERO;
        int[] corners = t.triangles();
        for (int i = 0; i < corners.length; i += 3) {
            sum = sum.add(cross(t, corners[i], corners[i + 1], corners[i + 2]));
        }
        return sum;
    }

    static BigDecimal cross(Triangulation t, int a, int b, int c) {
        BigDecimal ax = new BigDecimal(t.x(a));
        BigDecimal ay = new BigDecimal(t.y(a));
        BigDecimal left = new BigDecimal(t.x(b)).subtract(ax).multiply(new BigDecimal(t.y(c)).subtract(ay));
        BigDecimal right = new BigDecimal(t.x(c)).subtract(ax).multiply(new BigDecimal(t.y(b)).subtract(ay));
        return left.subtract(right);
    }
}

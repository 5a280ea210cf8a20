package fr.junn.geometry.measure;

import fr.junn.core.spatial.Envelope;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.Mesh;
import java.util.Arrays;

/** Goes through the triangles of a shape, shell by shell, and sums up. */
final class Measurer {
    static final int SECTORS = 8;

    final Sums total = new Sums();
    final Envelope envelope;
    final double originX;
    final double originY;
    final double originZ;
    final double[] byFacing = new double[Facing.values().length];
    final double[] bySector = new double[SECTORS];
    int open;
    private int disagreeing;
    private int outward;
    private int inward;

    private final double[] xyz;
    private final int[] triangles;
    private final EdgeTable edges;

    Measurer(Mesh mesh, Envelope envelope) {
        this.envelope = envelope;
        boolean empty = envelope.isEmpty();
        this.originX = empty ? 0 : Math.rint(envelope.centerX());
        this.originY = empty ? 0 : Math.rint(envelope.centerY());
        this.originZ = envelope.hasZ() ? Math.rint(envelope.centerZ()) : 0;
        this.xyz = mesh.coordinates().localTo(originX, originY, originZ);
        this.triangles = mesh.triangles();
        this.edges = new EdgeTable(triangles);
    }

    /** What adds the cones of a shell to its body, once it is known which triangles have to be turned. */
    interface Cones {
        void addTo(Sums body);
    }

    /**
     * Adds a closed surface, or one that should be.
     *
     * @param sign of its volume: 1 for an outer shell, −1 for a cavity, 0 to go by the way it looks
     */
    void addShell(int from, int to, int sign, Cones cones) {
        edges.load(from, to);
        open += edges.open();
        disagreeing += edges.disagreeing();
        Sums shell = new Sums();
        for (int t = from; t < to; t++) {
            shell.addSurface(xyz, 3 * triangles[3 * t], 3 * triangles[3 * t + 1], 3 * triangles[3 * t + 2]);
        }
        cones.addTo(shell);
        boolean closed = edges.open() == 0;
        boolean looksOut = !closed || (sign < 0 ? shell.volume <= 0 : shell.volume >= 0);
        if (sign != 0) {
            outward += looksOut ? 1 : 0;
            inward += looksOut ? 0 : 1;
        } else {
            outward += shell.volume > 0 ? 1 : 0; // a mesh with cavities has shells of both kinds
        }
        boolean flip = sign != 0 && !looksOut;
        for (int t = from; t < to; t++) {
            face(t, edges.isTurned(t) ^ flip);
        }
        total.add(shell, flip ? -1 : 1);
    }

    /** The cones over triangles as they are. */
    void addTriangles(int from, int to, Sums body) {
        for (int t = from; t < to; t++) {
            body.addBody(
                    xyz,
                    3 * triangles[3 * t],
                    3 * triangles[3 * t + 1],
                    3 * triangles[3 * t + 2],
                    edges.isTurned(t) ? -1 : 1);
        }
    }

    /** The cones over a face: over the fan from the first corner of each ring. */
    void addFans(Faceted shape, int face, int firstTriangle, Sums body) {
        double sign = edges.isTurned(firstTriangle) ? -1 : 1;
        double[] outer = new double[3];
        double[] own = new double[3];
        for (int r = shape.firstRing(face); r < shape.firstRing(face + 1); r++) {
            boolean isHole = r > shape.firstRing(face);
            normal(shape, r, isHole ? own : outer);
            boolean wrong = isHole && own[0] * outer[0] + own[1] * outer[1] + own[2] * outer[2] > 0;
            int start = shape.firstCorner(r);
            int a = 3 * shape.vertex(start);
            for (int c = start + 2; c < shape.firstCorner(r + 1); c++) {
                body.addBody(xyz, a, 3 * shape.vertex(c - 1), 3 * shape.vertex(c), wrong ? -sign : sign);
            }
        }
    }

    /** Twice the vector area of a ring, by the fan from its first corner. */
    private void normal(Faceted shape, int ring, double[] out) {
        Arrays.fill(out, 0);
        int start = shape.firstCorner(ring);
        int a = 3 * shape.vertex(start);
        for (int k = start + 2; k < shape.firstCorner(ring + 1); k++) {
            int b = 3 * shape.vertex(k - 1);
            int c = 3 * shape.vertex(k);
            for (int i = 0; i < 3; i++) {
                int p = (i + 1) % 3;
                int q = (i + 2) % 3;
                out[i] += (xyz[b + p] - xyz[a + p]) * (xyz[c + q] - xyz[a + q])
                        - (xyz[b + q] - xyz[a + q]) * (xyz[c + p] - xyz[a + p]);
            }
        }
    }

    /** Classes a triangle by where its outer side looks. */
    private void face(int t, boolean turned) {
        int a = 3 * triangles[3 * t];
        int b = 3 * triangles[3 * t + 1];
        int c = 3 * triangles[3 * t + 2];
        double ux = xyz[b] - xyz[a];
        double uy = xyz[b + 1] - xyz[a + 1];
        double uz = xyz[b + 2] - xyz[a + 2];
        double vx = xyz[c] - xyz[a];
        double vy = xyz[c + 1] - xyz[a + 1];
        double vz = xyz[c + 2] - xyz[a + 2];
        double s = turned ? -1 : 1;
        double nx = s * (uy * vz - uz * vy);
        double ny = s * (uz * vx - ux * vz);
        double nz = s * (ux * vy - uy * vx);
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (!(length > 0)) {
            return;
        }
        Facing facing = Facing.of(nz / length);
        byFacing[facing.ordinal()] += length / 2;
        if (facing == Facing.SIDE || facing == Facing.UP_SLOPED) {
            bySector[sector(nx, ny)] += length / 2;
        }
    }

    /** 0 north, then clockwise in eighths; north is ±22.5° about y. */
    private static int sector(double nx, double ny) {
        double turn = StrictMath.atan2(nx, ny) / (2 * StrictMath.PI); // −0.5 … 0.5, clockwise from north
        return (int) Math.floor(SECTORS * turn + 0.5 + SECTORS) % SECTORS;
    }

    Orientation orientation() {
        if (open > 0 || triangles.length == 0) {
            return Orientation.OPEN;
        }
        if (disagreeing > 0 || (outward > 0 && inward > 0)) {
            return Orientation.MIXED;
        }
        return outward > 0 ? Orientation.OUTWARD : Orientation.INWARD;
    }
}

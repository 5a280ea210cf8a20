package fr.junn.geometry.validate;

/** 204: whether the triangles of a face all look about the same way as the face as a whole. */
final class NormalCheck {
    private static final double FLAT = 1e-9;

    private NormalCheck() {}

    static void check(Faces faces, Triangles triangles, ValidationOptions options, Sink sink) {
        double[] own = new double[3];
        double[] whole = new double[3];
        for (int t = 0; t < triangles.count; ) {
            int face = triangles.faceOf[t];
            int end = t;
            whole[0] = 0;
            whole[1] = 0;
            whole[2] = 0;
            for (; end < triangles.count && triangles.faceOf[end] == face; end++) {
                triangles.normal(faces.xyz, end, own);
                whole[0] += own[0];
                whole[1] += own[1];
                whole[2] += own[2];
            }
            if (end > t + 1) {
                check(faces, triangles, options, sink, t, end, whole);
            }
            t = end;
        }
    }

    private static void check(
            Faces faces, Triangles triangles, ValidationOptions options, Sink sink, int from, int to, double[] whole) {
        double[] own = new double[3];
        double most = 0;
        int at = from;
        for (int t = from; t < to; t++) {
            triangles.normal(faces.xyz, t, own);
            double angle = angle(own, whole);
            if (angle > most && !isFlat(faces, triangles, t, own)) {
                most = angle;
                at = t;
            }
        }
        if (most > options.normals()) {
            sink.add(
                    ValidityCode.NOT_PLANAR_BY_NORMALS,
                    triangles.faceOf[at],
                    -1,
                    triangles.centroid(faces, at),
                    most,
                    options.normals());
        }
    }

    /**
     * Whether a triangle is so flat (its height a billionth of its length) that its normal is the rounding of its corners, and
     * says nothing.
     */
    private static boolean isFlat(Faces faces, Triangles triangles, int t, double... normal) {
        double longest = 0;
        for (int k = 0; k < 3; k++) {
            int a = 3 * triangles.points[3 * t + k];
            int b = 3 * triangles.points[3 * t + (k + 1) % 3];
            double dx = faces.xyz[a] - faces.xyz[b];
            double dy = faces.xyz[a + 1] - faces.xyz[b + 1];
            double dz = faces.xyz[a + 2] - faces.xyz[b + 2];
            longest = Math.max(longest, dx * dx + dy * dy + dz * dz);
        }
        double square = normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2];
        return !(square > FLAT * FLAT * longest * longest);
    }

    /** The angle between two vectors [°]; 0 where one has no length, as a triangle without area looks nowhere. */
    private static double angle(double[] a, double[] b) {
        double x = a[1] * b[2] - a[2] * b[1];
        double y = a[2] * b[0] - a[0] * b[2];
        double z = a[0] * b[1] - a[1] * b[0];
        double cross = Math.sqrt(x * x + y * y + z * z);
        double dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        if (cross == 0 && dot >= 0) {
            return 0;
        }
        return StrictMath.toDegrees(StrictMath.atan2(cross, dot));
    }
}

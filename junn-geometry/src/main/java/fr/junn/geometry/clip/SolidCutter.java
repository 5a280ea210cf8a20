package fr.junn.geometry.clip;

import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.FacetedBuilder;
import java.util.ArrayList;
import java.util.List;

/** Cuts the faces of one shape plane by plane, and closes them where they are to bound a body. */
final class SolidCutter {
    private final Vertices vertices = new Vertices();
    private final FaceCutter cutter = new FaceCutter(vertices);
    private final boolean isBody;
    private final int capLabel;
    private final double sense;
    private List<Face> faces = new ArrayList<>();
    private boolean cut;

    /** @param isBody whether to close what is cut */
    SolidCutter(Faceted shape, boolean isBody, int capLabel) {
        this.isBody = isBody;
        this.capLabel = capLabel;
        int shell = 0;
        for (int f = 0; f < shape.faceCount(); f++) {
            while (isBody && f == shape.firstFace(shell + 1)) {
                shell++;
            }
            faces.add(Face.of(shape, f, shell, vertices));
        }
        sense = isBody && Bodies.volume(vertices, faces) < 0 ? -1 : 1;
    }

    /** Cuts at planes: a, b, c, d of each. */
    void cut(double[] planes, Progress.Task task, Cancellation cancellation) {
        double[] middle = vertices.middle();
        int given = faces.size();
        for (int p = 0; p < planes.length; p += 4) {
            cancellation.check("clipping");
            if (vertices.face(new CutPlane(planes, p, middle))) {
                cutAtPlane(cancellation);
                cut = true;
            }
        }
        task.advance(given);
    }

    private void cutAtPlane(Cancellation cancellation) {
        List<Face> left = new ArrayList<>();
        for (Face face : faces) {
            if ((left.size() & 0xFF) == 0) {
                cancellation.check("clipping");
            }
            if (!vertices.areOnPlane(face.rings().get(0))) {
                cutter.cut(face, left);
            } else if (!isBody || looksOut(face)) {
                left.add(face);
            }
        }
        if (isBody) {
            left.addAll(Caps.of(vertices, left, capLabel));
        }
        faces = left;
    }

    /** Whether the body is on the inner side of a face in the plane. */
    private boolean looksOut(Face face) {
        double[] area = new double[3];
        vertices.addArea(face.rings().get(0), area);
        CutPlane plane = vertices.plane();
        return sense * (area[0] * plane.normal(0) + area[1] * plane.normal(1) + area[2] * plane.normal(2)) < 0;
    }

    /** Whether any vertex was outside. */
    boolean hasCut() {
        return cut;
    }

    /** Adds what is left as solids, or as faces where it is no body. */
    int addTo(FacetedBuilder builder) {
        if (isBody) {
            Bodies bodies = new Bodies(vertices, faces, sense);
            bodies.addTo(builder);
            return bodies.count();
        }
        faces.forEach(f -> f.addTo(builder, vertices));
        return builder.faceCount();
    }
}

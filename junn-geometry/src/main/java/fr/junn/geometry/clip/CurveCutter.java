package fr.junn.geometry.clip;

import fr.junn.core.spatial.CrsId;
import fr.junn.core.work.Cancellation;
import fr.junn.geometry.shape.Coordinates;
import fr.junn.geometry.shape.Curve;
import fr.junn.geometry.shape.MultiCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts lines; what is left of a closed line about its first position is one piece. */
final class CurveCutter {
    /** Part of a curve. */
    private static final class Run {
        final int[] vertices;
        final int curve;

        Run(int[] vertices, int curve) {
            this.vertices = vertices;
            this.curve = curve;
        }

        int first() {
            return vertices[0];
        }

        int last() {
            return vertices[vertices.length - 1];
        }
    }

    private final Vertices vertices = new Vertices();
    /** For each curve its first vertex, and its last where it is closed, else −1. */
    private final List<int[]> ends = new ArrayList<>();

    private List<Run> runs = new ArrayList<>();
    private boolean cut;

    void add(Curve curve) {
        int n = curve.count();
        int first = vertices.count();
        int[] all = new int[n];
        for (int i = 0; i < n; i++) {
            all[i] = vertices.append(curve.x(i), curve.y(i), curve.coordinateDimension() == 3 ? curve.z(i) : 0);
        }
        if (n > 0) {
            runs.add(new Run(all, ends.size()));
            ends.add(new int[] {first, curve.isClosed() ? first + n - 1 : -1});
        }
    }

    void cut(double[] planes, Cancellation cancellation) {
        double[] middle = vertices.middle();
        for (int p = 0; p < planes.length; p += 4) {
            cancellation.check("clipping");
            if (vertices.face(new CutPlane(planes, p, middle))) {
                List<Run> left = new ArrayList<>();
                runs.forEach(run -> addInside(run, left));
                runs = left;
                cut = true;
            }
        }
        joinClosed();
    }

    private void addInside(Run run, List<Run> left) {
        int n = run.vertices.length;
        int[] part = new int[n + 1];
        int size = 0;
        for (int i = 0; i < n; i++) {
            int v = run.vertices[i];
            boolean inside = vertices.isInside(v);
            if (inside && size == 0 && i > 0) {
                part[size++] = vertices.cut(v, run.vertices[i - 1]);
            }
            if (inside && (size == 0 || part[size - 1] != v)) {
                part[size++] = v;
            }
            if (size > 0 && (!inside || i == n - 1)) {
                int exit = inside ? v : vertices.cut(run.vertices[i - 1], v);
                if (part[size - 1] != exit) {
                    part[size++] = exit;
                }
                if (size > 1) {
                    left.add(new Run(Arrays.copyOf(part, size), run.curve));
                }
                size = 0;
            }
        }
    }

    private void joinClosed() {
        List<Run> joined = new ArrayList<>();
        for (int i = 0; i < runs.size(); ) {
            Run first = runs.get(i);
            int end = i;
            while (end < runs.size() && runs.get(end).curve == first.curve) {
                end++;
            }
            Run last = runs.get(end - 1);
            int[] of = ends.get(first.curve);
            if (end > i + 1 && first.first() == of[0] && last.last() == of[1]) {
                int n = last.vertices.length;
                int[] whole = Arrays.copyOf(last.vertices, n + first.vertices.length - 1);
                System.arraycopy(first.vertices, 1, whole, n, first.vertices.length - 1);
                joined.addAll(runs.subList(i + 1, end - 1));
                joined.add(new Run(whole, first.curve));
            } else {
                joined.addAll(runs.subList(i, end));
            }
            i = end;
        }
        runs = joined;
    }

    /** Whether anything was outside. */
    boolean hasCut() {
        return cut;
    }

    /** What is left, as any curves. */
    MultiCurve curves(CrsId crs, int dimension) {
        int positions = runs.stream().mapToInt(r -> r.vertices.length).sum();
        double[] values = new double[positions * dimension];
        int[] curveEnds = new int[runs.size()];
        int k = 0;
        for (int i = 0; i < curveEnds.length; i++) {
            for (int v : runs.get(i).vertices) {
                for (int axis = 0; axis < dimension; axis++) {
                    values[k++] = vertices.at(v, axis);
                }
            }
            curveEnds[i] = k / dimension;
        }
        return MultiCurve.of(crs, Coordinates.of(dimension, values), curveEnds);
    }
}

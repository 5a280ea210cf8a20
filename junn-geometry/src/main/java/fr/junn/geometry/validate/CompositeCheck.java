package fr.junn.geometry.validate;

import fr.junn.core.work.Cancellation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether valid solids make one body (501, 502, 503), or parts of a feature do not overlap (601). */
final class CompositeCheck {
    private final ValidationOptions options;
    private final Cancellation cancellation;
    private final Sink sink;

    CompositeCheck(ValidationOptions options, Cancellation cancellation, Sink sink) {
        this.options = options;
        this.cancellation = cancellation;
        this.sink = sink;
    }

    /** Checks the solids of a composite. */
    void checkComposite(List<@Nullable Body> solids) {
        int[] part = new int[solids.size()];
        Arrays.setAll(part, i -> i);
        int parts = solids.size();
        int before = sink.count();
        for (int i = 0; i < solids.size(); i++) {
            for (int j = i + 1; j < solids.size(); j++) {
                PairCheck pair = pair(solids, i, j);
                if (pair == null) {
                    continue;
                }
                sink.solid = i;
                if (pair.same) {
                    sink.add(ValidityCode.SOLIDS_DUPLICATED, -1, -1, j, pair.place, Double.NaN, Double.NaN);
                } else if (pair.overlap) {
                    report(ValidityCode.SOLIDS_OVERLAP, j, pair);
                }
                if (pair.adjacent && find(part, i) != find(part, j)) {
                    part[find(part, i)] = find(part, j);
                    parts--;
                }
            }
        }
        if (parts > 1 && sink.count() == before) {
            Body first = solids.get(0);
            double[] place = first == null ? new double[3] : first.place(first.xyz[0], first.xyz[1], first.xyz[2]);
            sink.solid = 0;
            sink.add(ValidityCode.SOLIDS_APART, -1, -1, place, parts, 1);
        }
    }

    /** Checks parts of one feature; null for one that is not valid by itself. */
    void checkParts(List<@Nullable Body> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                PairCheck pair = pair(parts, i, j);
                if (pair != null && (pair.same || pair.overlap)) {
                    sink.solid = i;
                    report(ValidityCode.PARTS_OVERLAP, j, pair);
                }
            }
        }
    }

    private @Nullable PairCheck pair(List<@Nullable Body> bodies, int i, int j) {
        cancellation.check("validation");
        Body a = bodies.get(i);
        Body b = bodies.get(j);
        return a == null || b == null ? null : new PairCheck(a, b, options.overlap());
    }

    private void report(ValidityCode code, int other, PairCheck pair) {
        sink.add(code, -1, -1, other, pair.place, pair.depth, options.overlap());
    }

    private static int find(int[] part, int i) {
        int r = i;
        while (part[r] != r) {
            r = part[r];
        }
        return r;
    }
}

package fr.junn.geometry.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects defects, and knows at which solid and shell the work is. */
final class Sink {
    final List<Defect> defects = new ArrayList<>(0);
    final Map<ValidityCode, Integer> counts = new EnumMap<>(ValidityCode.class);
    int solid = -1;
    int shell = -1;

    /** Whether there was nothing to report. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    int count() {
        int sum = 0;
        for (int n : counts.values()) {
            sum += n;
        }
        return sum;
    }

    void add(ValidityCode code, int face, int ring, double[] place, double value, double tolerance) {
        add(code, face, ring, -1, place, value, tolerance);
    }

    void add(ValidityCode code, int face, int ring, int other, double[] place, double value, double tolerance) {
        int n = counts.merge(code, 1, Integer::sum);
        if (n <= Validity.KEPT_PER_CODE) {
            defects.add(
                    new Defect(code, solid, shell, face, ring, other, place[0], place[1], place[2], value, tolerance));
        }
    }

    /** Whether so many defects of a code are known that no more need to be looked for. */
    boolean isFull(ValidityCode code) {
        return counts.getOrDefault(code, 0) >= Validity.KEPT_PER_CODE;
    }

    Validity result() {
        return Validity.of(counts, defects);
    }
}

package fr.junn.geometry.validate;

import fr.junn.core.error.Finding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What validation found out about a shape. Immutable.
 *
 * @param defects what is wrong, in the order of the shape; at most {@link #KEPT_PER_CODE} of each code
 * @param counts how often each code was found, kept or not; once the defects of a code that is costly to look for (104 of a
 *     ring, 306 of a shell) are many, the search ends
 */
public record Validity(List<Defect> defects, Map<ValidityCode, Integer> counts) {
    /** How many defects of one code are kept for one shape. */
    public static final int KEPT_PER_CODE = 1000;

    public Validity {
        defects = List.copyOf(defects);
        counts = Map.copyOf(counts);
    }

    static Validity of(Map<ValidityCode, Integer> counts, List<Defect> defects) {
        return new Validity(defects, new EnumMap<>(counts));
    }

    /** Whether nothing is wrong. */
    public boolean isValid() {
        return counts.isEmpty();
    }

    /** The numbers of the codes found, in rising order. */
    public SortedSet<Integer> codes() {
        SortedSet<Integer> codes = new TreeSet<>();
        for (ValidityCode code : counts.keySet()) {
            codes.add(code.number());
        }
        return codes;
    }

    /** The defects as findings, for {@link fr.junn.core.error.Diagnostics}. */
    public List<Finding> findings() {
        return defects.stream().map(Defect::toFinding).toList();
    }
}

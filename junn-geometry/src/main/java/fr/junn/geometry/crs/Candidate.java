package fr.junn.geometry.crs;

import fr.junn.geometry.crs.grid.GridCatalog;
import java.util.Comparator;
import java.util.List;

/**
 * A way from one datum to another, and from one kind of heights to another.
 *
 * @param legs the operations, in order
 * @param area where all of them are to be used
 */
record Candidate(List<Leg> legs, Area area) {
    /**
     * The best first: those with the user's own models; those without superseded operations; then by accuracy, where a
     * single registered operation yields only to a chain that is twice as accurate; then the shorter, then by method.
     */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate c) -> c.usesModel() ? 0 : 1)
            .thenComparingInt(c -> c.isSuperseded() ? 1 : 0)
            .thenComparingDouble(c -> c.legs.size() == 1 ? c.accuracy() / 2 : c.accuracy())
            .thenComparingInt(c -> c.legs.size())
            .thenComparingInt(
                    c -> c.legs.stream().mapToInt(Candidate::preference).sum())
            .thenComparing(Candidate::codes);

    /** IGN's own method before its imitation by NTv2, both before a formula, and that rather in its registered direction. */
    private static int preference(Leg leg) {
        return switch (leg.row.method()) {
            case GEOCENTRIC_GRID -> 0;
            case NTV2 -> 2;
            default -> leg.inverse ? 5 : 4;
        };
    }

    /** An operation and its direction. */
    record Leg(OperationRow row, boolean inverse) {}

    /** Of two that are equal in all else, the one that was registered last: RAF20 before RAF18b. */
    private String codes() {
        StringBuilder out = new StringBuilder();
        for (Leg leg : legs) {
            String code = leg.row.id().substring(leg.row.id().indexOf(':') + 1);
            boolean number = code.chars().allMatch(Character::isDigit) && code.length() < 9;
            out.append(number ? 999999999 - Integer.parseInt(code) : code).append(' ');
        }
        return out.toString();
    }

    /** The sum of the stated accuracies, which is at most what can go wrong [m]. */
    double accuracy() {
        double sum = 0;
        for (Leg leg : legs) {
            sum += leg.row.accuracy();
        }
        return Math.rint(sum * 1e6) / 1e6;
    }

    boolean usesModel() {
        return legs.stream().anyMatch(leg -> leg.row.model() != null);
    }

    /** Whether all these operations are among its own. */
    boolean takes(List<String> operations) {
        return legs.stream().map(leg -> leg.row.id()).toList().containsAll(operations);
    }

    private boolean isSuperseded() {
        return legs.stream().anyMatch(leg -> leg.row.isSuperseded());
    }

    boolean isTimeDependent() {
        return legs.stream().anyMatch(leg -> leg.row.isTimeDependent());
    }

    /** The way back. */
    Candidate reversed() {
        List<Leg> back = new java.util.ArrayList<>();
        for (int i = legs.size() - 1; i >= 0; i--) {
            back.add(new Leg(legs.get(i).row, !legs.get(i).inverse));
        }
        return new Candidate(List.copyOf(back), area);
    }

    /** Whether it can do any position in its area. */
    boolean needsNoGrid() {
        return legs.stream().allMatch(leg -> leg.row.grid().isEmpty());
    }

    /** The names of the grids that it needs and that are not there. */
    List<String> missing(GridCatalog grids) {
        return legs.stream()
                .map(leg -> leg.row.grid())
                .filter(grid -> !grid.isEmpty() && grids.find(grid).isEmpty())
                .distinct()
                .toList();
    }
}

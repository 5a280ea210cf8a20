package fr.junn.temporal.time;

import fr.junn.core.value.Value;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The thirteen ways in which one period stands to another. */
public enum Allen {
    /** It ends before the other begins. */
    BEFORE,
    /** It ends where the other begins. */
    MEETS,
    /** It begins first, and ends inside the other. */
    OVERLAPS,
    /** It begins first, and both end together. */
    FINISHED_BY,
    /** It begins before the other and ends after it. */
    CONTAINS,
    /** Both begin together, and it ends first. */
    STARTS,
    /** Both begin and end together. */
    EQUALS,
    /** Both begin together, and the other ends first. */
    STARTED_BY,
    /** It begins after the other and ends before it. */
    DURING,
    /** It begins later, and both end together. */
    FINISHES,
    /** It begins inside the other, and ends later. */
    OVERLAPPED_BY,
    /** It begins where the other ends. */
    MET_BY,
    /** It begins after the other ended. */
    AFTER;

    /** The relation of the other to the one. */
    public Allen inverse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case MEETS -> MET_BY;
            case OVERLAPS -> OVERLAPPED_BY;
            case FINISHED_BY -> FINISHES;
            case CONTAINS -> DURING;
            case STARTS -> STARTED_BY;
            case EQUALS -> EQUALS;
            case STARTED_BY -> STARTS;
            case DURING -> CONTAINS;
            case FINISHES -> FINISHED_BY;
            case OVERLAPPED_BY -> OVERLAPS;
            case MET_BY -> MEETS;
            case AFTER -> BEFORE;
        };
    }

    /** How one period stands to another; neither is empty. Open ends are the same moment for both. */
    public static Allen between(Value.Period a, Value.Period b) {
        return of(
                begins(a.from(), b.from()),
                touch(b.to(), a.from()),
                touch(a.to(), b.from()),
                begins(a.to(), b.to(), 1));
    }

    /**
     * The relation of [a, a'] to [b, b'] by the signs of four comparisons.
     *
     * @param starts a with b
     * @param otherEnd b' with a
     * @param ownEnd a' with b
     * @param ends a' with b'
     */
    static Allen of(int starts, int otherEnd, int ownEnd, int ends) {
        if (ownEnd < 0) {
            return BEFORE;
        } else if (ownEnd == 0) {
            return MEETS;
        } else if (otherEnd < 0) {
            return AFTER;
        } else if (otherEnd == 0) {
            return MET_BY;
        } else if (starts == 0) {
            return ends < 0 ? STARTS : ends == 0 ? EQUALS : STARTED_BY;
        } else if (starts < 0) {
            return ends < 0 ? OVERLAPS : ends == 0 ? FINISHED_BY : CONTAINS;
        }
        return ends < 0 ? DURING : ends == 0 ? FINISHES : OVERLAPPED_BY;
    }

    private static int begins(@Nullable Instant a, @Nullable Instant b) {
        return begins(a, b, -1);
    }

    /** Compares two begins, of which an open one is before all, or two ends, of which an open one is behind all. */
    private static int begins(@Nullable Instant a, @Nullable Instant b, int open) {
        return a == null ? b == null ? 0 : open : b == null ? -open : a.compareTo(b);
    }

    /** Compares the end of one with the begin of the other; where either is open, the end is behind. */
    private static int touch(@Nullable Instant end, @Nullable Instant begin) {
        return end == null || begin == null ? 1 : end.compareTo(begin);
    }
}

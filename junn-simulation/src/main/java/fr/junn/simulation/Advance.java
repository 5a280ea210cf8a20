package fr.junn.simulation;

/**
 * How far a solver advanced.
 *
 * @param reached the time reached [ns since the start of the run]
 * @param ended whether the solver has nothing more to compute: the run ends here, though its time is not over
 */
public record Advance(long reached, boolean ended) {
    /** The end of the window was reached; or, where this is earlier, the solver returns early and is called again. */
    public static Advance to(long reached) {
        return new Advance(reached, false);
    }

    /** There is nothing more to compute after this time. */
    public static Advance endedAt(long reached) {
        return new Advance(reached, true);
    }
}

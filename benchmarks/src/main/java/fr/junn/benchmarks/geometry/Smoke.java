package fr.junn.benchmarks.geometry;

/** Tells the short run of all benchmarks, which only sees that they work: {@code -Djunn.smoke=true}. */
final class Smoke {
    private Smoke() {}

    /** A size, or at most a hundredth of it in the short run. */
    static int size(int full) {
        return Boolean.getBoolean("junn.smoke") ? Math.max(1, full / 100) : full;
    }
}

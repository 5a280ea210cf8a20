package fr.junn.benchmarks.geometry;

/** Sees that what is measured is also right. */
final class Counted {
    private Counted() {}

    static void check(String library, long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(library + " found " + found + ", expected " + expected);
        }
    }
}

package fr.junn.testkit.planted.room;

import org.opentest4j.AssertionFailedError;

/** Uses a library that the core may not. */
public final class Stranger {
    private Stranger() {}

    /** Fails. */
    public static void fail() {
        throw new AssertionFailedError("planted");
    }
}

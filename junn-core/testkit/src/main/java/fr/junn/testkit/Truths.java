package fr.junn.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Which tests asked for the corpus. JUnit creates the listener and tests call {@link Corpus} statically, so the two can
 * only meet in a static place: this one, in test code only. Tests run one after the other, as JUnit does by default.
 */
final class Truths {

    private static final ConcurrentLinkedDeque<String> RUNNING = new ConcurrentLinkedDeque<>();
    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    private Truths() {}

    static void started(String id) {
        RUNNING.push(id);
    }

    static void finished(String id) {
        RUNNING.remove(id);
    }

    /** Notes that the innermost running test, or class of tests, asks for the corpus. */
    static void register() {
        String id = RUNNING.peek();
        if (id != null) {
            ASKED.add(id);
        }
    }

    static boolean asked(String id) {
        return ASKED.contains(id);
    }
}

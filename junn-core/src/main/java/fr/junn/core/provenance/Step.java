package fr.junn.core.provenance;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.hash.Hasher;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to data: who did it, when, what, with what. Immutable; equal if all parts are.
 *
 * @param when by an injected clock, or as the data says
 * @param who the person, organisation or command that did it; not blank
 * @param what what was done, in a few words; not blank
 * @param with the software and its version, the method, the instrument; empty where not known
 * @param parameters what it was done with in detail, by name: options, operation and accuracy, seeds; sorted,
 *     unmodifiable
 */
public record Step(Instant when, String who, String what, String with, Map<String, String> parameters) {

    public Step {
        require("who did a step of lineage", who);
        require("what was done in a step of lineage", what);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    private static void require(String name, String value) {
        if (value.isBlank()) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, name, '"' + value + '"', "a text");
        }
    }

    /** A step done now. */
    public static Step of(Clock clock, String who, String what, String with) {
        return new Step(clock.instant(), who, what, with, Map.of());
    }

    /** The same with one parameter more. */
    public Step with(String name, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new Step(when, who, what, with, more);
    }

    void hash(Hasher hasher) {
        hasher.putLong(when.getEpochSecond()).putInt(when.getNano());
        hasher.putText(who).putText(what).putText(with);
        hash(hasher, parameters);
    }

    static void hash(Hasher hasher, @Nullable Object part) {
        hasher.putBoolean(part != null);
        if (part != null) {
            hasher.putText(part.toString());
        }
    }

    static void hash(Hasher hasher, Map<String, String> sorted) {
        hasher.putInt(sorted.size());
        sorted.forEach((name, value) -> hasher.putText(name).putText(value));
    }
}

package fr.junn.core.error;

/** How much a finding matters, in rising order. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Suspicious or repaired; the result can be used. */
    WARNING,
    /** Wrong: what the finding speaks of is missing from the result or must not be relied on. */
    ERROR
}

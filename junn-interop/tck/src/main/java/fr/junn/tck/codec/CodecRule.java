package fr.junn.tck.codec;

/** What every codec of features must do. */
public enum CodecRule {
    /** The description is complete: title, specification, endings in lower case without a dot, at least one kind. */
    DESCRIPTION("C01"),
    /** The codec is found by {@link java.util.ServiceLoader} under its name. */
    FOUND("C02"),
    /** The probe recognises what the codec writes. */
    PROBE_RECOGNISES_OWN("C03"),
    /** The probe leaves the source where it was. */
    PROBE_LEAVES_SOURCE("C04"),
    /** The probe does not claim, nor fail on, empty and random bytes. */
    PROBE_REFUSES_FOREIGN("C05"),
    /** What is written is read back equal, in the same order. */
    ROUND_TRIP("C06"),
    /** The reference system and the order of axes survive. */
    CRS_KEPT("C07"),
    /** Input cut short at any place is an error with a location, at once. */
    TRUNCATION("C08"),
    /** Input with flipped bytes yields features or a located error, never another exception. */
    CORRUPTION("C09"),
    /** Writing the same twice gives the same bytes. */
    DETERMINISTIC("C10"),
    /** A writer closed without being finished leaves nothing behind. */
    NOTHING_HALF_WRITTEN("C11"),
    /** A reader whose reading is cancelled ends with a {@link fr.junn.core.error.CancelledException}. */
    CANCELLED("C12"),
    /** A reader keeps to its limits. */
    LIMITS("C13"),
    /** Nothing is printed. */
    QUIET("C14");

    private final String id;

    CodecRule(String id) {
        this.id = id;
    }

    /** The id, which stays the same between versions of the kit. */
    public String id() {
        return id;
    }

    /** What a failure of this rule begins with. */
    String failed(String why) {
        return id + " " + this + ": " + why;
    }
}

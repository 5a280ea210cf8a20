package fr.junn.tck.codec;

/** What every codec of features must do, in the order of the ids C01 to C14. */
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
    /**
     * Input cut short at any place (samples up to 1 KiB at each byte, longer ones at every 64th) is an error with a location;
     * where the format does not mark its end, it may also yield just the features that stand whole before the cut.
     */
    TRUNCATION("C08"),
    /** Input with flipped bytes yields features or a located error, never another exception. */
    CORRUPTION("C09"),
    /** Writing the same twice gives the same bytes. */
    DETERMINISTIC("C10"),
    /** A writer closed without being finished leaves nothing behind. */
    NOTHING_HALF_WRITTEN("C11"),
    /** A reader whose reading is cancelled ends with a {@link fr.junn.core.error.CancelledException}. */
    CANCELLED("C12"),
    /** A reader keeps to the limit of bytes, with a located error; its other limits are its author's to test. */
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
